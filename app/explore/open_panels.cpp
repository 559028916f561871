#include "explore/open_panels.hpp"

#include <algorithm>
#include <utility>

namespace fukan::explore {
namespace {

using base::Rect;
using base::Vec2;

// Token pixels: fingers land this far beside their target.
constexpr float slop = 8;

// The least share of the screen's side that counts as free beside a card: the camera needs a part to fly
// things to.
constexpr float leastFree = 0.2f;

}  // namespace

OpenPanels::Layer OpenPanels::layerAt(Vec2 pixel) const {
    if (menu_.shown()) return Layer::menu;
    if (index_.shown()) return Layer::index;
    if (cardPanel_.shown() && cardPanel_.panel().rect.contains(pixel)) return Layer::card;
    if (chipReveal_.shown() && chip_.rect.contains(pixel)) return Layer::chip;
    if (barReveal_.shown() && bar_.panel.rect.contains(pixel)) return Layer::bar;
    return Layer::world;
}

const layout::Panel& OpenPanels::panelAt(Layer layer) const {
    switch (layer) {
        case Layer::menu:
            return menu_.panel();
        case Layer::index:
            return index_.panel();
        case Layer::card:
            return cardPanel_.panel();
        case Layer::chip:
            return chip_;
        case Layer::bar:
        case Layer::world:
            break;
    }
    return bar_.panel;
}

const layout::Control* OpenPanels::controlAt(Vec2 pixel, const PanelContext& context) const {
    const Layer layer = layerAt(pixel);
    if (layer == Layer::world) return nullptr;
    const float scroll = layer == Layer::index  ? index_.scroll(context.now)
                         : layer == Layer::card ? cardPanel_.scroll(context.now)
                                                : 0;
    return panelAt(layer).controlAt(pixel, scroll, context.sceneSet().canvas().px(slop));
}

ScrollPanel* OpenPanels::scrollPanelAt(Layer layer) {
    if (layer == Layer::card) return &cardPanel_;
    return layer == Layer::index ? &index_ : nullptr;
}

const layout::Panel* OpenPanels::top() const {
    for (const ScrollPanel* scrollPanel : {&menu_, &index_, &cardPanel_}) {
        if (scrollPanel->shown()) return &scrollPanel->panel();
    }
    return nullptr;
}

void OpenPanels::openCard(const Subject& subject, const PanelContext& context) {
    subject_ = subject;
    focus_.clear();
    if (!barReveal_.shown()) layOutBar(context);
    layOutCard(false, context);
}

void OpenPanels::closeCard(const PanelContext& context) {
    if (!subject_) return;
    subject_.reset();
    focus_.clear();
    cardPanel_.close(context.now, context.atOnce());
}

void OpenPanels::openIndex(const PanelContext& context) {
    focus_.clear();
    layOutIndex(false, context);
}

void OpenPanels::openMenu(Vec2 finger, const PanelContext& context) {
    focus_.clear();
    menuAt_ = finger;
    layOutMenu(context);
}

bool OpenPanels::back(const PanelContext& context) {
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

void OpenPanels::putAway(const PanelContext& context) {
    closeMenu(context);
    closeIndex(context);
    closeCard(context);
    barReveal_.set(false, context.now, context.atOnce());
    chipReveal_.set(false, context.now, context.atOnce());
    filter_ = {};
    pressed_.reset();
    focus_.clear();
}

void OpenPanels::setFilter(const content::Filter& filter, const PanelContext& context) {
    filter_ = filter;
    findMatches(context);
    if (index_.shown()) layOutIndex(true, context);
}

bool OpenPanels::canFocus(bool byArrows) const {
    // Beside a card the world stays in use, and arrow keys change the scene.
    return top() != nullptr && !(byArrows && top() == &cardPanel_.panel());
}

void OpenPanels::moveFocus(bool backward, const PanelContext& context) {
    const layout::Panel* panel = top();
    if (panel == nullptr) return;
    const layout::Control* to = focus_.move(*panel, backward);
    if (to == nullptr) return;
    for (ScrollPanel* scrollPanel : {&menu_, &index_, &cardPanel_}) {
        if (panel == &scrollPanel->panel()) scrollPanel->reveal(*to, context.now);
    }
}

const layout::Control* OpenPanels::focused() const { return top() ? focus_.in(*top()) : nullptr; }

bool OpenPanels::scrollByKey(bool up, const PanelContext& context) {
    ScrollPanel* scrollPanel = menu_.shown()        ? nullptr
                               : index_.shown()     ? &index_
                               : cardPanel_.shown() ? &cardPanel_
                                                    : nullptr;
    if (scrollPanel == nullptr || (scrollPanel == &cardPanel_ && focused() == nullptr)) return false;
    scrollPanel->scrollByKey(up, context.now);
    return true;
}

void OpenPanels::advance(const PanelContext& context) {
    if (!barReveal_.shown()) {
        layOutBar(context);
        barReveal_.set(true, context.now, context.atOnce());
    }
    placeChip(context);
}

Rect OpenPanels::visible(const PanelContext& context) const {
    const Vec2 viewport = context.wall.settings().viewport;
    const scene::LaidOutScene* scene = context.sceneSet().find(context.view.scene);
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

scene::PanelState OpenPanels::state(const PanelContext& context) const {
    const motion::Timestamp now = context.now;
    scene::PanelState state;
    if (!cardPanel_.gone(now) && !card_.panel.rect.empty())
        state.card = {&card_, cardPanel_.appear(now), cardPanel_.scroll(now), cardPanel_.pulled(now)};
    if (!barReveal_.gone(now))
        state.bar = {&bar_, barReveal_.at(now), context.view.idleLeft,
                     context.view.state == show::State::held};
    if (!chipReveal_.gone(now)) state.chip = {&chip_, chipReveal_.at(now)};
    if (!menu_.gone(now)) state.menu = {&menu_.panel(), menu_.appear(now)};
    if (!index_.gone(now)) state.index = {&index_.panel(), index_.appear(now), index_.scroll(now)};
    state.pressed = pressed_;
    state.focused = focus_.id();
    return state;
}

bool OpenPanels::moving(motion::Timestamp now) const {
    return barReveal_.moving(now) || chipReveal_.moving(now) || cardPanel_.moving(now) ||
           index_.moving(now) || menu_.moving(now);
}

}  // namespace fukan::explore
