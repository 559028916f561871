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

/// Moves the keyboard focus within the panel that is open, chooses what has it, scrolls.
Explorer::Answer Explorer::onKey(const Command& command, const ExploreContext& context) {
    switch (command.kind) {
        case CommandKind::openCard:
            if (const layout::Control* control = panels_.focused()) return act(*control, context);
            return {};
        case CommandKind::nextTask:
        case CommandKind::previousTask:
        case CommandKind::nextScene:
        case CommandKind::previousScene: {
            const bool tab =
                command.kind == CommandKind::nextTask || command.kind == CommandKind::previousTask;
            if (!panels_.canFocus(!tab)) return {};
            const bool backward =
                command.kind == CommandKind::previousTask || command.kind == CommandKind::previousScene;
            panels_.moveFocus(backward, context.panels());
            return {true};
        }
        case CommandKind::panUp:
        case CommandKind::panDown:
            return {panels_.scrollByKey(command.kind == CommandKind::panUp, context.panels())};
        default:
            return {};
    }
}

bool Explorer::obey(const show::RoundWish& wish, const ExploreContext& context) {
    namespace wishes = show::wish;
    if (std::holds_alternative<wishes::Zoom>(wish) || std::holds_alternative<wishes::Pan>(wish))
        watching_ = true;
    if (std::holds_alternative<wishes::Back>(wish)) return panels_.back(context.panels());
    if (const auto* domain = std::get_if<wishes::ShowDomain>(&wish))
        return showDomain(domain->number, context);
    if (const auto* step = std::get_if<wishes::StepTask>(&wish)) return stepTask(step->backward, context);
    return false;
}

/// The thing of the card, or that the keyboard has reached, in the world that is shown.
std::optional<scene::Hit> Explorer::whatIsLookedAt(const ExploreContext& context) const {
    if (!context.world) return std::nullopt;
    const show::SceneKey scene = context.view().scene;
    const bool onMap = looksAtMap(context);
    const auto& subject = panels_.subject();
    const auto task = subject ? subject->task : touredTask(tour_, context);
    if (task) return scene::findTask(*context.world, scene, *task, onMap);
    if (!subject) return std::nullopt;
    if (subject->area && (onMap || !subject->domain))
        return scene::findArea(*context.world, scene, *subject->area);
    if (!subject->domain) return std::nullopt;
    return scene::findDomain(*context.world, scene, *subject->domain, onMap);
}

void Explorer::seeRevision(const ExploreContext& context) {
    layOutAgain(context);
    if (!context.show.exploring()) return;
    const auto hit = whatIsLookedAt(context);
    if (!hit) return;
    const motion::Camera camera = context.view().camera;
    const base::Rect seen =
        motion::toScreen(camera, context.wall.settings().viewport, hit->timeline.value_or(hit->rect));
    const bool open = !hit->opensAt || camera.scale >= *hit->opensAt;
    if (!open || !panels_.visible(context.panels()).contains(seen)) flyTo(hit, context, true);
}

void Explorer::openLiftedCard(const ExploreContext& context) {
    if (const auto toured = touredTask(tour_, context)) {
        showTask(*toured, context);
    } else {
        openLifted(context);
    }
}

void Explorer::showTask(std::size_t task, const ExploreContext& context) {
    const auto& roadmap = context.sceneSet().board().revisions[context.view().scene.revision].roadmap;
    if (!roadmap || task >= roadmap->tasks.size()) return;
    panels_.closeIndex(context.panels());
    openTask(context.view().scene.revision, task, context);
    flyToTask(task, context);
}

/// The card of what the tour has lifted; false when it has lifted nothing.
bool Explorer::openLifted(const ExploreContext& context) {
    const scene::Lifted lifted = liftedThing(context);
    if (lifted.task) {
        showTask(*lifted.task, context);
        return true;
    }
    if (!lifted.area) return false;
    const auto& map = context.sceneSet().board().revisions[context.view().scene.revision].landscape;
    const auto& domains = map->areas[*lifted.area].domains;
    if (domains.empty()) return false;
    openPlace(domains.front(), *lifted.area, context);
    flyToDomain(domains.front(), true, context);
    return true;
}

/// False where there is no world to fly through.
bool Explorer::showDomain(int number, const ExploreContext& context) {
    if (!context.world) return false;
    const auto& domains = context.sceneSet().board().domains;
    const auto found = std::find_if(domains.begin(), domains.end(), [&](const content::Domain& d) {
        return d.number > 0 && d.number == number;
    });
    if (found == domains.end()) return true;
    const auto domain = static_cast<std::size_t>(found - domains.begin());
    panels_.closeMenu(context.panels());
    panels_.closeIndex(context.panels());
    openPlace(domain, std::nullopt, context);
    flyToDomain(domain, true, context);
    return true;
}

/// From task to task: on a scene that is shown as a whole the show's light goes (false), elsewhere the camera
/// flies to each.
bool Explorer::stepTask(bool backward, const ExploreContext& context) {
    const show::View view = context.view();
    const bool whole = !view.exploring && view.camera == motion::home(context.wall.settings().viewport);
    if (!context.world || whole) return false;
    const bool onMap = looksAtMap(context);
    flyTo(tour_.next(context.sceneSet(), *context.world, view.scene, onMap, backward, dimming()), context);
    return true;
}

void Explorer::toggleIndex(const ExploreContext& context) {
    panels_.closeMenu(context.panels());
    panels_.indexShown() ? panels_.closeIndex(context.panels()) : openIndex(context);
}

void Explorer::toggleMenu(const ExploreContext& context) {
    panels_.menuShown() ? panels_.closeMenu(context.panels())
                        : openMenu(context.wall.settings().viewport * 0.5f, context);
}

void Explorer::openIndex(const ExploreContext& context) {
    context.show.explore(context.now);
    panels_.openIndex(context.panels());
}

void Explorer::openMenu(base::Vec2 pixel, const ExploreContext& context) {
    context.show.explore(context.now);
    panels_.openMenu(pixel, context.panels());
}

}  // namespace fukan::explore
