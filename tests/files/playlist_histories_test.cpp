// The histories that a playlist asks for, beside the content.

#include "files/playlist_histories.hpp"

#include <catch2/catch_test_macros.hpp>

#include "files/asked_git.hpp"
#include "files/content_feed.hpp"
#include "files/disk_content.hpp"
#include "motion/manual_clock.hpp"

using namespace fukan;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::nanoseconds plenty = 60s;

/// A repository with a board, and a config beside it.
class TrackedWall {
public:
    explicit TrackedWall(const std::string& playlist) { configure(playlist); }

    void configure(const std::string& playlist) const {
        std::ofstream(repository.top() / "fukan.toml")
            << "board = \"repo/plan\"\n[time]\nzone = \"Asia/Tokyo\"\n"
            << playlist;
    }
    files::Overrides overrides() const {
        files::Overrides overrides;
        overrides.config = (repository.top() / "fukan.toml").string();
        return overrides;
    }
    files::ContentFiles read() const {
        files::ContentFiles files = files::readContent(overrides());
        INFO(test::listed(files.diagnostics));
        REQUIRE(files.usable());
        return files;
    }

    test::Repository repository;
};

const std::string oneHistory = "[[playlist]]\nscene = \"history\"\n[[playlist]]\nscene = \"roadmap\"\n";

/// What a loop has of the content, turn by turn.
class FedLoop {
public:
    explicit FedLoop(const files::Overrides& overrides)
        : feed(std::in_place, thread, std::make_shared<files::DiskContent>(overrides)) {
        feed->read();
    }

    /// The next content; it is waited for.
    files::ContentFeed::Files next() {
        for (int turns = 0; turns < 20; ++turns) {
            REQUIRE(thread.finish(plenty));
            if (auto files = feed->take()) return files;
            clock_.advance(1s);
            feed->advance(clock_.read().steady);
        }
        return nullptr;
    }

    platform::FileThread thread{[] {}, 1s};
    std::optional<files::ContentFeed> feed;

private:
    motion::ManualClock clock_;
};

}  // namespace

TEST_CASE("A history is read where the playlist asks for one, for each entry") {
    const TrackedWall wall(
        "[[playlist]]\nscene = \"history\"\n[[playlist]]\nscene = \"roadmap\"\n"
        "[[playlist]]\nscene = \"history\"\nlast = 2\n[[playlist]]\nscene = \"history\"\n");
    wall.repository.threeVersions();
    const files::ContentFiles plain = wall.read();
    CHECK(files::PlaylistHistories::wantedBy(plain));
    CHECK(plain.histories.empty());
    const files::ContentFiles files = files::withHistories(plain);
    CHECK(files.diagnostics.empty());
    REQUIRE(files.histories.size() == 4);
    REQUIRE(files.histories[0]);
    CHECK(files.histories[0]->board.revisions.size() == 3);
    CHECK(files.histories[0]->board.revisions.back().label.en == "22 Nov 2026");
    CHECK_FALSE(files.histories[1]);
    REQUIRE(files.histories[2]);
    CHECK(files.histories[2]->commits.front().subject == "Second thoughts");
    CHECK(files.histories[3] == files.histories[0]);
}

TEST_CASE("Where no entry asks for a history, git is not asked") {
    const TrackedWall wall("[[playlist]]\nscene = \"roadmap\"\n");
    wall.repository.threeVersions();
    const test::Variable path("PATH", "/nowhere");
    CHECK_FALSE(files::PlaylistHistories::wantedBy(wall.read()));
    const files::ContentFiles files = files::withHistories(wall.read());
    CHECK(files.histories.empty());
    CHECK(files.diagnostics.empty());
}

