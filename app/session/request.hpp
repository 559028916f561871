#pragma once

namespace fukan::session {

/// What a session cannot do itself: for the owner of the window to carry out.
enum class Request { quit, toggleFullScreen, enterFullScreen, screenshot, tintDamage };

}  // namespace fukan::session
