#pragma once
// What may lie above a scene: a passing message, the sheet of keys, diagnostics, a mark that says the
// files on the disk cannot be used, another that says that something is on its way.

#include <optional>
#include <string>
#include <vector>

#include "draw/draw_list.hpp"
#include "motion/time.hpp"
#include "scene/scene_set.hpp"
#include "scene/theme.hpp"

namespace fukan::scene {

struct HelpRow {
    std::string keys;  ///< "→  PageDown"
    std::string what;  ///< "Next scene"
};

struct Overlays {
    std::string toast;  ///< empty: none
    float foot = 0;     ///< so many pixels at the lower edge are covered by a bar: a toast stands above it
    std::string helpTitle;
    std::vector<HelpRow> help;             ///< empty: closed
    std::vector<std::string> diagnostics;  ///< lines; empty: closed
    bool trouble = false;                  ///< the last good content is shown, the files are wrong
    /// Something is being loaded, and this has been shown for so long.
    std::optional<motion::Duration> loading;
    bool reducedMotion = false;
};

/// Above everything that is in the list already. A sheet that would not fit shrinks to the legibility
/// floor, then goes into more columns.
void paintOverlays(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme,
                   const Overlays& overlays);

}  // namespace fukan::scene
