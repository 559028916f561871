#pragma once
// The part of the screen that has to be drawn again.

#include <cstddef>
#include <span>
#include <vector>

#include "base/geometry.hpp"

namespace fukan::draw {

/// Disjoint rectangles of whole pixels inside a viewport. Added rectangles are rounded outward.
/// Rectangles that lie close together are joined, and there are never more than `mostRects`, because
/// every rectangle has a cost of its own for the renderer. Keeps its memory when it is reset.
class Damage {
public:
    static constexpr std::size_t mostRects = 256;

    explicit Damage(base::Vec2 viewport = {}) { reset(viewport); }

    /// Clears the damage and sets the viewport's size (pixels).
    void reset(base::Vec2 viewport);

    void add(const base::Rect& rect);
    void add(const Damage& other);
    void addAll();

    bool empty() const { return rects_.empty(); }
    std::span<const base::Rect> rects() const { return rects_; }
    base::Vec2 viewport() const { return viewport_; }

    /// How much of the viewport is damaged, 0 … 1.
    float share() const;

private:
    void insert(base::Rect rect);
    void cutAndKeep(const base::Rect& rect, std::size_t from);
    bool joinNear(base::Rect& rect);
    void coarsen();

    base::Vec2 viewport_;
    float slack_ = 0;  ///< pixels that joining two rectangles may add
    std::vector<base::Rect> rects_;
    std::vector<base::Rect> old_;  ///< used while the rectangles are joined anew
};

}  // namespace fukan::draw
