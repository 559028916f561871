#include "explore/open_panels.hpp"

#include <algorithm>
#include <utility>

#include "layout/panels/filter_chip.hpp"
#include "layout/panels/index_sheet.hpp"
#include "layout/panels/menu.hpp"

namespace fukan::explore {
namespace {

using base::Rect;
using base::Vec2;

// Fingers land beside what they aim at: token pixels.
constexpr float slop = 8;

// What a panel leaves of the screen is never less, as a share of its side: something has to be flown to.
constexpr float leastFree = 0.2f;

// A key scrolls so much of the window: something of what was read last stays.
constexpr float keyScroll = 0.6f;

float pitch(const ExploreContext& context) { return context.stage().settings().legibility.pixelPitchMm; }

}  // namespace

OpenPanels::Place OpenPanels::placeAt(Vec2 pixel) const {
    if (menu_.shown()) return Place::menu;
    if (index_.shown()) return Place::index;
    if (cardDrawer_.shown() && cardDrawer_.panel().rect.contains(pixel)) return Place::card;
    if (chipReveal_.shown() && chip_.rect.contains(pixel)) return Place::chip;
    if (barReveal_.shown() && bar_.panel.rect.contains(pixel)) return Place::bar;
    return Place::world;
}

const layout::Panel& OpenPanels::panelAt(Place place) const {
    switch (place) {
        case Place::menu:
            return menu_.panel();
        case Place::index:
            return index_.panel();
        case Place::card:
            return cardDrawer_.panel();
        case Place::chip:
            return chip_;
        case Place::bar:
        case Place::world:
            break;
    }
    return bar_.panel;
}

const layout::Control* OpenPanels::controlAt(Vec2 pixel, const ExploreContext& context) const {
    const Place place = placeAt(pixel);
    if (place == Place::world) return nullptr;
    const float scroll = place == Place::index  ? index_.scroll(context.now)
                         : place == Place::card ? cardDrawer_.scroll(context.now)
                                                : 0;
    return panelAt(place).controlAt(pixel, scroll, context.stage().canvas().px(slop));
}

Drawer* OpenPanels::drawerAt(Place place) {
    if (place == Place::card) return &cardDrawer_;
    return place == Place::index ? &index_ : nullptr;
}

const layout::Panel* OpenPanels::top() const {
    for (const Drawer* drawer : {&menu_, &index_, &cardDrawer_}) {
        if (drawer->shown()) return &drawer->panel();
    }
    return nullptr;
}

void OpenPanels::openCard(const Subject& subject, const ExploreContext& context) {
    subject_ = subject;
    focus_.clear();
    if (!barReveal_.shown()) layOutBar(context);
    layOutCard(false, context);
}

void OpenPanels::closeCard(const ExploreContext& context) {
    if (!subject_) return;
    subject_.reset();
    focus_.clear();
    cardDrawer_.close(context.now, context.atOnce());
}

void OpenPanels::openIndex(const ExploreContext& context) {
    focus_.clear();
    layOutIndex(false, context);
}

void OpenPanels::openMenu(Vec2 finger, const ExploreContext& context) {
    focus_.clear();
    menuAt_ = finger;
    layOutMenu(context);
}

bool OpenPanels::back(const ExploreContext& context) {
    focus_.clear();
    if (menu_.shown()) {
        closeMenu(context);
    } else if (index_.shown()) {
        closeIndex(context);
    } else if (subject_) {
        closeCard(context);
    } else {
        return false;
    }
    return true;
}

bool OpenPanels::anything() const {
    return barReveal_.shown() || subject_ || filter_.any() || menu_.shown() || index_.shown();
}

void OpenPanels::putAway(const ExploreContext& context) {
    closeMenu(context);
    closeIndex(context);
    closeCard(context);
    barReveal_.set(false, context.now, context.atOnce());
    chipReveal_.set(false, context.now, context.atOnce());
    filter_ = {};
    pressed_.reset();
    focus_.clear();
}

void OpenPanels::setFilter(const content::Filter& filter, const ExploreContext& context) {
    filter_ = filter;
    findMatches(context);
    if (index_.shown()) layOutIndex(true, context);
}

void OpenPanels::findMatches(const ExploreContext& context) {
    const std::size_t revision = context.view().scene.revision;
    content::Matches found = content::matches(context.stage().board(), revision, filter_, context.fiscalYear);
    matching_ = found.count;
    dimming_ = {revision, std::move(found.tasks), std::move(found.perDomain)};
    chipFree_.reset();
}

bool OpenPanels::canFocus(bool byArrows) const {
    // Beside a card the world goes on, and arrows with it.
    return top() != nullptr && !(byArrows && top() == &cardDrawer_.panel());
}

void OpenPanels::moveFocus(bool backward, const ExploreContext& context) {
    const layout::Panel* panel = top();
    if (panel == nullptr) return;
    const layout::Control* to = focus_.move(*panel, backward);
    if (to == nullptr) return;
    for (Drawer* drawer : {&menu_, &index_, &cardDrawer_}) {
        if (panel == &drawer->panel()) drawer->reveal(*to, context.now);
    }
}

const layout::Control* OpenPanels::focused() const { return top() ? focus_.in(*top()) : nullptr; }

bool OpenPanels::scrollByKey(bool up, const ExploreContext& context) {
    Drawer* drawer = menu_.shown()         ? nullptr
                     : index_.shown()      ? &index_
                     : cardDrawer_.shown() ? &cardDrawer_
                                           : nullptr;
    if (drawer == nullptr || (drawer == &cardDrawer_ && focused() == nullptr)) return false;
    drawer->scrollBy((up ? -keyScroll : keyScroll) * drawer->panel().window.h, context.now);
    return true;
}

void OpenPanels::advance(const ExploreContext& context) {
    if (!barReveal_.shown()) {
        layOutBar(context);
        barReveal_.set(true, context.now, context.atOnce());
    }
    placeChip(context);
}

/// Over a sheet that shows the filter itself it is not needed.
void OpenPanels::placeChip(const ExploreContext& context) {
    const bool wanted = filter_.any() && !index_.shown();
    if (wanted) {
        const Rect free = visible(context);
        if (chipFree_ != free) {
            const scene::Stage& stage = context.stage();
            const layout::FilterChipInput input{stage.board(), dimming_.revision, stage.settings().language,
                                                filter_,       matching_,         free,
                                                pitch(context)};
            chip_ = layout::layoutFilterChip(input, stage.canvas(), stage.measurer());
            chipFree_ = free;
        }
    }
    chipReveal_.set(wanted, context.now, context.atOnce());
}

void OpenPanels::layOutCard(bool anew, const ExploreContext& context) {
    const scene::Stage& stage = context.stage();
    const scene::LaidOutScene* scene = stage.find(context.view().scene);
    const layout::CardInput input{stage.board(),
                                  subject_->revision,
                                  stage.settings().language,
                                  context.fiscalYear,
                                  subject_->task,
                                  subject_->domain,
                                  subject_->area,
                                  scene ? scene->frame.content.y : 0,
                                  bar_.panel.rect.empty() ? stage.settings().viewport.y : bar_.panel.rect.y,
                                  pitch(context)};
    card_ = layout::layoutCard(input, stage.canvas(), stage.measurer());
    cardDrawer_.open(card_.panel, anew, context.now, context.atOnce());
}

void OpenPanels::layOutBar(const ExploreContext& context) {
    const scene::Stage& stage = context.stage();
    const layout::BottomBarInput input{stage.board(),
                                       context.view().scene.revision,
                                       stage.settings().language,
                                       context.fiscalYear,
                                       context.today,
                                       pitch(context)};
    bar_ = layout::layoutBottomBar(input, stage.canvas(), stage.measurer());
    chipFree_.reset();
}

void OpenPanels::layOutIndex(bool anew, const ExploreContext& context) {
    const scene::Stage& stage = context.stage();
    const layout::IndexSheetInput input{
        stage.board(), context.view().scene.revision, stage.settings().language, context.fiscalYear, filter_,
        pitch(context)};
    index_.open(layout::layoutIndexSheet(input, stage.canvas(), stage.measurer()), anew, context.now,
                context.atOnce());
}

void OpenPanels::layOutMenu(const ExploreContext& context) {
    const scene::Stage& stage = context.stage();
    const layout::MenuInput input{stage.board(),
                                  context.view().scene.revision,
                                  stage.settings().language,
                                  context.fiscalYear,
                                  context.today,
                                  context.wall.theme().light,
                                  menuAt_,
                                  pitch(context)};
    menu_.open(layout::layoutMenu(input, stage.canvas(), stage.measurer()), false, context.now,
               context.atOnce());
}

void OpenPanels::layOutAgain(const ExploreContext& context) {
    const content::Board& board = context.stage().board();
    if (subject_) {
        // The same thing as it is now; what is gone has no card.
        const auto same = subject_->in(board, context.view().scene.revision);
        if (same) {
            subject_ = same;
        } else {
            closeCard(context);
        }
    }
    layOutBar(context);
    if (filter_.any()) findMatches(context);
    if (index_.shown()) layOutIndex(true, context);
    if (menu_.shown()) layOutMenu(context);
    if (subject_) layOutCard(true, context);
}

Rect OpenPanels::visible(const ExploreContext& context) const {
    const Vec2 viewport = context.wall.settings().viewport;
    const scene::LaidOutScene* scene = context.stage().find(context.view().scene);
    const float top = scene ? scene->frame.content.y : 0;
    const float bottom = bar_.panel.rect.empty() ? viewport.y : bar_.panel.rect.y;
    Rect free{0, top, viewport.x, bottom - top};
    if (!subject_) return free;
    const Rect& card = card_.panel.rect;
    if (card_.sheet) {
        free.h = std::max(card.y - top, viewport.y * leastFree);
    } else {
        free.w = std::max(card.x, viewport.x * leastFree);
    }
    return free;
}

scene::PanelState OpenPanels::state(const ExploreContext& context) const {
    const motion::Timestamp now = context.now;
    scene::PanelState state;
    if (!cardDrawer_.gone(now) && !card_.panel.rect.empty())
        state.card = {&card_, cardDrawer_.appear(now), cardDrawer_.scroll(now), cardDrawer_.pulled(now)};
    if (!barReveal_.gone(now)) state.bar = {&bar_, barReveal_.at(now), context.view().idleLeft};
    if (!chipReveal_.gone(now)) state.chip = {&chip_, chipReveal_.at(now)};
    if (!menu_.gone(now)) state.menu = {&menu_.panel(), menu_.appear(now)};
    if (!index_.gone(now)) state.index = {&index_.panel(), index_.appear(now), index_.scroll(now)};
    state.pressed = pressed_;
    state.focused = focus_.id();
    return state;
}

bool OpenPanels::moving(motion::Timestamp now) const {
    return barReveal_.moving(now) || chipReveal_.moving(now) || cardDrawer_.moving(now) ||
           index_.moving(now) || menu_.moving(now);
}

}  // namespace fukan::explore
