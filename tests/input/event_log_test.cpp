#include "input/event_log.hpp"

#include <bit>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <cmath>
#include <limits>
#include <random>

namespace fukan::input {

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;
using motion::Timestamp;

namespace {

constexpr Timestamp begin{987'654'321'000};

std::string logOf(const std::vector<Event>& events) {
    std::string text = eventLogHeader();
    for (const Event& event : events) text += eventLine(event, begin);
    return text;
}

std::vector<Event> read(const std::string& text) {
    const auto events = readEventLog(text, "log");
    INFO((events ? std::string() : events.error()));
    REQUIRE(events);
    return *events;
}

std::string mistakeIn(const std::string& line) {
    const auto events = readEventLog(eventLogHeader() + "# first\n" + line + "\n", "wall.events");
    REQUIRE_FALSE(events);
    return events.error();
}

float anyFloat(std::mt19937& random) {
    switch (random() % 4) {
        case 0:
            return static_cast<float>(random() % 4000);
        case 1:
            return static_cast<float>(random()) / 65536.0f - 30000;
        case 2:
            return std::bit_cast<float>(static_cast<std::uint32_t>(random()));
        default:
            return -0.0f;
    }
}

base::Vec2 anyPlace(std::mt19937& random) {
    const float x = anyFloat(random);
    return {x, anyFloat(random)};
}

std::int64_t anyWhole(std::mt19937& random) {
    const auto high = static_cast<std::uint64_t>(random()) << 32;
    return static_cast<std::int64_t>(random() % 3 == 0 ? high | random() : random() % 100);
}

EventPayload anyPayload(std::size_t kind, std::mt19937& random) {
    switch (kind) {
        case 0: {
            const auto key = static_cast<Key>(random() % (static_cast<unsigned>(Key::modifier) + 1));
            const auto bits = random();
            return KeyEvent{key,
                            static_cast<Press>(random() % 3),
                            {(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0}};
        }
        case 1:
            return CharacterEvent{static_cast<char32_t>(random() % 2 == 0 ? random() : random() % 128)};
        case 2:
            return PointerMoved{anyPlace(random)};
        case 3:
            return PointerButton{anyPlace(random), static_cast<Button>(random() % 3), random() % 2 == 0};
        case 4: {
            const base::Vec2 place = anyPlace(random);
            return PointerWheel{place, anyPlace(random)};
        }
        case 5: {
            const base::Vec2 place = anyPlace(random);
            return TouchBegan{anyWhole(random), place, anyFloat(random)};
        }
        case 6: {
            const base::Vec2 place = anyPlace(random);
            return TouchMoved{-anyWhole(random), place, anyFloat(random)};
        }
        case 7:
            return TouchEnded{anyWhole(random)};
        case 8:
            return TouchesCancelled{};
        case 9:
            return WindowResized{1 + static_cast<int>(random() % 16384), 1 + static_cast<int>(random() % 99)};
        case 10:
            return FocusLost{};
        case 11:
            return CloseRequested{};
        default:
            return RefreshNeeded{};
    }
}

std::vector<Event> anyEvents(std::mt19937& random, std::size_t count) {
    std::vector<Event> events;
    Timestamp at = begin;
    for (std::size_t i = 0; i < count; ++i) {
        at.ns += random() % 3 == 0 ? 0 : static_cast<std::int64_t>(random());
        // Each kind has its turn.
        events.push_back({at, anyPayload(i % std::variant_size_v<EventPayload>, random)});
    }
    return events;
}

}  // namespace

TEST_CASE("a recording looks as it is documented") {
    const std::vector<Event> events{
        {begin, WindowResized{1920, 1080}},
        {begin + motion::Duration{812000000},
         KeyEvent{Key::q, Press::pressed, {.shift = true, .ctrl = true}}},
        {begin + motion::Duration{812000001}, KeyEvent{Key::pageDown, Press::released, {}}},
        {begin + motion::Duration{812000002}, KeyEvent{Key::other, Press::repeated, {}}},
        {begin + motion::Duration{812004000}, CharacterEvent{U'Q'}},
        {begin + motion::Duration{900000000}, PointerMoved{{12.5f, 700}}},
        {begin + motion::Duration{901000000}, PointerButton{{12.5f, 700}, Button::left, true}},
        {begin + motion::Duration{902000000}, PointerWheel{{12.5f, 700}, {0, -1}}},
        {begin + motion::Duration{903000000}, TouchBegan{3, {50, 60.1f}, 0}},
        {begin + motion::Duration{904000000}, TouchMoved{3, {51, 60}, 9}},
        {begin + motion::Duration{905000000}, TouchEnded{3}},
        {begin + motion::Duration{906000000}, TouchesCancelled{}},
    };
    CHECK(logOf(events) ==
          "fukan events 1\n"
          "0 resize 1920 1080\n"
          "812000000 key pressed Q ctrl+shift\n"
          "812000001 key released PageDown -\n"
          "812000002 key repeated other -\n"
          "812004000 char U+0051\n"
          "900000000 move 12.5 700\n"
          "901000000 button left down 12.5 700\n"
          "902000000 wheel 12.5 700 0 -1\n"
          "903000000 touch-begin 3 50 60.1 0\n"
          "904000000 touch-move 3 51 60 9\n"
          "905000000 touch-end 3\n"
          "906000000 touch-cancel\n");
    CHECK(eventLine({begin - motion::Duration{5}, FocusLost{}}, begin) == "0 focus-lost\n");
}

TEST_CASE("what was written is read as it was, whatever it was") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const std::vector<Event> events = anyEvents(random, 130);
        const std::string text = logOf(events);
        const std::vector<Event> again = read(text);
        REQUIRE(again.size() == events.size());
        std::string rewritten = eventLogHeader();
        for (std::size_t i = 0; i < events.size(); ++i) {
            CHECK(again[i].at.ns == (events[i].at - begin).count());
            // No number equals itself no more; as text it does.
            const bool odd = text.find("nan") != std::string::npos;
            if (!odd) CHECK(again[i].what == events[i].what);
            rewritten += eventLine(again[i], {});
        }
        CHECK(rewritten == text);
    }
}

TEST_CASE("comments, empty lines, views and carriage returns are no events") {
    const auto events = read(
        "fukan events 1\r\n\r\n# touch-end 5\n   \nview exploring 1 2 3 and more\nview\n5  touch-end   7 \r\n"
        "#\n5 focus-lost\n");
    REQUIRE(events.size() == 2);
    CHECK(events[0].at.ns == 5);
    CHECK(events[0].what == EventPayload{TouchEnded{7}});
    CHECK(read("fukan events 1\n").empty());
}

TEST_CASE("of a recording that was cut off all whole lines are read") {
    std::mt19937 random(3);
    std::vector<Event> events = anyEvents(random, 26);
    const std::string text = logOf(events);
    for (std::size_t length = 0; length <= text.size(); ++length) {
        const std::string part = text.substr(0, length);
        const auto lines = static_cast<std::size_t>(std::count(part.begin(), part.end(), '\n'));
        const auto result = readEventLog(part, "log");
        if (lines == 0) {
            CHECK_FALSE(result);
        } else {
            REQUIRE(result);
            CHECK(result->size() == lines - 1);
        }
    }
}

TEST_CASE("a mistake is told with its line, its column and what would be right") {
    CHECK_THAT(mistakeIn("17 touch-begn 1 2 3 0"), StartsWith("wall.events:3:4: \"touch-begn\" is no event"));
    CHECK_THAT(mistakeIn("17 touch-begn 1 2 3 0"), ContainsSubstring("did you mean touch-begin?"));
    CHECK(mistakeIn("17") == "wall.events:3:3: event is missing");
    CHECK(mistakeIn("soon focus-lost") == "wall.events:3:1: \"soon\" is no whole number (the time is meant)");
    CHECK(mistakeIn("17 move 5 wide") == "wall.events:3:11: \"wide\" is no number (y is meant)");
    CHECK_THAT(mistakeIn("-1 close"), ContainsSubstring("the time cannot be \"-1\""));
    CHECK_THAT(mistakeIn("2000000000000000000 close"), ContainsSubstring("the time cannot be"));
    CHECK_THAT(mistakeIn("99999999999999999999 close"), ContainsSubstring("is no whole number"));
    CHECK_THAT(mistakeIn("5 close now"), ContainsSubstring("wall.events:3:9: \"now\" is one word too many"));
    CHECK_THAT(mistakeIn("5 resize 0 5"), ContainsSubstring("the width cannot be \"0\""));
    CHECK_THAT(mistakeIn("5 key pressed Qq -"), ContainsSubstring("there is no key \"Qq\""));
    CHECK_THAT(mistakeIn("5 key pressed Q hyper"), ContainsSubstring("\"hyper\" are no modifiers"));
    CHECK_THAT(mistakeIn("5 key presed Q -"), ContainsSubstring("did you mean pressed?"));
    CHECK_THAT(mistakeIn("5 char Q"), ContainsSubstring("is no character (such as U+0051)"));
    CHECK_THAT(mistakeIn("5 char U+1FFFFFFFF"), ContainsSubstring("is no character"));
    CHECK_THAT(mistakeIn("5 char U+"), ContainsSubstring("is no character"));
    CHECK_THAT(mistakeIn("5 close\n4 close"), ContainsSubstring("wall.events:4:1: the time goes back"));
    const std::string odd = mistakeIn("5 \x1b[31m" + std::string(500, 'x'));
    CHECK(odd.find('\x1b') == std::string::npos);
    CHECK(odd.size() < 200);
}

TEST_CASE("what is no recording, or one of another format, is told as that") {
    for (const char* text : {"", "fukan events 1", "\n", "[kiosk]\n", "\xff\xfe\n", "fukan event 1\n"}) {
        const auto result = readEventLog(text, "file");
        REQUIRE_FALSE(result);
        CHECK_THAT(result.error(), ContainsSubstring("this is no recording of events"));
    }
    const auto newer = readEventLog("fukan events 2\n5 teleport\n", "file");
    REQUIRE_FALSE(newer);
    CHECK_THAT(newer.error(), StartsWith("file:1: this recording has the format \"2\""));
}

TEST_CASE("a recording with bytes changed is read, or refused with a sentence that names a line") {
    std::mt19937 random(41);
    const std::string whole = logOf(anyEvents(random, 39));
    std::size_t refused = 0;
    for (int i = 0; i < 20000; ++i) {
        std::string text = whole;
        for (auto n = 1 + random() % 3; n > 0; --n) {
            const std::size_t at = random() % text.size();
            switch (random() % 4) {
                case 0:
                    text.erase(at, 1 + random() % 20);
                    break;
                case 1:
                    text.insert(at, text, random() % text.size(), 30);
                    break;
                case 2:
                    text[at] = static_cast<char>(random());
                    break;
                default:
                    text[at] = "0 \n\r-+.e"[random() % 8];
                    break;
            }
            if (text.empty()) text = " ";
        }
        const auto result = readEventLog(text, "log");
        if (result) {
            Timestamp last;
            for (const Event& event : *result) {
                CHECK(event.at >= last);
                last = event.at;
            }
        } else {
            ++refused;
            CHECK_THAT(result.error(), StartsWith("log"));
            CHECK(result.error().size() < 300);
        }
    }
    CHECK(refused > 5000);
    CHECK(refused < 20000);
}

}  // namespace fukan::input
