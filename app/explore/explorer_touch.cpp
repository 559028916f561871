// Touch and wheel on panels.

#include <utility>

#include "explore/explorer.hpp"
#include "show/limits.hpp"

namespace fukan::explore {
namespace {

using base::Vec2;
using input::Command;
using input::CommandKind;
using layout::Action;

bool isYear(const layout::Control* control) {
    return control && (control->action == Action::year || control->action == Action::yearToday);
}

}  // namespace

Explorer::Answer Explorer::onWheel(const Command& command, const ExploreContext& context) {
    const Layer layer = panels_.layerAt(command.pixel);
    if (const auto slider = context.slider(); layer == Layer::world && slider && slider->takes(command.pixel))
        return {true, show::wish::MovePosition{command.factor > 1 ? show::limits::positionStep
                                                                  : -show::limits::positionStep}};
    if (layer == Layer::world) {
        divedFrom_.reset();
        watching_ = true;
        return {};
    }
    if (ScrollPanel* scrollPanel = panels_.scrollPanelAt(layer))
        scrollPanel->scrollByWheel(command.factor, context.sceneSet().canvas().unit, context.now);
    return {true};
}

/// The picture follows the finger to the pixel; let go, it stands there.
Explorer::Answer Explorer::onSlider(const Command& command, const scene::RevisionSlider& slider) {
    const bool held = command.kind == CommandKind::touched || command.kind == CommandKind::panBy;
    if (held) return {true, show::wish::MovePosition{0, slider.positionAt(command.pixel), true}};
    return {true, show::wish::MovePosition{}};
}

Explorer::Answer Explorer::onPanel(const Command& command, const ExploreContext& context) {
    switch (command.kind) {
        case CommandKind::touched: {
            if (ScrollPanel* scrollPanel = panels_.scrollPanelAt(grip_->layer))
                scrollPanel->grab(context.now);
            const layout::Control* control = panels_.controlAt(command.pixel, context.panels());
            grip_->onYears = isYear(control);
            panels_.press(control ? std::optional(control->id) : std::nullopt);
            break;
        }
        case CommandKind::panBy:
            return dragPanel(command, context);
        case CommandKind::released:
        case CommandKind::cancelled:
            letGoOfPanel(command, context);
            break;
        case CommandKind::tapped:
        case CommandKind::doubleTapped:
            return tapPanel(command.pixel, context);
        default:
            break;
    }
    return {true};
}

Explorer::Answer Explorer::dragPanel(const Command& command, const ExploreContext& context) {
    panels_.press(std::nullopt);
    grip_->dragged = true;
    if (ScrollPanel* scrollPanel = panels_.scrollPanelAt(grip_->layer))
        scrollPanel->drag(command.delta.y, grip_->layer == Layer::card);
    if (!grip_->onYears) return {true};
    // A finger that slides along the years chooses each of them.
    const layout::Control* control = panels_.controlAt(command.pixel, context.panels());
    if (!isYear(control)) return {true};
    panels_.press(control->id);
    if (control->value == context.sceneSet().fiscalYear()) return {true};
    return act(*control, context);
}

void Explorer::letGoOfPanel(const Command& command, const ExploreContext& context) {
    panels_.press(std::nullopt);
    ScrollPanel* scrollPanel = panels_.scrollPanelAt(grip_->layer);
    if (scrollPanel == nullptr || !grip_->dragged) return;
    const float velocity = command.kind == CommandKind::released ? command.velocity.y : 0;
    const bool away =
        scrollPanel->release(velocity, context.sceneSet().canvas().unit, context.now, context.atOnce());
    if (away) panels_.closeCard(context.panels());
}

Explorer::Answer Explorer::tapPanel(Vec2 pixel, const ExploreContext& context) {
    panels_.press(std::nullopt);
    if (const layout::Control* control = panels_.controlAt(pixel, context.panels()))
        return act(*control, context);
    // A tap beside an open sheet closes it.
    const bool sheet = grip_->layer == Layer::menu || grip_->layer == Layer::index;
    if (sheet && !panels_.panelAt(grip_->layer).rect.contains(pixel)) panels_.back(context.panels());
    return {true};
}

/// Does what a control asks for, whether it was chosen by touch or by key.
Explorer::Answer Explorer::act(const layout::Control& control, const ExploreContext& context) {
    const auto index = static_cast<std::size_t>(std::max(control.value, 0));
    // A copy: the panel that holds `control` may be laid out anew.
    const layout::Control chosen = control;
    const auto ask = [&](const show::Wish& wanted) {
        panels_.closeMenu(context.panels());
        return Answer{true, wanted};
    };
    switch (chosen.action) {
        case Action::none:
            break;
        case Action::close:
            panels_.back(context.panels());
            break;
        case Action::index:
            panels_.closeMenu(context.panels());
            openIndex(context);
            break;
        case Action::openTask:
            showTask(index, context);
            break;
        case Action::openDomain:
            panels_.closeIndex(context.panels());
            openPlace(index, std::nullopt, context);
            flyToDomain(index, true, context);
            break;
        case Action::showOnMap:
        case Action::showOnRoadmap:
            showPlace(index, chosen.action == Action::showOnMap, context);
            break;
        case Action::showArea:
            flyToArea(index, context);
            break;
        case Action::filterThisYear:
        case Action::filterChanged:
        case Action::filterProgramme:
        case Action::clearFilter:
            changeFilter(chosen, context);
            break;
        case Action::home:
            return ask(show::wish::GoHome{});
        case Action::showRevision:
            return ask(show::wish::ShowRevision{index});
        case Action::year:
            return ask(show::wish::ShowYear{chosen.value});
        case Action::yearToday:
            return ask(show::wish::ShowYear{});
        case Action::language:
            return ask(show::wish::ChooseLanguage{static_cast<content::Language>(chosen.value)});
        case Action::theme:
            return ask(show::wish::ChooseTheme{});
    }
    return {true};
}

/// Where the card's task, or the domain, is on the map or on the roadmap.
void Explorer::showPlace(std::size_t domain, bool onMap, const ExploreContext& context) {
    const auto& subject = panels_.subject();
    const bool overview = scene::overviewOf(context.sceneSet(), context.view().scene.revision, domain);
    if (!subject || !subject->task || context.afar() || !context.world || (overview && !onMap))
        return flyToDomain(domain, onMap, context);
    flyTo(scene::findTask(*context.world, context.view().scene, *subject->task, onMap), context);
}

void Explorer::changeFilter(const layout::Control& control, const ExploreContext& context) {
    content::Filter filter = panels_.filter();
    if (control.action == Action::filterThisYear) filter.thisYear = !filter.thisYear;
    if (control.action == Action::filterChanged) filter.changed = !filter.changed;
    if (control.action == Action::filterProgramme)
        filter.programme = filter.programme == control.value ? std::nullopt : std::optional(control.value);
    if (control.action == Action::clearFilter) filter = {};
    panels_.setFilter(filter, context.panels());
}

}  // namespace fukan::explore
