// The session's share of the commands: those that the show does not use up.

#include <algorithm>
#include <utility>

#include "content/calendar.hpp"
#include "session/session.hpp"

namespace fukan::session {
namespace {

using content::Language;
using input::CommandKind;

constexpr int mostYears = 50;  // away from the data date: further than any plan reaches

/// Whether a command may lead away from the whole scene.
bool looksAround(CommandKind kind) {
    switch (kind) {
        case CommandKind::touched:
        case CommandKind::tapped:
        case CommandKind::doubleTapped:
        case CommandKind::pinchBy:
        case CommandKind::panBy:
        case CommandKind::zoomAbout:
        case CommandKind::zoomIn:
        case CommandKind::zoomOut:
        case CommandKind::panLeft:
        case CommandKind::panRight:
        case CommandKind::panUp:
        case CommandKind::panDown:
        case CommandKind::flyToDomain:
        case CommandKind::nextTask:
        case CommandKind::previousTask:
        case CommandKind::openCard:
        case CommandKind::index:
        case CommandKind::menu:
        case CommandKind::showRevision:
            return true;
        default:
            return false;
    }
}

/// Whether a command chooses another scene.
bool turnsPage(CommandKind kind) {
    switch (kind) {
        case CommandKind::nextScene:
        case CommandKind::previousScene:
        case CommandKind::firstScene:
        case CommandKind::lastScene:
        case CommandKind::goToScene:
        case CommandKind::showRevision:
        case CommandKind::start:
            return true;
        default:
            return false;
    }
}

/// Whether a command does something where in place of a wall there are only words.
bool worksWithoutWall(CommandKind kind) {
    switch (kind) {
        case CommandKind::language:
        case CommandKind::theme:
        case CommandKind::start:
        case CommandKind::fullScreen:
        case CommandKind::screenshot:
        case CommandKind::damage:
        case CommandKind::quit:
            return true;
        default:
            return false;
    }
}

/// What the show gets of a command that the session or the explorer has acted on.
input::Command attention(input::Command command) {
    command.kind = CommandKind::attention;
    return command;
}

Language languageAfter(Language language) {
    return language == Language::ja ? Language::en : language == Language::en ? Language::both : Language::ja;
}

}  // namespace

std::vector<Request> Session::obey(const std::vector<input::Command>& commands) {
    std::vector<Request> requests;
    if (!commands.empty()) kiosk_.noteInput(now());
    for (const input::Command& command : commands) {
        // A wall that is on its way is waited for. Mending mistakes may take hours: nothing may pile up.
        if (supply_.shown() == nullptr && !stuck()) {
            early_.push_back(command);
            continue;
        }
        if (supply_.shown() == nullptr) {
            const auto request = worksWithoutWall(command.kind) ? act(command.kind) : std::nullopt;
            if (request) requests.push_back(*request);
            continue;
        }
        // "back" or a touch closes an open sheet. The show below must not act on it, but learns that a
        // person is present. On a blank screen the sheet is not visible.
        const bool closes = command.kind == CommandKind::back || command.kind == CommandKind::touched;
        if (sheets_.help && closes && !show_->swallows(command)) {
            sheets_.help = false;
            sheets_.closedBy = command.press;
            show_->handle(attention(command), now());
            continue;
        }
        if (sheets_.closedBy == command.press && command.kind != CommandKind::attention) continue;
        if (!show_->swallows(command)) {
            show_->interrupt(command, now());
            if (looksAround(command.kind)) prepareWorld();
            const explore::Explorer::Answer answer = explorer_.handle(command, exploring());
            if (answer.wish) grant(*answer.wish);
            if (answer.used) {
                show_->handle(attention(command), now());
                rememberChoices();
                continue;
            }
        }
        if (show_->handle(command, now())) continue;
        rememberChoices();
        if (const auto request = act(command.kind)) {
            kiosk_.note(*request);
            requests.push_back(*request);
        }
        keepChoice(command.kind);
    }
    return requests;
}

std::optional<Request> Session::act(CommandKind kind) {
    switch (kind) {
        case CommandKind::language:
            supply_.setLanguage(languageAfter(supply_.settings().language));
            break;
        case CommandKind::theme:
            supply_.switchTheme();
            break;
        case CommandKind::help:
            sheets_.help = !sheets_.help;
            break;
        case CommandKind::diagnostics:
            sheets_.diagnostics = !sheets_.diagnostics;
            break;
        case CommandKind::yearBack:
            moveYears(yearsMoved_ - 1);
            break;
        case CommandKind::yearForward:
            moveYears(yearsMoved_ + 1);
            break;
        case CommandKind::yearToday:
            moveYears(0);
            break;
        case CommandKind::start:
            return Request::enterFullScreen;
        case CommandKind::fullScreen:
            return Request::toggleFullScreen;
        case CommandKind::screenshot:
            return Request::screenshot;
        case CommandKind::damage:
            return Request::tintDamage;
        case CommandKind::quit:
            if (files_->config.config->kiosk.allowQuit) return Request::quit;
            break;
        default:
            break;
    }
    return std::nullopt;
}

/// Does what the explorer asks for and cannot do itself.
void Session::grant(const layout::Control& wish) {
    using layout::Action;
    switch (wish.action) {
        case Action::home:
            show_->leave(now());
            break;
        case Action::showRevision:
            supply_.shown()->explore(static_cast<std::size_t>(std::max(wish.value, 0)));
            show_->replaceRound(supply_.shown()->round(), now());
            show_->showRevision(static_cast<std::size_t>(std::max(wish.value, 0)), now());
            break;
        case Action::year:
            // From today, not from what is shown: that may be about to change.
            moveYears(wish.value - exploring().today);
            break;
        case Action::yearToday:
            moveYears(0);
            break;
        case Action::language:
            supply_.setLanguage(static_cast<Language>(wish.value));
            break;
        case Action::theme:
            supply_.switchTheme();
            break;
        default:
            break;
    }
}

explore::ExploreContext Session::exploring() const {
    const content::Board& board = supply_.shown()->sceneSet().board();
    const content::Date today = files::dataDate(overrides_, files_->config.config->time, clock_.civil().date);
    return {*supply_.shown(),
            supply_.shown()->world(view().scene),
            *show_,
            now(),
            supply_.shown()->sceneSet().fiscalYear(),
            content::fiscalYear(today, board.fiscalYearStart)};
}

/// The world around the scene is laid out at the first command that may lead there: a wall that is never
/// touched does without.
void Session::prepareWorld() {
    const show::SceneKey scene = view().scene;
    if (!show::hasRevision(scene.kind) || show_->view(now()).count == 0) return;
    if (supply_.shown()->explore(scene.revision)) show_->replaceRound(supply_.shown()->round(), now());
}

void Session::rememberChoices() {
    if (!show_->exploring() || visitor_.before) return;
    const std::size_t revision =
        std::exchange(visitor_.returnTo, std::nullopt).value_or(visitor_.revisionSeen);
    visitor_.before = Choices{supply_.settings().language, supply_.settings().theme, yearsMoved_, revision};
}

/// A choice that is made while no visitor explores is permanent: `takeChoicesBack` will not undo it.
void Session::keepChoice(CommandKind kind) {
    if (!visitor_.before || show_->exploring()) return;
    if (turnsPage(kind)) visitor_.before->revision = view().scene.revision;
    if (kind == CommandKind::language) visitor_.before->language = supply_.settings().language;
    if (kind == CommandKind::theme) visitor_.before->theme = supply_.settings().theme;
    if (kind == CommandKind::yearBack || kind == CommandKind::yearForward || kind == CommandKind::yearToday)
        visitor_.before->yearsMoved = yearsMoved_;
}

/// When a visitor is taken to have left after leading the wall home or only opening the sheet of keys,
/// where no flight home by itself shows it. None: there is nothing to take back.
std::optional<motion::Timestamp> Session::choicesEnd() const {
    if (!show_ || (!visitor_.before && !sheets_.help) || show_->exploring()) return std::nullopt;
    if (view().state != show::State::attract) return std::nullopt;
    return show_->idleAt();
}

/// The visitor has left: restores the settings from before their choices.
void Session::takeChoicesBack() {
    sheets_.help = false;
    if (!visitor_.before) return;
    const Choices before = *std::exchange(visitor_.before, std::nullopt);
    supply_.setLanguage(before.language);
    if (supply_.settings().theme != before.theme) supply_.switchTheme();
    moveYears(before.yearsMoved);
    if (before.revision != view().scene.revision) visitor_.returnTo = before.revision;
}

/// The round goes on with the revision that was shown before the visitor's choice.
void Session::returnToRevision() {
    if (!visitor_.returnTo || !show_->atRest() || view().state != show::State::attract) return;
    show_->showRevision(*std::exchange(visitor_.returnTo, std::nullopt), now());
}

/// The last input is so long ago that everything is again as the configuration says.
std::vector<Request> Session::release() {
    show_->release(now());
    takeChoicesBack();
    sheets_.diagnostics = false;
    const content::Config& config = *files_->config.config;
    supply_.setLanguage(overrides_.language.value_or(config.language));
    supply_.setTheme(overrides_.theme.value_or(config.theme));
    moveYears(0);
    return kiosk_.undo();
}

void Session::moveYears(int by) {
    yearsMoved_ = std::clamp(by, -mostYears, mostYears);
    followDate();
}

}  // namespace fukan::session
