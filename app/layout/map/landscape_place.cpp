#include "layout/map/landscape_place.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

#include "layout/ids.hpp"
#include "layout/map/landscape_crowd.hpp"
#include "layout/map/landscape_grow.hpp"
#include "layout/map/landscape_vertical.hpp"

namespace fukan::layout {
namespace {

using base::Rect;
using text::Style;
using Kind = MapNode::Kind;

class Placer {
public:
    Placer(const MapPlan& plan, const LandscapeInput& input, const Canvas& canvas,
           const text::Measurer& measurer, LandscapeLayout& out)
        : plan_(plan),
          input_(input),
          map_(*input.edition.shown().landscape),
          canvas_(canvas),
          measurer_(measurer),
          out_(out) {}

    void map(const MapNode& root, const Rect& area) {
        const Rect outer = area.grown(plan_.gap / 2);
        const Warp cells({0, 1}, {0, 1});
        const BentLines columns = bendColumns(root, outer.w, plan_, cells);
        const Warp bentColumns(root.columns.lines, columns.at);
        const BentLines rows = bendRows(root, columns, outer.h, plan_, bentColumns, cells);
        const Warp bentRows(root.rows.lines, rows.at);
        columns_ = &bentColumns;
        rows_ = &bentRows;
        children(root, outer, columns, rows);
    }

private:
    void children(const MapNode& node, const Rect& box, const BentLines& columns, const BentLines& rows) {
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            const Stretch x = childStretch(node, i, columns, plan_);
            const GridAxis::Span& y = node.rows.spans[i];
            const Rect rect{box.x + x.from, box.y + rows.at[y.first] + plan_.gap / 2, x.length(),
                            rows.at[y.last] - rows.at[y.first] - plan_.gap};
            child(node.children[i], rect);
        }
    }

    void child(const MapNode& node, const Rect& rect) {
        switch (node.kind) {
            case Kind::field:
                return out_.fields.push_back(field(node, rect));
            case Kind::stage:
                return out_.stages.push_back(stage(node, rect));
            case Kind::layer:
                return out_.layers.push_back(layer(node, rect));
            case Kind::item:
                if (!node.crowd.empty())
                    return out_.crowds.push_back(crowdBox(node, rect, plan_, map_, canvas_, measurer_));
                return out_.items.push_back(item(node, rect));
            case Kind::area:
                return area(node, rect);
            case Kind::map:
                return;
        }
    }

    Label label(base::Id id, const TextNeed& words, const Rect& room, float size, AlignX align) const {
        const Style::Align inside = align == AlignX::center ? Style::Align::center : Style::Align::left;
        text::Block block =
            fitBlock(words.wordsAt(size), room.size(), size, canvas_.floor, inside, measurer_);
        return place(id, room, std::move(block), align, AlignY::middle, canvas_.floor);
    }

    Rect inner(const Rect& rect) const { return rect.grown(-plan_.textX, -plan_.textY); }

    RegionBox field(const MapNode& node, const Rect& rect) const {
        const base::Id id = regionId("field", map_.fields[node.index]);
        Rect room = inner(rect);
        const float head = std::min(plan_.sizes.field, rect.h / 2);
        // Half of the head is kept free on the left too, so that the name is in the middle of the whole
        // arrow.
        room = room.grown(-head / 2, 0);
        return {id, rect, head, label(id.child("label"), node.name, room, plan_.sizes.field, AlignX::center)};
    }

    RegionBox stage(const MapNode& node, const Rect& rect) const {
        const base::Id id = regionId("stage", map_.stages[node.index]);
        Rect room = inner(rect);
        room.h -= plan_.rule;
        return {id, rect, 0, label(id.child("label"), node.name, room, plan_.sizes.stage, AlignX::center)};
    }

    RegionBox layer(const MapNode& node, const Rect& rect) const {
        const base::Id id = regionId("layer", map_.layers[node.index]);
        const Rect room = rect.grown(-plan_.textY, -plan_.textX);
        text::Block block =
            fitDownward(node.name.words(), room.size(), plan_.sizes.layer, canvas_.floor, measurer_);
        return {
            id, rect, 0,
            place(id.child("label"), room, std::move(block), AlignX::center, AlignY::middle, canvas_.floor)};
    }

    ItemBox item(const MapNode& node, const Rect& rect) const {
        const content::Item& from = map_.items[node.index];
        const base::Id id = itemId(map_.areas[from.area], from);
        const float head = node.chained ? std::min(plan_.head, rect.h / 2) : 0.0f;
        const Rect room = inner(rect).grown(-head, 0);
        return {id,   node.index,
                rect, node.chained,
                head, label(id.child("label"), node.name, room, plan_.sizes.item, AlignX::center)};
    }

