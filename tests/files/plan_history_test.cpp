// A plan's earlier versions, out of git.

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <sstream>

#include "content/history_board.hpp"
#include "files/git_objects.hpp"
#include "files/plan_history_reader.hpp"
#include "files/repositories.hpp"

using namespace fukan;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

const std::string tokyo = "Asia/Tokyo";

base::Result<content::PlanHistory> historyOf(const fs::path& board, const content::HistoryRange& range = {}) {
    files::Git git(board);
    return files::PlanHistoryReader().read(git, range, tokyo);
}

content::PlanHistory soundHistory(const fs::path& board, const content::HistoryRange& range = {}) {
    auto history = historyOf(board, range);
    if (!history) FAIL(history.error());
    return *history;
}

std::string whyNone(const fs::path& board, const content::HistoryRange& range = {}) {
    const auto history = historyOf(board, range);
    return history ? "it has a history" : history.error();
}

std::vector<std::string> subjectsOf(const content::PlanHistory& history) {
    std::vector<std::string> subjects;
    for (const auto& version : history.versions) subjects.push_back(version.commit.subject);
    return subjects;
}

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

/// A folder with a program of that name, which comes before all others in PATH.
class FakeGit {
public:
    FakeGit(const test::Repository& repository, const std::string& script)
        : folder_(repository.top() / "bin"),
          path_("PATH", folder_.string() + ":" + std::string(std::getenv("PATH"))) {
        fs::create_directories(folder_);
        std::ofstream(folder_ / "git") << "#!/bin/sh\n" << script;
        fs::permissions(folder_ / "git", fs::perms::owner_all);
    }

private:
    fs::path folder_;
    test::Variable path_;
};

}  // namespace

