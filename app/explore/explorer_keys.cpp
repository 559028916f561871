// Exploring by keyboard: everything that is possible by touch.

#include <algorithm>

#include "explore/explorer.hpp"
#include "explore/lifted.hpp"
#include "layout/ids.hpp"

namespace fukan::explore {
namespace {

using input::Command;
using input::CommandKind;

/// The task that `tour` has reached: index into Roadmap::tasks.
std::optional<std::size_t> touredTask(const TaskTour& tour, const ExploreContext& context) {
    const auto& roadmap = context.sceneSet().board().revisions[context.view().scene.revision].roadmap;
    if (!tour.at() || !roadmap) return std::nullopt;
    const auto found =
        std::find_if(roadmap->tasks.begin(), roadmap->tasks.end(),
                     [&](const content::Task& task) { return layout::idOf(task) == *tour.at(); });
    if (found == roadmap->tasks.end()) return std::nullopt;
    return static_cast<std::size_t>(found - roadmap->tasks.begin());
}

}  // namespace

std::optional<Explorer::Answer> Explorer::onKey(const Command& command, const ExploreContext& context) {
    const auto used = [](bool done) { return done ? std::optional(Answer{true}) : std::nullopt; };
    switch (command.kind) {
        case CommandKind::index:
            panels_.closeMenu(context);
            panels_.indexShown() ? panels_.closeIndex(context) : openIndex(context);
            return Answer{true};
        case CommandKind::menu:
            panels_.menuShown() ? panels_.closeMenu(context)
                                : openMenu(context.wall.settings().viewport * 0.5f, context);
            return Answer{true};
        case CommandKind::openCard:
            return onEnter(context);
        case CommandKind::nextTask:
        case CommandKind::previousTask:
        case CommandKind::nextScene:
        case CommandKind::previousScene:
            return used(onTab(command.kind, context));
        case CommandKind::flyToDomain:
            return onDigit(command.number, context);
        case CommandKind::back:
            return used(panels_.back(context));
        case CommandKind::panUp:
        case CommandKind::panDown:
            if (panels_.scrollByKey(command.kind == CommandKind::panUp, context)) return Answer{true};
            [[fallthrough]];
        case CommandKind::zoomIn:
        case CommandKind::zoomOut:
        case CommandKind::panLeft:
        case CommandKind::panRight:
            watching_ = true;
            return std::nullopt;
        default:
            return std::nullopt;
    }
}

std::optional<Explorer::Answer> Explorer::onEnter(const ExploreContext& context) {
    if (const layout::Control* control = panels_.focused()) return act(*control, context);
    const auto toured = touredTask(tour_, context);
    if (toured) {
        openTask(*toured, context);
        flyToTask(*toured, context);
        return Answer{true};
    }
    if (!openLifted(context)) return std::nullopt;
    return Answer{true};
}

/// The card of what the tour has lifted; false when it has lifted nothing.
bool Explorer::openLifted(const ExploreContext& context) {
    const scene::Lifted lifted = liftedThing(context);
    if (lifted.task) {
        openTask(*lifted.task, context);
        flyToTask(*lifted.task, context);
        return true;
    }
    if (!lifted.area) return false;
    const auto& map = context.sceneSet().board().revisions[context.view().scene.revision].landscape;
    const auto& domains = map->areas[*lifted.area].domains;
    if (domains.empty()) return false;
    openDomain(domains.front(), *lifted.area, context);
    flyToDomain(domains.front(), true, context);
    return true;
}

std::optional<Explorer::Answer> Explorer::onDigit(int number, const ExploreContext& context) {
    if (!context.world) return std::nullopt;
    const auto& domains = context.sceneSet().board().domains;
    const auto found = std::find_if(domains.begin(), domains.end(), [&](const content::Domain& d) {
        return d.number > 0 && d.number == number;
    });
    if (found == domains.end()) return Answer{true};
    const auto domain = static_cast<std::size_t>(found - domains.begin());
    panels_.closeMenu(context);
    panels_.closeIndex(context);
    openDomain(domain, std::nullopt, context);
    flyToDomain(domain, true, context);
    return Answer{true};
}

/// Moves the focus within the panel that is open. With nothing but the bar open, Tab goes from task to task:
/// on a scene that is shown as a whole the show's light does (false), elsewhere the camera flies to each.
bool Explorer::onTab(CommandKind kind, const ExploreContext& context) {
    const bool tab = kind == CommandKind::nextTask || kind == CommandKind::previousTask;
    const bool backward = kind == CommandKind::previousTask || kind == CommandKind::previousScene;
    if (panels_.canFocus(!tab)) {
        panels_.moveFocus(backward, context);
        return true;
    }
    const show::View view = context.view();
    const bool whole = !view.exploring && view.camera == motion::home(context.wall.settings().viewport);
    if (!tab || !context.world || whole) return false;
    const bool onMap = looksAtMap(context);
    flyTo(tour_.next(context.sceneSet(), *context.world, view.scene, onMap, backward, dimming()), context);
    return true;
}

void Explorer::openIndex(const ExploreContext& context) {
    context.show.explore(context.now);
    panels_.openIndex(context);
}

void Explorer::openMenu(base::Vec2 pixel, const ExploreContext& context) {
    context.show.explore(context.now);
    panels_.openMenu(pixel, context);
}

}  // namespace fukan::explore
