#include "layout/map/far_view.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "layout/grid_bend.hpp"
#include "layout/map/area_head.hpp"
#include "layout/map/far_lanes.hpp"
#include "layout/phrases.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Rect;

constexpr float betweenSheets = 24;  // token pixels
constexpr float pad = 20;            // from a sheet's edges
constexpr float headRow = 52;        // a sheet's title, beside it the years
constexpr float mapShare = 0.52f;    // of the width that both sheets have
constexpr float mapShareHigh = 0.48f;
constexpr float largestName = 36;
constexpr float badgeSize = 23;
// From an area's edges to its words, token pixels.
constexpr float padX = 12;
constexpr float padY = 3;
// Edges that are nearer to one another than this (pixels) are one.
constexpr float sameRow = 1;

class ViewMaker {
public:
    ViewMaker(const LandscapeInput& input, const LandscapeLayout* map, const Canvas& canvas,
              const text::Measurer& measurer)
        : input_(input), subjects_(input.edition), map_(map), canvas_(canvas), measurer_(measurer) {}

    FarView make() {
        const bool roadmap = input_.edition.shown().roadmap.has_value();
        split(map_ != nullptr, roadmap);
        headHeight_ = std::max(canvas_.px(headRow), canvas_.floor * 1.9f);
        if (view_.map) placeMap(view_.map->grown(-canvas_.px(pad)));
        if (view_.roadmap) placeRoadmap(view_.roadmap->grown(-canvas_.px(pad)));
        return std::move(view_);
    }

private:
    void split(bool map, bool roadmap) {
        const Rect& all = input_.area;
        if (map) view_.map = all;
        if (roadmap) view_.roadmap = all;
        if (!map || !roadmap) return;
        const float gap = canvas_.px(betweenSheets);
        if (all.w > all.h) {
            view_.map->w = (all.w - gap) * mapShare;
            view_.roadmap->x = view_.map->right() + gap;
            view_.roadmap->w = all.right() - view_.roadmap->x;
        } else {
            view_.map->h = (all.h - gap) * mapShareHigh;
            view_.roadmap->y = view_.map->bottom() + gap;
            view_.roadmap->h = all.bottom() - view_.roadmap->y;
        }
    }

    template <typename Phrase>
    Label title(const char* sheet, const Phrase& phrase, const Rect& room) const {
        const content::Language language = input_.edition.language;
        const text::RichText rich =
            wordsInLine(inEach(language, phrase), language, text::Weight::bold, canvas_.footnoteFloor, "　");
        const text::FitRequest request{room.size(), canvas_.type(token::laneName), canvas_.floor,
                                       1.2f,        text::Style::Align::left,      1};
        auto block = text::fit(rich, request, measurer_);
        if (!block) return {};
        return layout::place(base::Id::of("far sheet").child(sheet), room, std::move(*block), AlignX::left,
                             AlignY::middle, canvas_.floor);
    }

    void placeRoadmap(const Rect& room) {
        const Rect corner{room.x, room.y, farCellWidth(room.w), headHeight_ - canvas_.px(8)};
        view_.roadmapTitle = title("roadmap", phrases::roadmap, corner);
        placeFarLanes(input_, room, headHeight_, canvas_, measurer_, view_);
    }

    /// The map as it is seen from near, stretched over the sheet.
    void placeMap(const Rect& room) {
        view_.mapTitle =
            title("map", phrases::landscape, {room.x, room.y, room.w, headHeight_ - canvas_.px(8)});
        to_ = {room.x, room.y + headHeight_, room.w, room.h - headHeight_};
        for (const RegionBox& field : map_->fields) from_ = base::enclosing(from_, field.rect);
        for (const RegionBox& stage : map_->stages) from_ = base::enclosing(from_, stage.rect);
        for (const AreaBox& area : map_->areas) from_ = base::enclosing(from_, area.rect);
        if (from_.w <= 0 || from_.h <= 0) return;
        bendRows();
        const auto& source = *input_.edition.shown().landscape;
        for (std::size_t i = 0; i < map_->fields.size(); ++i)
            view_.fields.push_back(region(map_->fields[i], source.fields[i].name));
        for (std::size_t i = 0; i < map_->stages.size(); ++i)
            view_.stages.push_back(region(map_->stages[i], source.stages[i].name));
        for (std::size_t i = 0; i < map_->areas.size(); ++i) view_.areas.push_back(area(i));
    }

    /// The columns keep their proportions, and so do the rows, as far as each box gets the height that its
    /// words need.
    Rect stretched(const Rect& r) const {
        const float x = to_.w / from_.w;
        const float top = rowAt(r.y);
        return {to_.x + (r.x - from_.x) * x, to_.y + top, r.w * x, rowAt(r.bottom()) - top};
    }

    std::size_t rowOf(float y) const {
        const auto found = std::lower_bound(edges_.begin(), edges_.end(), y - sameRow);
        return static_cast<std::size_t>(found - edges_.begin());
    }
    float rowAt(float y) const { return rows_.at[rowOf(y)]; }

