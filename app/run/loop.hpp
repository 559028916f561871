#pragma once
// What the main thread does while the wall hangs: it waits, hands on what happened, and draws.

#include "files/content_reader.hpp"
#include "files/image_files.hpp"
#include "platform/window.hpp"
#include "record/recordings.hpp"
#include "render/renderer.hpp"
#include "run/frame_observer.hpp"
#include "wall/wall_maker.hpp"

namespace fukan::run {

/// What the loop works with. All of it outlives the loop.
struct LoopTools {
    const files::Overrides& overrides;
    platform::Window& window;
    render::Renderer& renderer;
    files::ImageFiles& images;
    std::shared_ptr<const fonts::FontSet> fonts;
    files::ContentReader& reader;  ///< has been told to read the content for the first time
    wall::WallMaker& walls;
    record::Recordings& recordings;
    FrameObserver& observer;
};

/// Runs until somebody quits; the exit code. `config` has a configuration and need not have a board.
int runLoop(const LoopTools& tools, const std::shared_ptr<const files::ContentFiles>& config);

/// Says that there never was a board that could be used; the exit code.
int nothingToShow();

}  // namespace fukan::run
