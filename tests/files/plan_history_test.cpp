// A plan's earlier versions, out of git.

#include <catch2/catch_test_macros.hpp>

#include "files/asked_git.hpp"

using namespace fukan;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> subjectsOf(const content::PlanHistory& history) {
    std::vector<std::string> subjects;
    for (const auto& version : history.versions) subjects.push_back(version.commit.subject);
    return subjects;
}

}  // namespace

TEST_CASE("A board's history is its commits, the oldest first, each with its board") {
    const test::Repository repository;
    repository.threeVersions();
    repository.commit("Touches another folder", "2026-11-23T09:00:00+0900");
    const auto history = test::soundHistory(repository.board());
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
    CHECK(test::soundHistory(repository.board()).versions.size() == 3);

    for (const auto& [name, bytes] : test::smallBoard()) std::ofstream(repository.root() / name) << bytes;
    repository.commit("A second board, around the first", "2026-12-01T09:00:00+0900");
    const auto around = test::soundHistory(repository.root());
    CHECK(subjectsOf(around) == std::vector<std::string>{"A second board, around the first"});
    CHECK(around.skipped.size() == 3);  // there was none yet
    CHECK(around.skipped[0].problem.starts_with("board.toml: cannot be read: the commit does not have it"));
}

TEST_CASE("The last versions, or those since a day") {
    const test::Repository repository;
    repository.threeVersions();
    const auto last = test::soundHistory(repository.board(), {std::nullopt, 2});
    CHECK(subjectsOf(last) == std::vector<std::string>{"Second thoughts", "One task more"});
    CHECK(last.more);
    CHECK_FALSE(test::soundHistory(repository.board(), {std::nullopt, 3}).more);
    const auto since = [&](content::Date day) {
        return subjectsOf(test::soundHistory(repository.board(), {day, 1}));
    };
    CHECK(since({2026, 4, 1}).size() == 2);
    CHECK(since({2026, 4, 2}).size() == 1);
    CHECK(since({2026, 11, 22}).size() == 1);
    CHECK(since({1, 1, 1}).size() == 3);
    CHECK(test::whyNone(repository.board(), {content::Date{2026, 11, 23}, 1}) ==
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
    const auto few = test::soundHistory(repository.board());
    CHECK(few.versions.size() == 12);
    CHECK(few.versions.back().commit.subject == "Version 88");
    CHECK(few.skipped.size() == 6);
    CHECK(few.more);
    CHECK(few.skipped[0].problem.starts_with("landscape.toml:1:"));
    const auto many = test::soundHistory(repository.board(), {content::Date{2020, 1, 1}, 1});
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
    const auto history = test::soundHistory(repository.board());
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
    const auto history = test::soundHistory(repository.board());
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
    const auto history = test::soundHistory(repository.board());
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

    const auto history = test::soundHistory(repository.board());
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
    const auto history = test::soundHistory(repository.board());
    CHECK(history.versions.size() == 1);
    REQUIRE(history.skipped.size() == 2);
    CHECK(history.skipped[0].problem.find("is not a file of the board's folder") != std::string::npos);
    CHECK(history.skipped[1].problem.find("it is too large") != std::string::npos);
}

TEST_CASE("Why a board has no history is said in one line") {
    const test::Repository repository;
    const fs::path outside = repository.top() / "outside";
    fs::create_directories(outside);
    CHECK(test::whyNone(outside) == "the folder is in no git repository");
    CHECK(test::whyNone(repository.top() / "nowhere") ==
          "there is no folder " + (repository.top() / "nowhere").string());
    CHECK(test::whyNone(repository.board()) == "the repository has no commits yet");
    std::ofstream(repository.root() / "readme") << "x";
    repository.git({"add", "readme"});
    repository.git({"commit", "-q", "-m", "Something else"}, "2026-01-01T09:00:00+0900");
    repository.write(test::smallBoard());
    CHECK(test::whyNone(repository.board()) == "the board is not in the repository's last commit");
    std::ofstream(repository.root() / ".gitignore") << "plan/\n";
    CHECK(test::whyNone(repository.board()) == "git ignores the board's folder");
    CHECK(test::whyNone(repository.root() / ".git") == "the folder is in no work tree of its repository");
}

TEST_CASE("A board that is no longer tracked has no history") {
    const test::Repository repository;
    repository.threeVersions();
    repository.git({"rm", "-r", "-q", "--cached", "plan"});
    repository.git({"commit", "-q", "-m", "Not tracked"}, "2026-12-01T09:00:00+0900");
    CHECK(test::whyNone(repository.board()) == "the board is not in the repository's last commit");
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
    CHECK(test::whyNone(cloned("bare.git", {"--bare"})) == "the folder is in no work tree of its repository");
    const auto shallow = test::soundHistory(cloned("shallow", {"--depth", "2"}) / "plan");
    CHECK(shallow.shallow);
    CHECK(subjectsOf(shallow) == std::vector<std::string>{"Second thoughts", "One task more"});
    repository.git({"worktree", "add", "-q", "--detach", (repository.top() / "beside").string(), "HEAD~1"});
    CHECK(test::soundHistory(repository.top() / "beside" / "plan").versions.size() == 2);
    fs::create_directory_symlink(repository.board(), repository.top() / "link");
    CHECK(test::soundHistory(repository.top() / "link").versions.size() == 3);
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
    const auto history = test::soundHistory(repository.board());
    REQUIRE(history.versions.size() == 1);
    CHECK(history.versions[0].commit.subject == "Red  [31m and \uFFFD bytes ");
}

TEST_CASE("What is known of a history is not read again") {
    const test::Repository repository;
    repository.threeVersions();
    files::PlanHistoryReader reader;
    files::Git git(repository.board());
    const auto first = reader.read(git, {}, test::tokyo);
    REQUIRE(first);
    repository.commit(test::smallBoard(), "As it was", "2026-12-01T09:00:00+0900");
    const auto second = reader.read(git, {std::nullopt, 3}, test::tokyo);
    REQUIRE(second);
    REQUIRE(second->versions.size() == 3);
    CHECK(second->versions[0].board == first->versions[1].board);
    CHECK(second->versions[1].board == first->versions[2].board);
    // The same tree as the first's, but that one was not asked for meanwhile: what is found is what counts.
    CHECK(second->versions[2].board->revisions.back().roadmap->tasks.size() == 2);
}
