#include "explorer.hpp"

#include <algorithm>
#include <cmath>

#include "layout/menu.hpp"

namespace fukan {
namespace {

using base::Vec2;
using input::Command;
using input::CommandKind;
using layout::Action;

// Fingers land beside what they aim at: token pixels.
constexpr float slop = 8;

// One notch of the wheel scrolls a panel by three lines.
constexpr float wheelStep = 96;

// Double taps on the ground come nearer by this.
constexpr float doubleTapFactor = 2;

bool byHand(CommandKind kind) {
    switch (kind) {
        case CommandKind::touched:
        case CommandKind::tapped:
        case CommandKind::doubleTapped:
        case CommandKind::longPressed:
        case CommandKind::panBy:
        case CommandKind::pinchBy:
        case CommandKind::released:
        case CommandKind::cancelled:
        case CommandKind::zoomAbout:
            return true;
        default:
            return false;
    }
}

/// The task that stands out, index into the roadmap's.
std::optional<std::size_t> spotlitTask(const ExploreContext& context) {
    const show::View view = context.show.view(context.now);
    const scene::LaidOutScene* scene = context.wall.stage().find(view.scene);
    if (!view.spotlight || scene == nullptr || !scene->roadmap) return std::nullopt;
    const layout::RoadmapPageLayout& page = *scene->roadmap;
    if (view.spotlight->stop >= page.currentBars.size()) return std::nullopt;
    return page.bars[page.currentBars[view.spotlight->stop]].task;
}

}  // namespace

Explorer::Answer Explorer::handle(const Command& command, const ExploreContext& context) {
    if (!byHand(command.kind)) {
        const auto answer = onKey(command, context);
        return answer ? *answer : Answer{};
    }
    focused_.reset();
    if (command.kind == CommandKind::zoomAbout) {
        if (placeAt(command.pixel, context) == Place::world) {
            watching_ = true;
            return {};
        }
        return onPanel(command, context);
    }
    if (command.kind == CommandKind::touched) grip_ = Grip{command.press, placeAt(command.pixel, context)};
    if (!grip_) return {};
    if (grip_->place != Place::world) return onPanel(command, context);
    return {onWorld(command, context)};
}

/// What is done in the world is the show's as well, but for what a tap means.
bool Explorer::onWorld(const Command& command, const ExploreContext& context) {
    switch (command.kind) {
        case CommandKind::touched:
            if (context.world) {
                const auto hit = scene::hitAt(context.wall.stage(), *context.world,
                                              context.show.view(context.now), command.pixel);
                if (hit && hit->kind != scene::Hit::Kind::place) pressedThing_ = hit->rect;
            }
            return false;
        case CommandKind::panBy:
        case CommandKind::pinchBy:
            pressedThing_.reset();
            watching_ = true;
            return false;
        case CommandKind::released:
        case CommandKind::cancelled:
            pressedThing_.reset();
            return false;
        case CommandKind::tapped:
            tapWorld(command.pixel, context);
            return true;
        case CommandKind::doubleTapped:
            doubleTapWorld(command.pixel, context);
            return true;
        case CommandKind::longPressed:
            pressedThing_.reset();
            openMenu(command.pixel, context);
            return true;
        default:
            return false;
    }
}

Explorer::Answer Explorer::onPanel(const Command& command, const ExploreContext& context) {
    switch (command.kind) {
        case CommandKind::touched:
            if (Drawer* drawer = drawerOf(grip_->place)) drawer->grab(context.now);
            if (const layout::Control* control = controlAt(command.pixel, context)) pressed_ = control->id;
            break;
        case CommandKind::panBy:
            dragPanel(command);
            if (grip_->place == Place::bar) {
                // Along the years a finger slides.
                const layout::Control* control = controlAt(command.pixel, context);
                if (control && control->action == Action::year && control->value != context.fiscalYear)
                    return act(*control, context);
            }
            break;
        case CommandKind::released:
        case CommandKind::cancelled:
            pressed_.reset();
            if (Drawer* drawer = drawerOf(grip_->place); drawer && grip_->dragged) {
                const bool away = drawer->release(command.kind == CommandKind::released ? command.velocity.y : 0,
                                                  context.wall.stage().canvas().unit, context.now);
                if (away) closeCard(context);
            }
            break;
        case CommandKind::tapped:
        case CommandKind::doubleTapped: {
            pressed_.reset();
            if (const layout::Control* control = controlAt(command.pixel, context)) return act(*control, context);
            // Beside an open sheet: it closes.
            if (grip_->place == Place::menu && !menu_.panel().rect.contains(command.pixel)) back(context);
            if (grip_->place == Place::index && !index_.panel().rect.contains(command.pixel)) back(context);
            break;
        }
        case CommandKind::zoomAbout: {
            const Place place = placeAt(command.pixel, context);
            const float unit = context.wall.stage().canvas().unit;
            if (Drawer* drawer = drawerOf(place))
                drawer->scrollBy(-std::log(command.factor) / std::log(1.1f) * wheelStep * unit, context.now);
            break;
        }
        default:
            break;
    }
    return {true};
}

void Explorer::dragPanel(const Command& command) {
    pressed_.reset();
    grip_->dragged = true;
    Drawer* drawer = drawerOf(grip_->place);
    if (drawer) drawer->drag(command.delta.y, grip_->place == Place::card);
}

void Explorer::tapWorld(Vec2 pixel, const ExploreContext& context) {
    doubleTapped_.reset();
    std::optional<scene::Hit> hit;
    if (context.world)
        hit = scene::hitAt(context.wall.stage(), *context.world, context.show.view(context.now), pixel);
    if (!hit || hit->kind == scene::Hit::Kind::place) {
        if (subject_) closeCard(context);
        return context.show.explore(context.now);
    }
    switch (hit->kind) {
        case scene::Hit::Kind::bar:
            return openTask(hit->index, true, context);
        case scene::Hit::Kind::lane:
            openDomain(hit->index, std::nullopt, false, context);
            return flyTo(hit, context);
        case scene::Hit::Kind::area: {
            const auto& board = context.wall.stage().board();
            const auto& areas = board.revisions[hit->scene.revision].landscape->areas;
            const auto& domains = areas[hit->index].domains;
            if (domains.empty()) {
                if (subject_) closeCard(context);
            } else {
                openDomain(domains.front(), hit->index, false, context);
            }
            return flyTo(hit, context);
        }
        case scene::Hit::Kind::place:
            return;
    }
}

/// Nearer to what is under the finger; the same again leads back out.
void Explorer::doubleTapWorld(Vec2 pixel, const ExploreContext& context) {
    const show::View view = context.show.view(context.now);
    std::optional<scene::Hit> hit;
    if (context.world) hit = scene::hitAt(context.wall.stage(), *context.world, view, pixel);
    if (doubleTapped_) {
        doubleTapped_.reset();
        if (subject_) closeCard(context);
        context.show.flyTo(motion::home(context.wall.settings().viewport), context.now);
        return;
    }
    if (hit && hit->kind != scene::Hit::Kind::place) {
        flyTo(hit, context);
    } else {
        const Vec2 viewport = context.wall.settings().viewport;
        context.show.flyTo(motion::zoomedAbout(view.camera, viewport, pixel, doubleTapFactor), context.now);
        hit = scene::Hit{};
    }
    doubleTapped_ = hit;
}

std::optional<Explorer::Answer> Explorer::onKey(const Command& command, const ExploreContext& context) {
    switch (command.kind) {
        case CommandKind::index:
            if (index_.shown()) {
                index_.close(context.now, context.wall.config().motion.reduced);
            } else {
                menu_.close(context.now, context.wall.config().motion.reduced);
                openIndex(context);
            }
            return Answer{true};
        case CommandKind::menu:
            if (menu_.shown()) {
                menu_.close(context.now, context.wall.config().motion.reduced);
            } else {
                openMenu(context.wall.settings().viewport * 0.5f, context);
            }
            return Answer{true};
        case CommandKind::openCard:
            if (const layout::Control* control = focusedControl(context)) return act(*control, context);
            if (const auto task = spotlitTask(context)) {
                openTask(*task, true, context);
                return Answer{true};
            }
            return std::nullopt;
        case CommandKind::nextTask:
        case CommandKind::nextScene:
        case CommandKind::previousTask:
        case CommandKind::previousScene: {
            const bool tab = command.kind == CommandKind::nextTask || command.kind == CommandKind::previousTask;
            // Arrows go through sheets only; with nothing but the bar open, Tab goes from task to task.
            if (topPanel() == nullptr || (!tab && topPanel() == &cardDrawer_.panel())) return std::nullopt;
            moveFocus(command.kind == CommandKind::previousTask || command.kind == CommandKind::previousScene,
                      context);
            return Answer{true};
        }
        case CommandKind::flyToDomain: {
            if (!context.world) return std::nullopt;
            const auto& domains = context.wall.stage().board().domains;
            const auto found = std::find_if(domains.begin(), domains.end(), [&](const content::Domain& d) {
                return d.number > 0 && d.number == command.number;
            });
            if (found == domains.end()) return Answer{true};
            openDomain(static_cast<std::size_t>(found - domains.begin()), std::nullopt, true, context);
            return Answer{true};
        }
        case CommandKind::back:
            return back(context) ? std::optional(Answer{true}) : std::nullopt;
        case CommandKind::zoomIn:
        case CommandKind::zoomOut:
        case CommandKind::panLeft:
        case CommandKind::panRight:
        case CommandKind::panUp:
        case CommandKind::panDown:
            watching_ = true;
            return std::nullopt;
        default:
            return std::nullopt;
    }
}

/// What was opened last goes first.
bool Explorer::back(const ExploreContext& context) {
    const bool atOnce = context.wall.config().motion.reduced;
    focused_.reset();
    if (menu_.shown()) {
        menu_.close(context.now, atOnce);
    } else if (index_.shown()) {
        index_.close(context.now, atOnce);
    } else if (subject_) {
        closeCard(context);
    } else {
        return false;
    }
    return true;
}

Explorer::Answer Explorer::act(const layout::Control& control, const ExploreContext& context) {
    const bool atOnce = context.wall.config().motion.reduced;
    const auto index = static_cast<std::size_t>(std::max(control.value, 0));
    // A copy: what it is part of may be laid out anew.
    const layout::Control wish = control;
    switch (control.action) {
        case Action::none:
            return {true};
        case Action::close:
            back(context);
            return {true};
        case Action::index:
            menu_.close(context.now, atOnce);
            openIndex(context);
            return {true};
        case Action::openTask:
            index_.close(context.now, atOnce);
            openTask(index, true, context);
            return {true};
        case Action::openDomain:
            index_.close(context.now, atOnce);
            openDomain(index, std::nullopt, true, context);
            return {true};
        case Action::showOnMap:
        case Action::showOnRoadmap:
            if (context.world)
                flyTo(scene::findDomain(context.wall.stage(), *context.world,
                                        context.show.view(context.now).scene, index,
                                        control.action == Action::showOnMap),
                      context);
            return {true};
        case Action::filterThisYear:
        case Action::filterChanged:
        case Action::filterProgramme:
        case Action::clearFilter: {
            content::Filter filter = filter_;
            if (wish.action == Action::filterThisYear) filter.thisYear = !filter.thisYear;
            if (wish.action == Action::filterChanged) filter.changed = !filter.changed;
            if (wish.action == Action::filterProgramme)
                filter.programme = filter.programme == wish.value ? std::nullopt : std::optional(wish.value);
            if (wish.action == Action::clearFilter) filter = {};
            setFilter(filter, context);
            return {true};
        }
        case Action::home:
        case Action::showRevision:
        case Action::year:
        case Action::yearToday:
        case Action::language:
        case Action::theme:
            menu_.close(context.now, atOnce);
            return {true, wish};
    }
    return {true};
}

void Explorer::moveFocus(bool backward, const ExploreContext& context) {
    const layout::Panel* panel = topPanel();
    if (panel == nullptr || panel->controls.empty()) return;
    const auto& all = panel->controls;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const layout::Control& c) { return focused_ && c.id == *focused_; });
    const std::size_t count = all.size();
    const std::size_t at = found == all.end() ? (backward ? 0 : count - 1)
                                              : static_cast<std::size_t>(found - all.begin());
    const layout::Control& to = all[(at + (backward ? count - 1 : 1)) % count];
    focused_ = to.id;
    for (Drawer* drawer : {&menu_, &index_, &cardDrawer_}) {
        if (panel == &drawer->panel()) drawer->reveal(to, context.now);
    }
}

