#include "layout/map/landscape_search.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace fukan::layout {
namespace {

// Sizes at 1080 px of height, as canvas.hpp's tokens where these have one.
constexpr TypeSizes largest{.field = 30,
                            .stage = 28,
                            .name = token::laneName,
                            .item = token::body,
                            .layer = token::body,
                            .badge = 22};
// Steps between the floor and the largest size: half pixels at 1080 px of height, as in text::fit.
constexpr int steps = 12;
constexpr int mostItemLines = 4;
// The smallest share of the floor that is tried: below it the map could not be recognised.
constexpr float leastPart = 0.02f;
// A share of the floor: below it (some eight pixels on a panel of 1080) a text is only a pattern.
constexpr float littleLess = 0.45f;

struct Steps {
    int item = steps;
    int name = steps;
    int head = steps;  ///< fields and stages

    static Steps all(int step) { return {step, step, step}; }
};

/// A way to lay out the map, and its price: how many steps of type size it must gain to be chosen.
struct Way {
    const MapNode* map = nullptr;
    Breaks breaks = Breaks::atPhrases;
    bool namesOnTop = false;
    int price = 0;
};

// Names to the left of their children and items where their author put them look calmer; second-best
// breaks cost a little, broken words much.
constexpr int priceOfNamesOnTop = 4;
constexpr int priceOfStacking = 6;
constexpr int priceOfBreaks[] = {0, 2, 2 * steps, 6 * steps};

class Search {
public:
    Search(const MapNode& drawn, base::Vec2 size, const Canvas& canvas)
        : drawn_(drawn), stacked_(stacked(drawn)), size_(size), canvas_(canvas) {}

    FoundPlan find() const {
        std::optional<Way> chosen;
        int chosenStep = 0;
        for (const Way& way : ways()) {
            // A smaller step could not win.
            const int least = chosen ? chosenStep - chosen->price + way.price + 1 : 0;
            for (int step = steps; step >= std::max(least, 0); --step) {
                if (!fitting(Steps::all(step), way)) continue;
                chosen = way;
                chosenStep = step;
                break;
            }
        }
        if (chosen) return {*chosen->map, raised(Steps::all(chosenStep), *chosen), true};
        return {stacked_, belowFloor(), false};
    }

    bool fitsAtFloor() const {
        const std::vector<Way> all = ways();
        return std::any_of(all.begin(), all.end(),
                           [this](const Way& way) { return fitting(Steps::all(0), way).has_value(); });
    }

    bool nearlyFits() const { return fits(stacked_, size_, shrunk(littleLess)); }

private:
    std::vector<Way> ways() const {
        std::vector<Way> all;
        for (const Breaks breaks :
             {Breaks::atPhrases, Breaks::betweenWords, Breaks::inKatakana, Breaks::anywhere}) {
            const int price = priceOfBreaks[static_cast<std::size_t>(breaks)];
            all.push_back({&drawn_, breaks, false, price});
            all.push_back({&drawn_, breaks, true, price + priceOfNamesOnTop});
            all.push_back({&stacked_, breaks, true, price + priceOfNamesOnTop + priceOfStacking});
        }
        return all;
    }

    /// The scale of everything that goes with type. Where the floor is raised for a distant reader, the
    /// tokens are raised with it.
    float scale() const { return std::max(canvas_.unit, canvas_.floor / token::floor); }

    /// A type size between the floor and its token.
    float typeAt(float tokenSize, int step) const {
        const float top = tokenSize * scale();
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
        // Gaps scale with the screen, the space around a text with the text.
        plan.gap = canvas_.px(plan.gap);
        for (float* length : {&plan.areaPad, &plan.head, &plan.rule}) *length *= scale();
        for (float* length : {&plan.textX, &plan.textY}) *length *= plan.sizes.item / largest.item;
        // The digits in a circle are 0.62 of its diameter, and must not be below the floor either.
        plan.circle = std::max(1.38f * plan.sizes.name, canvas_.floor / 0.62f);
        return plan;
    }

    std::optional<MapPlan> fitting(Steps at, const Way& way) const {
        MapPlan tried = plan(at);
        tried.breaks = way.breaks;
        tried.namesOnTop = way.namesOnTop;
        for (int lines = 1; lines <= mostItemLines; ++lines) {
            tried.itemLines = lines;
            tried.nameLines = std::min(lines + 1, 3);
            if (fits(*way.map, size_, tried)) return tried;
        }
        return std::nullopt;
    }

    /// Room that one group of texts leaves may be used by another: items first, since they are the smallest.
    MapPlan raised(Steps at, const Way& way) const {
        for (int Steps::*group : {&Steps::item, &Steps::name, &Steps::head}) {
            while (at.*group < steps) {
                Steps next = at;
                ++(next.*group);
                if (!fitting(next, way)) break;
                at = next;
            }
        }
        return *fitting(at, way);
    }

    /// A plan with texts too small to be legible, but complete and in order.
    MapPlan belowFloor() const {
        float part = 1;
        while (part > leastPart && !fits(stacked_, size_, shrunk(part))) part *= 0.95f;
        return shrunk(part);
    }

    /// The plan that needs the least room, at `part` of the floor.
    MapPlan shrunk(float part) const {
        MapPlan tried = plan(Steps::all(0)).scaled(part);
        tried.breaks = Breaks::anywhere;
        tried.namesOnTop = true;
        tried.itemLines = mostItemLines;
        return tried;
    }

    const MapNode& drawn_;
    MapNode stacked_;
    base::Vec2 size_;
    const Canvas& canvas_;
};

}  // namespace

bool fits(const MapNode& map, base::Vec2 size, const MapPlan& plan) {
    const Warp cells({0, 1}, {0, 1});
    const BentLines columns = bendColumns(map, size.x + plan.gap, plan, cells);
    if (!columns.fits) return false;
    const Warp bent(map.columns.lines, columns.at);
    const auto rows = rowSpans(map, columns, plan, bent);
    return neededLength(map.rows.count(), rows) <= size.y + plan.gap;
}

bool fitsAtFloor(const MapNode& map, base::Vec2 size, const Canvas& canvas) {
    return Search(map, size, canvas).fitsAtFloor();
}

bool nearlyFits(const MapNode& map, base::Vec2 size, const Canvas& canvas) {
    return Search(map, size, canvas).nearlyFits();
}

FoundPlan findPlan(const MapNode& map, base::Vec2 size, const Canvas& canvas) {
    return Search(map, size, canvas).find();
}

}  // namespace fukan::layout
