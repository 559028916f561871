#pragma once
// Turns the playlist, as it is written in the configuration, into the scenes of one round.

#include "base/diagnostic.hpp"
#include "content/config.hpp"
#include "scene/scene_set.hpp"
#include "show/round.hpp"

namespace fukan::scene {

struct RoundPlan {
    show::Round round;
    show::Round others;          ///< what the board has besides, in the order of its scenes
    base::Diagnostics problems;  ///< entries that name what the board does not have; they are left out
};

/// An empty playlist is the standard round: the last revision's map and roadmap pages, then the earlier
/// ones', back to the first.
RoundPlan makeRound(const content::Config& config, const SceneSet& sceneSet);

}  // namespace fukan::scene
