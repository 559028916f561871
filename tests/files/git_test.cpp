// Git is asked so that it runs nothing, writes nothing and holds nothing up.

#include "files/git.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <sstream>

#include "files/asked_git.hpp"
#include "files/git_objects.hpp"

using namespace fukan;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

/// Everything below a folder: names, kinds, contents, and to the nanosecond when each was changed.
std::map<std::string, std::string> stateOf(const fs::path& folder) {
    std::map<std::string, std::string> state;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        struct stat status {};
        REQUIRE(::lstat(entry.path().c_str(), &status) == 0);
        std::ostringstream line;
        line << status.st_mode << ' ' << status.st_ino << ' ' << status.st_mtim.tv_sec << '.'
             << status.st_mtim.tv_nsec << ' ' << status.st_ctim.tv_sec << '.' << status.st_ctim.tv_nsec
             << ' ';
        if (entry.is_regular_file() && !entry.is_symlink())
            line << test::readFile(entry.path().string()).value_or("?");
        state[entry.path().string()] = line.str();
    }
    return state;
}

}  // namespace

TEST_CASE("Nothing of what a repository's configuration names is run, and nothing is written") {
    const test::Repository repository;
    repository.threeVersions();
    const std::string marker = (repository.top() / "ran").string();
    const std::string touch = "touch " + marker;
    std::ofstream(repository.top() / "evil.sh") << "#!/bin/sh\n" << touch << "\n";
    fs::permissions(repository.top() / "evil.sh", fs::perms::owner_all);
    const std::string evil = (repository.top() / "evil.sh").string();
    for (const char* hook :
         {"post-checkout", "post-index-change", "reference-transaction", "fsmonitor-watchman"}) {
        fs::create_directories(repository.top() / "hooks");
        fs::copy_file(evil, repository.top() / "hooks" / hook);
    }
    const std::vector<std::pair<const char*, std::string>> settings{
        {"core.hooksPath", (repository.top() / "hooks").string()},
        {"core.fsmonitor", evil},
        {"core.pager", evil},
        {"pager.rev-list", evil},
        {"pager.cat-file", "true"},
        {"core.editor", evil},
        {"core.askPass", evil},
        {"core.sshCommand", evil},
        {"alias.rev-list", "!" + evil},
        {"alias.cat-file", "!" + evil},
        {"alias.rev-parse", "!" + evil},
        {"log.showSignature", "true"},
        {"gpg.program", evil},
        {"diff.external", evil},
        {"diff.evil.textconv", evil},
        {"filter.evil.smudge", evil},
        {"filter.evil.process", evil},
        {"remote.origin.url", "ext::" + evil},
        {"remote.origin.promisor", "true"},
        {"remote.origin.partialclonefilter", "blob:none"},
        {"extensions.partialClone", "origin"},
        {"core.repositoryFormatVersion", "1"},
        {"protocol.ext.allow", "always"},
        {"protocol.allow", "always"},
    };
    for (const auto& [key, value] : settings) repository.git({"config", key, value});
    std::ofstream(repository.board() / ".gitattributes") << "* filter=evil diff=evil\n";
    fs::create_directories(repository.root() / "untracked");
    for (const auto& [name, bytes] : test::smallBoard())
        std::ofstream(repository.root() / "untracked" / name) << bytes;
    // So that a glance at the index would want to write it anew, and one at its object would fetch it.
    fs::last_write_time(repository.board() / "board.toml", fs::file_time_type::clock::now() - 24h);
    const std::string landscape =
        repository.git({"-c", "core.fsmonitor=false", "rev-parse", "HEAD:plan/landscape.toml"});
    fs::remove(repository.root() / ".git/objects" / landscape.substr(0, 2) / landscape.substr(2, 38));
    fs::remove(marker);

    const auto before = stateOf(repository.root());
    const auto history = test::historyOf(repository.board());
    // Here git looks at the index.
    CHECK(test::whyNone(repository.root() / "untracked") ==
          "the board is not in the repository's last commit");
    CHECK_FALSE(fs::exists(marker));
    CHECK(stateOf(repository.root()) == before);
    // Every version has that map.
    if (history) CHECK(history->versions.empty());
}

TEST_CASE("Variables of git's own in the environment have no effect") {
    const test::Repository repository;
    repository.threeVersions();
    const test::Variable dir("GIT_DIR", "/nowhere");
    const test::Variable work("GIT_WORK_TREE", "/nowhere");
    const test::Variable trace("GIT_TRACE", (repository.top() / "trace").string());
    const test::Variable pager("GIT_PAGER", "false");
    const test::Variable exec("GIT_EXEC_PATH", "/nowhere");
    CHECK(test::soundHistory(repository.board()).versions.size() == 3);
    CHECK_FALSE(fs::exists(repository.top() / "trace"));
}

