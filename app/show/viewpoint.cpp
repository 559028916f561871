#include "show/viewpoint.hpp"

#include <algorithm>
#include <cmath>

#include "motion/easing.hpp"

namespace fukan::show {

namespace {

// Zooming in and out again by rounded factors ends a hair away from 1: nobody sees it, but it is not home.
constexpr float asGoodAsHome = 1.001f;

base::Vec2 usable(base::Vec2 viewport) { return {std::max(viewport.x, 1.0f), std::max(viewport.y, 1.0f)}; }

}  // namespace

Viewpoint::Viewpoint(base::Vec2 viewport, bool reducedMotion)
    : viewport_(usable(viewport)), reducedMotion_(reducedMotion), camera_(motion::home(viewport_)) {}

motion::Camera Viewpoint::at(motion::Timestamp now) const {
    if (!flight_) return camera_;
    const float t = motion::fraction(now - flight_->since, flight_->flight.duration());
    return flight_->flight.at(motion::easeInOutCubic(t));
}

std::optional<motion::Timestamp> Viewpoint::arrival() const {
    if (!flight_) return std::nullopt;
    return flight_->since + flight_->flight.duration();
}

void Viewpoint::reset() {
    flight_.reset();
    camera_ = motion::home(viewport_);
}

void Viewpoint::setReach(const Reach& reach) {
    if (reach == reach_) return;
    flight_.reset();
    reach_ = reach;
    camera_ = allowed(camera_);
}

void Viewpoint::resize(base::Vec2 viewport, bool reducedMotion) {
    flight_.reset();
    reducedMotion_ = reducedMotion;
    const base::Vec2 to = usable(viewport);
    const base::Vec2 center{camera_.center.x * to.x / viewport_.x, camera_.center.y * to.y / viewport_.y};
    viewport_ = to;
    camera_ = allowed({center, camera_.scale});
}

void Viewpoint::zoomAbout(base::Vec2 pixel, float factor, motion::Timestamp now) {
    if (!std::isfinite(pixel.x) || !std::isfinite(pixel.y)) return;
    const motion::Camera from = at(now);
    flight_.reset();
    const float scale = std::clamp(from.scale * factor, 1.0f, reach_.maxScale);
    // Limited before it is applied: at the limit, turning the wheel on must not make the scene wander.
    camera_ = allowed(motion::zoomedAbout(from, viewport_, pixel, scale / from.scale));
}

void Viewpoint::panBy(base::Vec2 delta, motion::Timestamp now) {
    if (!std::isfinite(delta.x) || !std::isfinite(delta.y)) return;
    const motion::Camera from = at(now);
    flight_.reset();
    camera_ = allowed(motion::panned(from, delta));
}

void Viewpoint::glideZoom(float factor, motion::Timestamp now) {
    glideTo(motion::zoomedAbout(camera_, viewport_, viewport_ * 0.5f, factor), now);
}

void Viewpoint::glidePan(base::Vec2 share, motion::Timestamp now) {
    glideTo(motion::panned(camera_, {-share.x * viewport_.x, -share.y * viewport_.y}), now);
}

void Viewpoint::flyHome(motion::Timestamp now) { glideTo(motion::home(viewport_), now); }

void Viewpoint::glideTo(motion::Camera target, motion::Timestamp now) {
    const motion::Camera from = at(now);
    camera_ = allowed(target);
    flight_.reset();
    if (reducedMotion_) return;
    const motion::Flight flight(from, camera_, viewport_);
    if (flight.duration() > motion::Duration{0}) flight_ = Flying{flight, now};
}

motion::Camera Viewpoint::allowed(const motion::Camera& camera) const {
    if (camera.scale < asGoodAsHome) return motion::home(viewport_);
    return reach_.within ? motion::clamped(camera, viewport_, reach_.maxScale, *reach_.within)
                         : motion::clamped(camera, viewport_, reach_.maxScale);
}

}  // namespace fukan::show
