#include "scene/icon_pen.hpp"

namespace fukan::scene {
namespace {

using base::Vec2;

/// The tip of an arrow at `tip`, its two strokes ending at `a` and `b`.
void arrowHead(IconPen& icon, Vec2 tip, Vec2 a, Vec2 b) {
    icon.line(a, tip);
    icon.line(tip, b);
}

}  // namespace

void hand(IconPen& icon) {
    icon.block({8, 2, 3.2f, 14}, 1.6f);      // the finger that points
    icon.block({11.7f, 9, 2.8f, 7}, 1.4f);   // three that are bent
    icon.block({15, 9.8f, 2.7f, 7}, 1.35f);  //
    icon.block({18.2f, 11, 2.4f, 6}, 1.2f);  //
    icon.block({8, 13, 12.6f, 9}, 4);        // the palm
    icon.limb({5, 14.2f}, {9.6f, 19}, 3);    // the thumb
}

void dragIcon(IconPen& icon) {
    icon.line({3, 4.5f}, {21, 4.5f});
    arrowHead(icon, {21, 4.5f}, {18, 1.7f}, {18, 7.3f});
    arrowHead(icon, {3, 4.5f}, {6, 1.7f}, {6, 7.3f});
    IconPen below = icon.within({3.6f, 7, 17, 17});
    hand(below);
}

void pinchIcon(IconPen& icon) {
    icon.line({4, 20}, {20, 4});
    arrowHead(icon, {20.5f, 3.5f}, {15.2f, 3.5f}, {20.5f, 8.8f});
    arrowHead(icon, {3.5f, 20.5f}, {8.8f, 20.5f}, {3.5f, 15.2f});
    icon.dot({9.1f, 14.9f}, 3);
    icon.dot({14.9f, 9.1f}, 3);
}

void doubleTapIcon(IconPen& icon) {
    IconPen below = icon.within({3.4f, 6.4f, 17.6f, 17.6f});
    hand(below);
    icon.ring({10.4f, 7.8f}, 4.6f, 1.3f);
    icon.ring({10.4f, 7.8f}, 7.6f, 1.3f);
}

void longPressIcon(IconPen& icon) {
    IconPen below = icon.within({0, 6.4f, 17.6f, 17.6f});
    hand(below);
    icon.ring({17.6f, 6.4f}, 5.6f);
    icon.line({17.6f, 3.6f}, {17.6f, 6.6f});
    icon.line({17.6f, 6.6f}, {19.8f, 7.8f});
}

}  // namespace fukan::scene
