#pragma once
// What the main thread does while the wall hangs: it waits, hands on what happened, and draws.

#include "files/content_reader.hpp"
#include "files/image_files.hpp"
#include "run/frame_observer.hpp"
#include "platform/window.hpp"
#include "render/renderer.hpp"
#include "record/recordings.hpp"
#include "wall/wall_maker.hpp"

namespace fukan {

/// What the loop works with. All of it outlives the loop.
struct WallTools {
    const Options& options;
    platform::Window& window;
    render::Renderer& renderer;
    ImageFiles& images;
    std::shared_ptr<const render::FontSet> fonts;
    ContentReader& reader;  ///< has been told to read the content for the first time
    WallMaker& walls;
    Tapes& tapes;
    LoopWatch& watch;
};

/// Runs until somebody quits; the exit code. `config` has a configuration and need not have a board.
int runLoop(const WallTools& tools, const std::shared_ptr<const ContentFiles>& config);

/// What the monitor says of itself counts only where the window is all of it.
layout::Legibility windowLegibility(const content::LegibilityConfig& config,
                                    const platform::ExpectedWindow& window);

/// The upright picture's size on a panel.
base::Vec2 uprightSize(platform::FramebufferSize panel, int rotation);

/// Everything that is wrong with the files, on standard error.
void tellProblems(const ContentFiles& files);

/// Says that there never was a board that could be used; the exit code.
int nothingToShow();

}  // namespace fukan
