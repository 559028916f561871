#include "draw/damage.hpp"

#include <utility>

#include "draw/pixel_rects.hpp"

namespace fukan::draw {
namespace {

using base::Rect;

// Measured on Mesa's software renderer: drawing one rectangle more costs as much as some two thousand pixels.
constexpr float firstSlack = 2048;

float area(const Rect& r) { return r.w * r.h; }

}  // namespace

void Damage::reset(base::Vec2 viewport) {
    viewport_ = viewport;
    slack_ = firstSlack;
    rects_.clear();
    rects_.reserve(mostRects * 2);
    old_.reserve(mostRects * 2);
}

void Damage::add(const Rect& rect) {
    const Rect whole{0, 0, viewport_.x, viewport_.y};
    const Rect inside = base::intersection(roundedOut(rect), whole);
    if (!inside.empty()) insert(inside);
}

void Damage::add(const Damage& other) {
    for (const Rect& rect : other.rects_) add(rect);
}

void Damage::addAll() {
    rects_.clear();
    add({0, 0, viewport_.x, viewport_.y});
}

float Damage::share() const {
    float sum = 0;
    for (const Rect& rect : rects_) sum += area(rect);
    const float all = viewport_.x * viewport_.y;
    return all > 0 ? sum / all : 0;
}

void Damage::insert(Rect rect) {
    while (joinNear(rect)) {
    }
    cutAndKeep(rect, 0);
    if (rects_.size() > mostRects) coarsen();
}

/// Removes a nearby rectangle from the set and enlarges `rect` by it; false when none is near.
bool Damage::joinNear(Rect& rect) {
    for (std::size_t i = 0; i < rects_.size(); ++i) {
        const Rect both = base::enclosing(rects_[i], rect);
        const float common = area(base::intersection(rects_[i], rect));
        if (area(both) - (area(rects_[i]) + area(rect) - common) > slack_) continue;
        rect = both;
        rects_[i] = rects_.back();
        rects_.pop_back();
        return true;
    }
    return false;
}

/// Adds the parts of `rect` that no rectangle from index `from` on covers.
void Damage::cutAndKeep(const Rect& rect, std::size_t from) {
    for (std::size_t i = from; i < rects_.size(); ++i) {
        const Rect there = rects_[i];
        const Rect common = base::intersection(there, rect);
        if (common.empty()) continue;
        for (const Rect& piece : around(rect, common)) {
            if (!piece.empty()) cutAndKeep(piece, i + 1);
        }
        return;
    }
    rects_.push_back(rect);
}

/// Joins rectangles at greater and greater distances, until few enough are left.
void Damage::coarsen() {
    while (rects_.size() > mostRects * 3 / 4) {
        slack_ *= 4;
        std::swap(rects_, old_);
        rects_.clear();
        for (Rect rect : old_) {
            while (joinNear(rect)) {
            }
            cutAndKeep(rect, 0);
        }
    }
}

}  // namespace fukan::draw
