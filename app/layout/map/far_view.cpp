#include "layout/map/far_view.hpp"

#include <algorithm>
#include <string>
#include <utility>

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
constexpr float mapShare = 0.54f;    // of the width that both sheets have
constexpr float mapShareHigh = 0.48f;
constexpr float largestName = 36;
constexpr float badgeSize = 23;

class ViewMaker {
public:
    ViewMaker(const LandscapeInput& input, const LandscapeLayout* map, const Canvas& canvas,
              const text::Measurer& measurer)
        : input_(input), map_(map), canvas_(canvas), measurer_(measurer) {}

    FarView make() {
        const bool roadmap = input_.board.revisions[input_.revision].roadmap.has_value();
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

    Label title(const char* sheet, const std::string& words, const Rect& room) const {
        const text::RichText rich{{words, text::Role::body, text::Weight::bold}};
        const text::FitRequest request{room.size(), canvas_.type(token::laneName), canvas_.floor,
                                       1.2f,        text::Style::Align::left,      1};
        auto block = text::fit(rich, request, measurer_);
        if (!block) return {};
        return layout::place(base::Id::of("far sheet").child(sheet), room, std::move(*block), AlignX::left,
                             AlignY::middle, canvas_.floor);
    }

    void placeRoadmap(const Rect& room) {
        const Rect corner{room.x, room.y, farCellWidth(room.w), headHeight_ - canvas_.px(8)};
        view_.roadmapTitle = title("roadmap", phrases::roadmap(input_.language), corner);
        placeFarLanes(input_, room, headHeight_, canvas_, measurer_, view_);
    }

    /// The map as it is seen from near, stretched over the sheet.
    void placeMap(const Rect& room) {
        view_.mapTitle =
            title("map", phrases::landscape(input_.language), {room.x, room.y, room.w, headHeight_ - canvas_.px(8)});
        to_ = {room.x, room.y + headHeight_, room.w, room.h - headHeight_};
        for (const RegionBox& field : map_->fields) from_ = base::enclosing(from_, field.rect);
        for (const RegionBox& stage : map_->stages) from_ = base::enclosing(from_, stage.rect);
        for (const AreaBox& area : map_->areas) from_ = base::enclosing(from_, area.rect);
        if (from_.w <= 0 || from_.h <= 0) return;
        const auto& source = *input_.board.revisions[input_.revision].landscape;
        for (std::size_t i = 0; i < map_->fields.size(); ++i)
            view_.fields.push_back(region(map_->fields[i], source.fields[i].name));
        for (std::size_t i = 0; i < map_->stages.size(); ++i)
            view_.stages.push_back(region(map_->stages[i], source.stages[i].name));
        for (std::size_t i = 0; i < map_->areas.size(); ++i) view_.areas.push_back(area(i));
    }

    Rect stretched(const Rect& r) const {
        const float x = to_.w / from_.w;
        const float y = to_.h / from_.h;
        return {to_.x + (r.x - from_.x) * x, to_.y + (r.y - from_.y) * y, r.w * x, r.h * y};
    }

    RegionBox region(const RegionBox& near, const content::LocalText& name) const {
        RegionBox out;
        out.id = near.id;
        out.rect = stretched(near.rect);
        out.head = near.head > 0 ? std::min(canvas_.px(24), out.rect.h / 2) : 0;
        const Rect room = out.rect.grown(-canvas_.px(6) - out.head / 2, -canvas_.px(2));
        const text::RichText rich{{name.in(input_.language), text::Role::body, text::Weight::bold}};
        const text::FitRequest request{room.size(), canvas_.type(token::yearHead), canvas_.floor,
                                       1.2f,        text::Style::Align::center,    2};
        if (auto block = text::fit(rich, request, measurer_))
            out.label = layout::place(near.label.id, room, std::move(*block), AlignX::center, AlignY::middle,
                                      canvas_.floor);
        return out;
    }

    FarMark area(std::size_t index) const {
        const auto& areas = input_.board.revisions[input_.revision].landscape->areas;
        const AreaBox& near = map_->areas[index];
        const Rect rect = stretched(near.rect);
        Rect free = rect;
        for (const AreaBox& other : map_->areas) {
            if (areas[other.area].inside == near.area) free.h = std::min(free.h, stretched(other.rect).y - rect.y);
        }
        const HeadWords words =
            areaWords(input_.board, input_.revision, near.area, input_.fiscalYear, input_.language);
        const HeadStyle style{canvas_.type(largestName), HeadStyle::Align::corner, badgeSize};
        FarMark mark{index, rect,
                     layoutHead(input_.board, words, free.grown(-canvas_.px(12), -canvas_.px(3)), style,
                                canvas_, measurer_)};
        mark.head.area = near.area;
        return mark;
    }

    const LandscapeInput& input_;
    const LandscapeLayout* map_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    FarView view_;
    float headHeight_ = 0;
    Rect from_;  // what the map takes when it is seen from near
    Rect to_;
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
