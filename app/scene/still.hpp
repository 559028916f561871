#pragma once
// One scene of a round as the show has it, with neither visitor nor window: for pictures, printed pages and
// measurements.

#include <cstddef>

#include "draw/draw_list.hpp"
#include "scene/frame.hpp"
#include "scene/scene_set.hpp"
#include "scene/theme.hpp"
#include "show/round.hpp"
#include "show/show.hpp"

namespace fukan::scene {

/// An instant of one scene.
struct Instant {
    motion::Duration at{};     ///< since the scene came; unless that is held: no later than its dwell ends
    content::CivilTime civil;  ///< the clock on it
};

struct StillSettings {
    bool reducedMotion = false;
    bool tour = true;   ///< whether the tour lifts what it lifts at that instant
    bool held = false;  ///< neither dwell nor tour goes on; what is current breathes all the same
};

/// Keeps the show, so that a frame allocates no more than `buildFrame`. Scene set and theme must outlive it.
class Still {
public:
    /// `index`: of the scene in the round.
    Still(const SceneSet& sceneSet, const Theme& theme, const show::Round& round, std::size_t index,
          const StillSettings& settings = {});

    /// The frame at an instant, in any order; the same instant gives the same frame.
    void draw(const Instant& instant, draw::DrawList& out) const;

private:
    const SceneSet& sceneSet_;
    const Theme& theme_;
    show::Show show_;
    StillSettings settings_;
    motion::Duration last_;  // of the dwell
};

/// One frame by itself.
draw::DrawList still(const SceneSet& sceneSet, const Theme& theme, const show::Round& round,
                     std::size_t index, const Instant& instant, const StillSettings& settings = {});

}  // namespace fukan::scene
