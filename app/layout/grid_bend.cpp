#include "layout/grid_bend.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace fukan::layout {

namespace {

// In pixels. Rounding errors of sums of a few dozen floats below 10 000 stay far below this; it is not
// visible.
constexpr float hair = 0.01f;

float sum(std::span<const float> values) { return std::accumulate(values.begin(), values.end(), 0.0f); }

/// max(least, scale × natural) for every segment, with the one scale that makes them `total` long
/// together; the least lengths themselves when their sum is more than that.
std::vector<float> fill(std::span<const float> natural, std::span<const float> least, float total) {
    std::vector<float> lengths(least.begin(), least.end());
    std::vector<bool> held(natural.size(), false);
    for (std::size_t round = 0; round <= natural.size(); ++round) {
        float room = total;
        float parts = 0;
        for (std::size_t i = 0; i < natural.size(); ++i) {
            if (held[i])
                room -= least[i];
            else
                parts += natural[i];
        }
        if (parts <= 0) break;
        bool again = false;
        for (std::size_t i = 0; i < natural.size(); ++i) {
            if (held[i]) continue;
            lengths[i] = natural[i] * room / parts;
            if (lengths[i] >= least[i]) continue;
            lengths[i] = least[i];
            held[i] = again = true;
        }
        if (!again) break;
    }
    // Segments to which the author gave no length at all share the rest equally.
    const float rest = total - sum(lengths);
    if (rest > hair && sum(natural) <= 0) {
        for (float& length : lengths) length += rest / static_cast<float>(lengths.size());
    }
    return lengths;
}

/// The proportionally fair lengths: least lengths are raised span by span, the short spans first,
/// because what a segment needs for itself also counts for the longer spans that contain it.
std::vector<float> fairLengths(std::span<const float> natural, std::span<const LineSpan> spans, float total) {
    std::vector<LineSpan> order(spans.begin(), spans.end());
    std::stable_sort(order.begin(), order.end(), [](const LineSpan& a, const LineSpan& b) {
        return a.last - a.first < b.last - b.first;
    });
    std::vector<float> least(natural.size(), 0.0f);
    std::vector<float> lengths = fill(natural, least, total);
    // A span that its segments' least lengths satisfy stays satisfied, since these only grow.
    for (bool again = true; again;) {
        again = false;
        for (const LineSpan& span : order) {
            const std::size_t count = span.last - span.first;
            if (sum(std::span(lengths).subspan(span.first, count)) >= span.min - hair) continue;
            const std::span<float> part = std::span(least).subspan(span.first, count);
            const std::vector<float> raised = fill(natural.subspan(span.first, count), part, span.min);
            if (sum(raised) <= sum(part) + hair / 4) continue;
            std::copy(raised.begin(), raised.end(), part.begin());
            lengths = fill(natural, least, total);
            again = true;
        }
    }
    return lengths;
}

/// The spans by the line at which they end (or start), so that a pass over the lines looks at each span once.
class SpansAt {
public:
    SpansAt(std::size_t lineCount, std::span<const LineSpan> spans, std::size_t LineSpan::*end)
        : spans_(spans), begins_(lineCount + 1, 0), order_(spans.size()) {
        for (const LineSpan& span : spans) ++begins_[span.*end];
        std::size_t sum = 0;
        for (std::size_t& begin : begins_) sum += std::exchange(begin, sum);
        std::vector<std::size_t> next = begins_;
        for (std::size_t i = 0; i < spans.size(); ++i) order_[next[spans[i].*end]++] = i;
    }

    template <typename Use>
    void each(std::size_t line, Use use) const {
        for (std::size_t i = begins_[line]; i < begins_[line + 1]; ++i) use(spans_[order_[i]]);
    }

private:
    std::span<const LineSpan> spans_;
    std::vector<std::size_t> begins_;
    std::vector<std::size_t> order_;
};

/// For every line, the least distance from the first one.
std::vector<float> earliest(std::size_t lineCount, const SpansAt& ending) {
    std::vector<float> at(lineCount, 0.0f);
    for (std::size_t line = 1; line < lineCount; ++line) {
        at[line] = at[line - 1];
        ending.each(line,
                    [&](const LineSpan& span) { at[line] = std::max(at[line], at[span.first] + span.min); });
    }
    return at;
}

/// For every line, the least distance to the last one.
std::vector<float> remaining(std::size_t lineCount, std::span<const LineSpan> spans) {
    const SpansAt starting(lineCount, spans, &LineSpan::first);
    std::vector<float> rest(lineCount, 0.0f);
    for (std::size_t line = lineCount - 1; line-- > 0;) {
        rest[line] = rest[line + 1];
        starting.each(line, [&](const LineSpan& span) {
            rest[line] = std::max(rest[line], rest[span.last] + span.min);
        });
    }
    return rest;
}

}  // namespace

float neededLength(std::size_t lineCount, std::span<const LineSpan> spans) {
    // Few spans are gone through for each line: most of the time would be taken by sorting them.
    constexpr std::size_t fewLines = 32;
    constexpr std::size_t few = 48;
    if (lineCount > 0 && lineCount <= fewLines && spans.size() <= few) {
        std::array<float, fewLines> at{};
        for (std::size_t line = 1; line < lineCount; ++line) {
            at[line] = at[line - 1];
            for (const LineSpan& span : spans) {
                if (span.last == line) at[line] = std::max(at[line], at[span.first] + span.min);
            }
        }
        return at[lineCount - 1];
    }
    return lineCount == 0 ? 0.0f : earliest(lineCount, SpansAt(lineCount, spans, &LineSpan::last)).back();
}

BentLines bendLines(std::span<const float> natural, std::span<const LineSpan> spans, float total) {
    BentLines bent;
    const std::size_t lineCount = natural.size() + 1;
    const SpansAt ending(lineCount, spans, &LineSpan::last);
    bent.at = earliest(lineCount, ending);
    bent.needed = bent.at.back();
    bent.fits = bent.needed <= total + hair;
    if (!bent.fits) {
        for (float& line : bent.at) line *= total / bent.needed;
        return bent;
    }
    // Where spans overlap, the fair lengths may add up to more than the total. From left to right, every
    // line has places that leave enough length for all later spans; it takes the one nearest to its fair
    // place.
    const std::vector<float> lengths = fairLengths(natural, spans, total);
    const std::vector<float> rest = remaining(lineCount, spans);
    float wish = 0;
    for (std::size_t line = 1; line < lineCount; ++line) {
        wish += lengths[line - 1];
        float lowest = bent.at[line - 1];
        ending.each(line,
                    [&](const LineSpan& span) { lowest = std::max(lowest, bent.at[span.first] + span.min); });
        bent.at[line] = std::max(lowest, std::min(wish, total - rest[line]));
    }
    bent.at.back() = total;
    return bent;
}

}  // namespace fukan::layout
