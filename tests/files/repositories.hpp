#pragma once
// Git repositories of a test's own, with fixed dates and without a configuration of the user.

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "content/files.hpp"
#include "content/small_board.hpp"
#include "platform/child_process.hpp"

namespace fukan::test {

/// A folder that goes with the object; in it a repository, repo/, and in that a board's folder, plan/.
class Repository {
public:
    Repository() {
        std::string name = (std::filesystem::temp_directory_path() / "fukan-history-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        top_ = std::filesystem::canonical(name);
        std::filesystem::create_directories(board());
        git({"init", "-q", "."});
        git({"symbolic-ref", "HEAD", "refs/heads/main"});
    }
    ~Repository() {
        std::error_code ignored;
        std::filesystem::remove_all(top_, ignored);
    }
    Repository(const Repository&) = delete;
    Repository& operator=(const Repository&) = delete;

    const std::filesystem::path& top() const { return top_; }
    std::filesystem::path root() const { return top_ / "repo"; }
    std::filesystem::path board() const { return root() / "plan"; }

    void write(const Files& files) const {
        for (const auto& [name, bytes] : files) {
            std::filesystem::create_directories((board() / name).parent_path());
            std::ofstream(board() / name, std::ios::binary) << bytes;
        }
    }

    /// Commits all there is, at that instant ("2026-04-01T09:00:00+0900"); its hash.
    std::string commit(const std::string& subject, const std::string& when) const {
        git({"add", "-A"});
        git({"commit", "-q", "--allow-empty", "-m", subject}, when);
        return head();
    }
    std::string commit(const Files& files, const std::string& subject, const std::string& when) const {
        write(files);
        return commit(subject, when);
    }
    std::string head() const { return git({"rev-parse", "HEAD"}).substr(0, 40); }

    std::string git(const std::vector<std::string>& question, const std::string& when = {}) const {
        platform::ChildProgram program;
        program.arguments = {
            "git", "-C", root().string(), "-c", "user.name=Author", "-c", "user.email=a@example.org"};
        program.arguments.insert(program.arguments.end(), question.begin(), question.end());
        program.environment = {"PATH=" + std::string(std::getenv("PATH")), "HOME=" + top_.string(),
                               "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1"};
        if (!when.empty()) {
            program.environment.push_back("GIT_AUTHOR_DATE=" + when);
            program.environment.push_back("GIT_COMMITTER_DATE=" + when);
        }
        const auto answer = platform::runChild(program, std::chrono::minutes(1));
        REQUIRE(answer);
        INFO(answer->errors);
        REQUIRE(answer->code == 0);
        return answer->output;
    }

    /// Three versions: as it is, with another text, and with a task more.
    void threeVersions() const {
        commit(smallBoard(), "The plan", "2025-04-01T09:00:00+0900");
        commit(changed("roadmap.toml", "\"Second\"", "\"Reworded\""), "Second thoughts",
               "2026-04-01T09:00:00+0900");
        Files third = changed("roadmap.toml", "\"Second\"", "\"Reworded\"");
        third["roadmap.toml"] +=
            "\n[[task]]\nid = \"beta.third\"\ndomain = \"beta\"\ntext = { en = \"Third\" }\nfrom = 2026\n";
        commit(third, "One task more", "2026-11-22T15:42:00+0900");
    }

private:
    std::filesystem::path top_;
};

}  // namespace fukan::test
