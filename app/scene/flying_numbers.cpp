// Numbers fly from the map to the lanes that have them, and back.

#include <algorithm>

#include "scene/paint_transition.hpp"

namespace fukan::scene {
namespace {

/// A domain's number on its disc.
struct Disc {
    std::size_t domain = 0;
    base::Rect rect;
    const layout::Label* digits = nullptr;
};

/// A lane's number on a page; nothing where it has none.
std::optional<Disc> discOf(const PageScene& page, std::size_t domain) {
    for (const layout::LaneBox& lane : page.page.lanes) {
        if (lane.domain == domain && lane.numberRect && lane.number)
            return Disc{domain, *lane.numberRect, &*lane.number};
    }
    return std::nullopt;
}

/// A scene's map and page, where it is one of them.
struct Ends {
    const LandscapeScene* map = nullptr;
    const PageScene* page = nullptr;
};

Ends endsOf(const LaidOutScene& from, const LaidOutScene& to) {
    Ends ends;
    for (const LaidOutScene* scene : {&from, &to}) {
        if (const auto* map = std::get_if<LandscapeScene>(&scene->body)) ends.map = map;
        if (const auto* page = std::get_if<PageScene>(&scene->body)) ends.page = page;
    }
    return ends;
}

/// Paints `digits` on its disc as if that were at `at`.
void paintDisc(Pen& pen, const Palette& palette, base::Id id, const Disc& disc, const base::Rect& at) {
    const float scale = at.w / disc.rect.w;
    const base::Vec2 middle = palette.sceneSet.settings().viewport * 0.5f;
    pen.setCamera({disc.rect.origin() - (at.origin() - middle) * (1 / scale), scale});
    paintNumber(pen, palette, id, disc.rect, *disc.digits, palette.numberOf(disc.domain));
    pen.clearCamera();
}

bool numbersFly(const LaidOutScene& from, const LaidOutScene& to) {
    const Ends ends = endsOf(from, to);
    return from.key.revision == to.key.revision && ends.map && ends.page && !from.facing && !to.facing;
}

}  // namespace

void paintFlyingNumbers(Pen& pen, const Palette& palette, const LaidOutScene& from, const LaidOutScene& to,
                        float t) {
    if (!numbersFly(from, to)) return;
    const Ends ends = endsOf(from, to);
    const bool fromMap = std::holds_alternative<LandscapeScene>(from.body);
    std::uint64_t index = 0;
    for (const layout::AreaBox& area : ends.map->map.areas) {
        for (const layout::NumberMark& mark : area.numbers) {
            const auto lane = discOf(*ends.page, mark.domain);
            if (!lane) continue;
            const Disc onMap{mark.domain, mark.rect, &mark.label};
            const base::Rect at =
                base::lerp(fromMap ? onMap.rect : lane->rect, fromMap ? lane->rect : onMap.rect, t);
            paintDisc(pen, palette, base::Id::of("flying").child("number", index++), fromMap ? *lane : onMap,
                      at);
        }
    }
}

}  // namespace fukan::scene
