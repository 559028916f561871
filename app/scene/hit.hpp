#pragma once
// What lies under a finger.

#include <cstddef>
#include <optional>

#include "scene/world.hpp"
#include "show/view.hpp"

namespace fukan::scene {

struct Hit {
    enum class Kind { scene, area, lane, bar };

    Kind kind = Kind::scene;
    show::SceneKey scene;   ///< the scene that it is in
    std::size_t index = 0;  ///< area: into Landscape::areas; lane: into Board::domains; bar: into the tasks
    base::Rect rect;        ///< layout pixels of the scene that is shown
    std::optional<float> opensAt{};  ///< of an area, or of a bar within one: the scale at which it is open
    std::optional<base::Rect> timeline{};  ///< the part of an area that its timeline takes; as `rect`

    friend bool operator==(const Hit&, const Hit&) = default;
};

/// What the scene that is shown has at `pixel` (viewport pixels): the topmost thing of its world; the lane of
/// an overview; what a far view shows there; nothing of an image. `world`: around the scene; null: it has
/// none, or none yet.
std::optional<Hit> hitScene(const SceneSet& sceneSet, const World* world, const show::View& view,
                            base::Vec2 pixel);

/// The topmost thing at `pixel` in a world; none on the ground between scenes, or when `view.scene` is not in
/// `world`.
std::optional<Hit> hitAt(const SceneSet& sceneSet, const World& world, const show::View& view,
                         base::Vec2 pixel);

/// What a far view, which `view` shows, has at `pixel`: an area, a lane or, beside these, the scene of the
/// sheet; none beside the sheets. `Hit::scene` is the map or the page that it leads to, `rect` lies in the
/// far view.
std::optional<Hit> hitFarView(const SceneSet& sceneSet, const AfarScene& far, const show::View& view,
                              base::Vec2 pixel);
/// The task that stands at `pixel` between two revisions, 0 … 1; `Hit::scene` tells of which revision it is:
/// of the one whose form stands there.
std::optional<Hit> hitRevised(const SceneSet& sceneSet, const UnionPage& revised, const show::View& view,
                              float position, base::Vec2 pixel);
/// The area that stands there between two maps; of the later one unless it is there no more.
std::optional<Hit> hitRevised(const SceneSet& sceneSet, const RevisedMapScene& revised,
                              const show::View& view, base::Vec2 pixel);
/// The domain that a touch means on an area with several: the one with the nearest number. `hit` is the
/// area under `pixel`; none when it has no domain.
std::optional<std::size_t> farDomainUnder(base::Vec2 pixel, const Hit& hit, const SceneSet& sceneSet,
                                          const AfarScene& far, const show::View& view);

/// The overview of a revision that has the domain's lane; null when its lanes are on pages of their own.
const LaidOutScene* overviewOf(const SceneSet& sceneSet, std::size_t revision, std::size_t domain);

/// Where a task is in the world of `scene`: in its area's timeline if `nearMap`, else on its page; if it
/// is not there, in the other one. None when neither shows it.
std::optional<Hit> findTask(const World& world, const show::SceneKey& scene, std::size_t task, bool nearMap);
/// The same for a domain: its first area, or its lane.
std::optional<Hit> findDomain(const World& world, const show::SceneKey& scene, std::size_t domain,
                              bool nearMap);

/// An area (index into Landscape::areas) in the world of `scene`; none where its map is not part of it.
std::optional<Hit> findArea(const World& world, const show::SceneKey& scene, std::size_t area);

}  // namespace fukan::scene
