#include "layout/map/far_marks.hpp"

#include <algorithm>
#include <cmath>

#include "layout/map/area_head.hpp"
#include "layout/roadmap/roadmap_heads.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Rect;

Rect scaled(const Rect& r, float by) { return {r.x * by, r.y * by, r.w * by, r.h * by}; }

constexpr float laneGap = 11;  // between a page's lanes, token pixels

// The height of a lane that has room for its number, times the legibility floor.
constexpr float leastLane = 1.35f;

/// From afar a name may be as large as there is room for, up to this em size in pixels.
float largestName(const Canvas& canvas) { return canvas.type(token::yearHead); }

text::RichText nameOf(const content::LocalText& name, content::Language language, const Canvas& canvas) {
    return wordsInLine(name, language, text::Weight::bold, canvas.footnoteFloor, "　");
}

/// Adds the name of a field, a stage or a year, if it can be read from afar.
void addPlace(FarMarks& out, const Label& near, const text::RichText& rich, const Rect& rect,
              const Canvas& canvas, const text::Measurer& measurer) {
    const Rect room = rect.grown(-canvas.px(6), 0);
    const text::FitRequest request{room.size(), largestName(canvas),        canvas.floor,
                                   1.2f,        text::Style::Align::center, 1};
    if (auto block = text::fit(rich, request, measurer))
        out.places.push_back(
            place(near.id, room, std::move(*block), AlignX::center, AlignY::middle, canvas.floor));
}

/// Seen from afar, the gap between lanes need not be so wide. Thin lanes are as high as a number needs, if
/// the others can spare it.
std::vector<Rect> lanesFromAfar(const RoadmapPageLayout& page, float scale, const Canvas& canvas) {
    std::vector<Rect> lanes;
    for (const LaneBox& lane : page.lanes) {
        const Rect near = base::enclosing(lane.name, lane.track);
        lanes.push_back(scaled(near.grown(0, canvas.px(laneGap) / 3), scale));
    }
    const float least = canvas.floor * leastLane;
    float lacking = 0;
    float surplus = 0;
    for (const Rect& lane : lanes) (lane.h < least ? lacking : surplus) += std::abs(lane.h - least);
    if (lacking <= 0 || lacking > surplus) return lanes;
    float down = 0;
    for (Rect& lane : lanes) {
        const float height = lane.h < least ? least : lane.h - (lane.h - least) * lacking / surplus;
        lane.y += down;
        down += height - lane.h;
        lane.h = height;
    }
    return lanes;
}

/// The part of an area above the areas inside it; the whole area when there are none inside.
Rect aboveInner(const LandscapeInput& input, const LandscapeLayout& map, const AreaBox& area) {
    const auto& areas = input.edition.shown().landscape->areas;
    Rect free = area.rect;
    for (const AreaBox& other : map.areas) {
        if (areas[other.area].inside == area.area) free.h = std::min(free.h, other.rect.y - area.rect.y);
    }
    return free;
}

}  // namespace

FarMarks farMarks(const LandscapeInput& input, const LandscapeLayout& map, float scale, const Canvas& canvas,
                  const text::Measurer& measurer) {
    const Subjects subjects(input.edition);
    FarMarks out;
    out.scale = scale;
    for (std::size_t i = 0; i < map.areas.size(); ++i) {
        const AreaBox& area = map.areas[i];
        const HeadWords words = subjects.area(area.area);
        const Rect room = scaled(aboveInner(input, map, area), scale).grown(-canvas.px(7), -canvas.px(1));
        FarMark mark{i, scaled(area.rect, scale),
                     layoutHead(input.edition.board, words, room,
                                {largestName(canvas), HeadStyle::Align::corner}, canvas, measurer)};
        mark.head.area = area.area;
        out.marks.push_back(std::move(mark));
    }
    const auto& source = *input.edition.shown().landscape;
    for (std::size_t i = 0; i < map.fields.size(); ++i) {
        addPlace(out, map.fields[i].label, nameOf(source.fields[i].name, input.edition.language, canvas),
                 scaled(map.fields[i].rect, scale), canvas, measurer);
    }
    out.fields = out.places.size();
    for (std::size_t i = 0; i < map.stages.size(); ++i) {
        addPlace(out, map.stages[i].label, nameOf(source.stages[i].name, input.edition.language, canvas),
                 scaled(map.stages[i].rect, scale), canvas, measurer);
    }
    return out;
}

FarMarks farMarks(const RoadmapInput& input, const RoadmapPageLayout& page, float scale, const Canvas& canvas,
                  const text::Measurer& measurer) {
    const Subjects subjects(input.edition);
    FarMarks out;
    out.scale = scale;
    const std::vector<Rect> lanes = lanesFromAfar(page, scale, canvas);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const HeadWords words = subjects.lane(page.lanes[i].domain);
        const Rect& rect = lanes[i];
        const Rect room = rect.grown(-canvas.px(12), 0);
        const HeadStyle style{largestName(canvas), HeadStyle::Align::justified};
        out.marks.push_back({i, rect, layoutHead(input.edition.board, words, room, style, canvas, measurer)});
    }
    const content::Roadmap& roadmap = *input.edition.shown().roadmap;
    for (std::size_t i = 0; i < page.columns.size(); ++i) {
        const auto year = inEach(input.edition.language, [&](content::Language language) {
            return yearName(input.edition.board, roadmap, i, language);
        });
        addPlace(out, page.columns[i].label, nameOf(year, input.edition.language, canvas),
                 scaled(page.columns[i].head, scale), canvas, measurer);
    }
    return out;
}

}  // namespace fukan::layout
