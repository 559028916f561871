#include "layout/map/landscape_columns.hpp"

#include <algorithm>
#include <vector>

namespace fukan::layout {
namespace {

// A map that is higher than this, as a multiple of its room, will not fit with any columns.
constexpr float tooHigh = 1.4f;
constexpr int mostRounds = 20;
// The factor by which a box that is too high is widened in one round; halved where that does not help.
constexpr float widest = 1.16f;
constexpr float narrowest = 1.02f;
// Pixels by which sums of the same lengths may differ.
constexpr float hair = 0.05f;

const Warp& cells() {
    static const Warp same({0, 1}, {0, 1});
    return same;
}

/// The least distance of every line from the first one, and to the last one.
struct Reach {
    std::vector<float> from;
    std::vector<float> to;
};

Reach reachOf(std::size_t lines, const std::vector<LineSpan>& spans) {
    Reach reach{std::vector<float>(lines, 0.0f), std::vector<float>(lines, 0.0f)};
    for (std::size_t line = 1; line < lines; ++line) {
        reach.from[line] = reach.from[line - 1];
        for (const LineSpan& span : spans) {
            if (span.last == line)
                reach.from[line] = std::max(reach.from[line], reach.from[span.first] + span.min);
        }
    }
    for (std::size_t line = lines - 1; line-- > 0;) {
        reach.to[line] = reach.to[line + 1];
        for (const LineSpan& span : spans) {
            if (span.first == line) reach.to[line] = std::max(reach.to[line], reach.to[span.last] + span.min);
        }
    }
    return reach;
}

/// Widens the columns of the boxes that, one below the other, make the map as high as it is.
void widen(const MapNode& map, const std::vector<LineSpan>& rows, float by, std::vector<float>& columns) {
    const Reach reach = reachOf(map.rows.count(), rows);
    std::vector<bool> chosen(columns.size(), false);
    for (std::size_t i = 0; i < map.children.size(); ++i) {
        const float chain = reach.from[rows[i].first] + rows[i].min + reach.to[rows[i].last];
        if (chain < reach.from.back() - hair) continue;
        const GridAxis::Span& span = map.columns.spans[i];
        // What takes the whole width cannot get more of it.
        if (span.first == 0 && span.last == columns.size()) continue;
        for (std::size_t c = span.first; c < span.last; ++c) chosen[c] = true;
    }
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (chosen[c]) columns[c] *= by;
    }
}

}  // namespace

std::optional<float> fullness(const MapNode& map, base::Vec2 size, const MapPlan& plan) {
    const BentLines columns = bendColumns(map, size.x + plan.gap, plan, cells());
    if (!columns.fits) return std::nullopt;
    const Warp bent(map.columns.lines, columns.at);
    return neededLength(map.rows.count(), rowSpans(map, columns, plan, bent)) / (size.y + plan.gap);
}

bool fitsWidened(const MapNode& map, base::Vec2 size, MapPlan& plan) {
    MapPlan tried = plan;
    std::vector<float> best;  // the columns with which the map was lowest
    std::vector<LineSpan> bestRows;
    float lowest = tooHigh * (size.y + plan.gap);
    float by = widest;
    for (int round = 0; round < mostRounds && by > narrowest; ++round) {
        const BentLines columns = bendColumns(map, size.x + plan.gap, tried, cells());
        if (!columns.fits) return false;
        const Warp bent(map.columns.lines, columns.at);
        std::vector<LineSpan> rows = rowSpans(map, columns, tried, bent);
        const float needed = neededLength(map.rows.count(), rows);
        if (needed <= size.y + plan.gap) {
            plan = std::move(tried);
            return true;
        }
        if (needed < lowest) {
            lowest = needed;
            bestRows = std::move(rows);
            best.clear();
            for (std::size_t i = 1; i < columns.at.size(); ++i)
                best.push_back(columns.at[i] - columns.at[i - 1]);
        } else if (best.empty()) {
            return false;
        } else {
            by = 1 + (by - 1) / 2;
        }
        tried.columns = best;
        widen(map, bestRows, by, tried.columns);
    }
    return false;
}

}  // namespace fukan::layout
