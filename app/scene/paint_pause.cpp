#include <algorithm>

#include "scene/paint.hpp"
#include "scene/paint_panel.hpp"

namespace fukan::scene {
namespace {

// Token pixels.
constexpr float leastSide = 30;  // the mark's side
constexpr float gap = 6;         // to the progress row, and to the screen's edge

}  // namespace

// In the margin: nothing moves aside when the show is held, and a telop over the footer leaves it free.
void paintPause(Pen& pen, const Palette& palette, const LaidOutScene& scene) {
    const layout::Canvas& canvas = palette.sceneSet.canvas();
    const base::Rect& row = scene.frame.progress;
    const float most = std::min(row.x - 2 * canvas.px(gap), row.h);
    const float side = std::min(std::max(canvas.px(leastSide), canvas.floor * 1.3f), most);
    const base::Rect square{row.x - canvas.px(gap) - side, row.center().y - side / 2, side, side};
    paintIcon(pen, base::Id::of("pause"), layout::Icon::pause, square, palette.theme.text);
}

}  // namespace fukan::scene
