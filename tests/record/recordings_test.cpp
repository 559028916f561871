// What visitors did at a real wall, again: the camera goes where it went there.

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <charconv>
#include <sstream>

#include "content/files.hpp"
#include "record/event_replay.hpp"
#include "session/desk.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using motion::Duration;

namespace {

struct Seen {
    std::string state;
    float x = 0, y = 0, scale = 0;
    bool resting = false;
};

Seen seen(const std::string& cameraLine) {
    Seen out;
    std::string moving;
    std::istringstream(cameraLine) >> out.state >> out.x >> out.y >> out.scale >> moving;
    out.resting = moving == "resting";
    return out;
}

/// Where the camera rested, and what event came then; none after the last.
struct Rest {
    Seen camera;
    std::optional<Duration> until;
};

/// How many frames there are in between is each machine's own, and so is what the camera passes on its way.
std::vector<Rest> restsIn(const std::string& file) {
    std::istringstream lines(test::readFile(file).value());
    std::vector<Rest> out;
    std::optional<Seen> last;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("view ")) {
            last = seen(line.substr(5));
            continue;
        }
        std::int64_t at = 0;
        if (std::from_chars(line.data(), line.data() + line.size(), at).ec != std::errc{}) continue;
        if (last && last->resting) out.push_back({*last, Duration{at}});
        last.reset();
    }
    if (last && last->resting) out.push_back({*last, std::nullopt});
    return out;
}

/// Plays it at this pace and stops at each instant at which the camera rested there.
void replay(const std::string& file, const std::string& board, Duration pace) {
    CAPTURE(file, pace.count());
    auto recorded = record::EventReplay::read(file);
    REQUIRE(recorded);
    test::Desk desk(board);
    const motion::Timestamp begin = desk.now();
    recorded->begin(begin);
    const auto playUntil = [&](motion::Timestamp end) {
        while (desk.now() < end) {
            desk.go(std::min(pace, end - desk.now()));
            std::vector<input::Event> events;
            recorded->mixInto(events, desk.now());
            for (const input::Event& event : events) desk.session->handle(event);
            desk.go(0s);
        }
    };
    const std::vector<Rest> rests = restsIn(file);
    REQUIRE(rests.size() >= 2);
    for (const Rest& rest : rests) {
        playUntil(rest.until ? begin + *rest.until - 1ns : desk.now() + 5s);
        const Seen here = seen(desk.session->cameraLine());
        INFO((rest.until ? rest.until->count() : -1));
        CHECK(here.state == rest.camera.state);
        CHECK(here.resting);
        CHECK(here.x == Catch::Approx(rest.camera.x).margin(0.5));
        CHECK(here.y == Catch::Approx(rest.camera.y).margin(0.5));
        CHECK(here.scale == Catch::Approx(rest.camera.scale).margin(0.005));
    }
    CHECK(recorded->over());
    const auto frame = desk.session->frame();
    CHECK(std::any_of(frame.commands.begin(), frame.commands.end(), [](const draw::Command& command) {
        return command.id == base::Id::of("card").child("ground");
    }));
}

/// Plays a recording at a pace, up to instants counted from its beginning.
class Player {
public:
    Player(const std::string& file, Duration pace) : pace_(pace) {
        auto recorded = record::EventReplay::read(test::sourcePath("tests/recordings/" + file));
        REQUIRE(recorded);
        recorded_.emplace(std::move(*recorded));
        recorded_->begin(begin_ = desk.now());
    }

    show::View viewAt(Duration at) {
        while (desk.now() < begin_ + at) {
            desk.go(std::min(pace_, begin_ + at - desk.now()));
            std::vector<input::Event> events;
            recorded_->mixInto(events, desk.now());
            for (const input::Event& event : events) desk.session->handle(event);
            desk.go(0s);
        }
        return desk.session->view();
    }
    bool over() const { return recorded_->over(); }

    test::Desk desk{"health-ai"};

private:
    Duration pace_;
    std::optional<record::EventReplay> recorded_;
    motion::Timestamp begin_;
};

}  // namespace

TEST_CASE("Two fingers, a throw and a card lead the camera where they led it at a real window") {
    for (const Duration pace : {16ms, 33ms, 100ms})
        replay(test::sourcePath("tests/recordings/pinch-throw-card.events"), "health-ai", pace);
}

TEST_CASE("A page that was dragged at a real window follows, turns, and goes back, at any pace") {
    for (const Duration pace : {16ms, 33ms, 100ms}) {
        CAPTURE(pace.count());
        Player player("page-drag.events", pace);
        const auto viewAt = [&](Duration at) { return player.viewAt(at); };
        const float wide = player.desk.session->view().camera.center.x * 2;
        const show::View held = viewAt(4300ms);
        CHECK(held.index == 0);
        REQUIRE(held.page);
        CHECK(held.page->share == Catch::Approx(-380 / wide).margin(0.01));
        const show::View turned = viewAt(5400ms);
        CHECK(turned.index == 1);
        CHECK_FALSE(turned.page);
        const show::View nudged = viewAt(5900ms);
        CHECK(nudged.index == 1);
        REQUIRE(nudged.page);
        CHECK(nudged.page->share == Catch::Approx(40 / wide).margin(0.01));
        CHECK(nudged.page->beside == held.scene);
        const show::View back = viewAt(6800ms);
        CHECK(back.index == 1);
        CHECK_FALSE(back.page);
        CHECK(viewAt(8500ms).index == 0);
        CHECK(player.over());
    }
}

TEST_CASE("Room for the bar, another year, now again, the index and home are found again, at any pace") {
    for (const Duration pace : {16ms, 33ms, 100ms}) {
        CAPTURE(pace.count());
        Player player("year-index-home.events", pace);
        const auto shownYear = [&] {
            const scene::SceneSet& sceneSet = player.desk.session->wall().sceneSet();
            return std::pair(sceneSet.fiscalYear(), sceneSet.anotherYear());
        };
        const auto index = [&] {
            const auto frame = player.desk.session->frame();
            return std::ranges::any_of(frame.commands, [](const draw::Command& command) {
                return command.id == base::Id::of("index").child("ground");
            });
        };
        const show::View room = player.viewAt(3500ms);
        CHECK(room.exploring);
        CHECK_FALSE(room.moving);
        CHECK(room.camera.scale == Catch::Approx(0.9618).margin(0.005));
        CHECK(shownYear() == std::pair(2026, false));
        CHECK(player.viewAt(5000ms).exploring);
        CHECK(shownYear() == std::pair(2025, true));
        player.viewAt(7000ms);
        CHECK(shownYear() == std::pair(2026, false));
        CHECK_FALSE(index());
        player.viewAt(8500ms);
        CHECK(index());
        CHECK(player.viewAt(10500ms).exploring);
        CHECK_FALSE(index());
        const show::View home = player.viewAt(13s);
        CHECK_FALSE(home.exploring);
        CHECK(home.camera.scale == 1);
        CHECK(player.over());
    }
}
