#pragma once
// What the tour, or a speaker with Tab, has lifted on the scene that is shown.

#include <optional>

#include "explore/explore_context.hpp"

namespace fukan::explore {

/// One of the two.
struct Lifted {
    std::optional<std::size_t> task;  ///< index into Roadmap::tasks
    std::optional<std::size_t> area;  ///< index into Landscape::areas
};

/// None while nothing is lifted.
std::optional<Lifted> liftedThing(const ExploreContext& context);

/// The telop that tells of it, viewport pixels; none while there is none.
std::optional<base::Rect> telopOf(const ExploreContext& context);

}  // namespace fukan::explore
