#pragma once
// What lies under a finger, and the camera that shows it well.

#include <cstddef>
#include <optional>

#include "scene/world.hpp"
#include "show/view.hpp"

namespace fukan::scene {

struct Hit {
    enum class Kind { scene, area, lane, bar };

    Kind kind = Kind::scene;
    show::SceneKey scene;   ///< the place that it is in
    std::size_t index = 0;  ///< area: into Landscape::areas; lane: into Board::domains; bar: into the tasks
    base::Rect rect;        ///< layout pixels of the scene that stands
    std::optional<float> opensAt{};  ///< of an area, or of a bar within one: the scale at which it is open

    friend bool operator==(const Hit&, const Hit&) = default;
};

/// The topmost thing at `pixel` of the screen; none on the ground between places. `view.scene` must be in
/// `world`.
std::optional<Hit> hitAt(const SceneSet& sceneSet, const World& world, const show::View& view,
                         base::Vec2 pixel);

/// The lane of an overview under `pixel`; none in other scenes, which their world knows. `rect` is the lane's
/// as it was laid out: an overview's camera stretches it from top to bottom only.
std::optional<Hit> hitOverview(const SceneSet& sceneSet, const show::View& view, base::Vec2 pixel);

/// The overview of a revision that has the domain's lane; null when its lanes are on pages of their own.
const LaidOutScene* overviewOf(const SceneSet& sceneSet, std::size_t revision, std::size_t domain);

/// Where a task is to be found in the world of `scene`: in its area's timeline if `nearMap`, else on its
/// page; the other one where there is no such. None when neither shows it.
std::optional<Hit> findTask(const SceneSet& sceneSet, const World& world, const show::SceneKey& scene,
                            std::size_t task, bool nearMap);
/// The same for a domain: its first area, or its lane.
std::optional<Hit> findDomain(const SceneSet& sceneSet, const World& world, const show::SceneKey& scene,
                              std::size_t domain, bool nearMap);

/// The camera that shows a thing in the middle of `free`, the part of the screen that panels leave. An area
/// is opened by it; what is wider than the screen is shown where this year is.
motion::Camera cameraFor(const SceneSet& sceneSet, const World& world, const show::SceneKey& scene,
                         const Hit& hit, const base::Rect& free);

}  // namespace fukan::scene
