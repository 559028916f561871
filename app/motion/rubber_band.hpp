#pragma once
// Content that is dragged beyond its end follows the touch point less and less.

#include <algorithm>
#include <cmath>

namespace fukan::motion {

/// UIScrollView's constant, as others found it by measuring.
inline constexpr double rubberStiffness = 0.55;

/// How far content goes beyond its end when it is dragged `over` beyond it: iOS's f(x) = (1 − 1 / (x·c/d
/// + 1)) · d. At first a little more than half of `over`; always less than `dimension`, which is the
/// viewport's side along that axis. An odd function: both ends behave alike. For zooming, `over` and the
/// result are logarithms of scale ratios, and `dimension` the logarithm that is never reached. 0 where
/// `dimension` is not positive, or either is NaN.
inline double rubberBand(double over, double dimension) {
    if (!(dimension > 0) || std::isnan(over)) return 0;
    const double pull = std::abs(over) * rubberStiffness / dimension;
    const double beyond = std::isinf(pull) ? dimension : pull / (pull + 1) * dimension;
    return std::copysign(std::min(beyond, dimension), over);
}

/// The `over` for which `rubberBand` returns `beyond`: when a touch takes hold of content that is
/// already beyond its end, the drag goes on from there without a jump. Shares of `dimension` above
/// 0.9999 count as 0.9999, because the inverse is infinite at 1.
inline double rubberBandInverse(double beyond, double dimension) {
    if (!(dimension > 0) || std::isnan(beyond)) return 0;
    const double share = std::min(std::abs(beyond) / dimension, 0.9999);
    return std::copysign(share / (1 - share) * dimension / rubberStiffness, beyond);
}

}  // namespace fukan::motion
