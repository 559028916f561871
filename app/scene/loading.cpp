#include "scene/loading.hpp"

#include <algorithm>
#include <chrono>

#include "layout/canvas.hpp"
#include "motion/easing.hpp"
#include "scene/pen.hpp"

namespace fukan::scene {
namespace {

constexpr motion::Duration crossing = std::chrono::milliseconds(1600);
constexpr motion::Duration fadeIn = std::chrono::milliseconds(300);
constexpr float length = 0.2f;  // of the viewport's width

}  // namespace

void paintLoading(draw::DrawList& list, const Theme& theme, motion::Duration shownFor, bool reducedMotion) {
    const float wide = list.viewport.x;
    // From just outside on the left to just outside on the right.
    const float way = motion::easeInOutCubic(motion::phase({shownFor.count()}, crossing));
    const float left = reducedMotion ? (1 - length) / 2 : way * (1 + length) - length;
    draw::Box light;
    light.rect = base::intersection({left * wide, 0, length * wide, layout::makeCanvas(list.viewport).px(5)},
                                    {0, 0, wide, list.viewport.y});
    if (light.rect.empty()) return;
    const float alpha = reducedMotion ? 1 : motion::smoothStep(motion::fraction(shownFor, fadeIn));
    light.fillFrom = base::faded(theme.now, reducedMotion ? 1 : 0);
    light.fillTo = theme.now;
    Pen pen(list);
    pen.setFade(alpha);
    pen.box(base::Id::of("loading"), light);
}

draw::DrawList emptyFrame(base::Vec2 viewport, const Theme& theme) {
    draw::DrawList list{viewport, {}};
    Pen(list).backdrop(base::Id::of("backdrop"), theme);
    return list;
}

}  // namespace fukan::scene
