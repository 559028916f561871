// Content that comes from a source which may hang: nothing waits for it.

#include "files/content_feed.hpp"

#include <catch2/catch_test_macros.hpp>
#include <semaphore>

#include "files/disk_content.hpp"
#include "files/folders.hpp"
#include "motion/manual_clock.hpp"
#include "platform/reach.hpp"

using namespace fukan;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::nanoseconds longEnough = 60s;

/// Answers when the test says so; what it does is counted. Shared with the file thread.
class HangingSource final : public files::ContentSource {
public:
    std::shared_ptr<const files::ContentFiles> read(platform::FileTurn& turn) override {
        ++reads;
        hang();
        files::ContentFiles files;
        files.boardFolder = turn.stopped() ? "stopped" : std::to_string(reads.load());
        return std::make_shared<const files::ContentFiles>(files);
    }
    bool changed(platform::FileTurn&) override {
        ++looks;
        hang();
        return change.exchange(false);
    }

    /// From now on every call hangs, until `answer`.
    void stopAnswering() { answers_ = false; }
    void answer() {
        answers_ = true;
        door_.release();
    }

    std::atomic<int> reads = 0;
    std::atomic<int> looks = 0;
    std::atomic<bool> change = false;
    std::binary_semaphore reached{0};

private:
    void hang() {
        if (answers_) return;
        reached.release();
        static_cast<void>(door_.try_acquire_for(longEnough));
    }

    std::atomic<bool> answers_ = true;
    std::binary_semaphore door_{0};
};

class Feeding {
public:
    /// One turn of a loop, after that time; true when a reading has begun.
    bool go(motion::Duration by) {
        clock_.advance(by);
        return feed.advance(clock_.read().steady);
    }
    /// A turn, and what it gave to the file thread is done.
    bool goAndWait(motion::Duration by) {
        const bool begun = go(by);
        REQUIRE(thread.finish(longEnough));
        return begun;
    }
    std::string folder() {
        const auto files = feed.take();
        return files ? files->boardFolder.string() : "nothing";
    }

    std::shared_ptr<HangingSource> source = std::make_shared<HangingSource>();
    platform::FileThread thread{[] {}, 1ms};
    files::ContentFeed feed{thread, source};

private:
    motion::ManualClock clock_;
};

}  // namespace

TEST_CASE("What was asked for is read once, and given once") {
    Feeding it;
    it.feed.read();
    REQUIRE(it.feed.waitFor(longEnough));
    CHECK(it.folder() == "1");
    CHECK(it.folder() == "nothing");
}

TEST_CASE("It looks once a second, and reads again what has changed") {
    Feeding it;
    CHECK_FALSE(it.goAndWait(0s));
    CHECK(it.source->looks == 1);
    CHECK_FALSE(it.goAndWait(999ms));
    CHECK(it.source->looks == 1);
    CHECK_FALSE(it.goAndWait(1ms));
    CHECK(it.source->looks == 2);
    it.source->change = true;
    CHECK_FALSE(it.goAndWait(1s));  // it looks, and is told at the next turn
    CHECK(it.goAndWait(1ms));
    CHECK(it.source->reads == 1);
    CHECK(it.folder() == "1");
    CHECK_FALSE(it.goAndWait(1s));
    CHECK(it.source->looks == 4);
    CHECK(it.source->reads == 1);
}

TEST_CASE("While the source hangs every turn goes on, nothing piles up, and all is well when it answers") {
    Feeding it;
    it.source->stopAnswering();
    CHECK_FALSE(it.go(0s));
    REQUIRE(it.source->reached.try_acquire_for(longEnough));
    platform::Reach reach;
    motion::Timestamp now{1};
    for (int second = 0; second < 100; ++second) {
        CHECK_FALSE(it.go(1s));
        now = now + std::chrono::seconds(1);
        reach.advance(it.thread.activity(), now);
        CHECK(reach.lost() == (second >= 5));
        CHECK(it.folder() == "nothing");
    }
    CHECK(it.source->looks == 1);
    it.source->change = true;
    it.source->answer();
    REQUIRE(it.thread.finish(longEnough));
    CHECK(reach.advance(it.thread.activity(), now));
    CHECK_FALSE(reach.lost());
    CHECK(it.goAndWait(1s));
    CHECK(it.folder() == "1");
}

