#pragma once
// Identifies a scene: what a playlist's entry shows, once the layout has determined the number of pages.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/shared_text.hpp"
#include "motion/time.hpp"
#include "show/invitation.hpp"
#include "show/reach.hpp"

namespace fukan::show {

enum class SceneKind : std::uint8_t { landscape, roadmap, afar, image };

struct SceneKey {
    SceneKind kind = SceneKind::landscape;
    std::size_t revision = 0;  ///< index into Board::revisions; 0 for images
    std::size_t page = 0;      ///< index of the laid-out page; 0 for all others
    base::SharedText image{};  ///< the file's name as in the config; empty unless an image

    friend bool operator==(const SceneKey&, const SceneKey&) = default;
};

enum class TransitionKind : std::uint8_t { cut, fade, slide, zoom, morph };

/// One scene of the round.
struct Entry {
    SceneKey scene;
    motion::Duration dwell{};                          ///< how long it is shown, its transition included
    TransitionKind transition = TransitionKind::fade;  ///< how it comes in
    std::vector<motion::Duration> stops{};             ///< how long the tour takes for each of its stops
    std::vector<int> domainNumbers{};                  ///< the numbers of the domains that are visible on it
    Reach reach{};                                     ///< the camera's limits on it
    std::vector<Dive> dives{};                         ///< what a demonstration may show on it
};

}  // namespace fukan::show