TEST_CASE("Why there is no history is a warning at its entry") {
    const TrackedWall wall("[[playlist]]\nscene = \"roadmap\"\n" + oneHistory);
    wall.repository.write(test::smallBoard());
    const std::string place =
        (wall.repository.top() / "fukan.toml").string() + ":7:9: warning: playlist[2].scene: ";
    const std::string hint = " (it is left out of the round)\n";
    const auto told = [&] { return test::listed(files::withHistories(wall.read()).diagnostics); };
    CHECK(told() == place + "the board has no history: the repository has no commits yet" + hint);
    wall.repository.commit("The plan", "2026-04-01T09:00:00+0900");
    CHECK(told() == place + "the board has no history: it has been the same all along" + hint);
    CHECK_FALSE(files::withHistories(wall.read()).histories[1]);
}

TEST_CASE("A history that is read again and is the same is the same one") {
    const TrackedWall wall(oneHistory);
    wall.repository.threeVersions();
    const files::ContentFiles plain = wall.read();
    files::PlaylistHistories histories;
    files::Git git(plain.boardFolder);
    CHECK(histories.addedTo(plain).histories == decltype(plain.histories)(2));  // asked for, not read yet
    CHECK(histories.read(plain, git));
    const auto first = histories.addedTo(plain).histories;
    REQUIRE(first[0]);
    CHECK_FALSE(histories.read(plain, git));
    CHECK(histories.addedTo(plain).histories == first);
    wall.repository.commit(test::smallBoard(), "As it was", "2026-12-01T09:00:00+0900");
    CHECK(histories.read(plain, git));
    CHECK(histories.addedTo(plain).histories[0]->commits.size() == 4);
    // What was read is another board's, then.
    files::ContentFiles other = plain;
    other.boardFolder = "elsewhere";
    CHECK_FALSE(histories.addedTo(other).histories[0]);
    // A reading that was stopped changes nothing.
    files::Git stopped(plain.boardFolder, [] { return true; });
    CHECK_FALSE(histories.read(other, stopped));
    CHECK(histories.addedTo(plain).histories[0]);
    // And one that takes too long leaves what is known.
    files::Git late(plain.boardFolder, {}, 0s);
    CHECK_FALSE(histories.read(plain, late));
    CHECK(histories.addedTo(plain).histories[0]);
    CHECK(histories.addedTo(plain).diagnostics.empty());
}

TEST_CASE("The content comes first, and once more with its history; a commit brings it anew") {
    const TrackedWall wall(oneHistory);
    wall.repository.threeVersions();
    FedLoop loop(wall.overrides());
    const auto content = loop.next();
    REQUIRE(content);
    CHECK(content->usable());
    CHECK_FALSE(content->histories[0]);
    const auto complete = loop.next();
    REQUIRE(complete);
    REQUIRE(complete->histories[0]);
    CHECK(complete->histories[0]->commits.size() == 3);
    CHECK(complete->board);

    wall.repository.git({"commit", "-q", "--allow-empty", "-m", "Nothing"}, "2026-12-01T09:00:00+0900");
    auto again = loop.next();
    REQUIRE(again);
    CHECK(again->histories[0] == complete->histories[0]);

    // The files are the same: only the commit is new.
    wall.repository.write(test::smallBoard());
    while (again->board->revisions.back().roadmap->tasks.size() != 2) {
        again = loop.next();
        REQUIRE(again);
    }
    REQUIRE(loop.thread.finish(plenty));  // what git was asked before the commit
    wall.repository.commit("As it was", "2026-12-02T09:00:00+0900");
    again = loop.next();
    REQUIRE(again);
    CHECK(again->histories[0]->commits.size() == 3);  // until git has answered
    again = loop.next();
    REQUIRE(again);
    CHECK(again->histories[0]->commits.size() == 4);
}

TEST_CASE("While git hangs the content is there, and the loop can end") {
    const TrackedWall wall(oneHistory);
    wall.repository.threeVersions();
    const test::FakeGit git(wall.repository, "exec sleep 1000\n");
    FedLoop loop(wall.overrides());
    CHECK(loop.next());
    CHECK_FALSE(loop.feed->take());
    loop.feed.reset();
    CHECK(loop.thread.finish(5s));  // less than git is given
}