    /// With type as large as this area has room for; its own items and areas start from that.
    void area(const MapNode& node, const Rect& rect) {
        const MapPlan around = plan_;
        plan_ = grown(node, rect.size(), around, *columns_, canvas_);
        areaInPlan(node, rect);
        plan_ = around;
    }

    void areaInPlan(const MapNode& node, const Rect& rect) {
        AreaBox box;
        box.id = idOf(map_.areas[node.index]);
        box.area = node.index;
        box.rect = rect;
        box.count = node.count;
        if (node.children.empty()) {
            const Rect room = rect.grown(-plan_.areaPad, -plan_.textY);
            nameRowIn(room, nameRow(node, room.w, false, plan_), node, box);
            out_.areas.push_back(std::move(box));
            return;
        }
        const BentLines columns = bendColumns(node, rect.w, plan_, *columns_);
        const BentLines rows = bendRows(node, columns, rect.h, plan_, *columns_, *rows_);
        const NameRow row = areaNameRow(node, columns, plan_);
        const Stretch across = nameStretch(node, columns, plan_);
        Rect room = rect.grown(0, -plan_.textY);
        room.x = rect.x + across.from;
        room.w = across.length();
        if (!plan_.nameIsLeft(node)) room.h = rows.at[1] + plan_.gap / 2 - 2 * plan_.textY;
        nameRowIn(room, row, node, box);
        out_.areas.push_back(std::move(box));
        children(node, rect, columns, rows);
    }

    /// Circles, name and badge, in the middle of the room's height.
    void nameRowIn(const Rect& room, const NameRow& row, const MapNode& node, AreaBox& box) const {
        Rect name{room.x + row.indent, room.y, row.name, room.h};
        float middle = room.center().y;
        if (row.badgeAt == NameRow::BadgeAt::above) {
            const float used = std::min(row.height, room.h);
            const float first = std::max(node.numbers.empty() ? 0.0f : plan_.circle, plan_.badgeHeight());
            middle = room.y + (room.h - used + first) / 2;
            name.y = middle + first / 2 + plan_.textY;
            name.h = used - first - plan_.textY;
        }
        const bool plain = map_.areas[node.index].domains.empty() && node.children.empty();
        box.name = label(box.id.child("name"), node.name, name, plan_.sizes.name,
                         plain ? AlignX::center : AlignX::left);
        numbers(room.x, middle, node, box);
        if (row.badgeAt != NameRow::BadgeAt::none) badge(node, box.rect.right() - plan_.areaPad, middle, box);
    }

    void numbers(float x, float middle, const MapNode& node, AreaBox& box) const {
        const float size = 0.62f * plan_.circle;
        for (std::size_t i = 0; i < node.numbers.size(); ++i) {
            const Rect rect{x, middle - plan_.circle / 2, plan_.circle, plan_.circle};
            const std::string digits = std::to_string(input_.edition.board.domains[node.numbers[i]].number);
            const TextNeed words({{digits, text::Role::body, text::Weight::bold}}, measurer_);
            box.numbers.push_back(
                {node.numbers[i], rect, label(box.id.child("number", i), words, rect, size, AlignX::center)});
            x += plan_.circle + plan_.circleGap() / 2;
        }
    }

    void badge(const MapNode& node, float right, float middle, AreaBox& box) const {
        const float width = plan_.badgeWidth(node.badge);
        box.badge = Rect{right - width, middle - plan_.badgeHeight() / 2, width, plan_.badgeHeight()};
        const Rect room = box.badge->grown(-plan_.sizes.badge / 4, 0);
        box.badgeLabel = label(box.id.child("badge"), node.badge, room, plan_.sizes.badge, AlignX::center);
    }

    MapPlan plan_;  // of the whole map, or while `area` runs, of an area
    const LandscapeInput& input_;
    const content::Landscape& map_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    LandscapeLayout& out_;
    // Set only while `map` runs, which owns them.
    const Warp* columns_ = nullptr;
    const Warp* rows_ = nullptr;
};

}  // namespace

void placeMap(const MapNode& map, const MapPlan& plan, const LandscapeInput& input, const Rect& area,
              const Canvas& canvas, const text::Measurer& measurer, LandscapeLayout& out) {
    Placer(plan, input, canvas, measurer, out).map(map, area);
}

}  // namespace fukan::layout
