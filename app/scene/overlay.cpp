#include "scene/overlay.hpp"

#include <algorithm>

#include "scene/loading.hpp"
#include "scene/paint_text_sheet.hpp"
#include "scene/panels.hpp"
#include "text/fit.hpp"

namespace fukan::scene {
namespace {

using base::Id;
using base::Rect;

class OverlayPainter {
public:
    OverlayPainter(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme)
        : pen_(list), sceneSet_(sceneSet), canvas_(sceneSet.canvas()), theme_(theme) {}

    void toast(const std::string& words, float foot) {
        text::Block block = blockOf(words, canvas_.type(24), text::Weight::bold, canvas_.viewport.x * 0.8f);
        const base::Vec2 size = block.size + base::Vec2{canvas_.px(56), canvas_.px(28)};
        const float below = std::max(canvas_.px(96), foot + canvas_.px(24));
        const Rect rect{(canvas_.viewport.x - size.x) / 2, canvas_.viewport.y - size.y - below, size.x,
                        size.y};
        panel(Id::of("toast"), rect, size.y / 2);
        text(Id::of("toast"), rect, std::move(block), layout::AlignX::center, theme_.text);
    }

    /// A small disc in the corner: noticed by the operator, not by the audience.
    void trouble() {
        const float side = std::max(canvas_.px(26), canvas_.floor);
        const Rect rect{canvas_.viewport.x - side - canvas_.px(10), canvas_.px(10), side, side};
        draw::Box disc;
        disc.rect = rect;
        disc.radius = side / 2;
        disc.fillFrom = disc.fillTo = theme_.hue(6);
        pen_.box(Id::of("trouble"), disc);
        text(Id::of("trouble"), rect, blockOf("!", side * 0.7f, text::Weight::bold, side),
             layout::AlignX::center, theme_.onHue(6));
    }

    /// On one line in the margin above the headers, so that it covers nothing that is read.
    void outOfReach(const std::string& words, bool besideTrouble) {
        text::Block block =
            blockOf(words, canvas_.type(layout::token::caption), text::Weight::bold, canvas_.viewport.x);
        const base::Vec2 size = block.size + base::Vec2{canvas_.px(28), canvas_.px(4)};
        const float disc = besideTrouble ? std::max(canvas_.px(26), canvas_.floor) + canvas_.px(8) : 0;
        const Rect rect{canvas_.viewport.x - canvas_.px(10) - disc - size.x, canvas_.px(4), size.x, size.y};
        draw::Box pill;
        pill.rect = rect;
        pill.radius = size.y / 2;
        pill.fillFrom = pill.fillTo = theme_.hue(6);
        pen_.box(Id::of("out of reach"), pill);
        text(Id::of("out of reach"), rect, std::move(block), layout::AlignX::center, theme_.onHue(6));
    }

    void help(const std::string& title, const std::vector<HelpRow>& rows) {
        const base::Vec2 most{canvas_.viewport.x * 0.94f, canvas_.viewport.y * 0.92f};
        Sheet sheet;
        for (float size = canvas_.type(22);; size -= 0.5f) {
            for (std::size_t columns = 1; columns <= 4; ++columns) {
                sheet = measure(title, rows, std::max(size, canvas_.floor), columns);
                if (sheet.size.x <= most.x && sheet.size.y <= most.y) return draw(sheet);
            }
            if (size <= canvas_.floor) return draw(sheet);
        }
    }

private:
    struct Sheet {
        text::Block title;
        std::vector<text::Block> keys;
        std::vector<text::Block> what;
        std::size_t perColumn = 0;
        float keysWidth = 0;
        float columnWidth = 0;
        float rowHeight = 0;
        base::Vec2 size;
    };

    text::Block blockOf(const std::string& words, float size, text::Weight weight, float width) const {
        return text::layoutText({{words, text::Role::body, weight}}, {size, 1.35f}, width,
                                sceneSet_.measurer());
    }

