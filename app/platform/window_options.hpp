#pragma once
// What a window is opened with.

#include <string>

#include "base/color.hpp"
#include "base/gl.hpp"
#include "platform/touch_options.hpp"

namespace fukan::platform {

struct WindowOptions {
    std::string title = "Fukan";
    std::string monitor = "0";  ///< index, or the beginning of its name; see MonitorChoice
    bool fullscreen = true;
    int width = 1280;  ///< of the window when it is not full screen
    int height = 720;
    base::Turn turn;  ///< how the picture is turned
    base::GlChoice gl = base::GlChoice::automatic;
    base::Color ground{0, 0, 0};  ///< shown until something is drawn
    bool hideCursor = true;       ///< until the mouse is moved, and again 3 s after its last move
    TouchOptions touch;
    /// X11: the exit code when the server ends meanwhile, which ends the process: see display_loss.hpp.
    int codeWhenLost = 1;
};

}  // namespace fukan::platform
