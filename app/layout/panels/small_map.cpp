#include "layout/panels/small_map.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::layout {
namespace {

using base::Rect;

constexpr float gapShare = 0.012f;

Rect extent(const content::Landscape& landscape) {
    Rect all;
    for (const content::Area& area : landscape.areas) all = base::enclosing(all, area.at);
    return all;
}

int numberOf(const content::Board& board, const content::Area& area) {
    for (const std::size_t domain : area.domains) {
        if (board.domains[domain].number > 0) return board.domains[domain].number;
    }
    return 0;
}

}  // namespace

base::Vec2 smallMapSize(const content::Landscape& landscape, base::Vec2 most, float pad) {
    const Rect all = extent(landscape);
    if (all.empty()) return {};
    const float cell = std::min((most.x - 2 * pad) / all.w, (most.y - 2 * pad) / all.h);
    return {all.w * cell + 2 * pad, all.h * cell + 2 * pad};
}

SmallMap layoutSmallMap(const content::Board& board, const content::Landscape& landscape,
                        std::span<const std::size_t> marked, const Rect& frame, float pad) {
    SmallMap map;
    map.frame = frame;
    const Rect all = extent(landscape);
    if (all.empty()) return map;
    const Rect room = frame.grown(-pad);
    const float cell = std::min(room.w / all.w, room.h / all.h);
    const float left = room.center().x - all.w * cell / 2;
    const float top = room.center().y - all.h * cell / 2;
    const float gap = frame.h * gapShare;
    for (std::size_t i = 0; i < landscape.areas.size(); ++i) {
        const content::Area& area = landscape.areas[i];
        SmallArea out;
        out.id = base::Id::of("small map").child(area.id);
        const Rect at{left + (area.at.x - all.x) * cell, top + (area.at.y - all.y) * cell, area.at.w * cell,
                      area.at.h * cell};
        out.rect = at.grown(-std::min(gap, at.w / 4), -std::min(gap, at.h / 4));
        out.number = numberOf(board, area);
        out.reach = area.domains.empty();
        out.marked = std::find(marked.begin(), marked.end(), i) != marked.end();
        map.areas.push_back(out);
    }
    return map;
}

}  // namespace fukan::layout
