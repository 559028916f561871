// What a stray key has left behind ends by itself, where the configuration says so.

#include "session/kiosk_release.hpp"

#include <catch2/catch_test_macros.hpp>

#include "session/visitor.hpp"
#include "support/instants.hpp"

namespace fukan::session {
namespace {

using namespace std::chrono_literals;
using input::Key;
using test::Visitor;

const std::string afterFive = test::tokyo + "[kiosk]\nrelease_minutes = 5\n";

}  // namespace

TEST_CASE("A release comes so long after the last input, once, and not without another") {
    const motion::Timestamp begin = test::at(7000);
    KioskRelease release(begin);
    CHECK_FALSE(release.at());
    CHECK_FALSE(release.take(begin + 24h));
    release.setMinutes(0.5);
    CHECK(release.at() == begin + 30s);
    release.noteInput(begin + 10s);
    CHECK_FALSE(release.take(begin + 39s));
    CHECK(release.take(begin + 40s));
    CHECK_FALSE(release.at());
    CHECK_FALSE(release.take(begin + 24h));
    release.noteInput(begin + 60s);
    CHECK(release.at() == begin + 90s);
    release.setMinutes(0);
    CHECK_FALSE(release.at());
}

TEST_CASE("A release that is hurried waits for no silence, and happens once") {
    KioskRelease release(test::at(7000));
    release.hurry();
    CHECK(release.take(test::at(7000)));
    CHECK_FALSE(release.take(test::at(8000)));
}

TEST_CASE("A release undoes what was asked of the window, and nothing else") {
    KioskRelease release(motion::Timestamp{});
    CHECK(release.undo().empty());
    release.note(Request::screenshot);
    CHECK(release.undo().empty());
    release.note(Request::toggleFullScreen);
    CHECK(release.undo() == std::vector{Request::configuredWindow});
    CHECK(release.undo().empty());
    release.note(Request::enterFullScreen);
    release.note(Request::tintDamage);
    CHECK(release.undo() == std::vector{Request::configuredWindow, Request::tintDamage});
    release.note(Request::tintDamage);
    release.note(Request::tintDamage);
    CHECK(release.undo().empty());
}

TEST_CASE("A held wall goes on so long after the last input, and not before") {
    Visitor wall("sample", afterFive);
    wall.press(Key::space);
    CHECK(wall.sees(base::Id::of("pause").child("icon", 0)));
    wall.go(4min);
    CHECK(wall.state() == "held");
    wall.tap({640, 360});  // a touch is an input, too
    wall.press(Key::escape);
    wall.press(Key::escape);
    wall.go(4min);
    CHECK(wall.state() == "held");
    // Sleeping in between, it wakes for it.
    CHECK(wall.untilNext() <= 1min);
    wall.go(1min);
    CHECK(wall.state() == "attract");
    CHECK_FALSE(wall.sees(base::Id::of("pause").child("icon", 0)));
}

TEST_CASE("A held wall says when it goes on") {
    Visitor wall("sample", test::tokyo + "[motion]\nreduced = true\n[kiosk]\nrelease_minutes = 0.2\n");
    wall.press(Key::space);
    // 0.1 s of the twelve have gone by with the press.
    CHECK(wall.untilNext() <= 12s);
    wall.go(11s);
    CHECK(wall.untilNext() <= 1s);
    CHECK(wall.state() == "held");
    wall.go(wall.untilNext());
    CHECK(wall.state() == "attract");
}

TEST_CASE("Without a time nothing lets go of a held wall") {
    Visitor wall("sample");
    wall.press(Key::space);
    wall.go(72h);
    CHECK(wall.state() == "held");
}

TEST_CASE("A blank wall comes back, be it blanked from a hold") {
    Visitor wall("sample", afterFive);
    for (const Key key : {Key::b, Key::w}) {
        wall.press(Key::space);
        wall.press(key);
        CHECK(wall.session->frame().commands.size() == 1);
        wall.go(4min);
        CHECK(wall.state() == "blank");
        wall.go(1min);
        CHECK(wall.state() == "attract");
        CHECK(wall.session->frame().commands.size() > 1);
        // The next key is a command again, no waking.
        CHECK(wall.press(Key::s) == std::vector{Request::screenshot});
    }
}

TEST_CASE("A visitor who was left behind by a hold is gone, and the camera flies home") {
    Visitor wall("health-ai", afterFive);
    wall.press(Key::space);
    wall.doubleTap(wall.area("genome").center());
    wall.rest();
    REQUIRE(wall.exploring());
    CHECK(wall.sees(base::Id::of("bar.pause")));
    wall.go(4min);
    REQUIRE(wall.exploring());
    wall.go(1min);
    CHECK(wall.camera().scale > 1);  // on its way, no jump
    wall.rest();
    CHECK(wall.state() == "attract");
    CHECK(wall.camera().scale == 1);
}

TEST_CASE("A window that a key has changed is asked to be as configured") {
    test::Desk desk("sample", afterFive);
    desk.press(Key::f11);
    CHECK(desk.go(4min).empty());
    CHECK(desk.go(1min) == std::vector{Request::configuredWindow});
    CHECK(desk.go(1h).empty());
    desk.press(Key::f5);
    CHECK(desk.go(5min) == std::vector{Request::configuredWindow});
}

TEST_CASE("Language, theme, year and open sheets are as configured after a release") {
    test::Desk desk("health-ai", afterFive);
    const std::string words = desk.words();
    desk.press(Key::l);
    desk.press(Key::t);
    desk.type(U'[');
    desk.press(Key::d);
    CHECK(desk.session->showsDiagnostics());
    CHECK(desk.shows("FY2025"));
    desk.go(5min);
    desk.go(1s);
    CHECK_FALSE(desk.session->showsDiagnostics());
    CHECK_FALSE(desk.session->wall().theme().light);
    CHECK(desk.session->wall().settings().language == content::Language::ja);
    CHECK(desk.shows("2026年度"));
}

TEST_CASE("A keyboard that is not to count brings nothing about, but quitting where that is allowed") {
    Visitor wall("sample", test::tokyo + "[kiosk]\nkeyboard = false\n");
    wall.press(Key::space);
    wall.press(Key::b);
    CHECK(wall.press(Key::f11).empty());
    wall.type(U'+');
    wall.rest();
    CHECK(wall.state() == "attract");
    CHECK(wall.press(Key::q, test::ctrl) == std::vector{Request::quit});
    // Fingers are heard as ever.
    wall.doubleTap({640, 360});
    wall.rest();
    CHECK(wall.exploring());
    test::Desk kiosk("sample", test::tokyo + "[kiosk]\nkeyboard = false\nallow_quit = false\n");
    CHECK(kiosk.press(Key::q, test::ctrl).empty());
}

TEST_CASE("Where the file takes the keyboard away, what it has left behind ends with it") {
    Visitor wall("sample");
    wall.press(Key::b);
    wall.press(Key::b);
    wall.press(Key::space);
    wall.press(Key::b);
    CHECK(wall.state() == "blank");
    wall.folder.append("fukan.toml", "[kiosk]\nkeyboard = false\n");
    wall.reload();
    CHECK(wall.state() == "attract");
}

}  // namespace fukan::session
