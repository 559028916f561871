#pragma once
// What is dragged beyond its end follows the hand less and less.

#include <algorithm>
#include <cmath>

namespace fukan::motion {

/// UIScrollView's constant, as it was found by measuring.
inline constexpr double rubberStiffness = 0.55;

/// How far a thing goes beyond its end when the hand has gone `over` beyond it: iOS's
/// f(x) = (1 − 1 / (x·c/d + 1)) · d. A little more than half the hand's way at first, never `dimension`,
/// which is the viewport's side along that axis. Odd: both ends alike. For zooming, `over` and the result are
/// logarithms of scale ratios, and `dimension` the logarithm that is never reached. 0 where `dimension` is
/// not positive, or either is no number.
inline double rubberBand(double over, double dimension) {
    if (!(dimension > 0) || std::isnan(over)) return 0;
    const double pull = std::abs(over) * rubberStiffness / dimension;
    const double beyond = std::isinf(pull) ? dimension : pull / (pull + 1) * dimension;
    return std::copysign(std::min(beyond, dimension), over);
}

/// The hand's way that `rubberBand` makes `beyond` of: where a hand takes hold of what is beyond its end
/// already, it goes on from there without a jump. As good as all the way is taken for a little less.
inline double rubberBandInverse(double beyond, double dimension) {
    if (!(dimension > 0) || std::isnan(beyond)) return 0;
    const double share = std::min(std::abs(beyond) / dimension, 0.9999);
    return std::copysign(share / (1 - share) * dimension / rubberStiffness, beyond);
}

}  // namespace fukan::motion
