#pragma once
// What lies open above the scene while somebody explores: card, bar, menu, index, filter.

#include <optional>

#include "content/filter.hpp"
#include "explore/explore_context.hpp"
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

    /// Under an open menu or index everything is theirs.
    Layer layerAt(base::Vec2 pixel) const;
    const layout::Control* controlAt(base::Vec2 pixel, const ExploreContext& context) const;
    /// What scrolls there; null for what does not.
    ScrollPanel* scrollPanelAt(Layer layer);
    const layout::Panel& panelAt(Layer layer) const;

    /// What the card tells of.
    const std::optional<Subject>& subject() const { return subject_; }
    void openCard(const Subject& subject, const ExploreContext& context);
    void closeCard(const ExploreContext& context);

    bool indexShown() const { return index_.shown(); }
    bool menuShown() const { return menu_.shown(); }
    void openIndex(const ExploreContext& context);
    void openMenu(base::Vec2 finger, const ExploreContext& context);
    void closeIndex(const ExploreContext& context) { index_.close(context.now, context.atOnce()); }
    void closeMenu(const ExploreContext& context) { menu_.close(context.now, context.atOnce()); }

    /// Closes what was opened last; false when nothing but the bar is open.
    bool back(const ExploreContext& context);
    void putAway(const ExploreContext& context);
    /// Something is there that `putAway` would put away.
    bool anything() const;

    const content::Filter& filter() const { return filter_; }
    void setFilter(const content::Filter& filter, const ExploreContext& context);
    /// What it leaves; null when it is off.
    const scene::Dimming* dimming() const { return filter_.any() ? &dimming_ : nullptr; }

    /// The keyboard's place among the controls of what was opened last.
    bool canFocus(bool byArrows) const;
    void moveFocus(bool backward, const ExploreContext& context);
    const layout::Control* focused() const;
    void clearFocus() { focus_.clear(); }
    /// A part of what was opened last, if that scrolls and the keyboard is on it; an index always is its own.
    bool scrollByKey(bool up, const ExploreContext& context);

    void press(std::optional<base::Id> control) { pressed_ = control; }

    /// Shows bar and filter where they belong. Once a turn, while somebody explores.
    void advance(const ExploreContext& context);
    /// Something that is laid out has changed.
    void layOutAgain(const ExploreContext& context);

    /// What is left of the screen; the bar counts, even before it is there.
    base::Rect visible(const ExploreContext& context) const;
    scene::PanelState state(const ExploreContext& context) const;
    bool moving(motion::Timestamp now) const;

private:
    const layout::Panel* top() const;
    void layOutCard(bool anew, const ExploreContext& context);
    void layOutBar(const ExploreContext& context);
    void layOutIndex(bool anew, const ExploreContext& context);
    void layOutMenu(const ExploreContext& context);
    void findMatches(const ExploreContext& context);
    void placeChip(const ExploreContext& context);

    std::optional<Subject> subject_;
    layout::Card card_;
    ScrollPanel cardPanel_;
    layout::BottomBar bar_;
    motion::Reveal barReveal_;
    layout::Panel chip_;
    motion::Reveal chipReveal_;
    std::optional<base::Rect> chipFree_;  // what it was laid out for
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
