// A wall that can be touched says so, and shows how.

#include <catch2/catch_test_macros.hpp>

#include "session/visitor.hpp"
#include "show/invitation.hpp"
#include "support/allocation_counter.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using base::Id;
using base::Vec2;
using input::Key;
using test::Visitor;

namespace {

const std::string pillWords = "画面にふれて探せます";
const std::string inviting = test::tokyo + "[touch]\ninvite = true\n";

bool showsPill(const Visitor& visitor) { return visitor.sees(Id::of("invitation")); }
bool showsStrip(const Visitor& visitor) { return visitor.sees(Id::of("gesture strip")); }

void setPanel(Visitor& visitor, bool present) {
    visitor.session->setPanel({1, 0, present});
    visitor.go(0s);
}

/// Two maps of 20 s; the third lap's first map demonstrates.
const std::string brief = inviting +
                          "[[playlist]]\nscene = \"landscape\"\ndwell_seconds = 20\n"
                          "[[playlist]]\nscene = \"landscape\"\nrevision = \"before\"\ndwell_seconds = 20\n";

void waitForDemonstration(Visitor& visitor) {
    for (int i = 0; i < 200 && !visitor.sees(Id::of("ghost").child("hand").child("icon", 0)); ++i)
        visitor.go(500ms);
    REQUIRE(visitor.sees(Id::of("ghost").child("hand").child("icon", 0)));
}

/// Until the camera has arrived in the area.
void waitForDive(Visitor& visitor) {
    waitForDemonstration(visitor);
    for (int i = 0; i < 50; ++i) visitor.go(100ms);
    REQUIRE(visitor.camera().scale > 1.5f);
}

}  // namespace

TEST_CASE("A wall with a mouse alone invites nobody; one with a panel does, until it is unplugged") {
    Visitor visitor("health-ai");
    CHECK_FALSE(showsPill(visitor));
    visitor.put(input::PointerButton{{300, 300}, input::Button::left, true});
    visitor.put(input::PointerButton{{300, 300}, input::Button::left, false});
    CHECK_FALSE(showsStrip(visitor));
    visitor.rest();
    for (int i = 0; i < 2; ++i) visitor.press(Key::escape);
    visitor.rest();
    REQUIRE_FALSE(visitor.exploring());
    CHECK_FALSE(showsPill(visitor));
    setPanel(visitor, true);
    CHECK(showsPill(visitor));
    CHECK(visitor.shows(pillWords));
    setPanel(visitor, false);
    CHECK_FALSE(showsPill(visitor));
}

TEST_CASE("The first finger makes it known that the wall can be touched, once its visit is over") {
    Visitor visitor("health-ai");
    visitor.tap({300, 300});
    CHECK_FALSE(showsPill(visitor));
    for (int i = 0; i < 60; ++i) visitor.go(1s);
    CHECK(showsPill(visitor));
}

TEST_CASE("invite = false is a wall without any of it, and takes effect while it runs") {
    Visitor visitor("health-ai", inviting);
    CHECK(showsPill(visitor));
    visitor.folder.write("fukan.toml", "board = \"board\"\n" + test::tokyo + "[touch]\ninvite = false\n");
    visitor.reload();
    CHECK_FALSE(showsPill(visitor));
    setPanel(visitor, true);
    visitor.tap({300, 300});
    CHECK_FALSE(showsStrip(visitor));
    for (int i = 0; i < 400; ++i) {
        visitor.go(1s);
        REQUIRE_FALSE(showsPill(visitor));
        REQUIRE_FALSE(visitor.sees(Id::of("ripple").child("ring", 0)));
        REQUIRE_FALSE(visitor.sees(Id::of("ghost").child("hand").child("icon", 0)));
    }
}

TEST_CASE("A spread's map is demonstrated beside its page, and the round goes on") {
    const std::string spread = inviting +
                               "[[playlist]]\nscene = \"landscape\"\ndwell_seconds = 20\n"
                               "[[playlist]]\nscene = \"roadmap\"\ndwell_seconds = 20\n";
    Visitor visitor("health-ai", spread, test::afternoon, {}, {1920, 540});
    bool ripples = false;
    for (int i = 0; i < 40; ++i) {
        visitor.go(100ms);
        ripples = ripples || visitor.sees(Id::of("ripple").child("ring", 0));
    }
    CHECK(ripples);
    waitForDive(visitor);
    CHECK_FALSE(visitor.exploring());
    // The map fills the screen, and its area is open.
    CHECK(visitor.camera().center.x < 960);
    for (int i = 0; i < 70; ++i) visitor.go(100ms);
    CHECK(visitor.camera().scale == 1);
}

TEST_CASE("The pill speaks the board's languages") {
    Visitor english("health-ai", "language = \"en\"\n" + inviting);
    CHECK(english.shows("Touch the screen to explore"));
    Visitor both("health-ai", "language = \"both\"\n" + inviting);
    CHECK(both.shows("Touch the screen to explore"));
    CHECK(both.shows(pillWords));
}

