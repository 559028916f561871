#pragma once
// One scene of the round: how long it is shown, how it comes in, and what may be done with it.

#include <cstdint>
#include <optional>
#include <vector>

#include "motion/time.hpp"
#include "show/invitation.hpp"
#include "show/playback.hpp"
#include "show/reach.hpp"
#include "show/scene_key.hpp"

namespace fukan::show {

/// `automatic`: numbers fly from map to page, the rest fades. `morph`: to the same scene in another revision.
enum class TransitionKind : std::uint8_t { automatic, cut, fade, slide, zoom, morph };

struct Entry {
    SceneKey scene;
    motion::Duration dwell{};                               ///< how long it is shown, its transition included
    TransitionKind transition = TransitionKind::automatic;  ///< how it comes in
    std::vector<motion::Duration> stops{};                  ///< how long the tour takes for each of its stops
    std::vector<int> domainNumbers{};  ///< the numbers of the domains that are visible on it
    Reach reach{};                     ///< the camera's limits on it
    std::vector<Dive> dives{};         ///< what a demonstration may show on it
    float turns = 1;                   ///< the share of the viewport's width that turns
    std::optional<SceneKey> beside{};  ///< the map that it is shown side by side with
    Course course{};                   ///< how it plays, where it does (`isPlayed`)
    std::vector<float> steps{};        ///< the positions that keys lead to; empty: see limits::positionStep

    /// Whether a map is seen on it, by itself or beside a page.
    bool hasMap() const { return isMap(scene.kind) || beside; }
};

}  // namespace fukan::show
