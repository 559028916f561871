// What a visitor has open: laid out, shown, put away.

#include <algorithm>

#include "explorer.hpp"
#include "layout/ids.hpp"
#include "layout/index_sheet.hpp"
#include "layout/menu.hpp"

namespace fukan {
namespace {

using base::Rect;
using base::Vec2;

// From how far beyond its own scale a bar's card comes by itself.
constexpr float cardComes = 1.7f;

// A page's bars can be read from home: much nearer than that, one is looked at by itself.
constexpr float pageBarOpensAt = 1.5f;

bool reduced(const ExploreContext& context) { return context.wall.config().motion.reduced; }

}  // namespace

void Explorer::openTask(std::size_t task, bool fly, const ExploreContext& context) {
    const show::View view = context.show.view(context.now);
    const auto& roadmap = context.wall.stage().board().revisions[view.scene.revision].roadmap;
    if (!roadmap || task >= roadmap->tasks.size()) return;
    show({task, roadmap->tasks[task].domain, std::nullopt, view.scene.revision, false}, context);
    if (!fly || !context.world) return;
    const scene::WorldPlace* near =
        context.world->nearest(view.scene, motion::toLayout(view.camera, context.wall.settings().viewport,
                                                            visible(context).center()));
    const bool onMap = near != nullptr && near->scene->landscape != nullptr;
    flyTo(scene::findTask(context.wall.stage(), *context.world, view.scene, task, onMap), context);
}

void Explorer::openDomain(std::size_t domain, std::optional<std::size_t> area, bool fly,
                          const ExploreContext& context) {
    const show::View view = context.show.view(context.now);
    if (domain >= context.wall.stage().board().domains.size()) return;
    show({std::nullopt, domain, area, view.scene.revision, false}, context);
    if (!fly || !context.world) return;
    flyTo(scene::findDomain(context.wall.stage(), *context.world, view.scene, domain, true), context);
}

void Explorer::show(const Subject& subject, const ExploreContext& context) {
    subject_ = subject;
    focused_.reset();
    context.show.explore(context.now);
    if (!barReveal_.shown()) layOutBar(context);
    layOutCard(false, context);
}

void Explorer::flyTo(const std::optional<scene::Hit>& hit, const ExploreContext& context) {
    context.show.explore(context.now);
    if (!hit || !context.world) return;
    if (!barReveal_.shown()) layOutBar(context);
    const show::SceneKey scene = context.show.view(context.now).scene;
    watching_ = false;
    context.show.flyTo(
        scene::cameraFor(context.wall.stage(), *context.world, scene, *hit, visible(context)), context.now);
}

void Explorer::openMenu(Vec2 pixel, const ExploreContext& context) {
    context.show.explore(context.now);
    menuAt_ = pixel;
    focused_.reset();
    layOutMenu(context);
}

void Explorer::openIndex(const ExploreContext& context) {
    context.show.explore(context.now);
    focused_.reset();
    layOutIndex(false, context);
}

void Explorer::closeCard(const ExploreContext& context) {
    subject_.reset();
    focused_.reset();
    cardDrawer_.close(context.now, reduced(context));
}

void Explorer::setFilter(const content::Filter& filter, const ExploreContext& context) {
    filter_ = filter;
    const std::size_t revision = context.show.view(context.now).scene.revision;
    content::Matches found =
        content::matches(context.wall.stage().board(), revision, filter_, context.fiscalYear);
    dimming_ = {revision, std::move(found.tasks), std::move(found.perDomain)};
    if (index_.shown()) layOutIndex(true, context);
}

void Explorer::layOutCard(bool anew, const ExploreContext& context) {
    const scene::Stage& stage = context.wall.stage();
    const scene::LaidOutScene* scene = stage.find(context.show.view(context.now).scene);
    const layout::CardInput input{stage.board(),
                                  subject_->revision,
                                  stage.settings().language,
                                  context.fiscalYear,
                                  subject_->task,
                                  subject_->domain,
                                  subject_->area,
                                  scene ? scene->frame.content.y : 0,
                                  bar_.panel.rect.empty() ? stage.settings().viewport.y : bar_.panel.rect.y,
                                  stage.settings().legibility.pixelPitchMm};
    card_ = layout::layoutCard(input, stage.canvas(), stage.measurer());
    cardDrawer_.open(card_.panel, anew, context.now, reduced(context));
}

void Explorer::layOutBar(const ExploreContext& context) {
    const scene::Stage& stage = context.wall.stage();
    const layout::BottomBarInput input{stage.board(),
                                       context.show.view(context.now).scene.revision,
                                       stage.settings().language,
                                       context.fiscalYear,
                                       context.today,
                                       stage.settings().legibility.pixelPitchMm};
    bar_ = layout::layoutBottomBar(input, stage.canvas(), stage.measurer());
}

void Explorer::layOutIndex(bool anew, const ExploreContext& context) {
    const scene::Stage& stage = context.wall.stage();
    const layout::IndexSheetInput input{stage.board(),
                                        context.show.view(context.now).scene.revision,
                                        stage.settings().language,
                                        context.fiscalYear,
                                        filter_,
                                        stage.settings().legibility.pixelPitchMm};
    index_.open(layout::layoutIndexSheet(input, stage.canvas(), stage.measurer()), anew, context.now,
                reduced(context));
}

void Explorer::layOutMenu(const ExploreContext& context) {
    const scene::Stage& stage = context.wall.stage();
    const layout::MenuInput input{stage.board(),
                                  context.show.view(context.now).scene.revision,
                                  stage.settings().language,
                                  context.fiscalYear,
                                  context.today,
                                  context.wall.theme().light,
                                  menuAt_,
                                  stage.settings().legibility.pixelPitchMm};
    menu_.open(layout::layoutMenu(input, stage.canvas(), stage.measurer()), false, context.now,
               reduced(context));
}

void Explorer::layOutAgain(const ExploreContext& context) {
    const std::size_t revision = context.show.view(context.now).scene.revision;
    layOutBar(context);
    if (filter_.any()) setFilter(filter_, context);
    if (index_.shown()) layOutIndex(true, context);
    if (menu_.shown()) layOutMenu(context);
    if (!subject_) return;
    if (subject_->revision != revision) {
        // The same thing in the other revision, where that has it.
        const auto& board = context.wall.stage().board();
        const auto& before = board.revisions[subject_->revision].roadmap;
        const auto& after = board.revisions[revision].roadmap;
        if (subject_->task && before && after) {
            const std::string& id = before->tasks[*subject_->task].id;
            const auto same = std::find_if(after->tasks.begin(), after->tasks.end(),
                                           [&](const content::Task& task) { return task.id == id; });
            if (same == after->tasks.end()) {
                subject_->task.reset();
            } else {
                subject_->task = static_cast<std::size_t>(same - after->tasks.begin());
            }
        }
        subject_->area.reset();
        subject_->revision = revision;
    }
    layOutCard(true, context);
}

/// Whoever has come so near to one bar that it fills the view wants to know all of it.
void Explorer::cardOfWhatIsNear(const ExploreContext& context) {
    if (!context.world || (subject_ && !subject_->byItself)) return;
    const show::View view = context.show.view(context.now);
    const Rect free = visible(context);
    const auto hit = scene::hitAt(context.wall.stage(), *context.world, view, free.center());
    const float opensAt = hit && hit->opensAt ? *hit->opensAt : pageBarOpensAt;
    const bool near = hit && hit->kind == scene::Hit::Kind::bar && view.camera.scale >= opensAt * cardComes;
    if (near && !(subject_ && subject_->task == hit->index)) {
        openTask(hit->index, false, context);
        subject_->byItself = true;
    } else if (!near && subject_) {
        closeCard(context);
    }
}

void Explorer::putAway(const ExploreContext& context) {
    const bool atOnce = reduced(context);
    menu_.close(context.now, atOnce);
    index_.close(context.now, atOnce);
    cardDrawer_.close(context.now, atOnce);
    barReveal_.set(false, context.now, atOnce);
    subject_.reset();
    filter_ = {};
    doubleTapped_.reset();
    pressed_.reset();
    focused_.reset();
    pressedThing_.reset();
    watching_ = false;
}

void Explorer::advance(const ExploreContext& context) {
    const bool exploring = context.show.exploring();
    if (!exploring) {
        if (barReveal_.shown() || subject_ || filter_.any() || menu_.shown() || index_.shown()) putAway(context);
        return;
    }
    if (!barReveal_.shown()) {
        layOutBar(context);
        barReveal_.set(true, context.now, reduced(context));
    }
    const show::View view = context.show.view(context.now);
    if (watching_ && !view.moving) {
        watching_ = false;
        cardOfWhatIsNear(context);
    }
}

Rect Explorer::visible(const ExploreContext& context) const {
    const Vec2 viewport = context.wall.settings().viewport;
    const scene::LaidOutScene* scene = context.wall.stage().find(context.show.view(context.now).scene);
    const float top = scene ? scene->frame.content.y : 0;
    const float bottom = bar_.panel.rect.empty() ? viewport.y : bar_.panel.rect.y;
    Rect free{0, top, viewport.x, bottom - top};
    if (!subject_) return free;
    const Rect& card = card_.panel.rect;
    if (card_.sheet) {
        free.h = std::max(card.y - top, viewport.y * 0.2f);
    } else {
        free.w = std::max(card.x, viewport.x * 0.2f);
    }
    return free;
}

scene::PanelState Explorer::panels(const ExploreContext& context) const {
    const motion::Timestamp now = context.now;
    scene::PanelState state;
    if (!cardDrawer_.gone(now) && !card_.panel.rect.empty())
        state.card = {&card_, cardDrawer_.appear(now), cardDrawer_.scroll(now), cardDrawer_.pulled()};
    if (!barReveal_.gone(now))
        state.bar = {&bar_, barReveal_.at(now), context.show.view(now).idleLeft};
    if (!menu_.gone(now)) state.menu = {&menu_.panel(), menu_.appear(now)};
    if (!index_.gone(now)) state.index = {&index_.panel(), index_.appear(now), index_.scroll(now)};
    state.pressed = pressed_;
    state.focused = focused_;
    return state;
}

std::optional<base::Id> Explorer::chosen(const ExploreContext& context) const {
    if (!subject_ || !subject_->task) return std::nullopt;
    const auto& roadmap = context.wall.stage().board().revisions[subject_->revision].roadmap;
    return layout::idOf(roadmap->tasks[*subject_->task]);
}

bool Explorer::moving(motion::Timestamp now) const {
    return barReveal_.moving(now) || cardDrawer_.moving(now) || index_.moving(now) || menu_.moving(now);
}

}  // namespace fukan
