#pragma once
// The panels above the scene while a visitor explores: card, bar, menu, index, filter.

#include <optional>

#include "content/filter.hpp"
#include "explore/panel_context.hpp"
#include "explore/panel_focus.hpp"
#include "explore/scroll_panel.hpp"
#include "explore/subject.hpp"
#include "layout/panels/bottom_bar.hpp"
#include "layout/panels/card.hpp"
#include "scene/frame.hpp"
#include "scene/panels.hpp"

namespace fukan::explore {

class OpenPanels {
public:
    enum class Layer { world, bar, chip, card, index, menu };

    /// The layer that gets a touch at a viewport pixel; an open menu or index gets every touch.
    Layer layerAt(base::Vec2 pixel) const;
    const layout::Control* controlAt(base::Vec2 pixel, const PanelContext& context) const;
    /// The layer's scrolling panel; null when it does not scroll.
    ScrollPanel* scrollPanelAt(Layer layer);
    const layout::Panel& panelAt(Layer layer) const;

    /// The subject of the card; none: it is closed.
    const std::optional<Subject>& subject() const { return subject_; }
    void openCard(const Subject& subject, const PanelContext& context);
    void closeCard(const PanelContext& context);

    bool indexShown() const { return index_.shown(); }
    bool menuShown() const { return menu_.shown(); }
    void openIndex(const PanelContext& context);
    void openMenu(base::Vec2 finger, const PanelContext& context);
    void closeIndex(const PanelContext& context) { index_.close(context.now, context.atOnce()); }
    void closeMenu(const PanelContext& context) { menu_.close(context.now, context.atOnce()); }

    /// Closes what was opened last; false when nothing but the bar is open.
    bool back(const PanelContext& context);
    void putAway(const PanelContext& context);
    /// Whether there is something that `putAway` would close.
    bool anything() const;

    const content::Filter& filter() const { return filter_; }
    void setFilter(const content::Filter& filter, const PanelContext& context);
    /// What the filter leaves undimmed; null when it is off.
    const scene::Dimming* dimming() const { return filter_.any() ? &dimming_ : nullptr; }

    /// The keyboard focus among the controls of the topmost panel.
    bool canFocus(bool byArrows) const;
    void moveFocus(bool backward, const PanelContext& context);
    const layout::Control* focused() const;
    void clearFocus() { focus_.clear(); }
    /// Scrolls the topmost panel by a part of its window: a card only while it has the keyboard focus, an
    /// index always. False when nothing scrolls.
    bool scrollByKey(bool up, const PanelContext& context);

    void press(std::optional<base::Id> control) { pressed_ = control; }

    /// Shows the bar, and the chip of a filter that is on. To be called once a turn of the loop while a
    /// visitor explores.
    void advance(const PanelContext& context);
    /// To be called when something that is laid out has changed.
    void layOutAgain(const PanelContext& context);

    /// The part of the viewport that is left free, viewport pixels; the bar counts as there, even while it
    /// is still coming in.
    base::Rect visible(const PanelContext& context) const;
    scene::PanelState state(const PanelContext& context) const;
    bool moving(motion::Timestamp now) const;

private:
    const layout::Panel* top() const;
    void layOutCard(bool anew, const PanelContext& context);
    void layOutBar(const PanelContext& context);
    void layOutIndex(bool anew, const PanelContext& context);
    void layOutMenu(const PanelContext& context);
    void findMatches(const PanelContext& context);
    void placeChip(const PanelContext& context);

    std::optional<Subject> subject_;
    layout::Card card_;
    ScrollPanel cardPanel_;
    layout::BottomBar bar_;
    motion::Reveal barReveal_;
    layout::Panel chip_;
    motion::Reveal chipReveal_;
    std::optional<base::Rect> chipFree_;  // the free part that the chip was laid out for
    ScrollPanel index_;
    ScrollPanel menu_;
    base::Vec2 menuAt_;
    content::Filter filter_;
    scene::Dimming dimming_;
    std::size_t matching_ = 0;
    std::optional<base::Id> pressed_;
    PanelFocus focus_;
};

}  // namespace fukan::explore
