// Wishes that come from elsewhere than from hands: each is obeyed as if a key had asked for it.

#include <catch2/catch_test_macros.hpp>

#include "input/command_table.hpp"
#include "session/desk.hpp"
#include "show/wish_of_command.hpp"

namespace fukan::session {
namespace {

using namespace std::chrono_literals;
using test::Desk;
namespace wish = show::wish;

struct Told : Desk {
    Told() : Desk("sample") {}

    std::vector<Request> order(const show::Wish& wished) {
        const std::vector<Request> requests = session->order(wished);
        go(5s);
        return requests;
    }
    show::View view() const { return session->view(); }
    content::Language language() const { return session->wall().settings().language; }
};

}  // namespace

TEST_CASE("Whatever a key can ask for is a wish, and gestures are none") {
    for (const input::CommandTraits& command : input::commandTable) {
        INFO(command.name);
        input::Command given;
        given.kind = command.kind;
        given.number = 1;
        CHECK(show::wishOf(given).has_value() == !command.name.empty());
    }
}

TEST_CASE("A program leads through the round, holds it, and lets it go on") {
    Told wall;
    REQUIRE(wall.view().index == 0);
    wall.order(wish::StepScene{});
    CHECK(wall.view().index == 1);
    wall.order(wish::GoToLastScene{});
    CHECK(wall.view().index + 1 == wall.view().count);
    wall.order(wish::GoToScene{99});
    CHECK(wall.view().index + 1 == wall.view().count);
    wall.order(wish::Hold{true});
    wall.order(wish::Hold{true});
    CHECK(wall.view().state == show::State::held);
    wall.order(wish::Hold{});
    CHECK(wall.view().state == show::State::attract);
    wall.order(wish::Hold{true});
    CHECK(wall.order(wish::Start{}) == std::vector{Request::enterFullScreen});
    CHECK(wall.view().index == 0);
    CHECK(wall.view().state == show::State::attract);
}

TEST_CASE("A program chooses language, theme, year and revision, and those stay") {
    Told wall;
    const int year = wall.session->wall().sceneSet().fiscalYear();
    wall.order(wish::ShowYear{year + 2});
    CHECK(wall.session->wall().sceneSet().fiscalYear() == year + 2);
    wall.order(wish::MoveYears{-1});
    CHECK(wall.session->wall().sceneSet().fiscalYear() == year + 1);
    wall.order(wish::ShowYear{});
    CHECK(wall.session->wall().sceneSet().fiscalYear() == year);
    wall.order(wish::ChooseLanguage{content::Language::en});
    CHECK(wall.language() == content::Language::en);
    wall.order(wish::ChooseTheme{content::ThemeChoice::light});
    CHECK(wall.session->wall().theme().light);
    wall.order(wish::ChooseTheme{});
    CHECK_FALSE(wall.session->wall().theme().light);
    wall.order(wish::ShowRevision{0});
    CHECK(wall.view().scene.revision == 0);
    wall.order(wish::ShowRevision{99});
    CHECK(wall.view().scene.revision == 0);
    wall.go(10min);
    CHECK(wall.language() == content::Language::en);
}

TEST_CASE("A program opens a task's card, and the wall goes home by itself") {
    Told wall;
    wall.order(wish::ShowTask{0});
    CHECK(wall.view().exploring);
    const auto& task = wall.session->wall().sceneSet().board().revisions.back().roadmap->tasks.front();
    CHECK(wall.shows(task.text.in(content::Language::en).substr(0, 8)));
    wall.order(wish::ShowTask{9999});
    for (int i = 0; i < 60; ++i) wall.go(1s);
    CHECK_FALSE(wall.view().exploring);
}

TEST_CASE("A wall that sleeps is black until it is woken, whatever the kiosk releases") {
    Told wall;
    wall.order(wish::Hold{true});
    wall.order(wish::Sleep{});
    CHECK(wall.view().state == show::State::asleep);
    CHECK(wall.view().blank());
    CHECK(wall.session->frame().commands.size() == 1);
    // Nothing of a panel comes up behind it.
    wall.order(wish::ToggleMenu{});
    wall.order(wish::ShowTask{0});
    CHECK(wall.session->frame().commands.size() == 1);
    CHECK_FALSE(wall.untilNext() < 1s);
    wall.order(wish::Sleep{false});
    CHECK(wall.view().state == show::State::held);
    CHECK_FALSE(wall.view().exploring);
    wall.order(wish::Sleep{});
    wall.press(test::Key::space);
    CHECK(wall.view().state == show::State::held);
}

TEST_CASE("The window's wishes become requests, and quitting asks the configuration") {
    Told wall;
    CHECK(wall.order(wish::FullScreen{}) == std::vector{Request::toggleFullScreen});
    CHECK(wall.order(wish::FullScreen{false}) == std::vector{Request::leaveFullScreen});
    CHECK(wall.order(wish::Screenshot{}) == std::vector{Request::screenshot});
    CHECK(wall.order(wish::Quit{}) == std::vector{Request::quit});
    Desk kiosk("sample", test::tokyo + "[kiosk]\nallow_quit = false\n");
    CHECK(kiosk.session->order(wish::Quit{}).empty());
}

}  // namespace fukan::session
