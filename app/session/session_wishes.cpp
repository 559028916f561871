// What the session does with commands and wishes.

#include <algorithm>
#include <utility>

#include "base/overloaded.hpp"
#include "content/calendar.hpp"
#include "input/command_table.hpp"
#include "session/session.hpp"
#include "show/wish_of_command.hpp"

namespace fukan::session {
namespace {

namespace wish = show::wish;
using content::Language;
using input::CommandKind;

/// Whether a wish is obeyed where in place of a wall there are only words.
bool worksWithoutWall(const show::Wish& wish) {
    const auto* ofWall = std::get_if<show::WallWish>(&wish);
    if (ofWall == nullptr) return std::holds_alternative<show::WindowWish>(wish);
    return std::holds_alternative<wish::ChooseLanguage>(*ofWall) ||
           std::holds_alternative<wish::ChooseTheme>(*ofWall) || std::holds_alternative<wish::Start>(*ofWall);
}

/// What the show gets of a command that the explorer has acted on.
input::Command attention(input::Command command) {
    command.kind = CommandKind::attention;
    return command;
}

Language languageAfter(Language language) {
    return language == Language::ja ? Language::en : language == Language::en ? Language::both : Language::ja;
}

}  // namespace

/// Lets the explorer lead through the world; on a blank screen there is none to be seen.
template <typename Lead>
void Session::lead(const Lead& through) {
    if (view().blank()) return;
    prepareWorld();
    through(exploring());
}

/// A choice that is made while no visitor explores is permanent: `takeChoicesBack` will not undo it.
template <typename T>
void Session::keep(T Choices::*choice, T value) {
    if (show_ && !show_->exploring()) visitor_.keep(choice, value);
}

std::vector<Request> Session::take(const std::vector<input::Command>& commands) {
    std::vector<Request> requests;
    if (!commands.empty()) kiosk_.noteInput(now());
    for (const input::Command& command : commands) {
        for (const Request request : take(command)) {
            kiosk_.note(request);
            requests.push_back(request);
        }
    }
    return requests;
}

std::vector<Request> Session::take(const input::Command& command) {
    const auto wanted = show::wishOf(command);
    if (supply_.shown() == nullptr) {
        // A wall that is on its way is waited for. Mending mistakes may take hours: nothing may pile up.
        if (stuck()) return wanted ? order(*wanted) : std::vector<Request>{};
        early_.push_back(command);
        return {};
    }
    const bool wakes = show_->swallows(command);
    // The show below must not act on what closes or scrolls a sheet, but learns that a person is present. On
    // a blank screen the sheet is not visible.
    if (!wakes && (sheets_.closedBy(command, aboutSheets()) || sheets_.takes(command, aboutSheets()))) {
        show_->hear(attention(command), now());
        return {};
    }
    if (sheets_.belongsToClosing(command)) return {};
    if (!wakes) {
        show_->interrupt(command, now());
        if (input::has(command.kind, input::trait::byHand)) prepareWorld();
        const explore::Explorer::Answer answer = explorer_.handle(command, exploring());
        if (answer.used) {
            const std::vector<Request> requests = answer.wish ? order(*answer.wish) : std::vector<Request>{};
            show_->hear(attention(command), now());
            rememberChoices();
            return requests;
        }
    }
    if (show_->hear(command, now())) return {};
    rememberChoices();
    return wanted ? order(*wanted) : std::vector<Request>{};
}

std::vector<Request> Session::order(const show::Wish& wish) {
    if (supply_.shown() == nullptr && !worksWithoutWall(wish)) return {};
    std::optional<Request> request;
    const base::Overloaded visitor{
        [&](const show::RoundWish& wanted) { obey(wanted); },
        [&](const show::WallWish& wanted) { request = obey(wanted); },
        [&](const show::WindowWish& wanted) { request = obey(wanted); },
    };
    std::visit(visitor, wish);
    if (show_) rememberChoices();
    return request ? std::vector{*request} : std::vector<Request>{};
}

void Session::obey(const show::RoundWish& wish) {
    const bool looksAround =
        std::holds_alternative<wish::ShowDomain>(wish) || std::holds_alternative<wish::StepTask>(wish) ||
        std::holds_alternative<wish::Zoom>(wish) || std::holds_alternative<wish::Pan>(wish);
    if (looksAround) prepareWorld();
    const bool led = !view().blank() && explorer_.obey(wish, exploring());
    if (!led) show_->obey(wish, now());
    const bool turnsPage = std::holds_alternative<wish::StepScene>(wish) ||
                           std::holds_alternative<wish::GoToScene>(wish) ||
                           std::holds_alternative<wish::GoToLastScene>(wish);
    if (turnsPage) keep(&Choices::revision, view().scene.revision);
}

std::optional<Request> Session::obey(const show::WallWish& wish) {
    std::optional<Request> request;
    const base::Overloaded visitor{
        [&](const wish::Start&) {
            request = Request::enterFullScreen;
            if (!show_) return;
            show_->obey(wish::Hold{false}, now());
            obey(show::RoundWish{wish::GoToScene{}});
        },
        [&](const wish::ShowRevision& wanted) { showRevision(wanted.revision); },
        [&](const wish::MoveYears& wanted) { chooseYear(content_.yearsMoved() + wanted.by); },
        [&](const wish::ShowYear& wanted) {
            // From today, not from what is shown: that may be about to change.
            const int today = exploring().today;
            chooseYear(wanted.fiscalYear.value_or(today) - today);
        },
        [&](const wish::ChooseLanguage& wanted) {
            supply_.setLanguage(wanted.language.value_or(languageAfter(supply_.settings().language)));
            keep(&Choices::language, supply_.settings().language);
        },
        [&](const wish::ChooseTheme& wanted) {
            wanted.theme ? supply_.setTheme(*wanted.theme) : supply_.switchTheme();
            keep(&Choices::theme, supply_.settings().theme);
        },
        [&](const wish::ShowTask& wanted) {
            lead([&](const auto& context) { explorer_.showTask(wanted.task, context); });
        },
        [&](const wish::OpenCard&) { lead([&](const auto& context) { explorer_.openLiftedCard(context); }); },
        [&](const wish::ToggleIndex&) { lead([&](const auto& context) { explorer_.toggleIndex(context); }); },
        [&](const wish::ToggleMenu&) { lead([&](const auto& context) { explorer_.toggleMenu(context); }); },
        [&](const wish::ToggleHelp&) { sheets_.toggleHelp(aboutSheets()); },
        [&](const wish::ToggleDiagnostics&) { sheets_.toggleDiagnostics(aboutSheets()); },
    };
    std::visit(visitor, wish);
    return request;
}

std::optional<Request> Session::obey(const show::WindowWish& wish) {
    std::optional<Request> request;
    const base::Overloaded visitor{
        [&](const wish::FullScreen& wanted) {
            request = !wanted.on   ? Request::toggleFullScreen
                      : *wanted.on ? Request::enterFullScreen
                                   : Request::leaveFullScreen;
        },
        [&](const wish::Screenshot&) { request = Request::screenshot; },
        [&](const wish::TintDamage&) { request = Request::tintDamage; },
        [&](const wish::Quit&) {
            if (content_.config().kiosk.allowQuit) request = Request::quit;
        },
    };
    std::visit(visitor, wish);
    return request;
}

void Session::showRevision(std::optional<std::size_t> revision) {
    wall::Wall& wall = *supply_.shown();
    if (revision && *revision >= wall.sceneSet().board().revisions.size()) return;
    prepareWorld();
    // Under a visitor's camera the other revision is seen as near, or as far, as this one.
    if (const auto next = revision ? revision : show_->nextRevision(); next && wall.explore(*next))
        show_->replaceRound(wall.round(), now(), wall.others());
    if (!revision && show_->playsToNext() && wall.compare())
        show_->replaceRound(wall.round(), now(), wall.others());
    show_->showRevision(revision, now());
    keep(&Choices::revision, view().scene.revision);
}

void Session::chooseYear(int yearsMoved) {
    const auto hasRoadmap = [](const content::Revision& revision) { return revision.roadmap.has_value(); };
    // Without a roadmap no year shows anything else.
    if (std::ranges::none_of(supply_.shown()->sceneSet().board().revisions, hasRoadmap)) return;
    moveYears(yearsMoved);
    keep(&Choices::yearsMoved, content_.yearsMoved());
}

explore::ExploreContext Session::exploring() const {
    const content::Board& board = supply_.shown()->sceneSet().board();
    const content::Date today = content_.today(clock_.civil().date);
    return {*supply_.shown(), supply_.shown()->world(view().scene), *show_, now(),
            content::fiscalYear(today, board)};
}

/// The world around the scene is laid out at the first command that may lead there: a wall that is never
/// touched does without.
void Session::prepareWorld() {
    const show::SceneKey scene = view().scene;
    if (!show::hasRevision(scene.kind) || show_->view(now()).count == 0) return;
    wall::Wall& wall = *supply_.shown();
    if (wall.explore(scene.revision)) show_->replaceRound(wall.round(), now(), wall.others());
}

void Session::rememberChoices() {
    if (!show_->exploring()) return;
    visitor_.remember({supply_.settings().language, supply_.settings().theme, content_.yearsMoved(), 0});
}

/// When a visitor is taken to have left after leading the wall home or only opening the sheet of keys,
/// where no flight home by itself shows it. None: there is nothing to take back.
std::optional<motion::Timestamp> Session::choicesEnd() const {
    if (!show_ || (!visitor_.any() && !sheets_.helpShown()) || show_->exploring()) return std::nullopt;
    if (view().state != show::State::attract) return std::nullopt;
    return show_->idleAt();
}

/// The visitor has left: restores the settings from before their choices.
void Session::takeChoicesBack() {
    sheets_.closeHelp();
    const auto before = visitor_.takeBack(view().scene.revision);
    if (!before) return;
    supply_.setLanguage(before->language);
    if (supply_.settings().theme != before->theme) supply_.setTheme(before->theme);
    moveYears(before->yearsMoved);
}

/// The round goes on with the revision that was shown before the visitor's choice.
void Session::returnToRevision() {
    if (!visitor_.returnTo() || !show_->atRest() || view().state != show::State::attract) return;
    show_->showRevision(visitor_.takeReturnTo(), now());
}

/// The last input is so long ago that everything is again as the configuration says.
std::vector<Request> Session::release() {
    show_->release(now());
    takeChoicesBack();
    sheets_.closeDiagnostics();
    supply_.setLanguage(content_.language());
    supply_.setTheme(content_.theme());
    moveYears(0);
    return kiosk_.undo();
}

void Session::moveYears(int by) {
    content_.moveYears(by);
    followDate();
}

}  // namespace fukan::session
