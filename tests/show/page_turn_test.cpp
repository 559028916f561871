// A finger drags a scene at rest sideways: it follows, and letting go turns it or takes it back.

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "show/page_turn.hpp"
#include "show/remote.hpp"

using namespace fukan;
using namespace fukan::show;
using namespace std::chrono_literals;
using input::CommandKind;

namespace {

class Finger : public Remote {
public:
    explicit Finger(Round round = standardRound(), Settings settings = {})
        : Remote(std::move(round), settings) {
        send(CommandKind::touched);
    }
    void drag(float by) {
        input::Command command;
        command.kind = CommandKind::turnBy;
        command.delta = {by, 0};
        send(command);
    }
    float wide() const { return Settings{}.viewport.x; }
};

}  // namespace

TEST_CASE("a dragged page follows the finger, and what comes next lies at its side") {
    Finger finger;
    CHECK_FALSE(finger.view().page);
    finger.drag(-100);
    REQUIRE(finger.view().page);
    CHECK(finger.view().page->share == Catch::Approx(-100 / finger.wide()));
    CHECK(finger.view().page->beside == standardRound()[1].scene);
    CHECK(finger.view().scene == standardRound()[0].scene);
    // The other way: the last scene is before the first.
    finger.drag(250);
    CHECK(finger.view().page->share == Catch::Approx(150 / finger.wide()));
    CHECK(finger.view().page->beside == standardRound()[5].scene);
    finger.drag(-150);
    CHECK_FALSE(finger.view().page);
}

TEST_CASE("a page that is let go without turning goes back, and comes to rest where it was") {
    Finger finger;
    finger.drag(-300);
    finger.send(CommandKind::released);
    CHECK(finger.show.nextChange(finger.now) == finger.now);
    float before = -1;
    for (int i = 0; i < 10; ++i) {
        REQUIRE(finger.view().page);
        CHECK(finger.view().page->share > before);
        before = finger.view().page->share;
        finger.wait(PageTurn::wayBack / 10);
    }
    CHECK_FALSE(finger.view().page);
    CHECK(finger.view().scene == standardRound()[0].scene);
    CHECK_FALSE(finger.view().transition);
}

TEST_CASE("a page that is turned goes on from where the finger has left it") {
    Finger finger;
    const float share = 0.4f;
    finger.drag(-share * finger.wide());
    finger.send(CommandKind::released);
    finger.send(CommandKind::nextScene);
    const View view = finger.view();
    CHECK_FALSE(view.page);
    REQUIRE(view.transition);
    CHECK(view.scene == standardRound()[1].scene);
    CHECK(view.transition->kind == TransitionKind::slide);
    CHECK(view.transition->start == Catch::Approx(share));
    CHECK(view.transition->share() == Catch::Approx(share));
    // What is left of the way takes what is left of the time.
    finger.wait(motion::Duration{
        static_cast<std::int64_t>(static_cast<double>(Settings{}.transition.count()) * (1 - share) + 1e6)});
    CHECK_FALSE(finger.view().transition);
}

TEST_CASE("a key that turns the other way does not go on with the drag") {
    Finger finger;
    finger.drag(-200);
    finger.send(CommandKind::previousScene);
    REQUIRE(finger.view().transition);
    CHECK(finger.view().transition->start == 0);
    CHECK_FALSE(finger.view().page);
}

TEST_CASE("while a page is dragged the round waits") {
    Finger finger;
    finger.drag(-10);
    finger.wait(20s);
    CHECK(finger.view().scene == standardRound()[0].scene);
    finger.send(CommandKind::cancelled);
    finger.wait(11s);
    CHECK(finger.view().scene == standardRound()[1].scene);
}

TEST_CASE("where there is nothing to turn to, a page gives way only a little") {
    Finger finger({landscape(0)});
    finger.drag(-200);
    REQUIRE(finger.view().page);
    CHECK_FALSE(finger.view().page->beside);
    CHECK(finger.view().page->share == Catch::Approx(-200 * PageTurn::resisted / finger.wide()));
    finger.send(CommandKind::released);
    finger.wait(PageTurn::wayBack);
    CHECK_FALSE(finger.view().page);
}

