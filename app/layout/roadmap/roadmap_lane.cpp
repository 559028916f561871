#include "layout/roadmap/roadmap_lane.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "layout/ids.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Rect;

/// At the cell's right end, in its middle like the number at the left end; in a band right behind the name.
void addBadge(const Sheet& sheet, LaneBox& lane) {
    const float width = sheet.badgeWidth(lane.domain);
    if (width == 0) return;
    const Canvas& canvas = sheet.canvas();
    text::Block block =
        text::layoutText(sheet.badgeWords(lane.domain), {sheet.badgeSize(), 1.1f}, width, sheet.measurer());
    const float height = std::min(block.fontSize * 1.45f, lane.name.h);
    const float left =
        sheet.bands() ? lane.label.ink().right() + canvas.px(16) : lane.name.right() - canvas.px(8) - width;
    lane.badge = Rect{left, lane.name.center().y - height / 2, width, height};
    lane.badgeLabel = place(lane.id.child("badge"), *lane.badge, std::move(block), AlignX::center,
                            AlignY::middle, canvas.floor);
}

text::Block nameBlock(const Sheet& sheet, std::size_t domain, const Rect& room, float size) {
    const float floor = sheet.canvas().floor;
    const text::FitRequest request{room.size(), size, floor, 1.2f};
    if (auto block = text::fit(sheet.laneName(domain, size), request, sheet.measurer())) return *block;
    return text::layoutText(sheet.laneName(domain, floor), {floor, 1.2f}, room.w, sheet.measurer());
}

}  // namespace

LaneBox laneBox(const Sheet& sheet, std::size_t domain, float top, float height, float body) {
    const content::Domain& d = sheet.input().edition.board.domains[domain];
    const Canvas& canvas = sheet.canvas();
    LaneBox lane;
    lane.id = laneId(d);
    lane.domain = domain;
    const float band = sheet.bandHeight(domain, body);
    lane.name = {sheet.input().area.x, top, sheet.nameWidth(), band > 0 ? band - sheet.rowGap() : height};
    lane.track = {sheet.columnX(0), top + band,
                  sheet.columnWidth() * static_cast<float>(sheet.roadmap().years.size()), height - band};
    const Rect& cell = lane.name;
    if (cell.w <= 0) return lane;
    float x = cell.x + canvas.px(20);
    if (d.number > 0) {
        // Smaller in a low lane, but never too small for its digits.
        const float least = std::max(canvas.floor * 1.2f, cell.h * 0.78f);
        const float side = std::min({sheet.circle(), least, cell.h - 2});
        lane.numberRect = Rect{x, cell.center().y - side / 2, side, side};
        const text::RichText digits{{std::to_string(d.number), text::Role::body, text::Weight::bold}};
        text::Block block =
            text::layoutText(digits, {std::max(side * 0.58f, canvas.floor), 1.0f}, side, sheet.measurer());
        lane.number = place(lane.id.child("number"), *lane.numberRect, std::move(block), AlignX::center,
                            AlignY::middle, canvas.floor);
        x += sheet.circle() + canvas.px(12);
    }
    const Rect room{x, cell.y, sheet.nameTextWidth(domain), cell.h};
    lane.label = place(lane.id.child("name"), room, nameBlock(sheet, domain, room, sheet.nameSize(body)),
                       AlignX::left, AlignY::middle, canvas.floor);
    addBadge(sheet, lane);
    return lane;
}

}  // namespace fukan::layout
