#pragma once
// Git's own command, asked about the repository that a folder is in.

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "platform/child_process.hpp"

namespace fukan::files {

/// Reads alone: what it asks for writes nothing, takes no locks, fetches nothing from elsewhere, and runs
/// none of the programs that a repository's own configuration can name (hooks, aliases, pager, watchers of
/// the file system, transports, checkers of signatures). Variables `GIT_*` of the environment have no effect.
/// The user's own configuration has: it says which foreign repositories are trusted.
class Git {
public:
    static constexpr std::chrono::seconds limit{10};  ///< usually, for all questions together

    /// The time begins to run. `stop` is called many times a second, and ends everything once it says yes.
    explicit Git(std::filesystem::path folder, std::function<bool()> stop = {},
                 std::chrono::nanoseconds atMost = limit);

    /// Git's answer, whatever its code; an error is one sentence.
    base::Result<platform::ChildResult> ask(std::vector<std::string> question, std::string input = {},
                                            std::size_t mostOutput = std::size_t{1} << 20);

    /// The same where any code but 0 is an error: what git has complained of.
    base::Result<std::string> output(std::vector<std::string> question, std::string input = {},
                                     std::size_t mostOutput = std::size_t{1} << 20);

    /// What to say of an answer that git never gives.
    static base::Error garbled() { return {"git's answer cannot be understood"}; }

    /// The path of one of the repository's own files ("logs/HEAD"), which need not exist; empty: no
    /// repository.
    std::filesystem::path ownFile(const std::string& name);

    const std::filesystem::path& folder() const { return folder_; }
    /// Its time is over.
    bool late() const { return std::chrono::steady_clock::now() >= deadline_; }
    bool stopped() const { return stop_ && stop_(); }

private:
    base::Error tookTooLong() const;

    std::filesystem::path folder_;
    std::function<bool()> stop_;
    std::vector<std::string> environment_;
    std::chrono::nanoseconds atMost_;
    std::chrono::steady_clock::time_point deadline_;
};

/// What git has complained of, as one sentence.
std::string complaintOf(const platform::ChildResult& answer);

}  // namespace fukan::files
