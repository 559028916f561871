#include "layout/map/landscape_search.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

#include "layout/map/landscape_columns.hpp"
#include "layout/map/landscape_types.hpp"

namespace fukan::layout {
namespace {

// A step between the floor and the token's size: half a pixel at 1080 px of height, as in text::fit. The
// steps above are larger.
constexpr float step = 0.5f;
constexpr int fewestSteps = 4;
constexpr int growthSteps = 8;
constexpr int mostItemLines = 4;
constexpr int mostNameLines = 3;
// The smallest share of the floor that is tried: below it the map could not be recognised.
constexpr float leastPart = 0.02f;
// A share of the floor: below it (some eight pixels on a panel of 1080) a text is only a pattern.
constexpr float littleLess = 0.45f;
// Below the floor, whole words may be so much smaller than broken ones.
constexpr float wholeWords = 0.8f;

struct Steps {
    int item = 0;
    int name = 0;
    int head = 0;  ///< fields and stages

    static Steps all(int at) { return {at, at, at}; }
};

/// A way to lay out the map, and its price in steps.
struct Way {
    const MapNode* map = nullptr;
    Breaks breaks = Breaks::atPhrases;
    bool namesOnTop = false;
    bool tight = false;  ///< the space around texts is that of a wall whose floor was not raised, and less
    float price = 0;
    float wholeUpTo = 0;  ///< em: MapPlan's
};

// Names to the left of their children and items where their author put them look calmer, and so do lines that
// end with phrases. Together the prices are less than a step, so that they decide between ways with the same
// type only: a shorter text, which makes a calmer way possible, must not make the type smaller.
constexpr float priceOfNamesOnTop = 0.4f;
constexpr float priceOfStacking = 0.3f;
constexpr float priceOfWords = 0.15f;
constexpr float priceOfTightness = 0.1f;

class Search {
public:
    Search(const MapNode& drawn, base::Vec2 size, const Canvas& canvas)
        : drawn_(drawn), stacked_(stacked(drawn)), size_(size), canvas_(canvas) {
        const float scale = typeScale(canvas);
        const float pixels = token::body * scale - canvas.floor;
        steps_ = std::max(fewestSteps, static_cast<int>(std::ceil(pixels / (step * scale))));
    }

    FoundPlan find() const {
        std::optional<Found> best;
        for (const Way& way : ways({Breaks::atPhrases, Breaks::betweenWords})) {
            // A smaller step could not win.
            const int least = best ? static_cast<int>(std::floor(static_cast<float>(best->step) -
                                                                 best->way.price + way.price)) +
                                         1
                                   : 0;
            if (auto found = largest(way, std::max(least, 0), best ? &best->plan : nullptr))
                best = std::move(found);
            if (best && best->step == steps_ && best->way.price == 0) break;
        }
        if (best) return {*best->way.map, raised(*best), true};
        // The fewer words are broken the better: the longest first.
        for (const float wholeUpTo : {10.0f, 8.0f, 7.0f, 6.0f, 5.0f, 4.0f, 0.0f}) {
            for (Way& way : ways({Breaks::insideJapanese, Breaks::anywhere})) {
                way.wholeUpTo = wholeUpTo;
                if (auto plan = fitting(Steps::all(0), way)) return {*way.map, *plan, true};
            }
        }
        return belowFloor();
    }

    bool fitsAtFloor(Breaking breaking) const {
        std::vector<Way> all =
            breaking == Breaking::betweenWords ? ways({Breaks::betweenWords}) : ways({Breaks::anywhere});
        // The one that needs least room first.
        std::reverse(all.begin(), all.end());
        return std::any_of(all.begin(), all.end(),
                           [this](const Way& way) { return fitting(Steps::all(0), way).has_value(); });
    }

    bool nearlyFits() const {
        return fits(stacked_, size_, shrunk(littleLess, {&stacked_, Breaks::anywhere, true, false}));
    }

private:
    struct Found {
        Way way;
        int step = 0;
        MapPlan plan;
    };

