#pragma once
// Paints the change from one scene to the next.

#include "scene/paint.hpp"

namespace fukan::scene {

/// How visible the scene that leaves is and the one that arrives, 0 … 1: one goes before the other comes, so
/// that two texts are never seen on one another.
struct Phases {
    float leaving = 0;
    float arriving = 1;
};

/// `progress`: the share of the transition's time.
Phases phasesOf(float progress);

/// Of what is said in header and footer. In a slide both scenes are seen, and a finger may hold it anywhere:
/// there the words change about the middle.
Phases wordPhases(const show::Transition& transition);

/// The frame of a transition. `view` is of the scene that arrives, `view.transition` is not empty; `from`:
/// the scene that leaves. The header stands still, and what differs in it is exchanged.
void paintTransition(const Palette& palette, const LaidOutScene& from, const LaidOutScene& to,
                     const show::View& view, draw::DrawList& out);

/// The frame of a scene that a finger drags sideways: `view.page` is not empty.
void paintPageShift(const Palette& palette, const LaidOutScene& scene, const show::View& view,
                    draw::DrawList& out);

/// The header while one scene gives way to another.
void paintHeaderChange(Pen& pen, const Palette& palette, const LaidOutScene& from, const LaidOutScene& to,
                       const show::Transition& transition);

/// The numbers that a map and a page of the same revision have in common, on their way from one to the other:
/// `t` 0 … 1. Nothing between other scenes.
void paintFlyingNumbers(Pen& pen, const Palette& palette, const LaidOutScene& from, const LaidOutScene& to,
                        float t);

}  // namespace fukan::scene
