#include "scene/overview_window.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::scene {
namespace {

// Pixels: more than any corner's radius or outline.
constexpr float beyond = 40;

}  // namespace

OverviewWindow::OverviewWindow(const layout::Overview& overview, const motion::Camera& camera,
                               base::Vec2 viewport)
    : body_(overview.body), center_(camera.center.y), middle_(viewport.y / 2), scale_(camera.scale) {}

double OverviewWindow::y(double layoutY) const { return (layoutY - center_) * scale_ + middle_; }

base::Rect OverviewWindow::at(const base::Rect& rect) const {
    if (scale_ == 1 && center_ == middle_) return rect;
    return {rect.x, static_cast<float>(y(rect.y)), rect.w, rect.h * scale_};
}

base::Rect OverviewWindow::visible(const base::Rect& rect) const {
    const base::Rect whole = at(rect);
    const float top = std::clamp(whole.y, body_.y - beyond, body_.bottom() + beyond);
    const float bottom = std::clamp(whole.bottom(), body_.y - beyond, body_.bottom() + beyond);
    return {whole.x, top, whole.w, bottom - top};
}

base::Rect OverviewWindow::band(const layout::LaneBox& lane) const {
    const base::Rect whole = at(base::enclosing(lane.name, lane.track));
    const float lowest = whole.bottom() - lane.name.h;
    return {whole.x, std::min(std::max(whole.y, body_.y), lowest), lane.name.w, lane.name.h};
}

bool OverviewWindow::endsAbove(const layout::LaneBox& lane) const {
    return y(lane.track.bottom()) <= static_cast<double>(body_.y);
}

bool OverviewWindow::beginsBelow(const layout::LaneBox& lane) const {
    return y(lane.name.y) >= static_cast<double>(body_.bottom());
}

std::size_t OverviewWindow::firstLane(const std::vector<layout::LaneBox>& lanes) const {
    const auto found = std::partition_point(lanes.begin(), lanes.end(),
                                            [this](const layout::LaneBox& lane) { return endsAbove(lane); });
    return static_cast<std::size_t>(found - lanes.begin());
}

float OverviewWindow::barHeight(const layout::OverviewLane& lane, float mostGap) const {
    const float whole = pitch(lane);
    return std::max(whole * layout::barShare, whole - mostGap);
}

RowRange OverviewWindow::rows(const layout::LaneBox& box, const layout::OverviewLane& lane) const {
    const double bottom = y(box.track.bottom());
    const double height = static_cast<double>(lane.pitch) * static_cast<double>(scale_);
    const auto count = static_cast<double>(lane.rows());
    const double first = std::floor((bottom - static_cast<double>(body_.bottom())) / height);
    const double last = std::ceil((bottom - static_cast<double>(body_.y)) / height);
    return {static_cast<std::size_t>(std::clamp(first, 0.0, count)),
            static_cast<std::size_t>(std::clamp(last, 0.0, count))};
}

float OverviewWindow::barTop(const layout::LaneBox& box, const layout::OverviewLane& lane, std::size_t row,
                             float height) const {
    const double pitch = static_cast<double>(lane.pitch) * static_cast<double>(scale_);
    const double bottom = y(box.track.bottom()) - static_cast<double>(row) * pitch;
    return static_cast<float>(bottom - (pitch + static_cast<double>(height)) / 2);
}

}  // namespace fukan::scene
