#pragma once
// Which of the live settings are the window's: tests/run changes them in a running wall, tests/session the
// others.

#include <set>
#include <string>

namespace fukan::test {

inline const std::set<std::string>& liveKeysOfTheWindow() {
    static const std::set<std::string> keys{"display.monitor",
                                            "display.fullscreen",
                                            "display.width",
                                            "display.height",
                                            "display.rotation",
                                            "display.max_fps",
                                            "touch.tuio",
                                            "touch.evdev",
                                            "touch.evdev_rotation",
                                            "kiosk.hide_cursor",
                                            "legibility.viewing_distance_m",
                                            "legibility.panel_diagonal_in"};
    return keys;
}

}  // namespace fukan::test
