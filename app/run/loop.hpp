#pragma once
// The main thread's loop while the wall is shown: it waits, passes events on, and draws.

#include "files/content_reader.hpp"
#include "files/image_files.hpp"
#include "platform/window.hpp"
#include "record/recordings.hpp"
#include "render/renderer.hpp"
#include "run/frame_observer.hpp"
#include "run/run_options.hpp"
#include "wall/wall_maker.hpp"

namespace fukan::run {

/// What the loop works with. All of it must outlive the loop.
struct LoopTools {
    const RunOptions& options;
    platform::Window& window;
    render::Renderer& renderer;
    files::ImageFiles& images;
    std::shared_ptr<const fonts::FontSet> fonts;
    files::ContentReader& reader;  ///< already started on its first reading of the content
    wall::WallMaker& walls;
    record::Recordings& recordings;
    FrameObserver& observer;
};

/// Runs until the operator quits, `observer` ends it, or there is no usable board; returns the exit code.
/// `config` must have a configuration but need not have a board.
int runLoop(const LoopTools& tools, const std::shared_ptr<const files::ContentFiles>& config);

/// Reports that there never was a usable board; returns the exit code.
int nothingToShow();

}  // namespace fukan::run