    std::vector<Way> ways(std::initializer_list<Breaks> kinds) const {
        std::vector<Way> all;
        for (const bool tight : {false, true}) {
            for (const Breaks breaks : kinds) {
                const float price =
                    (breaks == Breaks::atPhrases ? 0 : priceOfWords) + (tight ? priceOfTightness : 0);
                all.push_back({&drawn_, breaks, false, tight, price, 0});
                all.push_back({&drawn_, breaks, true, tight, price + priceOfNamesOnTop});
                all.push_back({&stacked_, breaks, true, tight, price + priceOfNamesOnTop + priceOfStacking});
            }
        }
        return all;
    }

    /// The largest step from `least` on at which the way fits. Texts that grow by a step may take another
    /// line, and a box that is widened for it makes others higher: what does not fit at one step may fit at
    /// the next.
    std::optional<Found> largest(const Way& way, int least, const MapPlan* neighbour) const {
        constexpr int further = 2;
        if (least > steps_) return std::nullopt;
        if (auto plan = fitting(Steps::all(steps_), way, neighbour)) return Found{way, steps_, *plan};
        int below = steps_;
        std::optional<Found> found;
        for (int at = least; at < std::min(steps_, least + further + 1) && !found; ++at) {
            if (auto plan = fitting(Steps::all(at), way, neighbour)) found = Found{way, at, *plan};
        }
        if (!found) return std::nullopt;
        while (found->step + 1 < below) {
            const int middle = (found->step + below) / 2;
            if (auto plan = fitting(Steps::all(middle), way, &found->plan)) {
                found = Found{way, middle, *plan};
            } else {
                below = middle;
            }
        }
        for (int at = found->step + 2; at < std::min(steps_, found->step + 2 + further); ++at) {
            if (auto plan = fitting(Steps::all(at), way, &found->plan)) found = Found{way, at, *plan};
        }
        return found;
    }

    /// A type size between the floor and its token; above `steps_`, between that and the largest it grows to.
    float typeAt(float tokenSize, int at) const {
        const float top = std::max(tokenSize * typeScale(canvas_), canvas_.floor);
        const float part = static_cast<float>(at) / static_cast<float>(steps_);
        float size = canvas_.floor + (top - canvas_.floor) * std::min(part, 1.0f);
        if (at > steps_)
            size = top * (1 + (token::growth - 1) * static_cast<float>(at - steps_) / growthSteps);
        return std::max(canvas_.floor, std::floor(size * 2) / 2);
    }

    MapPlan plan(Steps at, const Way& way) const {
        MapPlan plan;
        plan.breaks = way.breaks;
        plan.wholeUpTo = way.wholeUpTo;
        plan.namesOnTop = way.namesOnTop;
        plan.countsAbove = way.tight;
        plan.sizes.field = typeAt(mapTokens.field, at.head);
        plan.sizes.stage = typeAt(mapTokens.stage, at.head);
        plan.sizes.name = typeAt(mapTokens.name, at.name);
        plan.sizes.item = typeAt(mapTokens.item, at.item);
        plan.sizes.layer = typeAt(mapTokens.layer, at.item);
        // Counts grow less than names.
        plan.sizes.badge =
            std::min(typeAt(mapTokens.badge, std::min(at.name, steps_ + growthSteps / 4)), plan.sizes.name);
        // Gaps scale with the screen, the space around a text with the text.
        plan.gap = canvas_.px(plan.gap);
        const float lengths = way.tight ? canvas_.unit * 0.6f : typeScale(canvas_);
        for (float* length : {&plan.areaPad, &plan.head, &plan.rule}) *length *= lengths;
        const float around = plan.sizes.item / mapTokens.item * (way.tight ? 0.75f : 1.0f);
        for (float* length : {&plan.textX, &plan.textY}) *length *= around;
        // The digits in a circle are 0.62 of its diameter, and must not be below the floor either.
        plan.circle = std::max(1.38f * plan.sizes.name, canvas_.floor / 0.62f);
        return plan;
    }