TEST_CASE(
    "While somebody explores there is no pill, and the first finger is told for four seconds what it can "
    "do") {
    Visitor visitor("health-ai", inviting);
    visitor.put(input::TouchBegan{1, {300, 300}, 0});
    visitor.go(100ms);
    CHECK(showsStrip(visitor));
    visitor.put(input::TouchEnded{1});
    visitor.go(400ms);
    REQUIRE(visitor.exploring());
    CHECK_FALSE(showsPill(visitor));
    for (const char* words : {"ドラッグ", "2本の指", "ダブルタップ", "長押し"}) CHECK(visitor.shows(words));
    visitor.go(3400ms);
    CHECK(showsStrip(visitor));
    visitor.go(200ms);
    CHECK_FALSE(showsStrip(visitor));
    // The same visitor knows it now, the next one does not.
    visitor.tap({600, 300});
    CHECK_FALSE(showsStrip(visitor));
    for (int i = 0; i < 60; ++i) visitor.go(1s);
    REQUIRE_FALSE(visitor.exploring());
    CHECK(showsPill(visitor));
    visitor.tap({600, 300});
    CHECK(showsStrip(visitor));
}

TEST_CASE("The finger that wakes a black screen is not greeted") {
    Visitor visitor("health-ai", inviting);
    visitor.press(Key::b);
    CHECK_FALSE(showsPill(visitor));
    visitor.tap({300, 300});
    CHECK_FALSE(showsStrip(visitor));
    CHECK(showsPill(visitor));
    visitor.tap({300, 300});
    CHECK(showsStrip(visitor));
}

TEST_CASE("A wall at rest sleeps until its next ripple, and draws it") {
    Visitor visitor("health-ai", inviting);
    bool seen = false;
    for (int i = 0; i < 60 && !seen; ++i) {
        visitor.go(50ms);
        seen = visitor.sees(Id::of("ripple").child("ring", 0));
    }
    CHECK(seen);
    Visitor calm("health-ai", inviting + "[motion]\nreduced = true\n");
    CHECK(showsPill(calm));
    for (int i = 0; i < 400; ++i) {
        calm.go(100ms);
        REQUIRE_FALSE(calm.sees(Id::of("ripple").child("ring", 0)));
    }
}

TEST_CASE(
    "In the third lap a hand taps, and an area opens into its timeline without a card, bar or countdown") {
    Visitor visitor("health-ai", brief);
    waitForDive(visitor);
    CHECK(visitor.state() == "attract");
    CHECK(visitor.shows("2022年度"));
    CHECK(showsPill(visitor));
    CHECK_FALSE(visitor.sees(Visitor::bar()));
    CHECK_FALSE(visitor.sees(Visitor::card()));
    for (int i = 0; i < 60; ++i) visitor.go(100ms);
    CHECK(visitor.camera() == motion::home({1280, 720}));
    CHECK(visitor.state() == "attract");
}

TEST_CASE(
    "A finger during the demonstration opens what it touches, and the wall goes home as after any visit") {
    Visitor visitor("health-ai", brief);
    waitForDive(visitor);
    const motion::Camera dived = visitor.camera();
    visitor.put(input::TouchBegan{1, {640, 330}, 0});
    CHECK(visitor.camera() == dived);
    visitor.go(60ms);
    visitor.put(input::TouchEnded{1});
    visitor.rest();
    CHECK(visitor.exploring());
    CHECK(visitor.sees(Visitor::card()));
    CHECK(visitor.sees(Visitor::bar()));
    for (int i = 0; i < 60; ++i) visitor.go(1s);
    CHECK_FALSE(visitor.exploring());
    CHECK(visitor.camera() == motion::home({1280, 720}));
}

TEST_CASE("A key during the demonstration acts as it would on the whole map") {
    Visitor visitor("health-ai", brief);
    waitForDive(visitor);
    visitor.press(Key::p);
    CHECK(visitor.state() == "held");
    CHECK(visitor.camera() == motion::home({1280, 720}));
    CHECK_FALSE(visitor.sees(Visitor::bar()));
}

TEST_CASE("The frames of a demonstration, of ripples and of the strip take nothing from the heap") {
    Visitor visitor("health-ai", brief);
    draw::DrawList list;
    std::size_t allocations = 0;
    const auto frames = [&](int count) {
        for (int i = 0; i < count; ++i) {
            visitor.go(test::interval);
            const test::AllocationCounter counter;
            visitor.session->frame(list);
            static_cast<void>(visitor.session->nextFrame(test::interval));
            allocations += counter.count();
        }
    };
    frames(600);
    waitForDemonstration(visitor);
    frames(100);  // with the hand, and into the area: the list is as long as it gets
    allocations = 0;
    frames(300);
    CHECK(allocations == 0);
    visitor.put(input::TouchBegan{1, {300, 300}, 0});
    visitor.put(input::TouchEnded{1});
    frames(100);  // until card and bar have come
    allocations = 0;
    frames(100);
    CHECK(showsStrip(visitor));
    CHECK(allocations == 0);
}
