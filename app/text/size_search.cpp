#include "text/size_search.hpp"

#include "text/balance.hpp"
#include "text/lines.hpp"

namespace fukan::text {
namespace {

/// The width that no line may be narrower than, ems: whole words, else parts with hyphens, if `widest` holds
/// them; else anything.
float narrowestLine(Analysis& analysis, float widest) {
    for (const Break worst : {Break::beforeBound, Break::hyphenated}) {
        const float width = widestUnbroken(analysis, worst);
        if (width <= widest) return width;
    }
    return widestUnbroken(analysis, Break::lastResort);
}

}  // namespace

std::optional<float> fittingSize(Analysis& analysis, const FitRequest& request) {
    const bool oneLine =
        widestLine(analysis) <= request.room.x / std::max(request.largest, request.smallest) + widthTolerance;
    const float narrowest =
        oneLine ? 0 : narrowestLine(analysis, request.room.x / request.smallest + widthTolerance);
    const auto fits = [&](float size) {
        const float width = request.room.x / size;
        if (narrowest > width + widthTolerance) return false;
        const int lines = countLines(analysis, width);
        const float height = static_cast<float>(lines) * request.lineHeight * size;
        return lines <= request.maxLines && height <= request.room.y + widthTolerance * size;
    };
    return largestSize(request.smallest, request.largest, fits);
}

float emTopOf(const FontMetrics& metrics, float size) {
    return (1 + (metrics.ascent - metrics.descent) / size) / 2;
}

float shareBefore(Style::Align align) {
    return align == Style::Align::left ? 0.0f : align == Style::Align::center ? 0.5f : 1.0f;
}

}  // namespace fukan::text
