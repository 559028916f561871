#include "scene/overlay.hpp"

#include <algorithm>

#include "scene/loading.hpp"
#include "scene/paint_help.hpp"
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

    void help(const layout::HelpWords& words, std::size_t page) {
        paintHelp(pen_, theme_, canvas_, layout::layoutHelp(words, page, canvas_, sceneSet_.measurer()));
    }

private:
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
    if (!overlays.help.groups.empty()) painter.help(overlays.help, overlays.helpPage);
    if (!overlays.toast.empty()) painter.toast(overlays.toast, overlays.foot);
}

}  // namespace fukan::scene
