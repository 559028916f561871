// What was recorded at one wall happens at another.

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <filesystem>
#include <random>

#include "draw/draw_list.hpp"
#include "platform/read_file.hpp"
#include "record/event_recorder.hpp"
#include "record/event_replay.hpp"
#include "session/desk.hpp"
#include "support/recorded_log.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using Catch::Matchers::ContainsSubstring;
using input::Event;
using motion::Timestamp;

namespace {

/// A folder of its own with room for recordings.
struct Shelf {
    test::WallFolder folder{"sample"};
    std::string file = (folder.path() / "wall.events").string();

    std::string text() const {
        const auto bytes = platform::readFile(file, 1 << 20);
        REQUIRE(bytes);
        return *bytes;
    }
};

record::EventRecorder recorderFor(const Shelf& shelf) {
    auto recorder = record::EventRecorder::open(shelf.file);
    REQUIRE(recorder);
    return std::move(*recorder);
}

record::EventReplay replayOf(const Shelf& shelf) {
    auto replay = record::EventReplay::read(shelf.file);
    INFO((replay ? std::string() : replay.error()));
    REQUIRE(replay);
    return std::move(*replay);
}

std::vector<Event> due(record::EventReplay& replay, Timestamp now, std::vector<Event> ofWindow = {}) {
    replay.mixInto(ofWindow, now);
    return ofWindow;
}

input::EventPayload anything(std::mt19937& random) {
    const base::Vec2 place{static_cast<float>(random() % 1280), static_cast<float>(random() % 720)};
    using input::Key;
    constexpr Key keys[] = {Key::right, Key::tab, Key::t, Key::l, Key::v, Key::enter, Key::escape};
    switch (random() % 8) {
        case 0:
            return input::PointerWheel{place, {0, random() % 3 == 0 ? -1.0f : 1.0f}};
        case 1:
            return input::KeyEvent{keys[random() % std::size(keys)], input::Press::pressed, {}};
        case 2:
            return input::TouchBegan{static_cast<input::FingerId>(random() % 3), place, 0};
        case 3:
        case 4:
            return input::TouchMoved{static_cast<input::FingerId>(random() % 3), place, 0};
        case 5:
            return input::TouchEnded{static_cast<input::FingerId>(random() % 3)};
        case 6:
            return input::CharacterEvent{U'0' + static_cast<char32_t>(random() % 10)};
        default:
            return input::PointerMoved{place};
    }
}

}  // namespace

TEST_CASE("what was recorded at one wall looks the same at another, frame for frame") {
    Shelf shelf;
    std::vector<std::uint64_t> frames;
    {
        test::Desk desk("sample");
        record::EventRecorder recorder = recorderFor(shelf);
        recorder.begin(desk.now());
        std::mt19937 random(6);
        for (int i = 0; i < 150; ++i) {
            for (auto n = random() % 3; n > 0; --n) {
                const Event event{desk.now(), anything(random)};
                recorder.record(event);
                desk.session->handle(event);
            }
            desk.go(20ms);
            recorder.advance(desk.now());
            frames.push_back(draw::hash(desk.session->frame()));
        }
    }
    record::EventReplay replay = replayOf(shelf);
    test::Desk other("sample");
    replay.begin(other.now());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        INFO("frame " << i);
        for (const Event& event : due(replay, other.now())) other.session->handle(event);
        other.go(20ms);
        REQUIRE(draw::hash(other.session->frame()) == frames[i]);
    }
    CHECK(replay.over());
}