    void panel(Id id, const Rect& rect, float radius) {
        paintSheetGround(pen_, theme_, canvas_, id, rect, radius);
    }

    void text(Id id, const Rect& room, text::Block block, layout::AlignX align, base::Color color) {
        pen_.label(layout::place(id, room, std::move(block), align, layout::AlignY::middle, canvas_.floor),
                   color, theme_.secondary);
    }

    Sheet measure(const std::string& title, const std::vector<HelpRow>& rows, float size,
                  std::size_t columns) const {
        Sheet sheet;
        const float wide = canvas_.viewport.x;
        sheet.title = blockOf(title, size * 1.3f, text::Weight::bold, wide);
        float whatWidth = 0;
        for (const HelpRow& row : rows) {
            sheet.keys.push_back(blockOf(row.keys, size, text::Weight::bold, wide));
            sheet.what.push_back(blockOf(row.what, size, text::Weight::regular, wide));
            sheet.keysWidth = std::max(sheet.keysWidth, sheet.keys.back().size.x);
            whatWidth = std::max(whatWidth, sheet.what.back().size.x);
        }
        sheet.perColumn = (rows.size() + columns - 1) / columns;
        sheet.rowHeight = size * 1.65f;
        sheet.columnWidth = sheet.keysWidth + size + whatWidth;
        const auto count = static_cast<float>(columns);
        sheet.size = {
            sheet.columnWidth * count + size * 2.2f * (count - 1) + size * 3.2f,
            sheet.title.size.y + sheet.rowHeight * static_cast<float>(sheet.perColumn) + size * 3.4f};
        return sheet;
    }

    void draw(const Sheet& sheet) {
        const Id id = Id::of("help");
        const Rect rect{(canvas_.viewport.x - sheet.size.x) / 2, (canvas_.viewport.y - sheet.size.y) / 2,
                        sheet.size.x, sheet.size.y};
        panel(id, rect, canvas_.px(16));
        const float em = sheet.rowHeight / 1.65f;
        const Rect head{rect.x + em * 1.6f, rect.y + em * 1.2f, rect.w - em * 3.2f, sheet.title.size.y};
        text(id.child("title"), head, sheet.title, layout::AlignX::left, theme_.text);
        for (std::size_t i = 0; i < sheet.keys.size(); ++i) {
            const std::size_t columnIndex = i / sheet.perColumn;
            const auto column = static_cast<float>(columnIndex);
            const auto row = static_cast<float>(i % sheet.perColumn);
            const float x = head.x + column * (sheet.columnWidth + em * 2.2f);
            const float y = head.bottom() + em * 0.8f + row * sheet.rowHeight;
            text(id.child("keys", i), {x, y, sheet.keysWidth, sheet.rowHeight}, sheet.keys[i],
                 layout::AlignX::left, theme_.text);
            text(id.child("what", i), {x + sheet.keysWidth + em, y, sheet.columnWidth, sheet.rowHeight},
                 sheet.what[i], layout::AlignX::left, theme_.secondary);
        }
    }

    Pen pen_;
    const SceneSet& sceneSet_;
    const layout::Canvas& canvas_;
    const Theme& theme_;
};

}  // namespace

void paintOverlays(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme,
                   const Overlays& overlays) {
    OverlayPainter painter(list, sceneSet, theme);
    if (overlays.loading) paintLoading(list, theme, *overlays.loading, overlays.reducedMotion);
    if (overlays.trouble) painter.trouble();
    if (!overlays.outOfReach.empty()) painter.outOfReach(overlays.outOfReach, overlays.trouble);
    if (overlays.diagnostics)
        paintSheet(list, sceneSet, theme, *overlays.diagnostics, overlays.diagnosticsScroll);
    if (!overlays.help.empty()) painter.help(overlays.helpTitle, overlays.help);
    if (!overlays.toast.empty()) painter.toast(overlays.toast, overlays.foot);
}

}  // namespace fukan::scene
