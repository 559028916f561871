// Walls made at once, and on a thread of their own: the newest counts, and nothing waits for what is not
// wanted.

#include "wall/wall_maker.hpp"

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <latch>
#include <semaphore>
#include <stdexcept>
#include <vector>

#include "files/folders.hpp"
#include "wall/background_wall_maker.hpp"
#include "wall/stoppable_measurer.hpp"

using namespace fukan;

namespace {

constexpr motion::Duration patient = std::chrono::hours(1);

// A machine under load takes seconds for what takes milliseconds; what has not come by then does not come.
constexpr motion::Duration limit = std::chrono::minutes(1);

template <typename Semaphore>
void await(Semaphore& semaphore) {
    REQUIRE(semaphore.try_acquire_for(limit));
}

/// Makes a wall whenever the test says so, and a small one.
class Workshop {
public:
    explicit Workshop(motion::Duration patience = {})
        : files_(folder_.read()),
          maker([this] { ready.release(); }, patience,
                [this](const wall::WallRequest& request, const std::stop_token& stop) {
                    return make(request, stop);
                }) {}

    wall::WallRequest request(int width) const {
        wall::WallSettings settings;
        settings.viewport = {static_cast<float>(width), 400};
        settings.language = content::Language::en;
        return {files_, test::fonts(), settings};
    }

    std::binary_semaphore begun{0};
    std::binary_semaphore mayEnd{0};
    std::counting_semaphore<> ready{0};

private:
    std::unique_ptr<wall::Wall> make(const wall::WallRequest& request, const std::stop_token& stop) {
        begun.release();
        // Woken by the test, or by being asked to stop.
        const std::stop_callback wake(stop, [this] { mayEnd.release(); });
        if (!mayEnd.try_acquire_for(limit)) throw std::runtime_error("the test never let the wall be made");
        return wall::BackgroundWallMaker::makeWall(request, stop);
    }

    test::WallFolder folder_{"sample"};
    std::shared_ptr<const files::ContentFiles> files_;

public:
    wall::BackgroundWallMaker maker;  // last: its thread uses all of the above
};

int widthOf(const std::unique_ptr<wall::Wall>& wall) {
    REQUIRE(wall);
    return static_cast<int>(wall->sceneSet().settings().viewport.x);
}

}  // namespace

TEST_CASE("The immediate maker has the wall as soon as it was asked for, once") {
    const test::WallFolder folder("sample");
    wall::ImmediateWallMaker maker;
    CHECK_FALSE(maker.take());
    maker.request({folder.read(), test::fonts(), {}});
    CHECK(maker.take());
    CHECK_FALSE(maker.take());
}

TEST_CASE("A wall made in the background is taken when it is ready, once") {
    Workshop shop;
    CHECK_FALSE(shop.maker.take());
    shop.maker.request(shop.request(700));
    await(shop.begun);
    CHECK_FALSE(shop.maker.take());
    shop.mayEnd.release();
    await(shop.ready);
    const auto wall = shop.maker.take();
    CHECK(widthOf(wall) == 700);
    CHECK_FALSE(shop.maker.take());
}

TEST_CASE("A newer request drops what is being made for the older one") {
    Workshop shop;
    shop.maker.request(shop.request(700));
    await(shop.begun);
    shop.maker.request(shop.request(800));  // stops the one that was begun
    await(shop.begun);
    shop.mayEnd.release();
    await(shop.ready);
    CHECK(widthOf(shop.maker.take()) == 800);
    CHECK_FALSE(shop.maker.take());
}

TEST_CASE("A newer request drops what was made for the older one and not taken") {
    Workshop shop;
    shop.maker.request(shop.request(700));
    await(shop.begun);
    shop.mayEnd.release();
    await(shop.ready);
    shop.maker.request(shop.request(800));
    CHECK_FALSE(shop.maker.take());
    await(shop.begun);
    shop.mayEnd.release();
    await(shop.ready);
    CHECK(widthOf(shop.maker.take()) == 800);
}

