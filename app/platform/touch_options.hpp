#pragma once
// The touch panels to read beside those of the window system.

#include <string>

namespace fukan::platform {

struct TouchOptions {
    std::string tuio;       ///< "address:port" to listen at for TUIO 1.1; empty: off
    std::string evdev;      ///< a device file; empty: off
    int evdevRotation = 0;  ///< 0, 90, 180 or 270: how the panel's own axes are turned, degrees clockwise

    friend bool operator==(const TouchOptions&, const TouchOptions&) = default;
};

}  // namespace fukan::platform
