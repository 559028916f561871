// What people ask of the wall, where the show has not used it up.

#include <algorithm>

#include "session.hpp"

namespace fukan {
namespace {

using content::Language;
using input::CommandKind;

constexpr int mostYears = 50;  // away from the data date: further than any plan reaches

}  // namespace

std::vector<Request> Session::obey(const std::vector<input::Command>& commands) {
    std::vector<Request> requests;
    for (const input::Command& command : commands) {
        if (!wall_) {
            early_.push_back(command);
            continue;
        }
        // An open sheet is what "back" closes; the show below it must not leave anything for that.
        if (help_ && command.kind == CommandKind::back) {
            help_ = false;
            continue;
        }
        if (show_->handle(command, now_.steady)) continue;
        if (const auto request = act(command.kind)) requests.push_back(*request);
    }
    return requests;
}

std::optional<Request> Session::act(CommandKind kind) {
    switch (kind) {
        case CommandKind::language:
            nextLanguage();
            break;
        case CommandKind::theme:
            switchTheme();
            break;
        case CommandKind::help:
            help_ = !help_;
            break;
        case CommandKind::diagnostics:
            diagnostics_ = !diagnostics_;
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

void Session::nextLanguage() {
    settings_.language = settings_.language == Language::ja   ? Language::en
                         : settings_.language == Language::en ? Language::both
                                                              : Language::ja;
    stale_ = true;
}

void Session::switchTheme() {
    settings_.theme = settings_.theme == content::Theme::dark ? content::Theme::light : content::Theme::dark;
    wall_->setTheme(settings_.theme);
}

void Session::moveYears(int by) { yearsMoved_ = std::clamp(by, -mostYears, mostYears); }

}  // namespace fukan
