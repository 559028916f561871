#pragma once
// Time is passed as a parameter: the main loop reads a clock once per iteration and passes the reading on.

#include <chrono>
#include <compare>
#include <cstdint>

namespace fukan::motion {

/// Nanoseconds, 64 bits.
using Duration = std::chrono::nanoseconds;

/// An instant of the show's own steady clock: nanoseconds since an arbitrary origin. Never a float of
/// seconds: within hours a float becomes too coarse to tell one frame from the next.
struct Timestamp {
    std::int64_t ns = 0;

    friend constexpr auto operator<=>(Timestamp, Timestamp) = default;
    friend constexpr Timestamp operator+(Timestamp t, Duration d) { return {t.ns + d.count()}; }
    friend constexpr Timestamp operator-(Timestamp t, Duration d) { return {t.ns - d.count()}; }
    friend constexpr Duration operator-(Timestamp a, Timestamp b) { return Duration{a.ns - b.ns}; }
};

/// How far `elapsed` is through `whole`, 0 … 1; 1 when `whole` is zero.
constexpr float fraction(Duration elapsed, Duration whole) {
    if (whole.count() <= 0 || elapsed >= whole) return 1.0f;
    if (elapsed.count() <= 0) return 0.0f;
    return static_cast<float>(static_cast<double>(elapsed.count()) / static_cast<double>(whole.count()));
}

/// The phase, in [0, 1), of something that repeats with this period; 0 when the period is not positive.
constexpr float phase(Timestamp now, Duration period) {
    if (period.count() <= 0) return 0.0f;
    std::int64_t rest = now.ns % period.count();
    if (rest < 0) rest += period.count();
    const auto p = static_cast<float>(static_cast<double>(rest) / static_cast<double>(period.count()));
    return p < 1.0f ? p : 0.0f;
}

/// A reading of both clocks, taken together once per iteration of the main loop.
struct Reading {
    Timestamp steady;                  ///< drives every animation and dwell
    std::int64_t unixNanoseconds = 0;  ///< the civil clock (UTC), for dates and the clock on screen only
};

class Clock {
public:
    virtual ~Clock() = default;
    virtual Reading read() = 0;
};

}  // namespace fukan::motion