    /// The plan with as few lines as it fits with. `neighbour`: one that fits, whose columns are tried as
    /// well.
    std::optional<MapPlan> fitting(Steps at, const Way& way, const MapPlan* neighbour = nullptr) const {
        MapPlan tried = plan(at, way);
        tried.itemLines = mostItemLines;
        tried.nameLines = mostNameLines;
        if (neededWidth(*way.map, tried) > size_.x + tried.gap) return std::nullopt;
        MapPlan nearest = tried;  // of those that are too high
        float over = std::numeric_limits<float>::max();
        for (int lines = 1; lines <= mostItemLines; ++lines) {
            tried.itemLines = lines;
            tried.nameLines = std::min(lines + 1, mostNameLines);
            const auto full = fullness(*way.map, size_, tried);
            if (full && *full <= 1) return tried;
            if (!full || *full >= over) continue;
            over = *full;
            nearest = tried;
        }
        tried = nearest;
        if (fitsWidened(*way.map, size_, tried)) return tried;
        if (!neighbour) return std::nullopt;
        nearest.columns = neighbour->columns;
        if (fitsWidened(*way.map, size_, nearest)) return nearest;
        return std::nullopt;
    }

    /// Room that one group of texts leaves may be used by another: in turn, so that none takes all of it;
    /// headings, which are the largest, last, and not above their token while items are below theirs.
    MapPlan raised(const Found& found) const {
        Steps at = Steps::all(found.step);
        MapPlan plan = found.plan;
        const auto raise = [&](Steps next) {
            MapPlan tried = this->plan(next, found.way);
            tried.itemLines = plan.itemLines;
            tried.nameLines = plan.nameLines;
            tried.columns = plan.columns;
            if (!fitsWidened(*found.way.map, size_, tried)) return false;
            plan = std::move(tried);
            at = next;
            return true;
        };
        const int most = steps_ + growthSteps;
        for (int by = growthSteps; by > 0; by /= 2) {
            if (at.item + by <= most) raise(Steps::all(at.item + by));
        }
        const auto inTurn = [&](std::vector<int Steps::*> groups, int upTo) {
            while (!groups.empty()) {
                std::erase_if(groups, [&](int Steps::*group) {
                    Steps next = at;
                    ++(next.*group);
                    return next.*group > upTo || !raise(next);
                });
            }
        };
        inTurn({&Steps::item, &Steps::name}, most);
        inTurn({&Steps::head}, std::max(steps_, at.item));
        return plan;
    }

    /// A plan with texts too small to be legible, but complete and in order.
    FoundPlan belowFloor() const {
        const Way whole{&stacked_, Breaks::betweenWords, true, true};
        const Way broken{&stacked_, Breaks::anywhere, true, true};
        const float most = largestPart(broken);
        const float part = largestPart(whole);
        const bool words = part >= wholeWords * most;
        return {stacked_, shrunk(words ? part : most, words ? whole : broken), false};
    }

    /// The largest part of the floor at which the map fits; `leastPart` where it never does.
    float largestPart(const Way& way) const {
        float least = leastPart;
        float most = 1;
        while (most > least * 1.01f) {
            const float middle = std::sqrt(least * most);
            (fits(stacked_, size_, shrunk(middle, way)) ? least : most) = middle;
        }
        return least;
    }

    /// The plan that needs the least room, at `part` of the floor.
    MapPlan shrunk(float part, const Way& way) const {
        MapPlan tried = plan(Steps::all(0), way).scaled(part);
        tried.itemLines = mostItemLines;
        return tried;
    }

    const MapNode& drawn_;
    MapNode stacked_;
    base::Vec2 size_;
    const Canvas& canvas_;
    int steps_ = 1;
};

}  // namespace

bool fitsAtFloor(const MapNode& map, base::Vec2 size, const Canvas& canvas, Breaking breaking) {
    return Search(map, size, canvas).fitsAtFloor(breaking);
}

bool nearlyFits(const MapNode& map, base::Vec2 size, const Canvas& canvas) {
    return Search(map, size, canvas).nearlyFits();
}

FoundPlan findPlan(const MapNode& map, base::Vec2 size, const Canvas& canvas) {
    return Search(map, size, canvas).find();
}

}  // namespace fukan::layout