TEST_CASE("A git that hangs is given up") {
    const test::Repository repository;
    const test::FakeGit git(repository, "exec sleep 1000\n");
    files::Git asked(repository.board(), {}, 200ms);
    const auto history = files::PlanHistoryReader().read(asked, {}, test::tokyo);
    REQUIRE_FALSE(history);
    CHECK(history.error() == "git took longer than 0.2 s");
    // The time is for all questions together: it is not asked again.
    CHECK(asked.ownFile("logs/HEAD").empty());
    CHECK(files::PlanHistoryReader().read(asked, {}, test::tokyo).error() == history.error());
}

TEST_CASE("A git that is not waited for is given up at once") {
    const test::Repository repository;
    const test::FakeGit git(repository, "exec sleep 1000\n");
    files::Git asked(repository.board(), [] { return true; });
    CHECK_FALSE(files::PlanHistoryReader().read(asked, {}, test::tokyo));
}

TEST_CASE("A machine without git says so") {
    const test::Repository repository;
    const test::Variable path("PATH", repository.top().string());
    CHECK(test::whyNone(repository.board()) == "git is not installed");
}

TEST_CASE("A repository of another user is trusted only by the user's own word") {
    const test::Repository repository;
    repository.threeVersions();
    const test::FakeGit git(repository,
                            "echo \"fatal: detected dubious ownership in repository at '/a b'\" >&2\n"
                            "echo 'To add an exception for this directory, call:' >&2\nexit 128\n");
    CHECK(test::whyNone(repository.board()) ==
          "git does not trust the repository at '/a b', which belongs to another user (trust it: git config "
          "--global "
          "--add safe.directory '/a b')");
}

TEST_CASE("A repository of another user is not trusted by root either") {
    if (::geteuid() != 0) SKIP("only root can give a folder away");
    const test::Repository repository;
    repository.threeVersions();
    // Git also trusts the user that has become root.
    const test::Variable sudo("SUDO_UID", "0");
    for (const fs::path& path : {repository.root(), repository.root() / ".git"})
        REQUIRE(::chown(path.c_str(), 12345, 12345) == 0);
    CHECK(test::whyNone(repository.board()).starts_with("git does not trust the repository at '"));
}

TEST_CASE("Answers that are none end in a sentence, wherever they come") {
    const test::Repository repository;
    repository.threeVersions();
    const std::string real = "PATH=" + std::string(std::getenv("PATH")) + " exec git \"$@\"\n";
    const std::string hash(40, 'a');
    const std::vector<std::pair<std::string, std::string>> lies{
        {"*", "echo nonsense"},
        {"*", "head -c 3000000 /dev/zero"},
        {"*rev-parse*HEAD*", "echo nonsense"},
        {"*--batch-check*", "true"},
        {"*--batch-check*", "cat >/dev/null; echo nonsense"},
        {"*--batch-check*", "cat >/dev/null; echo " + hash + " blob x"},
        {"*--batch-check*", "cat >/dev/null; echo " + hash + " blob 99999999999999999999999"},
        {"*cat-file*--batch", "cat >/dev/null; echo nonsense"},
        {"*cat-file*--batch", "cat >/dev/null; echo " + hash + " blob 5; echo short"},
        {"*cat-file*--batch", "true"},
        {"*rev-list*", "echo nonsense"},
        {"*rev-list*", "printf 'no line end'"},
        {"*rev-list*", "echo " + hash + " soon Subject"},
        {"*rev-list*", "echo " + hash + " 1 Made up"},
        {"*rev-list*", "echo 'fatal: it broke' >&2; exit 128"},
        {"*rev-list*", "kill -9 $$"},
        {"*rev-list*", "true"},
    };
    for (const auto& [question, answer] : lies) {
        CAPTURE(question, answer);
        const test::FakeGit git(repository,
                                "case \"$*\" in " + question + ") " + answer + ";; *) " + real + ";; esac\n");
        const auto history = test::historyOf(repository.board());
        if (history) {
            CHECK(history->versions.empty());
            CHECK(history->skipped.size() == 1);
        } else {
            CHECK_FALSE(history.error().empty());
            CHECK(history.error().find('\n') == std::string::npos);
        }
    }
}

TEST_CASE("A tree is read to its end, or not at all") {
    const std::string id(20, '\x12');
    const std::string one = "100644 a.toml" + std::string(1, '\0') + id;
    const std::string two = "40000 sub" + std::string(1, '\0') + id;
    const auto folder = files::parseTree(one + two, 20);
    REQUIRE(folder);
    CHECK(folder->size() == 2);
    CHECK(folder->at("sub").kind == files::GitEntryKind::folder);
    CHECK(folder->at("a.toml").object == "1212121212121212121212121212121212121212");
    CHECK(files::parseTree("", 20)->empty());
    for (std::size_t cut = 1; cut < one.size(); ++cut) CHECK_FALSE(files::parseTree(one.substr(0, cut), 20));
    CHECK_FALSE(files::parseTree(one, 32));
    CHECK_FALSE(files::parseTree("odd a" + std::string(1, '\0') + id, 20));
}
