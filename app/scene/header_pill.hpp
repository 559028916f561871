#pragma once
// The header's pill as a thing to touch.

#include <optional>

#include "scene/world.hpp"
#include "show/view.hpp"

namespace fukan::scene {

/// The scene whose title the header has: the one in the middle of the screen, of a spread its page. `world`:
/// around `scene`; null: it has none.
const LaidOutScene& titled(const World* world, const LaidOutScene& scene, const show::View& view);

struct HeaderPill {
    base::Rect rect;         ///< viewport pixels
    bool leadsBack = false;  ///< to today's year; else to the tasks that it counts
};

/// None where the pill leads nowhere: outside the plan's years, without a roadmap, while scenes change.
std::optional<HeaderPill> headerPill(const SceneSet& sceneSet, const World* world, const show::View& view);

/// Whether the header covers this viewport pixel of what a camera away from home shows.
bool underHeader(const SceneSet& sceneSet, const World* world, const show::View& view, base::Vec2 pixel);

}  // namespace fukan::scene
