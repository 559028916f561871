#pragma once
// A revision's map and its roadmap's pages as one plane under one camera. Each is a place of the size of the
// screen; coming near, the map's areas open into their timelines; from afar, all become shapes with numbers
// and names.

#include <string>
#include <vector>

#include "layout/map/area_timeline.hpp"
#include "layout/map/far_marks.hpp"
#include "scene/scene_set.hpp"
#include "show/reach.hpp"

namespace fukan::scene {

/// One scene in the plane.
struct PlacedScene {
    const LaidOutScene* scene = nullptr;
    base::Vec2 origin;                              ///< of its layout in the plane, pixels
    layout::FarMarks far;                           ///< laid out for the plane's smallest scale
    layout::Label title;                            ///< over it from afar, pixels at that scale
    std::vector<layout::AreaTimeline> timelines{};  ///< of a map, in the order of their areas
    std::vector<int> byArea{};  ///< index in `timelines` by index into Landscape::areas; -1: it does not open

    const layout::AreaTimeline* timelineOf(std::size_t area) const;
};

/// Scales at which one way of drawing gives way to another.
namespace level {
inline constexpr float far = 0.90f;   ///< from here down only far marks are shown
inline constexpr float near = 1.0f;   ///< from here up only what was laid out for home
inline constexpr float opens = 1.0f;  ///< of a timeline's scale: below, its area is closed
inline constexpr float open = 1.08f;  ///< from here up it is open
}  // namespace level

/// Frozen; valid as long as its stage.
class World {
public:
    /// The plane of a revision (index into Board::revisions): its map and its pages, overviews left out.
    /// Laying out what is seen from near and from afar takes some milliseconds.
    World(const SceneSet& sceneSet, std::size_t revision);

    const std::vector<PlacedScene>& scenes() const { return scenes_; }
    /// None when the scene is not part of this world.
    const PlacedScene* find(const show::SceneKey& scene) const;

    /// The place that a point of the layout of `scene` lies in, or is nearest to.
    const PlacedScene* nearest(const show::SceneKey& scene, base::Vec2 point) const;

    /// What the show may do with a camera that looks from this place.
    show::Reach reachFrom(const PlacedScene& placed) const;

private:
    void arrange(base::Vec2 viewport);
    void addFar();
    void layOutFar();
    bool saysAll(const PlacedScene& placed) const;
    void addTimelines();
    layout::Label titleOf(const LaidOutScene& scene) const;

    const SceneSet& sceneSet_;
    std::size_t revision_;
    std::vector<PlacedScene> scenes_;
    float minScale_ = 1;
    float foot_ = 0;
};

/// What a camera shows at its scale, 0 … 1. While it moves, one way of drawing fades out before the other
/// fades in; where it rests, everything is shown or not, wherever it came to rest.
struct Level {
    float scale = 1;
    bool resting = true;

    /// Of what was laid out for home, and of what stands for it from afar: never both.
    float near() const;
    float far() const;

    /// Of what lies in an area's timeline, and of what the area has while it is closed: never both.
    float open(const layout::AreaTimeline& timeline) const;
    float closed(const layout::AreaTimeline& timeline) const;
};

}  // namespace fukan::scene
