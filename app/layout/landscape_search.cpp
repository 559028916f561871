#include "layout/landscape_search.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace fukan::layout {
namespace {

// Sizes at 1080 px of height, as canvas.hpp's tokens where these have one.
constexpr TypeSizes largest{.field = 30, .stage = 28, .name = token::laneName, .item = token::body,
                            .layer = token::body, .badge = 20};
// Steps between the floor and the largest size: half pixels at 1080 px of height, as in text::fit.
constexpr int steps = 12;
// Names to the left of their children look calmer; they are given up only for type that is this much larger.
constexpr int worthNamesOnTop = 4;
constexpr int mostItemLines = 4;

struct Steps {
    int item = steps;
    int name = steps;
    int head = steps;  ///< fields and stages

    static Steps all(int step) { return {step, step, step}; }
};

class Search {
public:
    Search(const MapNode& map, base::Vec2 size, const Canvas& canvas) : map_(map), size_(size), canvas_(canvas) {}

    FoundPlan find() const {
        for (const Breaks breaks : {Breaks::betweenWords, Breaks::inKatakana, Breaks::anywhere}) {
            const auto left = best(breaks, false);
            if (left && left->name >= worthNamesOnTop) return {raised(*left, breaks, false), true};
            const auto top = best(breaks, true);
            if (top && (!left || top->name >= left->name + worthNamesOnTop)) return {raised(*top, breaks, true), true};
            if (left) return {raised(*left, breaks, false), true};
        }
        MapPlan floor = plan(Steps::all(0));
        floor.breaks = Breaks::anywhere;
        floor.itemLines = mostItemLines;
        return {floor, false};
    }

private:
    /// A type size between the floor and its token. Where the floor is raised for a distant reader, the
    /// tokens rise with it.
    float typeAt(float tokenSize, int step) const {
        const float top = tokenSize * std::max(canvas_.unit, canvas_.floor / token::floor);
        const float part = static_cast<float>(step) / static_cast<float>(steps);
        const float size = canvas_.floor + (std::max(top, canvas_.floor) - canvas_.floor) * part;
        return std::max(canvas_.floor, std::floor(size * 2) / 2);
    }

    MapPlan plan(Steps at) const {
        MapPlan plan;
        plan.sizes.field = typeAt(largest.field, at.head);
        plan.sizes.stage = typeAt(largest.stage, at.head);
        plan.sizes.name = typeAt(largest.name, at.name);
        plan.sizes.item = typeAt(largest.item, at.item);
        plan.sizes.layer = typeAt(largest.layer, at.item);
        plan.sizes.badge = std::min(typeAt(largest.badge, at.name), plan.sizes.name);
        for (float* length : {&plan.gap, &plan.textX, &plan.textY, &plan.areaPad, &plan.head, &plan.rule}) {
            *length = canvas_.px(*length);
        }
        // A number in a circle is 0.62 of it, and is text like any other.
        plan.circle = std::max(1.25f * plan.sizes.name, canvas_.floor / 0.62f);
        return plan;
    }

    std::optional<MapPlan> fitting(Steps at, Breaks breaks, bool namesOnTop) const {
        MapPlan tried = plan(at);
        tried.breaks = breaks;
        tried.namesOnTop = namesOnTop;
        for (int lines = 1; lines <= mostItemLines; ++lines) {
            tried.itemLines = lines;
            tried.nameLines = std::min(lines + 1, 3);
            if (fits(map_, size_, tried)) return tried;
        }
        return std::nullopt;
    }

    /// The largest common step; none when not even the floor fits.
    std::optional<Steps> best(Breaks breaks, bool namesOnTop) const {
        for (int step = steps; step >= 0; --step) {
            if (fitting(Steps::all(step), breaks, namesOnTop)) return Steps::all(step);
        }
        return std::nullopt;
    }

    /// What one group of texts leaves, another may take: items first, since they are the smallest.
    MapPlan raised(Steps at, Breaks breaks, bool namesOnTop) const {
        for (int Steps::* group : {&Steps::item, &Steps::name, &Steps::head}) {
            while (at.*group < steps) {
                Steps next = at;
                ++(next.*group);
                if (!fitting(next, breaks, namesOnTop)) break;
                at = next;
            }
        }
        return *fitting(at, breaks, namesOnTop);
    }

    const MapNode& map_;
    base::Vec2 size_;
    const Canvas& canvas_;
};

}  // namespace

bool fits(const MapNode& map, base::Vec2 size, const MapPlan& plan) {
    const Warp cells({0, 1}, {0, 1});
    const BentLines columns = bendColumns(map, size.x + plan.gap, plan, cells);
    if (!columns.fits) return false;
    const Warp bent(map.columns.lines, columns.at);
    const auto rows = rowSpans(map, columns, size.x + plan.gap, plan, bent);
    return neededLength(map.rows.count(), rows) <= size.y + plan.gap;
}

FoundPlan findPlan(const MapNode& map, base::Vec2 size, const Canvas& canvas) { return Search(map, size, canvas).find(); }

}  // namespace fukan::layout
