#pragma once
// A revision's map and its roadmap's pages as one plane under one camera. Each has the size of the screen.
// From near, the map's areas open into their timelines; from afar, all become shapes with numbers and names.

#include <string>
#include <variant>
#include <vector>

#include "layout/map/area_timeline.hpp"
#include "layout/map/far_marks.hpp"
#include "scene/bar_room.hpp"
#include "scene/scene_set.hpp"
#include "show/reach.hpp"

namespace fukan::scene {

/// The bodies of scenes that lie in a plane: visited like `SceneBody`, of which it is a part.
using PlacedBody = std::variant<const LandscapeScene*, const PageScene*>;

/// One scene in the plane.
struct PlacedScene {
    const LaidOutScene* scene = nullptr;
    PlacedBody body;       ///< the scene's
    base::Vec2 origin;     ///< of its layout in the plane, layout pixels; a spread's two scenes share it
    layout::FarMarks far;  ///< laid out for the plane's smallest scale
    layout::Label title;   ///< over it from afar, pixels at that scale
    std::vector<layout::AreaTimeline> timelines{};  ///< of a map, in the order of their areas
    std::vector<int> byArea{};  ///< index in `timelines` by index into Landscape::areas; -1: it does not open

    const layout::AreaTimeline* timelineOf(std::size_t area) const;
    /// Whether it is a map, with areas, or a page, with lanes: where both show a thing, one is chosen by
    /// this.
    bool isMap() const;
};

/// Scales at which one level of detail replaces another.
namespace level {
inline constexpr float far = noRoom;      ///< from here down only far marks are shown
inline constexpr float near = leastRoom;  ///< from here up only what was laid out for scale 1
inline constexpr float opens = 1.0f;      ///< times a timeline's scale: below, its area is closed
inline constexpr float open = 1.08f;      ///< the same: from here up it is open
}  // namespace level

/// Immutable; the scene set must outlive it.
class World {
public:
    /// The plane of a revision (index into Board::revisions): its map and its pages; overviews and far views
    /// are scenes by themselves.
    /// Laying out the timelines and the far marks takes some milliseconds.
    World(const SceneSet& sceneSet, std::size_t revision);

    const std::vector<PlacedScene>& scenes() const { return scenes_; }
    /// None when the scene is not part of this world. A map that several pages face is in it beside each of
    /// them: the one in the place of `near`, or else the first.
    const PlacedScene* find(const show::SceneKey& scene, const PlacedScene* near = nullptr) const;

    /// The other half of its spread, or null.
    const PlacedScene* beside(const PlacedScene& placed) const;

    /// The placed scene in which a point of the layout of `scene` lies, or which is nearest to it; null
    /// when `scene` is not part of this world.
    const PlacedScene* nearest(const show::SceneKey& scene, base::Vec2 point) const;

    /// The show's limits for the camera while this scene is shown.
    show::Reach reachFrom(const PlacedScene& from) const;

private:
    void add(const LaidOutScene& scene);
    void arrange(base::Vec2 viewport);
    void addFar();
    void layOutFar();
    bool saysAll(const PlacedScene& placed) const;
    void addTimelines();
    layout::LandscapeInput mapInput(const PlacedScene& placed) const;
    layout::FarMarks farMarksOf(const PlacedScene& placed) const;
    layout::Label titleOf(const PlacedScene& placed) const;
    void addTimelines(PlacedScene& placed, const LandscapeScene& map) const;

    const SceneSet& sceneSet_;
    std::size_t revision_;
    std::vector<PlacedScene> scenes_;
    float minScale_ = 1;
    float foot_ = 0;
};

/// What is shown at a camera's scale, as shares 0 … 1. While the camera moves, one level of detail fades
/// out before the other fades in; at rest everything is either shown or not, at any scale.
struct Level {
    float scale = 1;
    bool resting = true;

    /// Of what was laid out for scale 1, and of the far marks in its place: never both.
    float near() const;
    float far() const;

    /// Of what lies in an area's timeline, and of what the area has while it is closed: never both.
    float open(const layout::AreaTimeline& timeline) const;
    float closed(const layout::AreaTimeline& timeline) const;
};

}  // namespace fukan::scene
