#pragma once
// The main thread's loop while the wall is shown: it waits, passes events on, and draws.

#include "files/content_feed.hpp"
#include "files/image_feed.hpp"
#include "platform/inbox.hpp"
#include "platform/signals.hpp"
#include "platform/window.hpp"
#include "platform/window_input.hpp"
#include "platform/window_system.hpp"
#include "record/recordings.hpp"
#include "render/renderer.hpp"
#include "run/frame_observer.hpp"
#include "run/run_options.hpp"
#include "wall/wall_maker.hpp"

namespace fukan::run {

/// What the loop works with. All of it must outlive the loop.
struct LoopTools {
    const RunOptions& options;
    const platform::WindowSystem& windows;
    platform::Inbox& inbox;  ///< what hands do at the window is in there
    platform::Window& window;
    platform::WindowInput& input;
    render::Renderer& renderer;
    files::ImageFeed& images;
    std::shared_ptr<const fonts::FontSet> fonts;
    const std::string& fontProblem;  ///< why they are not those that the config names; empty: they are
    files::ContentFeed& content;     ///< already started on its first reading
    platform::FileThread& files;     ///< that the content comes from, and everything else that touches files
    wall::WallMaker& walls;
    record::Recordings& recordings;
    platform::Signals& signals;
    FrameObserver& observer;
    bool standsIn = false;  ///< the config is one of defaults, as its file could not be used
};

/// Runs until the operator quits, a signal or `observer` ends it, or the display server ends; returns the
/// exit code. None: the config that could not be used now can, and everything that depends on it must be
/// started again. `config` must have a configuration but need not have a board: what is wrong is shown until
/// it is mended.
std::optional<int> runLoop(const LoopTools& tools, const std::shared_ptr<const files::ContentFiles>& config);

}  // namespace fukan::run
