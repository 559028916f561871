#pragma once
// Which domain a touch means on an area that has several.

#include <optional>

#include "scene/hit.hpp"

namespace fukan::scene {

/// The area's domain with the nearest lane, where the area is open; else the one with the nearest number.
/// None when it has no domain. `hit` is the area under `pixel` (viewport pixels), found by `hitScene` with
/// the same `world`.
std::optional<std::size_t> domainUnder(base::Vec2 pixel, const Hit& hit, const SceneSet& sceneSet,
                                       const World* world, const show::View& view);

}  // namespace fukan::scene
