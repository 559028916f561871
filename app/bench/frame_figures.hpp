#pragma once
// The results of `fukan bench`.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.hpp"

namespace fukan::bench {

/// One way of filling the screen, over all frames in which it was tried. Milliseconds.
struct FrameCost {
    double median = 0;
    double p99 = 0;
    double cpu = 0;             ///< processor time a frame, all threads together
    std::optional<double> gpu;  ///< the graphics card's time, median; none where it cannot be asked
};

struct SceneFigures {
    std::string scene;
    FrameCost frame;  ///< as the wall does it: build the list, compare it, draw what differs
    FrameCost whole;  ///< the same frames, all of each drawn anew
    FrameCost floor;  ///< as many pixels, only cleared: nothing that fills a screen can take less

    // Means of a frame as the wall draws it.
    double damage = 0;  ///< share of the screen that is drawn, 0 … 1
    double drawCalls = 0;
    double vertices = 0;
    std::optional<double> allocations;  ///< calls of operator new

    double frameToFloor() const { return frame.median / floor.median; }
    double wholeToFloor() const { return whole.median / floor.median; }
    double frameToWhole() const { return frame.median / whole.median; }
};

struct FrameFigures {
    std::string gl;  ///< the driver's version of OpenGL
    std::string renderer;
    std::string surface;  ///< "off screen" or "window"
    std::string buffer;   ///< how the age of a buffer's contents is found out
    base::PixelSize size;
    int frames = 0;     ///< measured of each scene, each way
    bool tour = false;  ///< each scene's whole dwell was measured instead
    std::vector<SceneFigures> scenes;
    std::optional<std::uint64_t> peakBytes;  ///< most physical memory that the process ever held
    std::optional<std::uint64_t> pssBytes;   ///< at the end; what processes share, divided among them
};

}  // namespace fukan::bench
