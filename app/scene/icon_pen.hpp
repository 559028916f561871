#pragma once
// Draws an icon from boxes and lines, in a square of 24 units, the usual grid of icons, with a stroke of two.

#include <algorithm>
#include <cstdint>

#include "scene/pen.hpp"

namespace fukan::scene {

class IconPen {
public:
    /// `grown`: every shape reaches as many units further on all sides, as the rim of an icon does.
    IconPen(Pen& pen, base::Id id, const base::Rect& square, base::Color color, float grown = 0)
        : pen_(pen), id_(id), square_(square), color_(color), unit_(square.w / 24), grown_(grown) {}

    /// The same colour and grid within a part of the square (units), as an icon's own square.
    IconPen within(const base::Rect& part) {
        return {pen_,
                next(),
                {at(part.origin()).x, at(part.origin()).y, part.w * unit_, part.h * unit_},
                color_,
                grown_};
    }

    void line(base::Vec2 from, base::Vec2 to) { limb(from, to, stroke() / unit_); }

    /// A line with round ends, `width` units wide.
    void limb(base::Vec2 from, base::Vec2 to, float width) {
        const float wide = width * unit_ + 2 * grown_ * unit_;
        pen_.line(next(), {at(from), at(to), wide, 0, color_});
        // Butt ends would leave a notch where two strokes meet: a disc closes it.
        for (const base::Vec2 end : {at(from), at(to)})
            filled({end.x - wide / 2, end.y - wide / 2, wide, wide}, wide / 2);
    }

    void dot(base::Vec2 center, float radius) {
        const float r = (radius + grown_) * unit_;
        filled({at(center).x - r, at(center).y - r, 2 * r, 2 * r}, r);
    }

    void ring(base::Vec2 center, float radius, float width = 2) {
        const float r = radius * unit_;
        outlined({at(center).x - r, at(center).y - r, 2 * r, 2 * r}, r, width);
    }

    void block(const base::Rect& rect, float radius) {
        filled(placed(rect).grown(grown_ * unit_), (radius + grown_) * unit_);
    }

    void frame(const base::Rect& rect, float radius) { outlined(placed(rect), radius * unit_, 2); }

private:
    base::Id next() { return id_.child("icon", count_++); }
    base::Vec2 at(base::Vec2 p) const { return square_.origin() + p * unit_; }
    base::Rect placed(const base::Rect& r) const {
        return {at(r.origin()).x, at(r.origin()).y, r.w * unit_, r.h * unit_};
    }
    float stroke() const { return std::max(1.5f, 2 * unit_); }

    void filled(const base::Rect& rect, float radius) {
        draw::Box box;
        box.rect = rect;
        box.radius = radius;
        box.fillFrom = box.fillTo = color_;
        pen_.box(next(), box);
    }

    void outlined(const base::Rect& rect, float radius, float width) {
        draw::Box box;
        box.rect = rect;
        box.radius = radius;
        box.fillFrom = box.fillTo = {0, 0, 0, 0};
        box.outline = std::max(1.5f, width * unit_);
        box.outlineColor = color_;
        pen_.box(next(), box);
    }

    Pen& pen_;
    base::Id id_;
    base::Rect square_;
    base::Color color_;
    float unit_;
    float grown_;
    std::uint64_t count_ = 0;
};

/// A hand with one finger that points upward: its tip lies at `fingertip`.
void hand(IconPen& icon);
inline constexpr base::Vec2 fingertip{9.6f, 2.4f};  // units

// What fingers do.
void dragIcon(IconPen& icon);
void pinchIcon(IconPen& icon);
void doubleTapIcon(IconPen& icon);
void longPressIcon(IconPen& icon);

}  // namespace fukan::scene
