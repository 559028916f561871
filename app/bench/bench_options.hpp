#pragma once
// What a bench is asked to measure.

#include <optional>
#include <string>
#include <vector>

#include "base/geometry.hpp"
#include "files/overrides.hpp"

namespace fukan::bench {

struct BenchOptions {
    files::Overrides overrides;
    std::optional<base::PixelSize> size;  ///< none: 1920x1080 off screen, and full screen in a window
    std::vector<std::string> scenes;      ///< as `fukan render --scene` takes them; none: all
    int frames = 300;                     ///< of each scene; with --input, moves of the fingers
    bool tour = false;                    ///< each scene's whole dwell rather than `frames` at rest
    bool window = false;                  ///< in a window rather than off screen
    bool json = false;                    ///< JSON rather than a table
};

}  // namespace fukan::bench
