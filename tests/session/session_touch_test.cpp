// Fingers at the wall.

#include <catch2/catch_test_macros.hpp>

#include "session/desk.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using base::Vec2;
using input::Key;
using test::Desk;

namespace {

/// A wall that looks the same before and after the first touch.
const std::string uninviting = test::tokyo + "[touch]\ninvite = false\n";

void touch(Desk& desk, input::EventPayload what) { desk.session->handle({desk.now(), std::move(what)}); }

/// Ten steps of 10 ms.
void drag(Desk& desk, Vec2 from, Vec2 to) {
    touch(desk, input::TouchBegan{1, from, 0});
    for (int i = 1; i <= 10; ++i) {
        desk.go(10ms);
        touch(desk, input::TouchMoved{1, base::lerp(from, to, static_cast<float>(i) / 10), 0});
    }
    touch(desk, input::TouchEnded{1});
    desk.go(0s);
}

}  // namespace

TEST_CASE("A finger that wipes to the side turns the page") {
    Desk desk("sample", uninviting);
    desk.press(Key::p);
    const std::string map = desk.words();
    drag(desk, {900, 400}, {500, 420});
    desk.go(2s);
    const std::string roadmap = desk.words();
    CHECK(roadmap != map);
    drag(desk, {500, 400}, {900, 420});
    desk.go(2s);
    CHECK(desk.words() == map);
    drag(desk, {500, 200}, {520, 600});
    desk.go(2s);
    CHECK(desk.words() == map);
}

TEST_CASE("Once something is seen from near, a finger moves it and turns no page") {
    Desk desk("sample", uninviting);
    desk.press(Key::p);
    const draw::DrawList whole = desk.session->frame();
    touch(desk, input::PointerWheel{{640, 360}, {0, 6}});
    desk.go(2s);
    const draw::DrawList near = desk.session->frame();
    REQUIRE(draw::hash(near) != draw::hash(whole));
    drag(desk, {900, 400}, {600, 400});
    desk.go(1s);
    CHECK(draw::hash(desk.session->frame()) != draw::hash(near));
    desk.type(U'0');  // by itself: the whole scene again, and still the same one
    desk.go(1s);
    desk.go(4s);
    CHECK(desk.session->frame().commands.size() == whole.commands.size());
}

TEST_CASE("The touch that wakes a black screen does nothing else, even if it wipes") {
    Desk desk("sample");
    desk.press(Key::p);
    const std::string before = desk.words();
    desk.press(Key::b);
    REQUIRE(desk.words() != before);
    drag(desk, {900, 400}, {500, 420});
    desk.go(2s);
    CHECK(desk.words() == before);
}

TEST_CASE("A wall that sleeps wakes in time for what a finger means") {
    Desk desk("sample", test::tokyo + "[motion]\nreduced = true\n");
    desk.press(Key::p);
    desk.go(3s);
    REQUIRE(desk.untilNext() > 2s);
    touch(desk, input::TouchBegan{1, {300, 300}, 0});
    CHECK(desk.untilNext() <= 500ms);
    desk.go(50ms);
    touch(desk, input::TouchEnded{1});
    CHECK(desk.session->cameraLine().starts_with("exploring"));
    desk.go(300ms);
    CHECK(desk.untilNext() > 2s);
}

namespace {

content::Language languageOf(const Desk& desk) { return desk.session->wall().settings().language; }
int yearOf(const Desk& desk) { return desk.session->wall().settings().date.year; }

/// From afar, so that nothing is opened.
void comeNear(Desk& desk) {
    desk.session->handle({desk.now(), input::PointerWheel{{640, 360}, {0, 6}}});
    desk.go(1s);
    REQUIRE(desk.session->cameraLine().starts_with("exploring"));
}

}  // namespace

TEST_CASE("What a visitor chose goes with them, even if they led the wall home first") {
    Desk desk("sample");
    comeNear(desk);
    desk.press(Key::l);
    desk.press(Key::t);
    desk.type(U']');
    REQUIRE(languageOf(desk) == content::Language::en);
    REQUIRE(yearOf(desk) == 2027);
    desk.press(Key::escape);
    desk.go(3s);
    REQUIRE(desk.session->cameraLine().starts_with("attract"));
    CHECK(languageOf(desk) == content::Language::en);
    // The loop sleeps no longer than until then.
    const motion::Timestamp end = desk.now() + 45s;
    while (desk.now() < end) desk.go(desk.untilNext());
    desk.go(desk.untilNext());
    CHECK(languageOf(desk) == content::Language::ja);
    CHECK(desk.session->wall().settings().theme == content::ThemeChoice::dark);
    CHECK(yearOf(desk) == 2026);
}

TEST_CASE("What is chosen while nobody explores stays") {
    Desk desk("sample");
    comeNear(desk);
    desk.press(Key::t);
    desk.press(Key::escape);
    desk.go(3s);
    desk.press(Key::l);
    desk.go(60s);
    desk.go(1s);
    CHECK(languageOf(desk) == content::Language::en);
    CHECK(desk.session->wall().settings().theme == content::ThemeChoice::dark);
}

TEST_CASE("A year that goes back with its visitor is gone from the next frame on") {
    Desk desk("sample");
    comeNear(desk);
    desk.type(U']');
    REQUIRE(yearOf(desk) == 2027);
    desk.go(46s);
    CHECK(desk.untilNext() <= 0s);
    desk.go(0s);
    CHECK(yearOf(desk) == 2026);
}

TEST_CASE("The sheet of keys that nobody closes closes by itself") {
    Desk desk("sample");
    desk.press(Key::h);
    desk.go(40s);
    CHECK(desk.shows("Ctrl+Q"));
    desk.go(6s);
    CHECK_FALSE(desk.shows("Ctrl+Q"));
}
