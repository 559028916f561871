#pragma once
// The areas of a map that ripples and demonstrations point at.

#include <cstdint>
#include <optional>
#include <vector>

#include "scene/world.hpp"
#include "show/invitation.hpp"

namespace fukan::scene {

/// A point of an area that no area inside it covers. `area`: index into `map.areas`.
base::Vec2 tapPoint(const layout::LandscapeLayout& map, std::size_t area);

/// Where the ripple of that number spreads on a map: on an area with tasks of this year; none has any: none.
std::optional<base::Vec2> ripplePoint(const layout::LandscapeLayout& map, std::uint64_t count);
/// On the map that a scene is, or that its page faces; none for what has no map.
std::optional<base::Vec2> ripplePoint(const SceneSet& sceneSet, const LaidOutScene& scene,
                                      std::uint64_t count);

/// What can be demonstrated on that map: each of its areas that opens into a timeline with tasks of this
/// year, or without any such area each that opens. Empty for other scenes.
std::vector<show::Dive> divesOf(const SceneSet& sceneSet, const World& world, const LaidOutScene& scene);

}  // namespace fukan::scene
