#pragma once
// One frame of the show: a pure function of the instant, the stage and what the show says.

#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "draw/draw_list.hpp"
#include "scene/scene_set.hpp"
#include "scene/theme.hpp"
#include "show/view.hpp"

namespace fukan::scene {

class World;

/// What does not match steps back.
struct Dimming {
    std::size_t revision = 0;            ///< index into Board::revisions
    std::vector<bool> tasks;             ///< by index into Roadmap::tasks: whether it matches
    std::vector<std::size_t> perDomain;  ///< how many match, by index into Board::domains
};

struct FrameInput {
    motion::Timestamp now;     ///< drives breath and sheen
    content::CivilTime civil;  ///< the clock on screen
    bool reducedMotion = false;
    const World* world = nullptr;      ///< what lies around the scene, where it is known
    const Dimming* dimming = nullptr;  ///< what a visitor wants to see alone
    std::optional<base::Id> chosen{};  ///< the bar that a card tells of
    base::Rect visible{};              ///< of the screen: what panels leave free; empty: all below the header
};

/// The same input gives the same list, bit for bit, whatever was in `out` before. Into a list that has held
/// as many commands, nothing is allocated but for a morph and for a scene's first frame of a minute: a wall
/// builds one every 1/60 s.
void buildFrame(const SceneSet& sceneSet, const Theme& theme, const show::View& view, const FrameInput& input,
                draw::DrawList& out);

/// A frame by itself.
draw::DrawList buildFrame(const SceneSet& sceneSet, const Theme& theme, const show::View& view,
                          const FrameInput& input);

/// Whether the frame changes from instant to instant: something breathes or is on its way.
bool isAnimated(const SceneSet& sceneSet, const show::View& view, bool reducedMotion);

}  // namespace fukan::scene
