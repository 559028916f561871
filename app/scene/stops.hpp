#pragma once
// The stops of a scene's tour: what is lifted, for how long, and what the telop tells of it.

#include <optional>
#include <vector>

#include "content/edition.hpp"
#include "content/local_text.hpp"
#include "layout/map/landscape.hpp"
#include "layout/panels/telop.hpp"
#include "layout/roadmap/roadmap.hpp"
#include "motion/time.hpp"
#include "show/view.hpp"

namespace fukan::scene {

/// What the tour, or a speaker with Tab, has lifted: one of the two, or nothing.
struct Lifted {
    std::optional<std::size_t> task{};  ///< index into Roadmap::tasks
    std::optional<std::size_t> area{};  ///< index into Landscape::areas
};

struct Stop {
    std::size_t subject = 0;  ///< index into RoadmapPageLayout::bars or LandscapeLayout::areas
    base::Rect rect;          ///< what a telop leaves free, layout pixels: the bar or the area
    motion::Duration reading{};
    std::vector<std::size_t> areas{};  ///< lit with it on the map, if one is shown: LandscapeLayout::areas
};

struct Stops {
    std::vector<Stop> stops;  ///< in reading order; an area whose tasks need several telops has several
    layout::Telops telops;    ///< one for each stop
    float bottomTop = 0;      ///< where a telop at the bottom begins
    float topTop = 0;         ///< and one below the header
    float clearance = 0;      ///< what a lifted thing grows by: a telop keeps as far away, pixels
};

/// How long texts take to be read: 0.8 s and eight characters a second, eighteen in English, from 3.5 to 15
/// s. Of texts in both languages a visitor reads one, which may be the longer.
motion::Duration readingTime(const std::vector<content::LocalText>& texts, content::Language language);

/// What the layout of stops needs; all must outlive the call alone.
struct StopsInput {
    content::Edition edition;
    float headerBottom = 0;
    layout::Canvas canvas;  ///< of the scene's place
    const text::Measurer& measurer;
    /// The map that a page faces in a spread, or null. Telops stand on it then, and leave free the areas that
    /// are lit, so that both can be seen.
    const layout::LandscapeLayout* facing = nullptr;
};

Stops stopsOf(const StopsInput& input, const layout::RoadmapPageLayout& page);
Stops stopsOf(const StopsInput& input, const layout::LandscapeLayout& map);

enum class TelopSide { bottom, top };

/// The side at which the telop of `stop` stands: at the bottom, unless something that this lap lifts lies
/// there; else below the header. Where the lap has stops on both sides it changes sides when it must. None
/// where neither side leaves the stop itself free, and where there is nothing or no time to tell.
std::optional<TelopSide> telopSide(const Stops& stops, const show::Spotlight& light, std::size_t stop);

/// The telop's rectangle on that side, viewport pixels.
base::Rect telopRect(const Stops& stops, TelopSide side);

}  // namespace fukan::scene
