#include "explore/explorer.hpp"

#include "explore/lifted.hpp"
#include "input/command_table.hpp"
#include "layout/ids.hpp"
#include "scene/area_domain.hpp"
#include "scene/framing.hpp"

namespace fukan::explore {
namespace {

using base::Vec2;
using input::Command;
using input::CommandKind;
using scene::Hit;

// A bar's card opens by itself from this multiple of the scale at which the bar is open.
constexpr float cardComes = 1.7f;

// The same scale for a page's bars, which have none: they are legible at scale 1, and well above it a
// visitor looks at a single one.
constexpr float pageBarOpensAt = 1.5f;

// A double tap on the ground zooms in by this factor.
constexpr float doubleTapFactor = 2;

// A hand that has zoomed in on a far view by this factor means the scene that lies there.
constexpr float landsFrom = 1.25f;

std::optional<std::size_t> domainUnder(Vec2 pixel, const Hit& area, const ExploreContext& context) {
    return scene::domainUnder(pixel, area, context.sceneSet(), context.world, context.view());
}

bool isThing(const std::optional<Hit>& hit) { return hit && hit->kind != Hit::Kind::scene; }

}  // namespace

Explorer::Answer Explorer::handle(const Command& command, const ExploreContext& context) {
    if (!input::has(command.kind, input::trait::byHand)) return onKey(command, context);
    panels_.clearFocus();
    if (command.kind == CommandKind::zoomAbout) return onWheel(command, context);
    const auto slider = context.slider();
    if (command.kind == CommandKind::touched) {
        grip_ = Grip{panels_.layerAt(command.pixel)};
        grip_->onSlider = grip_->layer == Layer::world && slider && slider->takes(command.pixel);
    }
    if (!grip_) return {};
    if (grip_->onSlider && slider) return onSlider(command, *slider);
    // The first of the two taps was in the world: a card that it has opened may lie under the second.
    const bool twice = command.kind == CommandKind::doubleTapped;
    if (grip_->layer != Layer::world && !twice) return onPanel(command, context);
    const bool taps = command.kind == CommandKind::tapped;
    if (const auto pill = context.headerPill(); taps && pill && pill->rect.contains(command.pixel))
        return tapPill(*pill, context);
    return {onWorld(command, context)};
}

std::optional<scene::Pressed> Explorer::thingUnder(Vec2 pixel, const ExploreContext& context) const {
    if (const auto pill = context.headerPill(); pill && pill->rect.contains(pixel))
        return scene::Pressed{pill->rect, true};
    // At home, where alone there is a telop, viewport pixels are the layout's.
    if (const auto telop = telopOf(context); telop && telop->contains(pixel)) return scene::Pressed{*telop};
    if (const auto hit = context.hitAt(pixel); isThing(hit)) return scene::Pressed{hit->rect};
    return std::nullopt;
}

/// Leads back from another year, else to this year's tasks in the index.
Explorer::Answer Explorer::tapPill(const scene::HeaderPill& pill, const ExploreContext& context) {
    pressed_.reset();
    tap_.reset();
    if (pill.leadsBack) return {true, show::wish::ShowYear{}};
    tour_.clear();
    context.show.explore(context.now);
    panels_.setFilter({true, false, std::nullopt}, context.panels());
    openIndex(context);
    return {true};
}

/// True when the command is used up. The show acts on all gestures in the world as well, except taps and
/// long presses.
bool Explorer::onWorld(const Command& command, const ExploreContext& context) {
    switch (command.kind) {
        case CommandKind::touched:
            pressed_ = thingUnder(command.pixel, context);
            return false;
        case CommandKind::pinchBy:
            divedFrom_.reset();
            [[fallthrough]];
        case CommandKind::panBy:
            pressed_.reset();
            watching_ = true;
            return false;
        case CommandKind::turnBy:
        case CommandKind::released:
        case CommandKind::cancelled:
            pressed_.reset();
            return false;
        case CommandKind::tapped:
            tapWorld(command.pixel, context);
            return true;
        case CommandKind::doubleTapped:
            doubleTapWorld(command.pixel, context);
            return true;
        case CommandKind::longPressed:
            pressed_.reset();
            openMenu(command.pixel, context);
            return true;
        default:
            return false;
    }
}

void Explorer::tapWorld(Vec2 pixel, const ExploreContext& context) {
    tap_ = Tap{context.view().scene, context.view().camera, std::exchange(divedFrom_, std::nullopt), {}};
    tour_.clear();
    if (const auto telop = telopOf(context); telop && telop->contains(pixel)) {
        openLifted(context);
        return;
    }
    context.show.explore(context.now);
    const std::optional<Hit> hit = context.hitAt(pixel);
    if (!isThing(hit)) {
        panels_.closeCard(context.panels());
        if (hit && context.afar()) landFromAfar(*hit, context);
        return;
    }
    if (hit->kind == Hit::Kind::bar) {
        openTask(hit->scene.revision, hit->index, context);
    } else if (hit->kind == Hit::Kind::lane) {
        openPlace(hit->index, std::nullopt, context);
    } else {
        openPlace(domainUnder(pixel, *hit, context), hit->index, context);
    }
    flyTo(hit, context, true);
}

/// The tap before it has opened a card and leads to the thing, which the second finger has stopped: goes on
/// there, with the card; on the ground it zooms in. The next double tap leads back.
void Explorer::doubleTapWorld(Vec2 pixel, const ExploreContext& context) {
    const auto first = std::exchange(tap_, std::nullopt);
    if (!first) return;
    if (first->back) {
        panels_.closeCard(context.panels());
        context.show.flyTo(*first->back, context.now);
        return;
    }
    const Vec2 viewport = context.wall.settings().viewport;
    const motion::Camera nearer = motion::zoomedAbout(first->from, viewport, pixel, doubleTapFactor);
    const bool here = first->scene == context.view().scene;
    if (first->to || here) context.show.flyTo(first->to.value_or(nearer), context.now);
    if (here) divedFrom_ = first->from;
}

/// Whether the scene in the middle of the visible part is a map.
bool Explorer::looksAtMap(const ExploreContext& context) const {
    if (!context.world) return false;
    const show::View view = context.view();
    const Vec2 middle = motion::toLayout(view.camera, context.wall.settings().viewport,
                                         panels_.visible(context.panels()).center());
    const scene::PlacedScene* near = context.world->nearest(view.scene, middle);
    return near != nullptr && near->isMap();
}

void Explorer::flyTo(const std::optional<Hit>& hit, const ExploreContext& context, bool tapped) {
    context.show.explore(context.now);
    if (hit && context.afar()) return landFromAfar(*hit, context);
    if (!hit || !context.world) return;
    watching_ = false;
    const show::View view = context.view();
    const motion::Camera camera =
        scene::cameraFor(context.sceneSet(), *context.world, view.scene, *hit,
                         panels_.visible(context.panels()), tapped ? view.camera.scale : 0.0f);
    if (tap_) tap_->to = camera;
    context.show.flyTo(camera, context.now);
}

void Explorer::flyToTask(std::size_t task, const ExploreContext& context) {
    if (context.afar()) {
        const auto& roadmap = context.sceneSet().board().revisions[context.view().scene.revision].roadmap;
        return flyToDomain(roadmap->tasks[task].domain, true, context);
    }
    if (!context.world) return;
    flyTo(scene::findTask(*context.world, context.view().scene, task, looksAtMap(context)), context);
}

void Explorer::flyToDomain(std::size_t domain, bool onMap, const ExploreContext& context) {
    const std::size_t revision = context.view().scene.revision;
    const scene::LaidOutScene* overview =
        onMap ? nullptr : scene::overviewOf(context.sceneSet(), revision, domain);
    if (overview != nullptr) {
        // An overview is part of no world: it is another scene.
        context.show.flyTo(overview->key, motion::home(context.wall.settings().viewport), context.now);
    } else if (context.afar()) {
        const scene::World* world = context.wall.worldOf(revision);
        if (world == nullptr || world->scenes().empty()) return;
        const show::SceneKey from = world->scenes().front().scene->key;
        if (const auto hit = scene::findDomain(*world, from, domain, onMap)) landFromAfar(*hit, context);
    } else if (context.world) {
        flyTo(scene::findDomain(*context.world, context.view().scene, domain, onMap), context);
    }
}

/// Goes to the scene that a far view's `hit` lies in, and there to the thing itself. Where the round lacks
/// that scene, the camera stays.
void Explorer::landFromAfar(const Hit& hit, const ExploreContext& context) {
    const std::size_t revision = context.view().scene.revision;
    const scene::World* world = context.wall.worldOf(revision);
    watching_ = false;
    if (hit.kind == Hit::Kind::lane && scene::overviewOf(context.sceneSet(), revision, hit.index))
        return flyToDomain(hit.index, false, context);
    std::optional<Hit> there;
    if (world && hit.kind == Hit::Kind::area) {
        there = scene::findArea(*world, hit.scene, hit.index);
    } else if (world && hit.kind == Hit::Kind::lane) {
        there = scene::findDomain(*world, hit.scene, hit.index, false);
    }
    const motion::Camera camera = there ? scene::cameraFor(context.sceneSet(), *world, hit.scene, *there,
                                                           panels_.visible(context.panels()))
                                        : motion::home(context.wall.settings().viewport);
    if (tap_) tap_->to = camera;
    context.show.flyTo(hit.scene, camera, context.now);
}

/// A hand has zoomed in on a far view: what it has come to is the scene in the middle.
void Explorer::landNear(const ExploreContext& context) {
    if (context.view().camera.scale < landsFrom) return;
    if (const auto hit = context.hitAt(panels_.visible(context.panels()).center()))
        landFromAfar(*hit, context);
}

/// Opens the card of a bar that the camera is so near to that it fills the view; else closes such a card.
void Explorer::cardOfWhatIsNear(const ExploreContext& context) {
    const auto& subject = panels_.subject();
    if (!context.world || (subject && !subject->byItself)) return;
    const auto hit = context.hitAt(panels_.visible(context.panels()).center());
    const float opensAt = hit && hit->opensAt ? *hit->opensAt : pageBarOpensAt;
    const bool near =
        hit && hit->kind == Hit::Kind::bar && context.view().camera.scale >= opensAt * cardComes;
    if (!near) return panels_.closeCard(context.panels());
    if (subject && subject->task == hit->index) return;
    const show::View view = context.view();
    Subject found = Subject::ofTask(context.sceneSet().board(), view.scene.revision, hit->index);
    found.byItself = true;
    context.show.explore(context.now);
    panels_.openCard(found, context.panels());
}

void Explorer::layOutAgain(const ExploreContext& context) {
    pressed_.reset();
    panels_.layOutAgain(context.panels());
}

void Explorer::advance(const ExploreContext& context) {
    if (!context.show.exploring()) {
        if (!panels_.anything() && !tour_.at()) return;
        panels_.putAway(context.panels());
        tour_.clear();
        divedFrom_.reset();
        tap_.reset();
        pressed_.reset();
        watching_ = false;
        return;
    }
    panels_.advance(context.panels());
    if (watching_ && !context.view().moving) {
        watching_ = false;
        context.afar() ? landNear(context) : cardOfWhatIsNear(context);
    }
}

input::Ground Explorer::groundAt(Vec2 pixel, const ExploreContext& context) const {
    if (panels_.layerAt(pixel) != Layer::world) return input::Ground::control;
    if (const auto slider = context.slider(); slider && slider->takes(pixel)) return input::Ground::control;
    return context.show.atRest() ? input::Ground::scene : input::Ground::world;
}

std::optional<base::Id> Explorer::chosen(const ExploreContext& context) const {
    const auto& subject = panels_.subject();
    if (!subject) return tour_.at();
    if (!subject->task) return std::nullopt;
    return layout::idOf(
        context.sceneSet().board().revisions[subject->revision].roadmap->tasks[*subject->task]);
}

}  // namespace fukan::explore