TEST_CASE("The same request again goes on with what was begun; after it was taken it is made anew") {
    Workshop shop;
    shop.maker.request(shop.request(700));
    await(shop.begun);
    shop.maker.request(shop.request(700));
    shop.mayEnd.release();
    await(shop.ready);
    CHECK(shop.maker.take());
    CHECK_FALSE(shop.begun.try_acquire());

    shop.maker.request(shop.request(700));
    await(shop.begun);
    shop.mayEnd.release();
    await(shop.ready);
    CHECK(shop.maker.take());
}

TEST_CASE("A wall that was taken can be drawn from after the next one was asked for") {
    Workshop shop;
    shop.maker.request(shop.request(700));
    await(shop.begun);
    shop.mayEnd.release();
    await(shop.ready);
    const auto wall = shop.maker.take();
    REQUIRE(wall);
    shop.maker.request(shop.request(800));
    // Measures the header's words.
    CHECK_NOTHROW(wall->sceneSet().header(wall->sceneSet().scenes().front(), {{2026, 11, 22}, 15, 42}));
}

TEST_CASE("The first look after a request waits for what is made in no time") {
    Workshop shop(patient);
    shop.mayEnd.release();
    shop.maker.request(shop.request(700));
    CHECK(widthOf(shop.maker.take()) == 700);
}

TEST_CASE("Ending while a wall is being made stops it") {
    Workshop shop;
    shop.maker.request(shop.request(700));
    await(shop.begun);
    // Its end would wait for ever if the job were not asked to stop.
}

TEST_CASE("A real layout gives up as soon as it is asked to") {
    const test::WallFolder folder("sample");
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(wall::BackgroundWallMaker::makeWall({folder.read(), test::fonts(), {}}, stop.get_token()),
                    platform::Stopped);
}

TEST_CASE("What a job throws comes out where its result is taken") {
    platform::NewestJob<int> jobs;
    jobs.start([](const std::stop_token&) -> int { throw std::runtime_error("no memory left"); });
    jobs.waitFor(limit);
    CHECK_THROWS_AS(jobs.take(), std::runtime_error);
    CHECK_FALSE(jobs.take());
    jobs.start([](const std::stop_token&) { return 7; });
    jobs.waitFor(limit);
    CHECK(jobs.take() == 7);
    jobs.waitFor(limit);  // for nothing
}

TEST_CASE("What was laid out ahead is what a finger would have waited for") {
    test::WallFolder folder("sample");
    const wall::WallRequest request{folder.read(), test::fonts(), {}};
    wall::Wall ahead(request.files, request.fonts, request.settings);
    wall::Wall late(request.files, request.fonts, request.settings);
    ahead.prepareAhead();
    ahead.prepareAhead();
    const std::size_t revisions = late.sceneSet().board().revisions.size();
    REQUIRE(revisions > 1);
    CHECK(ahead.world(ahead.round()[0].scene) == nullptr);  // nothing changes before somebody explores
    for (std::size_t i = 0; i < revisions; ++i) {
        CHECK(ahead.explore(i));
        CHECK_FALSE(ahead.explore(i));
        CHECK(late.explore(i));
    }
    REQUIRE(ahead.round().size() == late.round().size());
    for (std::size_t i = 0; i < late.round().size(); ++i) {
        CAPTURE(i);
        CHECK((ahead.world(ahead.round()[i].scene) == nullptr) ==
              (late.world(late.round()[i].scene) == nullptr));
        CHECK(ahead.round()[i].reach == late.round()[i].reach);
    }
}

