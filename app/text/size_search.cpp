#include "text/size_search.hpp"

#include "text/balance.hpp"
#include "text/lines.hpp"

namespace fukan::text {

std::optional<float> fittingSize(Analysis& analysis, const FitRequest& request) {
    const float largest = std::max(request.largest, request.smallest);
    setSize(analysis, largest);
    const bool oneLine = widestLine(analysis) <= request.room.x / largest + widthTolerance;
    setSize(analysis, request.smallest);
    const float widest = oneLine ? 0 : widestUnbroken(analysis, Break::beforeBound);
    const bool breakWords = widest > request.room.x / request.smallest + widthTolerance;
    const Break worst = breakWords ? Break::lastResort : Break::beforeBound;
    float narrowest = breakWords ? widestUnbroken(analysis, worst) : widest;
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
