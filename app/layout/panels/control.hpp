#pragma once
// What a visitor can touch on a panel, and the action that a touch causes.

#include <cstdint>
#include <span>

#include "base/geometry.hpp"
#include "base/id.hpp"
#include "layout/canvas.hpp"

namespace fukan::layout {

enum class Action : std::uint8_t {
    none,
    home,            ///< leave exploring
    showRevision,    ///< value: index into Board::revisions
    year,            ///< value: fiscal year
    yearToday,       ///< value: today's fiscal year
    language,        ///< value: a content::Language
    theme,           ///< the other theme
    index,           ///< open the index sheet
    close,           ///< close the panel that the control is on
    openTask,        ///< value: index into Roadmap::tasks
    openDomain,      ///< value: index into Board::domains
    showOnMap,       ///< value: index into Board::domains
    showOnRoadmap,   ///< value: index into Board::domains
    showArea,        ///< value: index into Landscape::areas
    filterThisYear,  ///< switches this condition on or off; so do the next two
    filterChanged,
    filterProgramme,  ///< value: number of a footnote
    clearFilter,
};

/// A touch target. The targets of one panel do not overlap.
struct Control {
    base::Id id;
    base::Rect rect;  ///< where a touch counts, pixels
    Action action = Action::none;
    int value = 0;

    friend bool operator==(const Control&, const Control&) = default;
};

/// The control at `point`, else the nearest one that is at most `slop` pixels away; null if there is
/// none. Fingers land beside what they aim at: 8 token pixels are a good slop.
const Control* controlAt(std::span<const Control> controls, base::Vec2 point, float slop);

/// The least height of a target, pixels: 12 mm where the width of a pixel is known (interaction design: a
/// fingertip's width), else 60 px at 1080 px of the shorter side.
float touchTarget(const Canvas& canvas);

}  // namespace fukan::layout
