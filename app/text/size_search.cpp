#include "text/size_search.hpp"

#include "text/balance.hpp"
#include "text/lines.hpp"

namespace fukan::text {
namespace {

/// Where words have to be broken in a line of this width, ems: not at all, else with hyphens, else anywhere.
Break worstNeeded(Analysis& analysis, float width) {
    for (const Break worst : {Break::beforeBound, Break::hyphenated}) {
        if (widestUnbroken(analysis, worst) <= width) return worst;
    }
    return Break::lastResort;
}

}  // namespace

std::optional<float> fittingSize(Analysis& analysis, const FitRequest& request) {
    const float largest = std::max(request.largest, request.smallest);
    setSize(analysis, largest);
    const bool oneLine = widestLine(analysis) <= request.room.x / largest + widthTolerance;
    setSize(analysis, request.smallest);
    const Break worst = oneLine ? Break::beforeBound
                                : worstNeeded(analysis, request.room.x / request.smallest + widthTolerance);
    float narrowest = oneLine ? 0 : widestUnbroken(analysis, worst);
    const auto fits = [&](float size) {
        const float width = request.room.x / size;
        setSize(analysis, size);
        if (analysis.bilingual && !oneLine) narrowest = widestUnbroken(analysis, worst);
        if (narrowest > width + widthTolerance) return false;
        const LineCount count = countLines(analysis, width);
        const float height = count.height * request.lineHeight * size;
        return count.lines <= request.maxLines && height <= request.room.y + widthTolerance * size;
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
