#pragma once
// What all panels above a scene are made of: boxes, texts and buttons, of which a part may scroll under a
// window.

#include <cstdint>
#include <optional>
#include <vector>

#include "layout/panels/button.hpp"
#include "layout/panels/panel_scale.hpp"
#include "layout/panels/small_map.hpp"

namespace fukan::layout {

/// The role of a text; the scene chooses its colour by it.
enum class Tone : std::uint8_t { body, secondary, muted, now, onNow };

struct PanelText {
    Label label;
    Tone tone = Tone::body;
};

struct PanelBox {
    enum class Look : std::uint8_t {
        rule,    ///< a hairline
        track,   ///< the ground of a segmented control
        quote,   ///< the bar beside what another revision says
        now,     ///< a pill in the now colour
        head,    ///< the top of a card, tinted in a hue
        handle,  ///< the mark at which the card can be swiped
    };

    base::Id id;
    Look look = Look::rule;
    base::Rect rect;
    float radius = 0;
    int number = 0;  ///< number of the domain that gives the hue, for looks with a hue
};

struct PanelContent {
    std::vector<PanelBox> boxes;
    std::optional<SmallMap> map;
    std::vector<PanelText> texts;
    std::vector<NumberMark> numbers;
    std::vector<Button> buttons;

    void move(base::Vec2 by);
};

/// Moves a button with all that belongs to it.
void move(Button& button, base::Vec2 by);

/// The round button that closes a panel, in the middle of its target.
Button closeButton(base::Id panel, const base::Rect& target, const PanelScale& scale);

struct Panel {
    base::Id id;
    base::Rect rect;
    float radius = 0;
    PanelContent still;
    base::Rect window;  ///< where `moving` is seen; empty when nothing scrolls
    float contentHeight = 0;
    PanelContent moving;  ///< at its place when nothing is scrolled
    /// The controls of `still`, then those of `moving`, in reading order: the order for the keyboard.
    std::vector<Control> controls;
    std::size_t stillControls = 0;

    /// How far the content can be scrolled, pixels.
    float mostScroll() const;

    /// The control that is touched at `point` while the content is scrolled by `scroll` pixels; null
    /// when there is none. Of the scrolling controls, only those that the window shows count; see
    /// `controlAt` in control.hpp for `slop`. Valid until the panel or its controls change.
    const Control* controlAt(base::Vec2 point, float scroll, float slop) const;

    /// The scroll position nearest to `scroll` at which the control is in the window, pixels; for the
    /// keyboard.
    float scrollTo(const Control& control, float scroll) const;

    /// Every label, for checks; those that scroll are at their places when nothing is scrolled.
    std::vector<const Label*> stillLabels() const;
    std::vector<const Label*> movingLabels() const;

    /// Fills `controls`; to be called once all buttons are there.
    void collectControls();
};

}  // namespace fukan::layout
