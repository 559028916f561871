#include "show/show.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

#include "remote.hpp"

namespace fukan::show {

using Catch::Matchers::WithinAbs;
using motion::Duration;
using motion::Timestamp;
using std::chrono_literals::operator""h;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;
using K = input::CommandKind;

TEST_CASE("the playlist runs by itself and begins again") {
    Remote remote(standardRound());
    CHECK(remote.view().index == 0);
    CHECK(remote.view().count == 6);
    CHECK_FALSE(remote.view().transition);
    remote.wait(10s - Duration{1});
    CHECK(remote.view().index == 0);
    remote.wait(Duration{1});
    CHECK(remote.view().index == 1);
    CHECK(remote.view().dwellProgress == 0);
    remote.wait(5s);
    CHECK(remote.view().dwellProgress == 0.25f);
    remote.wait(85s);
    CHECK(remote.view().index == 0);
    CHECK(remote.view().transition->from == standardRound()[5].scene);
    CHECK_FALSE(remote.view().transition->backward);
}

TEST_CASE("a scene comes in as its entry says, eased, from the one before it") {
    Remote remote(standardRound());
    remote.send(K::nextScene);
    REQUIRE(remote.view().transition);
    CHECK(remote.view().transition->kind == TransitionKind::slide);
    CHECK(remote.view().transition->from == standardRound()[0].scene);
    CHECK(remote.view().transition->progress == 0);
    remote.wait(400ms);
    CHECK(remote.view().transition->progress == 0.5f);
    remote.send(K::previousScene);
    CHECK(remote.view().transition->backward);
    CHECK(remote.view().transition->kind == TransitionKind::fade);
    remote.wait(800ms);
    CHECK_FALSE(remote.view().transition);
}

TEST_CASE("a cut has no transition, and reduced motion has nothing but cuts and short fades") {
    Round round = standardRound();
    round[2].transition = TransitionKind::cut;
    Remote remote(round, {.reducedMotion = true});
    remote.send(K::nextScene);
    REQUIRE(remote.view().transition);
    CHECK(remote.view().transition->kind == TransitionKind::fade);
    remote.wait(limits::shortFade);
    CHECK_FALSE(remote.view().transition);
    remote.send(K::nextScene);
    CHECK_FALSE(remote.view().transition);
}

TEST_CASE("held, the scene and its progress stand; resumed, they go on") {
    Remote remote(standardRound());
    remote.wait(4s);
    remote.send(K::hold);
    CHECK(remote.view().state == State::held);
    const View held = remote.view();
    remote.wait(3h);
    CHECK(remote.view() == held);
    CHECK_FALSE(remote.show.nextChange(remote.now));
    remote.send(K::hold);
    CHECK(remote.view().state == State::attract);
    remote.wait(5s);
    CHECK_THAT(remote.view().dwellProgress, WithinAbs(0.9, 1e-6));
    remote.wait(1s);
    CHECK(remote.view().index == 1);
}

TEST_CASE("next and previous leave held, going to a scene by name does not") {
    for (const K kind : {K::nextScene, K::previousScene}) {
        Remote remote(standardRound());
        remote.send(K::hold);
        remote.send(kind);
        CHECK(remote.view().state == State::attract);
    }
    Remote remote(standardRound());
    remote.send(K::hold);
    remote.send(K::lastScene);
    CHECK(remote.view().state == State::held);
    CHECK(remote.view().index == 5);
    remote.wait(1h);
    CHECK(remote.view().index == 5);
    CHECK(remote.view().dwellProgress == 0);
    remote.send(K::start);
    CHECK(remote.view().state == State::attract);
    CHECK(remote.view().index == 0);
}

TEST_CASE("the ends wrap for a passer-by and stop for a speaker") {
    Remote passerBy(standardRound());
    passerBy.send(K::previousScene);
    CHECK(passerBy.view().index == 5);

    Remote speaker(standardRound());
    speaker.send(K::lastScene);
    speaker.wait(5s);
    speaker.send(K::nextScene);
    CHECK(speaker.view().index == 5);
    CHECK(speaker.view().dwellProgress == 0.25f);
    speaker.send(K::firstScene);
    speaker.send(K::previousScene);
    CHECK(speaker.view().index == 0);

    Remote later(standardRound());
    later.send(K::hold);
    later.send(K::lastScene);
    later.wait(limits::drivingFor + 1ms);
    later.send(K::nextScene);
    CHECK(later.view().index == 0);
    CHECK_FALSE(later.view().transition->backward);
}

TEST_CASE("a number names a scene, when there is one") {
    Remote remote(standardRound());
    remote.send(K::goToScene, 4);
    CHECK(remote.view().index == 3);
    for (const int none : {0, 7, -1, 9999}) remote.send(K::goToScene, none);
    CHECK(remote.view().index == 3);
    remote.send(K::goToScene, 1);
    CHECK(remote.view().transition->backward);
}

TEST_CASE("a domain's number leads to its page on the revision shown") {
    Remote remote(standardRound());
    remote.send(K::flyToDomain, 3);
    CHECK(remote.view().index == 2);
    remote.send(K::lastScene);
    remote.send(K::flyToDomain, 1);
    CHECK(remote.view().index == 4);
    remote.send(K::flyToDomain, 42);
    CHECK(remote.view().index == 4);
}

TEST_CASE("the other revision comes in morphing, and so does the way back") {
    Remote remote(standardRound());
    remote.send(K::goToScene, 3);
    remote.send(K::showRevision);
    CHECK(remote.view().index == 5);
    CHECK(remote.view().transition->kind == TransitionKind::morph);
    CHECK_FALSE(remote.view().transition->backward);
    remote.send(K::showRevision);
    CHECK(remote.view().index == 2);
    CHECK(remote.view().transition->backward);
}

TEST_CASE("blank stands still until any press, which does nothing else") {
    for (const K blank : {K::blankBlack, K::blankWhite}) {
        for (const K waking : {K::nextScene, K::hold, K::blankBlack, K::blankWhite, K::quit, K::language,
                               K::attention, K::back, K::start, K::zoomIn}) {
            Remote remote(standardRound());
            remote.wait(3s);
            CHECK_FALSE(remote.send(blank));
            CHECK(remote.view().state == (blank == K::blankBlack ? State::blankBlack : State::blankWhite));
            CHECK_FALSE(remote.show.nextChange(remote.now));
            remote.wait(2h);
            CHECK(remote.send(waking));
            CHECK(remote.view().state == State::attract);
            CHECK(remote.view().index == 0);
            CHECK(remote.show.atRest());
            CHECK_THAT(remote.view().dwellProgress, WithinAbs(0.3, 1e-6));
            remote.wait(1s);
            CHECK_FALSE(remote.send(waking == K::hold ? K::attention : K::hold));
        }
    }
}

TEST_CASE("all that comes of the waking press is swallowed, and nothing of the next one") {
    Remote remote(standardRound());
    remote.send(K::blankBlack);
    remote.wait(1s);
    input::Command drag;
    drag.kind = K::attention;
    drag.press = remote.now;
    CHECK(test::give(remote.show, drag, remote.now));
    drag.kind = K::nextScene;
    remote.wait(1s);
    CHECK(test::give(remote.show, drag, remote.now));
    CHECK(remote.view().index == 0);
    CHECK_FALSE(remote.send(K::nextScene));
    CHECK(remote.view().index == 1);
}

TEST_CASE("a release ends a blank screen, but no sleep; a wish or a press does") {
    Remote remote(standardRound());
    remote.send(K::blankBlack);
    remote.show.release(remote.now);
    CHECK(remote.view().state == State::attract);
    remote.show.obey(wish::Sleep{true}, remote.now);
    remote.show.release(remote.now);
    remote.wait(24h);
    CHECK(remote.view().state == State::asleep);
    CHECK(remote.view().blank());
    remote.show.obey(wish::Hold{true}, remote.now);
    CHECK(remote.view().state == State::asleep);
    remote.show.obey(wish::Sleep{false}, remote.now);
    CHECK(remote.view().state == State::held);
    remote.show.obey(wish::Sleep{true}, remote.now);
    remote.wait(1s);
    CHECK(remote.send(K::hold));
    CHECK(remote.view().state == State::held);
}

TEST_CASE("an empty round obeys every wish by doing nothing") {
    Remote remote({});
    for (const RoundWish& wished :
         {RoundWish{wish::StepScene{}}, RoundWish{wish::GoToScene{}}, RoundWish{wish::GoToLastScene{}},
          RoundWish{wish::ShowDomain{1}}, RoundWish{wish::StepTask{}}, RoundWish{wish::GoHome{}},
          RoundWish{wish::Back{}}, RoundWish{wish::Zoom{2}}, RoundWish{wish::Pan{{1, 0}}}})
        remote.show.obey(wished, remote.now);
    CHECK(remote.view().count == 0);
}

TEST_CASE("blank over held comes back held, and a transition does not wait behind it") {
    Remote remote(standardRound());
    remote.send(K::nextScene);
    remote.send(K::hold);
    remote.send(K::blankWhite);
    CHECK_FALSE(remote.view().transition);
    remote.wait(1s);
    remote.send(K::attention);
    CHECK(remote.view().state == State::held);
    CHECK_FALSE(remote.view().transition);
}

TEST_CASE("while the camera is away the dwell waits; without input it flies home and the dwell goes on") {
    Remote remote(standardRound());
    remote.wait(4s);
    remote.zoomAbout({300, 300}, 3);
    CHECK_FALSE(remote.show.atRest());
    remote.wait(40s);
    remote.panBy({-20, 0});
    CHECK_THAT(remote.view().dwellProgress, WithinAbs(0.4, 1e-6));
    CHECK(remote.show.nextChange(remote.now) == remote.now + 35s);
    remote.wait(45s);
    CHECK(remote.view().camera.scale == 3);
    CHECK(remote.show.nextChange(remote.now) == remote.now);
    remote.wait(300ms);
    CHECK(remote.view().camera.scale < 3);
    CHECK(remote.view().camera.scale > 1);
    remote.wait(motion::Flight::longest);
    CHECK(remote.show.atRest());
    CHECK(remote.view().index == 0);
    remote.wait(6s);
    CHECK(remote.view().index == 1);
}

TEST_CASE("a speaker who holds keeps the camera, however long") {
    Remote remote(standardRound());
    remote.send(K::hold);
    remote.zoomAbout({300, 300}, 3);
    remote.wait(10min);
    CHECK(remote.view().camera.scale == 3);
    remote.send(K::hold);
    remote.wait(44s);
    CHECK(remote.view().camera.scale == 3);
}

TEST_CASE("a scene change, reset and back bring the camera home") {
    Remote remote(standardRound());
    remote.zoomAbout({300, 300}, 3);
    remote.send(K::nextScene);
    CHECK(remote.show.atRest());
    for (const K kind : {K::zoomReset, K::back}) {
        remote.zoomAbout({300, 300}, 3);
        remote.send(kind);
        CHECK(remote.view().camera.scale == 3);
        remote.wait(motion::Flight::longest);
        CHECK(remote.show.atRest());
    }
}

TEST_CASE("back leaves what is explored at once, though a task is pinned below it") {
    Remote remote({roadmap(1, 0, 3)});
    remote.send(K::nextTask);
    remote.zoomAbout({300, 300}, 3);
    remote.send(K::back);
    remote.wait(motion::Flight::longest);
    CHECK(remote.show.atRest());
    CHECK_FALSE(remote.view().spotlight);
}

TEST_CASE("the seconds that are left are counted down at the very instants that are announced") {
    Remote remote(standardRound());
    remote.zoomAbout({300, 300}, 3);
    remote.wait(Settings{}.idle - limits::idleWarning);
    for (int left = limits::idleSteps; left > 0; --left) {
        REQUIRE(remote.view().idleLeft);
        CHECK(*remote.view().idleLeft == static_cast<float>(left) / limits::idleSteps);
        const auto next = remote.show.nextChange(remote.now);
        REQUIRE(next);
        CHECK(*next - remote.now == limits::idleWarning / limits::idleSteps);
        remote.wait(*next - remote.now);
    }
    CHECK_FALSE(remote.view().idleLeft);
}

TEST_CASE("keys zoom and pan about the middle, never out of the scene") {
    Remote remote(standardRound());
    for (int i = 0; i < 3; ++i) {
        remote.send(K::zoomIn);
        remote.wait(1s);
    }
    const motion::Camera zoomed = remote.view().camera;
    CHECK(zoomed.scale > 1.9f);
    CHECK(zoomed.center == base::Vec2{960, 540});
    remote.send(K::panRight);
    remote.wait(1s);
    CHECK(remote.view().camera.center.x > 960);
    for (int i = 0; i < 9; ++i) remote.send(K::panDown);
    remote.wait(3s);
    CHECK_THAT(motion::toScreen(remote.view().camera, {1920, 1080}, base::Vec2{0, 1080}).y,
               WithinAbs(1080, 0.1));
    for (int i = 0; i < 3; ++i) remote.send(K::zoomOut);
    remote.wait(3s);
    CHECK(remote.show.atRest());
}

TEST_CASE("the tour lifts every task of the page during its dwell") {
    Remote remote(standardRound());
    remote.send(K::nextScene);
    std::vector<std::size_t> order;
    while (remote.view().index == 1) {
        const auto spot = remote.view().spotlight;
        if (spot && spot->amount == 1 && (order.empty() || order.back() != spot->stop))
            order.push_back(spot->stop);
        remote.wait(50ms);
    }
    CHECK(order == std::vector<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("a page with more tasks than its dwell has room for goes on with them in the next lap") {
    Remote remote({roadmap(0, 0, 5, {}, 16), landscape(0)});
    remote.wait(6s);
    CHECK(remote.view().spotlight->stop == 0);
    remote.wait(26s);
    REQUIRE(remote.view().index == 0);
    CHECK(remote.view().spotlight->stop == 3);
}

TEST_CASE("a lap that a hand completes counts as well") {
    Remote remote({roadmap(0, 0, 5, {}, 16), landscape(0)});
    remote.wait(20s);
    remote.send(K::nextScene);
    remote.wait(6s);
    REQUIRE(remote.view().index == 0);
    CHECK(remote.view().spotlight->stop == 3);
}

TEST_CASE("held in the middle of a rise, the task finishes rising and stays; resumed, nothing jumps") {
    Remote remote(standardRound());
    remote.send(K::nextScene);
    remote.wait(5s + 150ms);
    const float amount = remote.view().spotlight->amount;
    CHECK(amount > 0);
    CHECK(amount < 1);
    remote.send(K::hold);
    CHECK(remote.view().spotlight->amount == amount);
    CHECK(remote.show.nextChange(remote.now) == remote.now);
    remote.wait(1s);
    CHECK(liftsWholly(remote, 0));
    CHECK_FALSE(remote.show.nextChange(remote.now));
    remote.wait(1h);
    remote.send(K::hold);
    CHECK(liftsWholly(remote, 0));
}

TEST_CASE("Tab pins the next task until Escape or the end of the dwell") {
    Remote remote(standardRound());
    remote.send(K::nextTask);
    CHECK_FALSE(remote.view().spotlight);
    remote.send(K::nextScene);
    remote.send(K::nextTask);
    remote.wait(1s);
    CHECK(liftsWholly(remote, 0));
    remote.send(K::previousTask);
    CHECK(remote.view().spotlight->stop == 3);  // the light is still on the other
    CHECK(remote.view().spotlight->before == 0u);
    CHECK(remote.view().spotlight->leaving == 1.0f);
    remote.wait(1s);
    CHECK(liftsWholly(remote, 3));
    remote.send(K::nextTask);
    remote.wait(1s);
    CHECK(liftsWholly(remote, 0));
    remote.wait(15s);
    CHECK(liftsWholly(remote, 0));
    remote.wait(2s);
    CHECK(remote.view().index == 2);
    CHECK_FALSE(remote.view().spotlight);
}

TEST_CASE("after Escape the pinned task sinks and the tour goes on, without a jump") {
    Remote remote(standardRound());
    remote.send(K::nextScene);
    remote.wait(1s);
    remote.send(K::previousTask);
    remote.wait(6500ms);
    CHECK(liftsWholly(remote, 3));
    remote.send(K::back);
    auto before = remote.view().spotlight;
    for (int i = 0; i < 1000; ++i) {
        remote.wait(1ms);
        const auto light = remote.view().spotlight;
        REQUIRE(light);
        CHECK(light->dim == 1.0f);
        CHECK(std::abs(light->amount + light->leaving - 1) < 0.01f);
        if (before->stop == light->stop) CHECK(std::abs(light->amount - before->amount) < 0.09f);
        before = light;
    }
    REQUIRE(remote.view().spotlight);
    CHECK(remote.view().spotlight->stop == 1);
}

TEST_CASE("three days' sleep land where three days' running would, without a storm of scenes") {
    Round round = standardRound();
    round[1].stops.assign(60, 2s);
    Remote runs(round);
    Remote sleeps(round);
    for (int i = 0; i < 3 * 24 * 360 + 1; ++i) runs.wait(10s);
    runs.wait(8456ms);
    sleeps.wait(72h + 10s + 8456ms);
    CHECK(runs.now == sleeps.now);
    CHECK(runs.view() == sleeps.view());
    CHECK(runs.view().spotlight);
    CHECK(runs.show.nextChange(runs.now) == sleeps.show.nextChange(sleeps.now));
}

TEST_CASE("sleep with the camera away ends at home, the dwell counted from there") {
    Remote runs(standardRound());
    Remote sleeps(standardRound());
    for (Remote* remote : {&runs, &sleeps}) remote->zoomAbout({200, 200}, 5);
    for (int i = 0; i < 36000; ++i) runs.wait(100ms);
    sleeps.wait(1h);
    CHECK(runs.view() == sleeps.view());
}

TEST_CASE("a round of one scene begins anew without a transition") {
    Remote remote({landscape(0)});
    remote.wait(11s);
    CHECK(remote.view().index == 0);
    CHECK_THAT(remote.view().dwellProgress, WithinAbs(0.1, 1e-6));
    CHECK_FALSE(remote.view().transition);
    remote.send(K::nextScene);
    CHECK_FALSE(remote.view().transition);
}

TEST_CASE("an empty round shows nothing, takes every command, and can be filled") {
    Remote remote({});
    for (int kind = 0; kind <= static_cast<int>(K::panBy); ++kind) {
        remote.send(static_cast<K>(kind), 1);
        remote.wait(1h);
        CHECK(remote.view().count == 0);
        CHECK(remote.view().dwellProgress == 0);
    }
    remote.send(K::attention);
    remote.show.replaceRound(standardRound(), remote.now);
    CHECK(remote.view().count == 6);
    CHECK(remote.view().index == 0);
    remote.show.replaceRound({}, remote.now);
    CHECK(remote.view().count == 0);
}

TEST_CASE("dwells of nothing do not spin") {
    Remote remote({landscape(0, 0), landscape(1, 0)});
    remote.wait(1h);
    REQUIRE(remote.show.nextChange(remote.now));
    remote.wait(1500ms);
    CHECK(remote.show.nextChange(remote.now) <= remote.now + shortestDwell);
}

TEST_CASE("another round keeps the scene, its progress, its state and its camera") {
    Remote remote(standardRound());
    remote.send(K::goToScene, 3);
    remote.wait(5s);
    remote.send(K::hold);
    remote.zoomAbout({100, 100}, 2);
    const View before = remote.view();
    Round round = standardRound();
    round.insert(round.begin(), landscape(7));
    remote.show.replaceRound(round, remote.now);
    CHECK(remote.view().index == 3);
    CHECK(remote.view().scene == before.scene);
    CHECK(remote.view().dwellProgress == before.dwellProgress);
    CHECK(remote.view().camera == before.camera);
    CHECK(remote.view().state == State::held);
    round[3].dwell = 200s;
    remote.show.replaceRound(round, remote.now);
    CHECK_THAT(remote.view().dwellProgress, WithinAbs(before.dwellProgress, 1e-6));
}

TEST_CASE(
    "a page that is gone gives its place to the nearest page, a scene that is gone to what stands there") {
    Remote remote(standardRound());
    remote.send(K::goToScene, 3);
    remote.wait(5s);
    remote.show.replaceRound({landscape(1), roadmap(1, 0, 4)}, remote.now);
    CHECK(remote.view().index == 1);
    CHECK(remote.view().dwellProgress == 0.25f);
    remote.show.replaceRound({landscape(0)}, remote.now);
    CHECK(remote.view().index == 0);
    CHECK(remote.view().dwellProgress == 0);
}

TEST_CASE("no transition comes from a scene that is gone") {
    Remote remote(standardRound());
    remote.send(K::nextScene);
    REQUIRE(remote.view().transition);
    remote.show.replaceRound(standardRound(), remote.now);
    CHECK(remote.view().transition);
    remote.show.replaceRound({roadmap(1, 0, 4)}, remote.now);
    CHECK_FALSE(remote.view().transition);
}

TEST_CASE("a chosen scene begins without a transition") {
    Remote remote(standardRound());
    remote.wait(3s);
    remote.show.cutTo(4, remote.now);
    CHECK(remote.view().index == 4);
    CHECK(remote.view().dwellProgress == 0);
    CHECK_FALSE(remote.view().transition);
    remote.show.cutTo(99, remote.now);
    CHECK(remote.view().index == 5);
}

TEST_CASE("a new size keeps what is looked at") {
    Remote remote(standardRound());
    remote.zoomAbout({960, 540}, 2);
    Settings settings;
    settings.viewport = {1280, 720};
    remote.show.setSettings(settings, remote.now);
    CHECK(remote.view().camera.scale == 2);
    CHECK(remote.view().camera.center == base::Vec2{640, 360});
    remote.send(K::nextScene);
    CHECK(remote.view().camera == motion::home({1280, 720}));
}

TEST_CASE("a release ends a hold and a blank screen, be it blanked from a hold") {
    Remote remote(standardRound());
    remote.show.release(remote.now);
    CHECK(remote.view().state == State::attract);
    for (const K blank : {K::attention, K::blankBlack, K::blankWhite}) {
        remote.wait(2s);
        const float progress = remote.view().dwellProgress;
        remote.send(K::hold);
        remote.send(blank);
        remote.wait(3600s);
        remote.show.release(remote.now);
        CHECK(remote.view().state == State::attract);
        // It goes on where it stood, and the next press is a command.
        CHECK(remote.view().dwellProgress == progress);
        remote.wait(1s);
        CHECK(remote.view().dwellProgress > progress);
        CHECK_FALSE(remote.send(K::attention));
    }
}

TEST_CASE("a visitor whom a hold has kept is gone with the release, and the camera flies home") {
    Remote remote(standardRound());
    remote.zoomAbout({960, 540}, 2);
    remote.send(K::hold);
    remote.wait(3600s);
    REQUIRE(remote.view().exploring);
    const auto before = remote.show.timesLeft();
    remote.show.release(remote.now);
    CHECK(remote.show.timesLeft() == before + 1);
    CHECK(remote.view().camera.scale == 2);
    CHECK(remote.view().moving);
    remote.wait(5s);
    CHECK(remote.view().camera == motion::home({1920, 1080}));
    CHECK(remote.view().state == State::attract);
}

}  // namespace fukan::show
