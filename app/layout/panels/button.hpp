#pragma once
// A control with what it shows: a word, an icon, or both.

#include <cstdint>
#include <optional>

#include "layout/label.hpp"
#include "layout/map/landscape.hpp"
#include "layout/panels/control.hpp"

namespace fukan::layout {

enum class Icon : std::uint8_t {
    none,
    home,
    index,
    close,
    previous,
    next,
    revision,
    language,
    today,
    theme,
    map,
    roadmap,
    pause,
    hand,  ///< a finger that points upward; then what it does
    drag,
    pinch,
    doubleTap,
    longPress,
    turnBack,  ///< an arrow that goes round, against the clock
};

/// A count of this year's tasks.
struct CountPill {
    base::Rect rect;
    Label label;
};

struct Button {
    enum class Look : std::uint8_t {
        plain,    ///< a raised face
        segment,  ///< one of several on a common track: a face only when on
        year,     ///< a stop of the year scrubber
        row,      ///< a line of a list, between hairlines
        tile,     ///< a face in a domain's hue
    };

    Control control;
    Look look = Look::plain;
    base::Rect face;   ///< what is drawn; a row's is a little wider than the control, others lie inside it
    float radius = 0;  ///< the face's corners
    Icon icon = Icon::none;
    base::Rect iconRect;             ///< a square; empty without an icon
    Label label;                     ///< without runs: none
    std::optional<Label> caption;    ///< a second, smaller text
    std::optional<NumberMark> mark;  ///< a domain's number
    std::optional<CountPill> count;
    bool on = false;      ///< the one chosen
    bool faint = false;   ///< drawn faintly: nothing matches
    bool marked = false;  ///< today's year; a task of this year
    int number = 0;       ///< number of the domain that gives the hue, for looks with a hue
};

}  // namespace fukan::layout