TEST_CASE("with reduced motion a page stays, and letting go still turns it") {
    Settings calm;
    calm.reducedMotion = true;
    Finger finger(standardRound(), calm);
    finger.drag(-200);
    CHECK_FALSE(finger.view().page);
    finger.send(CommandKind::released);
    finger.send(CommandKind::nextScene);
    CHECK(finger.view().scene == standardRound()[1].scene);
}

TEST_CASE("a second finger takes the page back, and a blank screen forgets it") {
    Finger finger;
    finger.drag(-200);
    input::Command pinch;
    pinch.kind = CommandKind::pinchBy;
    pinch.factor = 1.5f;
    finger.send(pinch);
    finger.wait(PageTurn::wayBack);
    CHECK_FALSE(finger.view().page);
    Finger other;
    other.drag(-200);
    other.send(CommandKind::blankBlack);
    other.wait(1s);
    other.send(CommandKind::attention);
    CHECK_FALSE(other.view().page);
}

TEST_CASE("numbers that are not finite move no page") {
    PageTurn page;
    page.follow(std::numeric_limits<float>::quiet_NaN(), {});
    page.follow(std::numeric_limits<float>::infinity(), {});
    CHECK(page.offset({}) == 0);
    page.letGo({});
    CHECK_FALSE(page.moves({}));
}

TEST_CASE("a page that is caught on its way back goes on from there") {
    PageTurn page;
    const motion::Timestamp begin;
    page.follow(-300, begin);
    page.letGo(begin);
    const motion::Timestamp later = begin + PageTurn::wayBack / 3;
    const float there = page.offset(later);
    CHECK(there > -300);
    CHECK(there < 0);
    page.follow(-20, later);
    CHECK(page.offset(later + 5s) == Catch::Approx(there - 20));
}

TEST_CASE("at the end of the round Next moves the page to the side and back, and nothing else") {
    for (const bool reduced : {false, true}) {
        Settings settings;
        settings.reducedMotion = reduced;
        Remote speaker(standardRound(), settings);
        speaker.send(CommandKind::lastScene);
        speaker.wait(2s);
        speaker.send(CommandKind::nextScene);
        CHECK(speaker.view().index == 5);
        float most = 0;
        for (int i = 0; i < 30; ++i) {
            const auto page = speaker.view().page;
            if (page) {
                CHECK_FALSE(page->beside);
                CHECK(page->share <= 0);
                most = std::max(most, -page->share);
                // Again on the way: no jump.
                speaker.send(CommandKind::nextScene);
                CHECK(speaker.view().page == page);
            }
            speaker.wait(PageTurn::wayBack / 25);
        }
        CHECK_FALSE(speaker.view().page);
        CHECK(speaker.view().index == 5);
        CHECK((reduced ? most == 0 : most > 0.01f && most < 0.05f));
    }
    Remote first(standardRound());
    first.send(CommandKind::firstScene);
    first.wait(2s);
    first.send(CommandKind::previousScene);
    first.wait(PageTurn::wayBack / 3);
    REQUIRE(first.view().page);
    CHECK(first.view().page->share > 0);
}

TEST_CASE("at the end of the round Next closes what is open, at its first press") {
    Remote speaker(standardRound());
    speaker.send(CommandKind::lastScene);
    speaker.wait(2s);
    speaker.show.flyTo({{600, 400}, 3}, speaker.now);
    speaker.wait(3s);
    REQUIRE(speaker.view().exploring);
    speaker.send(CommandKind::nextScene);
    CHECK_FALSE(speaker.view().exploring);
    CHECK_FALSE(speaker.view().page);
    speaker.wait(3s);
    CHECK(speaker.view().index == 5);
    CHECK(speaker.view().camera == motion::home(Settings{}.viewport));
}
