#include "show/viewpoint.hpp"

#include <algorithm>
#include <cmath>

#include "motion/easing.hpp"

namespace fukan::show {

namespace {

using base::Vec2;
using motion::Camera;

// Pixels: beyond any wall of panels, and floats are still precise enough there to follow a hand.
constexpr float farthest = 1e6f;

Vec2 near(Vec2 v) { return {std::clamp(v.x, -farthest, farthest), std::clamp(v.y, -farthest, farthest)}; }

Vec2 usable(Vec2 viewport) { return {std::max(viewport.x, 1.0f), std::max(viewport.y, 1.0f)}; }

bool finite(Vec2 v) { return std::isfinite(v.x) && std::isfinite(v.y); }
bool usable(float factor) { return std::isfinite(factor) && factor > 0; }
bool usable(const Camera& camera) { return finite(camera.center) && usable(camera.scale); }

}  // namespace

Viewpoint::Viewpoint(Vec2 viewport, bool reducedMotion)
    : confines_({}, usable(viewport)),
      reducedMotion_(reducedMotion),
      camera_(motion::home(usable(viewport))) {}

Camera Viewpoint::at(motion::Timestamp now) const {
    if (hand_) return hand_->shown;
    if (const auto* flying = std::get_if<Flying>(&way_)) {
        return flying->flight.at(
            motion::easeInOutCubic(motion::fraction(now - flying->since, flying->duration)));
    }
    if (const auto* back = std::get_if<Settling>(&way_)) return at(*back, now);
    if (const auto* gliding = std::get_if<Gliding>(&way_)) return at(*gliding, now);
    return camera_;
}

Camera Viewpoint::at(const Settling& way, motion::Timestamp now) const {
    const float t = motion::easeOutCubic(motion::fraction(now - way.since, settling));
    if (t <= 0) return way.from;
    if (t >= 1) return camera_;
    if (way.from.scale == camera_.scale)
        return {base::lerp(way.from.center, camera_.center, t), camera_.scale};
    const float scale = way.from.scale * std::pow(camera_.scale / way.from.scale, t);
    const float share = (1 / way.from.scale - 1 / scale) / (1 / way.from.scale - 1 / camera_.scale);
    return {base::lerp(way.from.center, camera_.center, share), scale};
}

Camera Viewpoint::at(const Gliding& way, motion::Timestamp now) const {
    const motion::Duration since = now - way.since;
    if (since >= way.duration) return camera_;
    const Vec2 thrown{static_cast<float>(-way.x.position(since)), static_cast<float>(-way.y.position(since))};
    const float t = motion::easeInOutCubic(motion::fraction(since, way.duration));
    return {thrown * (1 / way.scale) + way.mended * t, way.scale * std::pow(camera_.scale / way.scale, t)};
}

std::optional<motion::Timestamp> Viewpoint::arrival() const {
    if (const auto* flying = std::get_if<Flying>(&way_)) return flying->since + flying->duration;
    if (const auto* back = std::get_if<Settling>(&way_)) return back->since + settling;
    if (const auto* gliding = std::get_if<Gliding>(&way_)) return gliding->since + gliding->duration;
    return std::nullopt;
}

void Viewpoint::settle() {
    if (hand_) camera_ = confines_.resting(hand_->shown, viewport() * 0.5f, 0);
    hand_.reset();
    way_ = std::monostate{};
}

void Viewpoint::reset() {
    hand_.reset();
    way_ = std::monostate{};
    camera_ = motion::home(viewport());
}

void Viewpoint::jumpTo(const Camera& target) {
    if (!usable(target)) return;
    settle();
    camera_ = confines_.resting(target, viewport() * 0.5f, 1);
}

void Viewpoint::setReach(const Reach& reach) {
    if (reach == confines_.reach()) return;
    confines_ = Confines(reach, viewport());
    if (hand_) {
        const Vec2 pixel = hand_->pixel;
        hand_ = holding(hand_->shown);
        hand_->pixel = pixel;
        return;
    }
    const Camera rest = confines_.resting(camera_, viewport() * 0.5f, 1);
    if (rest == camera_) return;
    way_ = std::monostate{};
    camera_ = rest;
}

void Viewpoint::resize(Vec2 to, bool reducedMotion) {
    reducedMotion_ = reducedMotion;
    const Vec2 from = viewport();
    confines_ = confines_.resized(usable(to));
    const auto moved = [&](const Camera& camera) {
        return Camera{{camera.center.x * viewport().x / from.x, camera.center.y * viewport().y / from.y},
                      camera.scale};
    };
    way_ = std::monostate{};
    camera_ = confines_.allowed(moved(camera_));
    if (hand_) hand_ = holding(moved(hand_->shown));
}

void Viewpoint::stop(motion::Timestamp now) {
    camera_ = at(now);
    hand_.reset();
    way_ = std::monostate{};
}

Viewpoint::Hand Viewpoint::holding(const Camera& shown) const {
    return {confines_.unbanded(shown), confines_.unbanded(shown.scale), viewport() * 0.5f, shown};
}

void Viewpoint::grab(motion::Timestamp now) {
    stop(now);
    hand_ = holding(camera_);
}

/// Updates what is shown after the hand has moved.
void Viewpoint::follow() {
    hand_->raw.center = near(hand_->raw.center);
    hand_->shown = confines_.banded(hand_->raw);
}

void Viewpoint::pinchBy(Vec2 pixel, Vec2 delta, float factor, motion::Timestamp now) {
    if (!finite(pixel) || !finite(delta) || !usable(factor)) return;
    if (!hand_) grab(now);
    // Keeps the scale finite; at these factors the rubber band has long stopped.
    const Reach& reach = confines_.reach();
    hand_->scale = std::clamp(hand_->scale * factor, reach.minScale * 1e-3f, reach.maxScale * 1e3f);
    hand_->raw = motion::panned(hand_->raw, near(delta));
    const float shown = confines_.banded(hand_->scale);
    hand_->pixel = near(pixel);
    hand_->raw = motion::zoomedAbout(hand_->raw, viewport(), hand_->pixel, shown / hand_->raw.scale);
    follow();
}

void Viewpoint::release(Vec2 velocity, motion::Timestamp now) {
    if (!hand_) {
        if (!moves()) settleTo(camera_, confines_.resting(camera_, viewport() * 0.5f, 0), now);
        return;
    }
    const Vec2 pixel = hand_->pixel;
    const Camera from = hand_->shown;
    hand_.reset();
    const Camera rest = confines_.resting(from, pixel, 0);
    const bool thrown = finite(velocity) && velocity != Vec2{} && confines_.reaches(from.scale);
    if (reducedMotion_ || (!thrown && rest.scale != from.scale)) {
        settleTo(from, rest, now);
    } else {
        throwFrom(from, thrown ? velocity : Vec2{}, now);
    }
}

/// A fling at the current scale. Only if the camera may not end at that scale, it changes on the way, too
/// gently at the beginning to be noticed.
void Viewpoint::throwFrom(const Camera& from, Vec2 velocity, motion::Timestamp now) {
    const Confines::Limits to = confines_.limits(from.scale);
    const auto axis = [&](float center, float v, float low, float high) {
        const auto pixels = [&](float layout) {
            return -static_cast<double>(layout) * static_cast<double>(from.scale);
        };
        return motion::Glide(pixels(center), static_cast<double>(v), pixels(high), pixels(low));
    };
    Gliding way{axis(from.center.x, velocity.x, to.low.x, to.high.x),
                axis(from.center.y, velocity.y, to.low.y, to.high.y),
                from.scale,
                now,
                {},
                {}};
    const Vec2 end =
        Vec2{static_cast<float>(-way.x.target()), static_cast<float>(-way.y.target())} * (1 / from.scale);
    way.duration = std::max(way.x.duration(), way.y.duration());
    if (way.duration == motion::Duration{})
        return settleTo(from, confines_.resting(from, viewport() * 0.5f, 0), now);
    const Camera rest = confines_.resting({end, from.scale}, viewport() * 0.5f, 0);
    way.mended = rest.center - end;
    if (rest.scale != from.scale) way.duration = std::max(way.duration, settling);
    camera_ = rest;
    way_ = way;
}

void Viewpoint::zoomAbout(Vec2 pixel, float factor, motion::Timestamp now) {
    if (!finite(pixel) || !usable(factor)) return;
    if (hand_) return pinchBy(pixel, {}, factor, now);
    stop(now);
    const Reach& reach = confines_.reach();
    const float scale = std::clamp(camera_.scale * factor, reach.minScale, reach.maxScale);
    // Limited before it is applied: at the limit, turning the wheel on must not make the scene wander.
    const Camera to = motion::zoomedAbout(camera_, viewport(), near(pixel), scale / camera_.scale);
    camera_ = confines_.resting(to, near(pixel), factor - 1);
}

void Viewpoint::panBy(Vec2 delta, motion::Timestamp now) {
    if (!finite(delta)) return;
    if (hand_) {
        hand_->raw = motion::panned(hand_->raw, near(delta));
        follow();
        return;
    }
    stop(now);
    camera_ = confines_.allowed(motion::panned(camera_, near(delta)));
}

void Viewpoint::glideZoom(float factor, motion::Timestamp now) {
    if (!usable(factor)) return;
    const Camera from = hand_ ? hand_->shown : camera_;
    const Camera to = motion::zoomedAbout(from, viewport(), viewport() * 0.5f, factor);
    glideTo(confines_.resting(to, viewport() * 0.5f, factor - 1), now);
}

void Viewpoint::glidePan(Vec2 share, motion::Timestamp now) {
    const Camera from = hand_ ? hand_->shown : camera_;
    glideTo(motion::panned(from, {-share.x * viewport().x, -share.y * viewport().y}), now);
}

void Viewpoint::flyHome(motion::Timestamp now) { glideTo(motion::home(viewport()), now, settling); }

void Viewpoint::makeRoom(motion::Timestamp now) {
    const auto& room = confines_.reach().room;
    if (!room && home()) return;
    glideTo(room.value_or(motion::home(viewport())), now, settling);
}

/// In no less than `least`, so that a short way is seen as well.
void Viewpoint::glideTo(const Camera& target, motion::Timestamp now, motion::Duration least) {
    if (!usable(target)) return;
    const Camera from = at(now);
    hand_.reset();
    way_ = std::monostate{};
    camera_ = confines_.resting(target, viewport() * 0.5f, 1);
    if (reducedMotion_) return;
    const motion::Flight flight(from, camera_, viewport());
    if (flight.duration() > motion::Duration{0})
        way_ = Flying{flight, now, std::max(flight.duration(), least)};
}

void Viewpoint::settleTo(const Camera& from, const Camera& target, motion::Timestamp now) {
    camera_ = target;
    if (from != target && !reducedMotion_) way_ = Settling{from, now};
}

}  // namespace fukan::show
