#pragma once
// One frame of the show: a pure function of the instant, the scene set, the theme and the show's view.

#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "draw/draw_list.hpp"
#include "scene/scene_set.hpp"
#include "scene/theme.hpp"
#include "show/view.hpp"

namespace fukan::scene {

class ImageArrivals;
class World;

/// A visitor's filter: what does not match is dimmed.
struct Dimming {
    std::size_t revision = 0;            ///< index into Board::revisions
    std::vector<bool> tasks;             ///< by index into Roadmap::tasks: whether it matches
    std::vector<std::size_t> perDomain;  ///< how many match, by index into Board::domains
};

struct FrameInput {
    motion::Timestamp now;     ///< drives breath and sheen
    content::CivilTime civil;  ///< the clock on screen
    bool reducedMotion = false;
    const World* world = nullptr;           ///< the world around the scene; null: not laid out
    bool quiet = false;                     ///< an open sheet: what the tour lifts is not told
    const Dimming* dimming = nullptr;       ///< a visitor's filter; null: none
    std::optional<base::Id> chosen{};       ///< the bar to be outlined, such as that of a card's task
    const ImageArrivals* images = nullptr;  ///< which of the pictures are there; null: all of them
    /// Viewport pixels that panels leave free; empty: all below the header.
    base::Rect visible{};
};

/// The same input gives the same list, bit for bit, whatever was in `out` before. When `out` has held as
/// many commands before, nothing is allocated except for a morph and for a scene's first frame of a
/// minute: a wall builds a frame every 1/60 s.
void buildFrame(const SceneSet& sceneSet, const Theme& theme, const show::View& view, const FrameInput& input,
                draw::DrawList& out);

/// The same into a new list.
draw::DrawList buildFrame(const SceneSet& sceneSet, const Theme& theme, const show::View& view,
                          const FrameInput& input);

/// Whether the frame changes from instant to instant: something breathes, or a transition is under way.
bool isAnimated(const SceneSet& sceneSet, const show::View& view, bool reducedMotion);

/// How long after `now` an animated frame stays as it is: while the light stands still on one thing, that
/// alone breathes. None: it changes at every instant.
std::optional<motion::Duration> untilFrameChanges(const SceneSet& sceneSet, const show::View& view,
                                                  motion::Timestamp now);

}  // namespace fukan::scene
