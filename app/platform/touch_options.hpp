#pragma once
// The touch panels to read beside those of the window system.

#include <string>

#include "base/turn.hpp"

namespace fukan::platform {

struct TouchOptions {
    std::string tuio;      ///< "address:port" to listen at for TUIO 1.1; empty: off
    std::string evdev;     ///< a device file; empty: off
    base::Turn evdevTurn;  ///< how that panel's own axes are turned

    friend bool operator==(const TouchOptions&, const TouchOptions&) = default;
};

}  // namespace fukan::platform
