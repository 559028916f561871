#pragma once
// The results of `fukan bench --input`.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.hpp"

namespace fukan::bench {

/// The distribution of some values.
struct Spread {
    double median = 0;
    double p95 = 0;
    double most = 0;

    /// All 0 when there are no values.
    static Spread of(const std::vector<double>& values);
};

/// The time from a touch event to the frame that shows its effect.
struct LatencyFigures {
    std::string what;  ///< "first touch", "press", "pan", "pinch"
    std::size_t events = 0;
    std::size_t unseen = 0;  ///< the effect never appeared
    Spread frames;           ///< swaps from the touch event to the frame that shows it, inclusive
    Spread milliseconds;
};

/// Frames in which the picture as a whole moves. Milliseconds.
struct MotionFigures {
    std::string what;  ///< "pan", "pinch", "flight"
    std::size_t frames = 0;
    Spread build;       ///< the draw list
    Spread difference;  ///< its difference from what is on the screen
    Spread draw;        ///< the OpenGL calls, with the first half of a software renderer's work
    Spread swap;        ///< until the frame is on the window
    Spread whole;       ///< all of that
    double share = 0;   ///< mean share of the screen that is drawn, 0 … 1
};

struct InputFigures {
    std::string gl;
    std::string renderer;
    std::string buffer;
    base::PixelSize size;
    double interval = 0;  ///< milliseconds between two frames, at least
    std::vector<LatencyFigures> latency;
    std::vector<MotionFigures> motion;
    std::optional<std::uint64_t> peakBytes;
    std::optional<std::uint64_t> pssBytes;
};

/// As a table, and as JSON.
std::string tableOf(const InputFigures& figures);
std::string jsonOf(const InputFigures& figures);

}  // namespace fukan::bench
