#pragma once
// What a window is opened with.

#include <string>

#include "base/color.hpp"
#include "base/gl.hpp"
#include "base/turn.hpp"

namespace fukan::platform {

struct WindowOptions {
    std::string title = "Fukan";
    std::string monitor = "0";  ///< index, or the beginning of its name; see MonitorChoice
    bool fullscreen = true;
    int width = 1280;  ///< of the window when it is not full screen
    int height = 720;
    base::Turn turn;  ///< how the picture is turned
    /// Counts for the first window of a WindowSystem; further ones have the same as that.
    base::GlChoice gl = base::GlChoice::automatic;
    base::Color ground{0, 0, 0};  ///< shown until something is drawn
};

}  // namespace fukan::platform
