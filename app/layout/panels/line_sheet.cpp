#include "layout/panels/line_sheet.hpp"

#include <algorithm>
#include <utility>

#include "text/fit.hpp"

namespace fukan::layout {
namespace {

constexpr float sheetLineHeight = 1.35f;
constexpr base::Vec2 mostOfView{0.7f, 0.92f};  // of the viewport
// Token pixels; on the right there is room for the thumb.
constexpr base::Vec2 sheetPad{20, 16};
constexpr float sheetCorner = 28;

}  // namespace

Panel layoutLineSheet(base::Id id, const std::vector<std::string>& lines, const Canvas& canvas,
                      const text::Measurer& measurer) {
    const base::Vec2 at{canvas.px(sheetCorner), canvas.px(sheetCorner)};
    const base::Vec2 inner{canvas.px(sheetPad.x), canvas.px(sheetPad.y)};
    const float widest = canvas.viewport.x * mostOfView.x - 2 * inner.x;
    Panel sheet;
    sheet.id = id;
    sheet.radius = canvas.px(10);
    base::Vec2 size;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        text::Block block =
            text::layoutText({{lines[i]}}, {canvas.type(token::caption), sheetLineHeight}, widest, measurer);
        const base::Rect room{at.x + inner.x, at.y + inner.y + size.y, block.size.x, block.size.y};
        size = {std::max(size.x, room.w), size.y + room.h};
        sheet.moving.texts.push_back(
            {place(id.child("line", i), room, std::move(block), AlignX::left, AlignY::top, canvas.floor),
             Tone::body});
    }
    sheet.contentHeight = size.y + 2 * inner.y;
    sheet.rect = {at.x, at.y, size.x + 2 * inner.x,
                  std::min(sheet.contentHeight, canvas.viewport.y * mostOfView.y)};
    sheet.window = sheet.rect;
    return sheet;
}

}  // namespace fukan::layout
