#include "layout/map/far_marks.hpp"

#include <algorithm>
#include <cmath>

#include "layout/grid_bend.hpp"
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

/// A map's areas seen from afar: as the map has them, but thin ones as high as a number needs, where the
/// others can spare it.
class AreasFromAfar {
public:
    AreasFromAfar(const LandscapeInput& input, const LandscapeLayout& map, float scale, const Canvas& canvas)
        : scale_(scale) {
        for (const AreaBox& area : map.areas) {
            near_.push_back(area.rect.y);
            near_.push_back(aboveInner(input, map, area).bottom());
            near_.push_back(area.rect.bottom());
        }
        std::ranges::sort(near_);
        constexpr float same = 0.5f;  // pixels of the scene: edges that are meant to lie side by side
        const auto close = [](float a, float b) { return b - a < same; };
        near_.erase(std::unique(near_.begin(), near_.end(), close), near_.end());
        bend(input, map, canvas);
    }

    Rect at(const Rect& rect) const {
        const float top = lineAt(rect.y);
        return {rect.x * scale_, top, rect.w * scale_, lineAt(rect.bottom()) - top};
    }

private:
    void bend(const LandscapeInput& input, const LandscapeLayout& map, const Canvas& canvas) {
        if (near_.size() < 2) return;
        std::vector<float> natural;
        for (std::size_t i = 1; i < near_.size(); ++i) natural.push_back(near_[i] - near_[i - 1]);
        std::vector<LineSpan> spans;
        for (const AreaBox& area : map.areas) {
            const Rect head = aboveInner(input, map, area);
            const std::size_t first = lineOf(head.y);
            const std::size_t last = lineOf(head.bottom());
            if (first < last) spans.push_back({first, last, canvas.floor * leastLane + 2});
        }
        BentLines bent = bendLines(natural, spans, (near_.back() - near_.front()) * scale_);
        if (bent.fits) far_ = std::move(bent.at);
    }

    std::size_t lineOf(float y) const {
        const auto after = std::ranges::upper_bound(near_, y + 0.5f);
        return static_cast<std::size_t>(after - near_.begin()) - 1;
    }

    /// Where a height of the map lies from afar.
    float lineAt(float y) const {
        if (far_.empty()) return y * scale_;
        const std::size_t line = std::min(lineOf(std::max(y, near_.front())), near_.size() - 2);
        const float share = (y - near_[line]) / (near_[line + 1] - near_[line]);
        return near_.front() * scale_ + base::lerp(far_[line], far_[line + 1], share);
    }

    float scale_;
    std::vector<float> near_;  // the areas' edges from top to bottom, pixels of the scene
    std::vector<float> far_;   // the same from afar, from the first on; empty: as they are, scaled
};

}  // namespace

FarMarks farMarks(const LandscapeInput& input, const LandscapeLayout& map, float scale, const Canvas& canvas,
                  const text::Measurer& measurer) {
    const Subjects subjects(input.edition);
    FarMarks out;
    out.scale = scale;
    const AreasFromAfar far(input, map, scale, canvas);
    for (std::size_t i = 0; i < map.areas.size(); ++i) {
        const AreaBox& area = map.areas[i];
        const HeadWords words = subjects.area(area.area);
        const Rect room = far.at(aboveInner(input, map, area)).grown(-canvas.px(7), -canvas.px(1));
        FarMark mark{i, far.at(area.rect),
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
