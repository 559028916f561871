#include "layout/map/landscape_grow.hpp"

#include <algorithm>
#include <cmath>

#include "layout/map/landscape_types.hpp"

namespace fukan::layout {
namespace {

// Type of one area that is at least as large as the target grows by this factor over that of the whole map.
constexpr float mostAlone = 1.12f;
constexpr float step = 1.04f;
constexpr int mostItemLines = 4;
constexpr int mostNameLines = 3;

class Grower {
public:
    Grower(const MapNode& area, base::Vec2 size, const Warp& columns, const Canvas& canvas)
        : area_(area),
          size_(size),
          columns_(columns),
          target_(targetOf(canvas)),
          mostName_(largestType(mapTokens.name, canvas)),
          mostItem_(largestType(mapTokens.item, canvas)) {}

    MapPlan from(MapPlan plan) const {
        const float name = limit(plan.sizes.name, mostName_);
        const float item = std::min(limit(plan.sizes.item, mostItem_), name);
        bool again = true;
        while (again) {
            again = false;
            const float nextName = std::min(plan.sizes.name * step, name);
            const float nextItem = std::min(plan.sizes.item * step, item);
            if (raise(plan, nextName, nextItem) ||
                raise(plan, plan.sizes.name, std::min(nextItem, plan.sizes.name)) ||
                raise(plan, nextName, plan.sizes.item))
                again = true;
        }
        return plan;
    }

private:
    float limit(float size, float most) const {
        return std::max(size, std::min(most, std::max(target_, size * mostAlone)));
    }

    bool raise(MapPlan& plan, float name, float item) const {
        if (name <= plan.sizes.name && item <= plan.sizes.item) return false;
        MapPlan tried = plan;
        tried.sizes.name = name;
        const float byItem = item / plan.sizes.item;
        for (float* length : {&tried.sizes.item, &tried.textX, &tried.textY}) *length *= byItem;
        if (!fitsArea(tried)) {
            // More lines are better than type below the target.
            if (item > target_) return false;
            tried.itemLines = mostItemLines;
            tried.nameLines = mostNameLines;
            if (!fitsArea(tried)) return false;
        }
        plan = std::move(tried);
        return true;
    }

    bool fitsArea(const MapPlan& plan) const {
        return neededWidth(area_, plan) <= size_.x && neededHeight(area_, size_.x, plan, columns_) <= size_.y;
    }

    const MapNode& area_;
    base::Vec2 size_;
    const Warp& columns_;
    float target_;
    float mostName_;
    float mostItem_;
};

}  // namespace

MapPlan grown(const MapNode& area, base::Vec2 size, const MapPlan& plan, const Warp& columns,
              const Canvas& canvas) {
    return Grower(area, size, columns, canvas).from(plan);
}

}  // namespace fukan::layout
