#pragma once
// What `fukan bench --input` finds out.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.hpp"

namespace fukan::bench {

/// How some values lie.
struct Spread {
    double median = 0;
    double p95 = 0;
    double most = 0;

    /// All 0 when there are no values.
    static Spread of(const std::vector<double>& values);
};

/// From a finger to the frame that shows its effect.
struct LatencyFigures {
    std::string what;  ///< "first touch", "press", "pan", "pinch"
    std::size_t events = 0;
    std::size_t unseen = 0;  ///< whose effect never came
    Spread frames;  ///< swaps from the moment the finger told to the one that shows it, that one included
    Spread milliseconds;
};

/// Frames in which the picture as a whole is on its way. Milliseconds.
struct MotionFigures {
    std::string what;  ///< "pan", "pinch", "flight"
    std::size_t frames = 0;
    Spread build;       ///< the draw list
    Spread difference;  ///< its difference from what is on the screen
    Spread draw;        ///< what is asked of OpenGL, a software renderer's first half of the work included
    Spread swap;        ///< until it is on the window
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

/// For people, and for programs.
std::string tableOf(const InputFigures& figures);
std::string jsonOf(const InputFigures& figures);

}  // namespace fukan::bench
