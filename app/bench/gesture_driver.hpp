#pragma once
// A simulated visitor's hand, which repeats a few gestures, never at the same moment of a frame.

#include <random>
#include <span>

#include "bench/latency_probe.hpp"
#include "bench/tuio_sender.hpp"

namespace fukan::bench {

/// For a thread of its own; it pauses while the wall goes on.
class GestureDriver {
public:
    GestureDriver(TuioSender& sender, LatencyProbe& probe) : sender_(sender), probe_(probe) {}

    /// At least `moves` moves of one finger and as many of two, with presses and flights between them.
    /// Waits for the wall first. Stops early when `probe` is over.
    void work(int moves);

private:
    void press();
    void pan(base::Vec2 shares);
    void pinch(float from, float to);
    void doubleTap();
    void comeNear();

    void put(std::span<const base::Vec2> pixels);
    void put(base::Vec2 pixel) { put(std::span(&pixel, 1)); }
    void putNone() { put(std::span<const base::Vec2>()); }
    void putPair(float apart);
    void lift();
    void pause(double fromMs, double toMs);
    template <typename Holds>
    bool waitFor(motion::Duration most, const Holds& holds);
    void rest();

    TuioSender& sender_;
    LatencyProbe& probe_;
    std::mt19937 random_{1};
    std::vector<base::Vec2> down_;  // shares of the window
    int moves_ = 0;                 // of one finger so far, and as many of two
    bool touched_ = false;
};

}  // namespace fukan::bench