TEST_CASE("What each revision changed is laid out when it is needed, or ahead, or as the playlist says") {
    test::WallFolder folder("sample");
    const wall::WallRequest request{folder.read(), test::fonts(), {}};
    wall::Wall ahead(request.files, request.fonts, request.settings);
    wall::Wall late(request.files, request.fonts, request.settings);
    const auto comparisons = [](const wall::Wall& wall) {
        return std::ranges::count_if(wall.others(),
                                     [](const auto& entry) { return show::isPlayed(entry.scene.kind); });
    };
    CHECK(comparisons(late) == 0);
    ahead.prepareAhead();
    REQUIRE(ahead.explore(0));
    for (wall::Wall* wall : {&ahead, &late}) {
        CHECK(wall->compare());
        CHECK_FALSE(wall->compare());
    }
    CHECK(comparisons(late) > 0);
    CHECK(comparisons(ahead) == comparisons(late));
    // The camera still goes as far as the world that was there before.
    REQUIRE(late.explore(0));
    for (std::size_t i = 0; i < late.round().size(); ++i)
        CHECK(ahead.round()[i].reach == late.round()[i].reach);
    for (const show::Entry& entry : ahead.others()) CHECK(ahead.sceneSet().find(entry.scene));

    wall::WallRequest prepared = request;
    prepared.prepared.compared = true;
    CHECK(comparisons(*wall::madeWall(prepared)) == comparisons(late));
    folder.append("fukan.toml", "[[playlist]]\nscene = \"revision\"\n");
    wall::Wall asked(folder.read(), test::fonts(), {});
    CHECK(std::ranges::any_of(asked.round(), [](const auto& e) { return show::isPlayed(e.scene.kind); }));
    CHECK_FALSE(asked.compare());
}

TEST_CASE("A world that is needed now does not wait for those of other revisions") {
    const auto begun = std::make_shared<std::binary_semaphore>(0);
    const auto mayEnd = std::make_shared<std::binary_semaphore>(0);
    const auto made = std::make_shared<std::atomic<int>>(0);
    test::WallFolder folder("sample");
    const wall::Wall wall(folder.read(), test::fonts(), {});
    wall::LaidOutAhead::Make make;
    make.world = [&wall, begun, mayEnd, made](std::size_t revision) {
        begun->release();
        static_cast<void>(mayEnd->try_acquire_for(limit));
        ++*made;
        return std::make_unique<const scene::World>(wall.sceneSet(), revision);
    };
    wall::LaidOutAhead worlds({0, 1}, std::move(make));
    await(*begun);
    // The first is being laid out and does not come to an end; the second is for whoever needs it to lay out.
    CHECK(worlds.take(1) == nullptr);
    mayEnd->release();
    CHECK(worlds.take(0) != nullptr);
    CHECK(worlds.take(0) == nullptr);
    CHECK(*made == 1);
}

TEST_CASE("What fails to be laid out ahead is left to whatever needs it") {
    wall::LaidOutAhead::Make make;
    make.world = [](std::size_t) -> wall::LaidOutAhead::World { throw platform::Stopped{}; };
    make.comparisons = []() -> wall::LaidOutAhead::Comparisons { throw platform::Stopped{}; };
    wall::LaidOutAhead ahead({0}, std::move(make));
    CHECK(ahead.take(0) == nullptr);
    CHECK_FALSE(ahead.takeComparisons());
}

TEST_CASE("A wall that goes stops at once what is laid out ahead for it") {
    const std::stop_source ending;
    const wall::StoppableMeasurer measurer(test::fonts(), {}, ending.get_token());
    CHECK(measurer.advance(U'a', 10, text::Weight::regular) > 0);
    std::stop_source(ending).request_stop();
    CHECK_THROWS_AS(measurer.advance(U'a', 10, text::Weight::regular), platform::Stopped);
}

TEST_CASE("A wall may go while something is laid out ahead for it") {
    test::WallFolder folder("sample");
    wall::Wall wall(folder.read(), test::fonts(), {});
    wall.prepareAhead();
}

TEST_CASE("The wall that an explorer asks for comes with what lies around its scenes") {
    test::WallFolder folder("sample");
    wall::ImmediateWallMaker maker;
    wall::WallRequest request{folder.read(), test::fonts(), {}};
    request.prepared.explored = 0;
    maker.request(request);
    const auto wall = maker.take();
    REQUIRE(wall);
    CHECK_FALSE(wall->explore(0));
}
