#pragma once

namespace fukan::session {

/// What a session cannot do itself: for the owner of the window to carry out.
enum class Request {
    quit,
    toggleFullScreen,
    enterFullScreen,
    leaveFullScreen,
    configuredWindow,  ///< full screen, or a window, as the configuration says
    screenshot,
    tintDamage  ///< or no longer
};

}  // namespace fukan::session
