#pragma once
// What the tour, or a speaker with Tab, has lifted on the scene that is shown.

#include <optional>

#include "explore/explore_context.hpp"

namespace fukan::explore {

/// Neither task nor area while nothing is lifted.
scene::Lifted liftedThing(const ExploreContext& context);

/// The telop that tells of it, viewport pixels; none while there is none.
std::optional<base::Rect> telopOf(const ExploreContext& context);

}  // namespace fukan::explore
