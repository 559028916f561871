#pragma once
// Histories of a test's repositories, and gits that are none.

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include "files/plan_history_reader.hpp"
#include "files/repositories.hpp"

namespace fukan::test {

/// A variable of the environment, until the object goes.
class Variable {
public:
    Variable(const char* name, const std::string& value) : name_(name) {
        if (const char* old = std::getenv(name)) old_ = old;
        ::setenv(name, value.c_str(), 1);
    }
    ~Variable() {
        if (old_) {
            ::setenv(name_, old_->c_str(), 1);
        } else {
            ::unsetenv(name_);
        }
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* name_;
    std::optional<std::string> old_;
};

/// A folder with a program of that name, which comes before all others in PATH.
class FakeGit {
public:
    FakeGit(const Repository& repository, const std::string& script)
        : folder_(repository.top() / "bin"),
          path_("PATH", folder_.string() + ":" + std::string(std::getenv("PATH"))) {
        std::filesystem::create_directories(folder_);
        std::ofstream(folder_ / "git") << "#!/bin/sh\n" << script;
        std::filesystem::permissions(folder_ / "git", std::filesystem::perms::owner_all);
    }

private:
    std::filesystem::path folder_;
    Variable path_;
};

/// The time zone of all dates.
inline const std::string tokyo = "Asia/Tokyo";

inline base::Result<content::PlanHistory> historyOf(const std::filesystem::path& board,
                                                    const content::HistoryRange& range = {}) {
    files::Git git(board);
    return files::PlanHistoryReader().read(git, range, tokyo);
}

inline content::PlanHistory soundHistory(const std::filesystem::path& board,
                                         const content::HistoryRange& range = {}) {
    auto history = historyOf(board, range);
    if (!history) FAIL(history.error());
    return *history;
}

inline std::string whyNone(const std::filesystem::path& board, const content::HistoryRange& range = {}) {
    const auto history = historyOf(board, range);
    return history ? "it has a history" : history.error();
}

}  // namespace fukan::test