    void bendRows() {
        std::vector<float> all;
        const auto edges = [&](const auto& boxes) {
            for (const auto& box : boxes) all.insert(all.end(), {box.rect.y, box.rect.bottom()});
        };
        edges(map_->fields);
        edges(map_->stages);
        edges(map_->areas);
        std::sort(all.begin(), all.end());
        for (const float y : all) {
            if (edges_.empty() || y > edges_.back() + sameRow) edges_.push_back(y);
        }
        std::vector<float> natural;
        for (std::size_t i = 1; i < edges_.size(); ++i) natural.push_back(edges_[i] - edges_[i - 1]);
        std::vector<LineSpan> spans;
        const auto need = [&](const Rect& rect, float height) {
            spans.push_back({rowOf(rect.y), rowOf(rect.bottom()), height});
        };
        const auto& source = *input_.edition.shown().landscape;
        for (std::size_t i = 0; i < map_->fields.size(); ++i)
            need(map_->fields[i].rect, regionHeight(map_->fields[i], source.fields[i].name));
        for (std::size_t i = 0; i < map_->stages.size(); ++i)
            need(map_->stages[i].rect, regionHeight(map_->stages[i], source.stages[i].name));
        for (std::size_t i = 0; i < map_->areas.size(); ++i) {
            const Rect free = freePart(i);
            const float width = free.w * to_.w / from_.w - 2 * canvas_.px(padX);
            const auto height =
                neededHeight(input_.edition.board, words(i), width, style(canvas_.floor), canvas_, measurer_);
            need(free, height.value_or(canvas_.floor * 1.5f) + 2 * canvas_.px(padY));
        }
        rows_ = bendLines(natural, spans, to_.h);
    }

    HeadWords words(std::size_t index) const { return subjects_.area(map_->areas[index].area); }
    static HeadStyle style(float largest) { return {largest, HeadStyle::Align::corner, badgeSize}; }

    /// The part of an area, seen from near, above the areas inside it.
    Rect freePart(std::size_t index) const {
        const auto& areas = input_.edition.shown().landscape->areas;
        const AreaBox& area = map_->areas[index];
        Rect free = area.rect;
        for (const AreaBox& other : map_->areas) {
            if (areas[other.area].inside == area.area) free.h = std::min(free.h, other.rect.y - area.rect.y);
        }
        return free;
    }

    float headOf(const RegionBox& near, float height) const {
        return near.head > 0 ? std::min(canvas_.px(24), height / 2) : 0;
    }

    text::RichText nameOf(const content::LocalText& name) const {
        return wordsIn(name, input_.edition.language, text::Weight::bold, canvas_.footnoteFloor);
    }

    float regionHeight(const RegionBox& near, const content::LocalText& name) const {
        const float sides = 2 * canvas_.px(6) + 1.6f * headOf(near, canvas_.px(48));
        const float width = near.rect.w * to_.w / from_.w - sides;
        return text::heightAt(nameOf(name), {canvas_.floor, 1.2f}, width, measurer_) + canvas_.px(9);
    }

    RegionBox region(const RegionBox& near, const content::LocalText& name) const {
        RegionBox out;
        out.id = near.id;
        out.rect = stretched(near.rect);
        out.head = headOf(near, out.rect.h);
        const Rect room = out.rect.grown(-canvas_.px(6) - out.head * 0.8f, -canvas_.px(2));
        const text::FitRequest request{room.size(), canvas_.type(token::yearHead), canvas_.floor, 1.2f,
                                       text::Style::Align::center};
        if (auto block = text::fit(nameOf(name), request, measurer_))
            out.label = layout::place(near.label.id, room, std::move(*block), AlignX::center, AlignY::middle,
                                      canvas_.floor);
        return out;
    }

    FarMark area(std::size_t index) const {
        const AreaBox& near = map_->areas[index];
        const Rect room = stretched(freePart(index)).grown(-canvas_.px(padX), -canvas_.px(padY));
        FarMark mark{index, stretched(near.rect),
                     layoutHead(input_.edition.board, words(index), room, style(canvas_.type(largestName)),
                                canvas_, measurer_)};
        mark.head.area = near.area;
        return mark;
    }

    const LandscapeInput& input_;
    const Subjects subjects_;
    const LandscapeLayout* map_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    FarView view_;
    float headHeight_ = 0;
    Rect from_;  // what the map takes when it is seen from near
    Rect to_;
    std::vector<float> edges_;  // of its boxes, seen from near, downward
    BentLines rows_;            // where these are on the sheet
};

void add(std::vector<const Label*>& all, const AreaBox& head) {
    for (const NumberMark& number : head.numbers) all.push_back(&number.label);
    all.push_back(&head.name);
    if (head.badgeLabel) all.push_back(&*head.badgeLabel);
}

}  // namespace

std::vector<const Label*> FarView::labels() const {
    std::vector<const Label*> all{&mapTitle, &roadmapTitle};
    for (const RegionBox& field : fields) all.push_back(&field.label);
    for (const RegionBox& stage : stages) all.push_back(&stage.label);
    for (const FarMark& area : areas) add(all, area.head);
    for (const FarLane& lane : lanes) add(all, lane.head);
    for (const FarColumn& column : columns) {
        if (column.label) all.push_back(&*column.label);
    }
    std::erase_if(all, [](const Label* label) { return label->block.runs.empty(); });
    return all;
}

FarView layoutFarView(const LandscapeInput& input, const LandscapeLayout* map, const Canvas& canvas,
                      const text::Measurer& measurer) {
    return ViewMaker(input, map, canvas, measurer).make();
}

}  // namespace fukan::layout