TEST_CASE("A newer reading replaces one that hangs, and only the newest is given and heard") {
    Feeding it;
    const auto heard = std::make_shared<std::atomic<int>>(0);
    const auto hear = [heard](const files::ContentFeed::Files&) { ++*heard; };
    it.source->stopAnswering();
    it.feed.read(hear);
    REQUIRE(it.source->reached.try_acquire_for(longEnough));
    it.feed.read(hear);
    CHECK_FALSE(it.feed.waitFor(1ns));
    it.source->answer();
    REQUIRE(it.feed.waitFor(longEnough));
    CHECK(it.folder() == "2");
    CHECK(*heard == 1);
}

TEST_CASE("A feed whose source hangs can end") {
    const auto source = std::make_shared<HangingSource>();
    source->stopAnswering();
    {
        platform::FileThread thread([] {}, 1ms);
        files::ContentFeed feed(thread, source);
        feed.read();
        REQUIRE(source->reached.try_acquire_for(longEnough));
    }
    source->answer();
}

TEST_CASE("A board that is saved at the moment of its reading, with its size as before, is read again") {
    const test::WallFolder folder("sample");
    platform::FileThread thread;
    auto disk = std::make_shared<files::DiskContent>(folder.overrides());
    auto read = thread.start<files::ContentFeed::Files>(
        "it", [disk](platform::FileTurn& turn) { return disk->read(turn); });
    REQUIRE(read.waitFor(longEnough));
    const auto first = *read.take();
    REQUIRE(first->usable());
    std::string text = *test::readFile((folder.path() / "board/board.toml").string());
    text.replace(text.find("Harbor product roadmap"), 22, "Harbour product plan!!");
    folder.write("board/board.toml", text);
    // The files of this folder were written a moment ago: that alone makes them be read again.
    bool changed = false;
    for (int look = 0; look < 3 && !changed; ++look) {
        auto looking =
            thread.start<bool>("it", [disk](platform::FileTurn& turn) { return disk->changed(turn); });
        REQUIRE(looking.waitFor(longEnough));
        changed = *looking.take();
    }
    CHECK(changed);
}

TEST_CASE(
    "A config that cannot be used is stood in for by the defaults, with its mistakes and in both languages") {
    test::WallFolder folder("sample", "language = \"klingon\"\n");
    const files::ContentFiles read = files::readConfig(folder.overrides());
    REQUIRE_FALSE(read.config.config);
    const files::ContentFiles in = files::withDefaults(read);
    REQUIRE(in.config.config);
    CHECK_FALSE(in.usable());
    CHECK(in.config.config->language == content::Language::both);
    CHECK(in.configFile == read.configFile);
    CHECK(base::hasErrors(in.diagnostics));
    CHECK(files::withDefaults({}).config.config);
}

TEST_CASE("The sizes of the playlist's pictures are read with the content") {
    test::WallFolder folder("sample",
                            "[[playlist]]\nscene = \"image\"\nfile = \"a.png\"\n"
                            "[[playlist]]\nscene = \"image\"\nfile = \"none.png\"\n");
    std::filesystem::copy_file(test::sourcePath("tests/golden/sample-landscape-960x540.png"),
                               folder.path() / "a.png");
    const auto files = folder.read();
    REQUIRE(files->usable());
    REQUIRE(files->imageSizes.size() == 2);
    CHECK(files->imageSizes.at("a.png") == base::Vec2{960, 540});
    CHECK(files->imageSizes.at("none.png") == base::Vec2{});
}
