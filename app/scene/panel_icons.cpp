#include <cmath>

#include "scene/icon_pen.hpp"
#include "scene/paint_panel.hpp"

namespace fukan::scene {
namespace {

using base::Id;
using base::Rect;
using base::Vec2;

void house(IconPen& icon) {
    icon.line({3, 12}, {12, 4});
    icon.line({12, 4}, {21, 12});
    icon.line({6, 10.5f}, {6, 20});
    icon.line({18, 10.5f}, {18, 20});
    icon.line({6, 20}, {18, 20});
}

void list(IconPen& icon) {
    for (const float y : {6.0f, 12.0f, 18.0f}) {
        icon.dot({4.5f, y}, 1.6f);
        icon.line({9, y}, {21, y});
    }
}

void swap(IconPen& icon) {
    icon.line({4, 8}, {20, 8});
    icon.line({16, 4}, {20, 8});
    icon.line({20, 16}, {4, 16});
    icon.line({8, 20}, {4, 16});
}

void globe(IconPen& icon) {
    icon.ring({12, 12}, 9.5f);
    icon.frame({7.5f, 2.5f, 9, 19}, 4.5f);
    icon.line({3.5f, 12}, {20.5f, 12});
}

void sun(IconPen& icon) {
    icon.dot({12, 12}, 4.4f);
    for (int i = 0; i < 8; ++i) {
        const float angle = static_cast<float>(i) * 0.785398f;
        const Vec2 way{std::cos(angle), std::sin(angle)};
        icon.line(Vec2{12, 12} + way * 7.6f, Vec2{12, 12} + way * 10.2f);
    }
}

void mapIcon(IconPen& icon) {
    icon.frame({3, 4, 18, 16}, 2.5f);
    icon.block({6, 7.5f, 5, 5}, 1);
    icon.block({13, 7.5f, 5, 5}, 1);
    icon.block({6, 14.5f, 12, 2.5f}, 1);
}

/// An open circle, whose end at the upper left is an arrow's.
void turnBack(IconPen& icon) {
    constexpr int strokes = 16;
    constexpr float from = -2.35f;  // radians from the right, clockwise; the upper left
    constexpr float sweep = 4.9f;
    const auto at = [](float angle) {
        return Vec2{12, 12.5f} + Vec2{std::cos(angle), std::sin(angle)} * 8.6f;
    };
    for (int i = 0; i < strokes; ++i) {
        const float step = sweep / static_cast<float>(strokes);
        icon.line(at(from + step * static_cast<float>(i)), at(from + step * static_cast<float>(i + 1)));
    }
    const Vec2 tip = at(from);
    icon.line(tip, tip + Vec2{-0.6f, -5.6f});
    icon.line(tip, tip + Vec2{5.6f, 0.2f});
}

void bars(IconPen& icon) {
    icon.block({3, 5, 12, 3.4f}, 1.2f);
    icon.block({7, 10.3f, 14, 3.4f}, 1.2f);
    icon.block({5, 15.6f, 9, 3.4f}, 1.2f);
}

}  // namespace

void paintIcon(Pen& pen, Id id, layout::Icon icon, const Rect& square, base::Color color) {
    IconPen on(pen, id, square, color);
    switch (icon) {
        case layout::Icon::none:
            return;
        case layout::Icon::home:
            return house(on);
        case layout::Icon::index:
            return list(on);
        case layout::Icon::close:
            on.line({4, 4}, {20, 20});
            return on.line({20, 4}, {4, 20});
        case layout::Icon::previous:
            on.line({15.5f, 4}, {7.5f, 12});
            return on.line({7.5f, 12}, {15.5f, 20});
        case layout::Icon::next:
            on.line({8.5f, 4}, {16.5f, 12});
            return on.line({16.5f, 12}, {8.5f, 20});
        case layout::Icon::revision:
            return swap(on);
        case layout::Icon::language:
            return globe(on);
        case layout::Icon::today:
            on.ring({12, 12}, 9);
            return on.dot({12, 12}, 3.6f);
        case layout::Icon::theme:
            return sun(on);
        case layout::Icon::map:
            return mapIcon(on);
        case layout::Icon::roadmap:
            return bars(on);
        case layout::Icon::pause:
            on.block({4.5f, 3, 5, 18}, 1.2f);
            return on.block({14.5f, 3, 5, 18}, 1.2f);
        case layout::Icon::hand:
            return hand(on);
        case layout::Icon::drag:
            return dragIcon(on);
        case layout::Icon::pinch:
            return pinchIcon(on);
        case layout::Icon::doubleTap:
            return doubleTapIcon(on);
        case layout::Icon::longPress:
            return longPressIcon(on);
        case layout::Icon::turnBack:
            return turnBack(on);
    }
}

}  // namespace fukan::scene
