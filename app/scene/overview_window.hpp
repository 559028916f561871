#pragma once
// Where the parts of an overview are on the screen, and which of them are visible.

#include <cstddef>

#include "layout/roadmap/roadmap.hpp"
#include "motion/camera.hpp"

namespace fukan::scene {

/// Rows [first, last) of a lane.
struct RowRange {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Results are viewport pixels. Computed in doubles: single precision cannot tell a hundred thousand rows
/// apart at a scale of thousands.
class OverviewWindow {
public:
    OverviewWindow(const layout::Overview& overview, const motion::Camera& camera, base::Vec2 viewport);

    float scale() const { return scale_; }
    /// The part of the screen in which lanes are visible.
    const base::Rect& body() const { return body_; }

    /// A rectangle of the layout as it is on the screen, stretched vertically.
    base::Rect at(const base::Rect& rect) const;

    /// The same, cut off a little outside of the body: a renderer should not draw boxes a thousand times
    /// higher than the screen.
    base::Rect visible(const base::Rect& rect) const;

    /// The index of the first lane that ends below the body's top.
    std::size_t firstLane(const std::vector<layout::LaneBox>& lanes) const;
    bool endsAbove(const layout::LaneBox& lane) const;
    bool beginsBelow(const layout::LaneBox& lane) const;

    /// A row's height, and that of its bar.
    float pitch(const layout::OverviewLane& lane) const { return lane.pitch * scale_; }
    float barHeight(const layout::OverviewLane& lane, float mostGap) const;

    /// Where a lane's band is: as high as it was laid out, at the upper end of the lane's visible part.
    base::Rect band(const layout::LaneBox& lane) const;

    /// The rows that are at least partly in the body. Precondition: so is the lane.
    RowRange rows(const layout::LaneBox& box, const layout::OverviewLane& lane) const;

    /// The top of a row's bar.
    float barTop(const layout::LaneBox& box, const layout::OverviewLane& lane, std::size_t row,
                 float height) const;

private:
    double y(double layoutY) const;

    base::Rect body_;
    double center_ = 0;
    double middle_ = 0;
    float scale_ = 1;
};

}  // namespace fukan::scene
