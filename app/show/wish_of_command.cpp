#include "show/wish_of_command.hpp"

#include "show/limits.hpp"

namespace fukan::show {

using input::CommandKind;

std::optional<Wish> wishOf(const input::Command& command) {
    switch (command.kind) {
        case CommandKind::nextScene:
            return wish::StepScene{};
        case CommandKind::previousScene:
            return wish::StepScene{.backward = true};
        case CommandKind::hold:
            return wish::Hold{};
        case CommandKind::firstScene:
            return wish::GoToScene{};
        case CommandKind::lastScene:
            return wish::GoToLastScene{};
        case CommandKind::goToScene:
            if (command.number < 1) return std::nullopt;
            return wish::GoToScene{static_cast<std::size_t>(command.number) - 1};
        case CommandKind::flyToDomain:
            return wish::ShowDomain{command.number};
        case CommandKind::nextTask:
            return wish::StepTask{};
        case CommandKind::previousTask:
            return wish::StepTask{.backward = true};
        case CommandKind::openCard:
            return wish::OpenCard{};
        case CommandKind::index:
            return wish::ToggleIndex{};
        case CommandKind::menu:
            return wish::ToggleMenu{};
        case CommandKind::showRevision:
            return wish::ShowRevision{};
        case CommandKind::revisionBack:
            return wish::MovePosition{-limits::positionStep, std::nullopt, false, true};
        case CommandKind::revisionForward:
            return wish::MovePosition{limits::positionStep, std::nullopt, false, true};
        case CommandKind::yearBack:
            return wish::MoveYears{-1};
        case CommandKind::yearForward:
            return wish::MoveYears{1};
        case CommandKind::yearToday:
            return wish::ShowYear{};
        case CommandKind::language:
            return wish::ChooseLanguage{};
        case CommandKind::theme:
            return wish::ChooseTheme{};
        case CommandKind::blankBlack:
            return wish::Blank{};
        case CommandKind::blankWhite:
            return wish::Blank{.white = true};
        case CommandKind::start:
            return wish::Start{};
        case CommandKind::back:
            return wish::Back{};
        case CommandKind::fullScreen:
            return wish::FullScreen{};
        case CommandKind::zoomIn:
            return wish::Zoom{limits::zoomStep};
        case CommandKind::zoomOut:
            return wish::Zoom{1 / limits::zoomStep};
        case CommandKind::zoomReset:
            return wish::ShowWhole{};
        case CommandKind::panLeft:
            return wish::Pan{{-limits::panStep, 0}};
        case CommandKind::panRight:
            return wish::Pan{{limits::panStep, 0}};
        case CommandKind::panUp:
            return wish::Pan{{0, -limits::panStep}};
        case CommandKind::panDown:
            return wish::Pan{{0, limits::panStep}};
        case CommandKind::screenshot:
            return wish::Screenshot{};
        case CommandKind::diagnostics:
            return wish::ToggleDiagnostics{};
        case CommandKind::damage:
            return wish::TintDamage{};
        case CommandKind::help:
            return wish::ToggleHelp{};
        case CommandKind::quit:
            return wish::Quit{};
        case CommandKind::attention:
        case CommandKind::touched:
        case CommandKind::tapped:
        case CommandKind::doubleTapped:
        case CommandKind::longPressed:
        case CommandKind::zoomAbout:
        case CommandKind::panBy:
        case CommandKind::turnBy:
        case CommandKind::pinchBy:
        case CommandKind::released:
        case CommandKind::cancelled:
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace fukan::show