TEST_CASE("A board's history is its commits, the oldest first, each with its board") {
    const test::Repository repository;
    repository.threeVersions();
    repository.commit("Touches another folder", "2026-11-23T09:00:00+0900");
    const auto history = soundHistory(repository.board());
    CHECK(subjectsOf(history) == std::vector<std::string>{"The plan", "Second thoughts", "One task more"});
    CHECK(history.skipped.empty());
    CHECK_FALSE(history.more);
    CHECK_FALSE(history.shallow);
    const content::PlanVersion& last = history.versions.back();
    CHECK(last.commit.hash == repository.git({"rev-parse", "HEAD~1"}).substr(0, 40));
    CHECK(last.commit.time == 1'795'329'720);
    CHECK(last.commit.local == content::CivilTime{{2026, 11, 22}, 15, 42});
    CHECK(last.board->revisions.back().roadmap->tasks.size() == 3);
    CHECK(history.versions[1].board->revisions.back().roadmap->tasks[1].text.en == "Reworded");
    CHECK(history.versions[0].board->revisions.back().roadmap->tasks[1].text.en == "Second");
}

TEST_CASE("What is not committed is no part of a history, and a board may be the whole repository") {
    const test::Repository repository;
    repository.threeVersions();
    repository.write({{"board.toml", "broken"}, {"roadmap.toml", "broken"}});
    repository.git({"add", "-A"});
    CHECK(soundHistory(repository.board()).versions.size() == 3);

    for (const auto& [name, bytes] : test::smallBoard()) std::ofstream(repository.root() / name) << bytes;
    repository.commit("A second board, around the first", "2026-12-01T09:00:00+0900");
    const auto around = soundHistory(repository.root());
    CHECK(subjectsOf(around) == std::vector<std::string>{"A second board, around the first"});
    CHECK(around.skipped.size() == 3);  // there was none yet
    CHECK(around.skipped[0].problem.starts_with("board.toml: cannot be read: the commit does not have it"));
}

TEST_CASE("The last versions, or those since a day") {
    const test::Repository repository;
    repository.threeVersions();
    const auto last = soundHistory(repository.board(), {std::nullopt, 2});
    CHECK(subjectsOf(last) == std::vector<std::string>{"Second thoughts", "One task more"});
    CHECK(last.more);
    CHECK_FALSE(soundHistory(repository.board(), {std::nullopt, 3}).more);
    const auto since = [&](content::Date day) {
        return subjectsOf(soundHistory(repository.board(), {day, 1}));
    };
    CHECK(since({2026, 4, 1}).size() == 2);
    CHECK(since({2026, 4, 2}).size() == 1);
    CHECK(since({2026, 11, 22}).size() == 1);
    CHECK(since({1, 1, 1}).size() == 3);
    CHECK(whyNone(repository.board(), {content::Date{2026, 11, 23}, 1}) ==
          "no commit since that day has changed it");
    // 2026-11-22 15:42 in Tokyo is the same day in Honolulu, but 2026-04-01 09:00 is not.
    files::Git git(repository.board());
    CHECK(files::PlanHistoryReader()
              .read(git, {content::Date{2026, 4, 1}, 1}, "Pacific/Honolulu")
              ->versions.size() == 1);
}

TEST_CASE("More versions than are wanted at once are read in several steps, sixty at most") {
    const test::Repository repository;
    std::string stream;
    // git fast-import: many commits with one process.
    for (int i = 0; i < 90; ++i) {
        const bool broken = i % 3 == 2;
        const std::string title = broken ? "[broken" : "title = { en = \"Map " + std::to_string(i) + "\" }";
        stream += "commit refs/heads/main\ncommitter A <a@b> " + std::to_string(1'700'000'000 + i * 86'400) +
                  " +0000\ndata <<END\nVersion " + std::to_string(i) + "\nEND\n";
        for (auto [name, bytes] : test::smallBoard()) {
            if (name == "landscape.toml") bytes.replace(0, bytes.find('\n'), title);
            stream += "M 100644 inline plan/" + name + "\ndata " + std::to_string(bytes.size()) + "\n" +
                      bytes + "\n";
        }
    }
    std::ofstream(repository.top() / "stream") << stream;
    repository.git({"-c", "alias.import=!git fast-import --quiet < ../stream", "import"});
    const auto few = soundHistory(repository.board());
    CHECK(few.versions.size() == 12);
    CHECK(few.versions.back().commit.subject == "Version 88");
    CHECK(few.skipped.size() == 6);
    CHECK(few.more);
    CHECK(few.skipped[0].problem.starts_with("landscape.toml:1:"));
    const auto many = soundHistory(repository.board(), {content::Date{2020, 1, 1}, 1});
    CHECK(many.versions.size() == 60);
    CHECK(many.versions.front().commit.subject == "Version 0");
    CHECK(many.skipped.size() == 30);
}

TEST_CASE("A commit whose board has errors is left out, with the first of them") {
    const test::Repository repository;
    repository.commit(test::smallBoard(), "Right", "2026-01-01T09:00:00+0900");
    repository.commit(test::changed("roadmap.toml", "from = 2027", "from = \"soon\""), "Wrong",
                      "2026-01-02T09:00:00+0900");
    repository.commit(test::changed("roadmap.toml", "from = 2027", "from = 2026"), "Right again",
                      "2026-01-03T09:00:00+0900");
    const auto history = soundHistory(repository.board());
    CHECK(subjectsOf(history) == std::vector<std::string>{"Right", "Right again"});
    REQUIRE(history.skipped.size() == 1);
    CHECK(history.skipped[0].commit.subject == "Wrong");
    CHECK(history.skipped[0].problem.starts_with("roadmap.toml:"));
}

TEST_CASE("A folder that was away for a while has a gap") {
    const test::Repository repository;
    repository.commit(test::smallBoard(), "There", "2026-01-01T09:00:00+0900");
    fs::rename(repository.board(), repository.root() / "elsewhere");
    repository.commit("Moved away", "2026-01-02T09:00:00+0900");
    fs::rename(repository.root() / "elsewhere", repository.board());
    repository.commit("Moved back", "2026-01-03T09:00:00+0900");
    const auto history = soundHistory(repository.board());
    CHECK(subjectsOf(history) == std::vector<std::string>{"There", "Moved back"});
    REQUIRE(history.skipped.size() == 1);
    CHECK(history.skipped[0].problem == "the commit does not have the board's folder");
}

TEST_CASE("Only the first parents count: another branch's plan was never this one's") {
    const test::Repository repository;
    repository.threeVersions();
    repository.git({"checkout", "-q", "-b", "side", "HEAD~1"});
    repository.commit(test::changed("landscape.toml", "\"Map\"", "\"Side\""), "On the side",
                      "2026-12-01T09:00:00+0900");
    repository.git({"checkout", "-q", "main"});
    repository.git({"merge", "-q", "--no-edit", "-m", "Merge the side", "side"}, "2026-12-02T09:00:00+0900");
    const auto history = soundHistory(repository.board());
    CHECK(subjectsOf(history) ==
          std::vector<std::string>{"The plan", "Second thoughts", "One task more", "Merge the side"});
}

TEST_CASE("Only ordinary files of the folder are read") {
    const test::Repository repository;
    test::Files files =
        test::changed("board.toml", "roadmap = \"roadmap.toml\"", "roadmap = \"plans/roadmap.toml\"");
    files["plans/roadmap.toml"] = files.at("roadmap.toml");
    repository.commit(files, "In a folder", "2026-01-01T09:00:00+0900");

    const fs::path plans = repository.board() / "plans";
    fs::rename(plans / "roadmap.toml", plans / "real.toml");
    fs::create_symlink("real.toml", plans / "roadmap.toml");
    repository.commit("A link", "2026-01-02T09:00:00+0900");

    fs::rename(plans, repository.board() / "real");
    fs::create_directory_symlink("real", plans);
    repository.commit("A folder that is a link", "2026-01-03T09:00:00+0900");

    fs::remove(plans);
    repository.git({"add", "-A"});
    repository.git({"update-index", "--add", "--cacheinfo", "160000," + repository.head() + ",plan/plans"});
    repository.git({"commit", "-q", "-m", "A submodule"}, "2026-01-04T09:00:00+0900");

    repository.git({"rm", "-q", "--cached", "plan/plans"});
    fs::create_directories(plans / "roadmap.toml");
    std::ofstream(plans / "roadmap.toml" / "x") << "x";
    repository.commit("A folder", "2026-01-05T09:00:00+0900");

    fs::remove_all(plans);
    std::ofstream(plans) << "x";
    repository.commit("A file", "2026-01-06T09:00:00+0900");

    fs::remove_all(plans);
    repository.commit("Nothing", "2026-01-07T09:00:00+0900");

    const auto history = soundHistory(repository.board());
    CHECK(subjectsOf(history) == std::vector<std::string>{"In a folder"});
    const std::vector<std::string> reasons{"it is a symbolic link",       "it is a symbolic link",
                                           "it is another repository's",  "it is a folder",
                                           "the commit does not have it", "the commit does not have it"};
    REQUIRE(history.skipped.size() == reasons.size());
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        CAPTURE(history.skipped[i].commit.subject, history.skipped[i].problem);
        CHECK(history.skipped[i].problem.find("plans/roadmap.toml\" cannot be read: " + reasons[i]) !=
              std::string::npos);
    }
}

