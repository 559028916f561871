#pragma once
// The largest type size at which a text fits.

#include <algorithm>
#include <cmath>
#include <optional>

#include "text/analysis.hpp"
#include "text/fit.hpp"

namespace fukan::text {

/// Tries `smallest` and the half pixels above it up to `largest`; none when not even `smallest` fits.
/// Assumes that what fits at one size fits at any smaller one, which is nearly always true; where it is
/// not (a word that is broken at other places), the answer still fits, but a larger one may have been
/// missed.
template <typename Fits>
std::optional<float> largestSize(float smallest, float largest, const Fits& fits) {
    const auto sizeAt = [&](int step) {
        return step == 0 ? smallest : (std::floor(smallest * 2) + static_cast<float>(step)) / 2;
    };
    int low = 0;
    int high = std::max(0, static_cast<int>(std::floor(largest * 2) - std::floor(smallest * 2)));
    if (fits(sizeAt(high))) return sizeAt(high);
    if (high == 0 || !fits(sizeAt(0))) return std::nullopt;
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (fits(sizeAt(middle)) ? low : high) = middle;
    }
    return sizeAt(low);
}

/// The size for `fit`: lines run along room.x and are stacked along room.y.
std::optional<float> fittingSize(Analysis& analysis, const FitRequest& request);

/// `Block::emTop` of a font with these metrics at that size.
float emTopOf(const FontMetrics& metrics, float size);

/// The share (0, 0.5 or 1) of a line's spare length that comes before the line.
float shareBefore(Style::Align align);

}  // namespace fukan::text