const layout::Control* Explorer::focusedControl(const ExploreContext&) const {
    const layout::Panel* panel = topPanel();
    if (panel == nullptr || !focused_) return nullptr;
    const auto found = std::find_if(panel->controls.begin(), panel->controls.end(),
                                    [&](const layout::Control& c) { return c.id == *focused_; });
    return found == panel->controls.end() ? nullptr : &*found;
}

const layout::Panel* Explorer::topPanel() const {
    for (const Drawer* drawer : {&menu_, &index_, &cardDrawer_}) {
        if (drawer->shown()) return &drawer->panel();
    }
    return nullptr;
}

Drawer* Explorer::drawerOf(Place place) {
    switch (place) {
        case Place::card:
            return &cardDrawer_;
        case Place::index:
            return &index_;
        default:
            return nullptr;
    }
}

/// Under an open menu or index everything is theirs.
Explorer::Place Explorer::placeAt(Vec2 pixel, const ExploreContext&) const {
    if (menu_.shown()) return Place::menu;
    if (index_.shown()) return Place::index;
    if (cardDrawer_.shown() && cardDrawer_.panel().rect.contains(pixel)) return Place::card;
    if (barReveal_.shown() && bar_.panel.rect.contains(pixel)) return Place::bar;
    return Place::world;
}

const layout::Control* Explorer::controlAt(Vec2 pixel, const ExploreContext& context) const {
    const float near = context.wall.stage().canvas().px(slop);
    switch (placeAt(pixel, context)) {
        case Place::menu:
            return menu_.panel().controlAt(pixel, 0, near);
        case Place::index:
            return index_.panel().controlAt(pixel, index_.scroll(context.now), near);
        case Place::card:
            return cardDrawer_.panel().controlAt(pixel, cardDrawer_.scroll(context.now), near);
        case Place::bar:
            return bar_.panel.controlAt(pixel, 0, near);
        case Place::world:
            return nullptr;
    }
    return nullptr;
}

input::Ground Explorer::groundAt(Vec2 pixel, const ExploreContext& context) const {
    if (placeAt(pixel, context) != Place::world) return input::Ground::control;
    return context.show.atRest() ? input::Ground::scene : input::Ground::world;
}

}  // namespace fukan