TEST_CASE("Files outside the folder are not read, and larger ones than a text is are refused") {
    const test::Repository repository;
    repository.commit(test::smallBoard(), "Right", "2026-01-01T09:00:00+0900");
    std::ofstream(repository.root() / "roadmap.toml") << test::smallBoard().at("roadmap.toml");
    repository.commit(test::changed("board.toml", "\"roadmap.toml\"", "\"../roadmap.toml\""), "Outside",
                      "2026-01-02T09:00:00+0900");
    repository.write(test::smallBoard());
    std::ofstream(repository.board() / "roadmap.toml") << "#";
    fs::resize_file(repository.board() / "roadmap.toml", 70 << 20);
    repository.commit("Large", "2026-01-03T09:00:00+0900");
    const auto history = soundHistory(repository.board());
    CHECK(history.versions.size() == 1);
    REQUIRE(history.skipped.size() == 2);
    CHECK(history.skipped[0].problem.find("is not a file of the board's folder") != std::string::npos);
    CHECK(history.skipped[1].problem.find("it is too large") != std::string::npos);
}

TEST_CASE("Why a board has no history is said in one line") {
    const test::Repository repository;
    const fs::path outside = repository.top() / "outside";
    fs::create_directories(outside);
    CHECK(whyNone(outside) == "the folder is in no git repository");
    CHECK(whyNone(repository.top() / "nowhere") ==
          "there is no folder " + (repository.top() / "nowhere").string());
    CHECK(whyNone(repository.board()) == "the repository has no commits yet");
    std::ofstream(repository.root() / "readme") << "x";
    repository.git({"add", "readme"});
    repository.git({"commit", "-q", "-m", "Something else"}, "2026-01-01T09:00:00+0900");
    repository.write(test::smallBoard());
    CHECK(whyNone(repository.board()) == "the board is not in the repository's last commit");
    std::ofstream(repository.root() / ".gitignore") << "plan/\n";
    CHECK(whyNone(repository.board()) == "git ignores the board's folder");
    CHECK(whyNone(repository.root() / ".git") == "the folder is in no work tree of its repository");
}

TEST_CASE("A board that is no longer tracked has no history") {
    const test::Repository repository;
    repository.threeVersions();
    repository.git({"rm", "-r", "-q", "--cached", "plan"});
    repository.git({"commit", "-q", "-m", "Not tracked"}, "2026-12-01T09:00:00+0900");
    CHECK(whyNone(repository.board()) == "the board is not in the repository's last commit");
}

