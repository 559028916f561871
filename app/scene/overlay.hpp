#pragma once
// What may lie above a scene: a passing message, the sheet of keys, diagnostics, a mark that says the
// files on the disk cannot be used, another that says that something is being loaded.

#include <optional>
#include <string>
#include <vector>

#include "draw/draw_list.hpp"
#include "layout/panels/help_sheet.hpp"
#include "layout/panels/panel.hpp"
#include "motion/time.hpp"
#include "scene/scene_set.hpp"
#include "scene/theme.hpp"

namespace fukan::scene {

struct Overlays {
    std::string toast;         ///< empty: none
    float foot = 0;            ///< pixels at the lower edge that a bar covers: a toast stands above it
    layout::HelpWords help;    ///< without groups: closed
    std::size_t helpPage = 0;  ///< where it takes more than one
    /// Null: closed. It must live until the overlays are painted.
    const layout::Panel* diagnostics = nullptr;
    float diagnosticsScroll = 0;
    bool trouble = false;    ///< the last good content is shown, the files are wrong
    std::string outOfReach;  ///< in words: the files cannot be reached; empty: they can
    /// For how long the loading mark has been shown; none: nothing is being loaded.
    std::optional<motion::Duration> loading;
    bool reducedMotion = false;
};

/// Paints above everything that is in the list already.
void paintOverlays(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme,
                   const Overlays& overlays);

}  // namespace fukan::scene
