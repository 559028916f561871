#pragma once
// Which domain a finger means that touches an area of several.

#include <optional>

#include "scene/hit.hpp"

namespace fukan::scene {

/// Of the area's domains, the one whose lane is nearest, where the area is open; else whose number is. None
/// when it has no domain. `hit` is the area under `pixel`.
std::optional<std::size_t> domainUnder(base::Vec2 pixel, const scene::Hit& hit,
                                       const scene::SceneSet& sceneSet, const scene::World& world,
                                       const show::View& view);

}  // namespace fukan::scene