TEST_CASE("Bare repositories, work trees beside one, and shallow clones") {
    const test::Repository repository;
    repository.threeVersions();
    const std::string url = "file://" + repository.root().string();
    const auto cloned = [&](const std::string& name, std::vector<std::string> how) {
        how.insert(how.begin(), {"clone", "-q"});
        const fs::path place = repository.top() / name;
        how.insert(how.end(), {url, place.string()});
        repository.git(how);
        return place;
    };
    CHECK(whyNone(cloned("bare.git", {"--bare"})) == "the folder is in no work tree of its repository");
    const auto shallow = soundHistory(cloned("shallow", {"--depth", "2"}) / "plan");
    CHECK(shallow.shallow);
    CHECK(subjectsOf(shallow) == std::vector<std::string>{"Second thoughts", "One task more"});
    repository.git({"worktree", "add", "-q", "--detach", (repository.top() / "beside").string(), "HEAD~1"});
    CHECK(soundHistory(repository.top() / "beside" / "plan").versions.size() == 2);
    fs::create_directory_symlink(repository.board(), repository.top() / "link");
    CHECK(soundHistory(repository.top() / "link").versions.size() == 3);
}

TEST_CASE("Subjects are one line, and their bytes and a commit's odd times harm nothing") {
    const test::Repository repository;
    repository.write(test::smallBoard());
    repository.git({"add", "-A"});
    const std::string tree = repository.git({"write-tree"}).substr(0, 40);
    std::ofstream(repository.top() / "commit", std::ios::binary)
        << "tree " << tree << "\nauthor A <a@b> 0 +0000\ncommitter A <a@b> 99999999999999 +0000\n\n"
        << "Red \x1B[31m and \xFF bytes \xE2\x80\xAE\n";
    const std::string hash = repository.git(
        {"hash-object", "-t", "commit", "-w", "--literally", (repository.top() / "commit").string()});
    repository.git({"update-ref", "refs/heads/main", hash.substr(0, 40)});
    const auto history = soundHistory(repository.board());
    REQUIRE(history.versions.size() == 1);
    CHECK(history.versions[0].commit.subject == "Red  [31m and \uFFFD bytes ");
}

TEST_CASE("What is known of a history is not read again") {
    const test::Repository repository;
    repository.threeVersions();
    files::PlanHistoryReader reader;
    files::Git git(repository.board());
    const auto first = reader.read(git, {}, tokyo);
    REQUIRE(first);
    repository.commit(test::smallBoard(), "As it was", "2026-12-01T09:00:00+0900");
    const auto second = reader.read(git, {std::nullopt, 3}, tokyo);
    REQUIRE(second);
    REQUIRE(second->versions.size() == 3);
    CHECK(second->versions[0].board == first->versions[1].board);
    CHECK(second->versions[1].board == first->versions[2].board);
    // The same tree as the first's, but that one was not asked for meanwhile: what is found is what counts.
    CHECK(second->versions[2].board->revisions.back().roadmap->tasks.size() == 2);
}

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
    const auto history = historyOf(repository.board());
    // Here git looks at the index.
    CHECK(whyNone(repository.root() / "untracked") == "the board is not in the repository's last commit");
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
    CHECK(soundHistory(repository.board()).versions.size() == 3);
    CHECK_FALSE(fs::exists(repository.top() / "trace"));
}

TEST_CASE("A git that hangs is given up") {
    const test::Repository repository;
    const FakeGit git(repository, "exec sleep 1000\n");
    files::Git asked(repository.board(), {}, 200ms);
    const auto history = files::PlanHistoryReader().read(asked, {}, tokyo);
    REQUIRE_FALSE(history);
    CHECK(history.error() == "git took longer than 0.2 s");
    // The time is for all questions together: it is not asked again.
    CHECK(asked.ownFile("logs/HEAD").empty());
    CHECK(files::PlanHistoryReader().read(asked, {}, tokyo).error() == history.error());
}

TEST_CASE("A git that is not waited for is given up at once") {
    const test::Repository repository;
    const FakeGit git(repository, "exec sleep 1000\n");
    files::Git asked(repository.board(), [] { return true; });
    CHECK_FALSE(files::PlanHistoryReader().read(asked, {}, tokyo));
}

TEST_CASE("A machine without git says so") {
    const test::Repository repository;
    const test::Variable path("PATH", repository.top().string());
    CHECK(whyNone(repository.board()) == "git is not installed");
}

TEST_CASE("A repository of another user is trusted only by the user's own word") {
    const test::Repository repository;
    repository.threeVersions();
    const FakeGit git(repository,
                      "echo \"fatal: detected dubious ownership in repository at '/a b'\" >&2\n"
                      "echo 'To add an exception for this directory, call:' >&2\nexit 128\n");
    CHECK(whyNone(repository.board()) ==
          "git does not trust the repository at '/a b', which belongs to another user (trust it: git config "
          "--global "
          "--add safe.directory '/a b')");
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
        const FakeGit git(repository,
                          "case \"$*\" in " + question + ") " + answer + ";; *) " + real + ";; esac\n");
        const auto history = historyOf(repository.board());
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