TEST_CASE("a replay gives each event at its own instant, however late it is asked") {
    record::EventReplay replay({{{0}, input::FocusLost{}},
                                {{5'000'000}, input::TouchEnded{1}},
                                {{5'000'000}, input::TouchEnded{2}},
                                {{9'000'000}, input::CloseRequested{}}});
    CHECK_FALSE(replay.next());
    CHECK(due(replay, {77}).empty());
    const Timestamp begin{1'000'000'000};
    replay.begin(begin);
    REQUIRE(replay.next());
    CHECK(*replay.next() == begin);
    const auto first = due(replay, begin + 4ms);
    REQUIRE(first.size() == 1);
    CHECK(*replay.next() == begin + 5ms);
    const auto rest = due(replay, begin + 20ms);
    REQUIRE(rest.size() == 3);
    CHECK(rest[0].at == begin + 5ms);
    CHECK(rest[0].what == input::EventPayload{input::TouchEnded{1}});
    CHECK(rest[1].what == input::EventPayload{input::TouchEnded{2}});
    CHECK(rest[2].at == begin + 9ms);
    CHECK(rest[2].what == input::EventPayload{input::CloseRequested{}});
    CHECK(replay.over());
    CHECK_FALSE(replay.next());
}

TEST_CASE("while a recording is replayed hands at the wall do not count, but its window does") {
    const Event resized{{1'000'000}, input::WindowResized{64, 64}};
    record::EventReplay replay({{{0}, input::WindowResized{1920, 1080}},
                                {{1}, input::RefreshNeeded{}},
                                {{6'000'000}, input::TouchEnded{3}}});
    replay.begin({0});
    const std::vector<Event> here{{{500}, input::TouchEnded{9}},
                                  {{600}, input::KeyEvent{}},
                                  {{700}, input::FocusLost{}},
                                  resized,
                                  {{7'000'000}, input::RefreshNeeded{}}};
    const auto early = due(replay, {5'000'000}, here);
    REQUIRE(early.size() == 2);
    CHECK(early[0].what == resized.what);
    const auto last = due(replay, {8'000'000}, here);
    REQUIRE(last.size() == 3);
    CHECK(last[0].what == resized.what);
    CHECK(last[1].what == input::EventPayload{input::TouchEnded{3}});
    CHECK(last[2].what == input::EventPayload{input::RefreshNeeded{}});
    CHECK(due(replay, {9'000'000}, here).size() == here.size());
}

TEST_CASE("a recording reaches the disk within a second, with its times counted from the first wall") {
    Shelf shelf;
    record::EventRecorder recorder = recorderFor(shelf);
    recorder.record({{3'000'000'000}, input::TouchEnded{1}});
    recorder.begin({5'000'000'000});
    recorder.note("# 1280x720 pixels");
    recorder.record({{5'000'000'250}, input::TouchEnded{2}});
    recorder.record({{5'000'000'300}, input::TouchEnded{3}, 1});  // in another window
    recorder.advance({5'900'000'000});
    recorder.advance({6'000'000'000});
    CHECK(shelf.text() == "fukan events 1\n0 touch-end 1\n# 1280x720 pixels\n250 touch-end 2\n");
    recorder.record({{6'000'000'000}, input::FocusLost{}});
    { const record::EventRecorder gone = std::move(recorder); }
    CHECK_THAT(shelf.text(), ContainsSubstring("1000000000 focus-lost\n"));
}

TEST_CASE("what cannot be recorded or replayed is told in a sentence") {
    Shelf shelf;
    const auto nowhere = record::EventRecorder::open((shelf.folder.path() / "no" / "such.events").string());
    REQUIRE_FALSE(nowhere);
    CHECK_THAT(nowhere.error(), ContainsSubstring("such.events cannot be written: No such file"));
    CHECK_THAT(record::EventReplay::read(shelf.file).error(),
               ContainsSubstring("wall.events cannot be read: No such"));
    CHECK_THAT(record::EventReplay::read(shelf.folder.path().string()).error(),
               ContainsSubstring("cannot be read"));
    shelf.folder.write("wall.events", "fukan events 1\n5 tuch-end 3\n");
    CHECK_THAT(record::EventReplay::read(shelf.file).error(),
               ContainsSubstring("wall.events:2:3: \"tuch-end\" is no event (did you mean touch-end?)"));
}

TEST_CASE("a full disk does not stop the wall") {
    if (!std::filesystem::exists("/dev/full")) SKIP("there is no /dev/full");
    test::expectLog("/dev/full cannot be written any more");
    auto recorder = record::EventRecorder::open("/dev/full");
    REQUIRE(recorder);
    recorder->begin({0});
    for (std::int64_t second = 1; second < 5; ++second) {
        for (int i = 0; i < 1000; ++i) recorder->record({{second * 1'000'000'000}, input::TouchEnded{1}});
        CHECK_NOTHROW(recorder->advance({second * 1'000'000'000}));
    }
}
