#include "show/viewpoint.hpp"

#include <algorithm>
#include <cmath>

#include "motion/easing.hpp"
#include "motion/rubber_band.hpp"

namespace fukan::show {

namespace {

using base::Vec2;
using motion::Camera;

// Zooming in and out again by rounded factors ends a hair away from 1: nobody sees it, but it is not home.
constexpr float asGoodAsHome = 1.001f;

// A hand that lets go so near to home (in scale; in the viewport's sides) meant home.
constexpr float nearHomeScale = 1.04f;
constexpr float nearHomeShare = 0.04f;

Vec2 usable(Vec2 viewport) { return {std::max(viewport.x, 1.0f), std::max(viewport.y, 1.0f)}; }

bool finite(Vec2 v) { return std::isfinite(v.x) && std::isfinite(v.y); }

float pulled(float over, float side) {
    return static_cast<float>(motion::rubberBand(static_cast<double>(over), static_cast<double>(side)));
}

float unpulled(float beyond, float side) {
    return static_cast<float>(motion::rubberBandInverse(static_cast<double>(beyond), static_cast<double>(side)));
}

Vec2 held(Vec2 center, Vec2 low, Vec2 high) {
    return {std::clamp(center.x, low.x, high.x), std::clamp(center.y, low.y, high.y)};
}

}  // namespace

Viewpoint::Viewpoint(Vec2 viewport, bool reducedMotion)
    : viewport_(usable(viewport)), reducedMotion_(reducedMotion), camera_(motion::home(viewport_)) {}

Camera Viewpoint::at(motion::Timestamp now) const {
    if (hand_) return banded(hand_->raw);
    if (const auto* flying = std::get_if<Flying>(&way_)) {
        const float t = motion::fraction(now - flying->since, flying->duration);
        return flying->flight.at(flying->answersHand ? motion::easeOutCubic(t) : motion::easeInOutCubic(t));
    }
    if (const auto* gliding = std::get_if<Gliding>(&way_)) {
        const motion::Duration since = now - gliding->since;
        if (since >= gliding->duration()) return camera_;
        return {Vec2{static_cast<float>(-gliding->x.position(since)),
                     static_cast<float>(-gliding->y.position(since))} *
                    (1 / gliding->scale),
                gliding->scale};
    }
    return camera_;
}

std::optional<motion::Timestamp> Viewpoint::arrival() const {
    if (const auto* flying = std::get_if<Flying>(&way_)) return flying->since + flying->duration;
    if (const auto* gliding = std::get_if<Gliding>(&way_)) return gliding->since + gliding->duration();
    return std::nullopt;
}

void Viewpoint::settle() {
    if (hand_) camera_ = resting(banded(hand_->raw), viewport_ * 0.5f, 0);
    hand_.reset();
    way_ = std::monostate{};
}

void Viewpoint::reset() {
    hand_.reset();
    way_ = std::monostate{};
    camera_ = motion::home(viewport_);
}

void Viewpoint::jumpTo(const Camera& target) {
    settle();
    camera_ = allowed(target);
}

void Viewpoint::setReach(const Reach& reach) {
    if (reach == reach_) return;
    settle();
    reach_ = reach;
    camera_ = allowed(camera_);
}

void Viewpoint::resize(Vec2 viewport, bool reducedMotion) {
    settle();
    reducedMotion_ = reducedMotion;
    const Vec2 to = usable(viewport);
    const Vec2 center{camera_.center.x * to.x / viewport_.x, camera_.center.y * to.y / viewport_.y};
    viewport_ = to;
    camera_ = allowed({center, camera_.scale});
}

void Viewpoint::moveOrigin(Vec2 offset) {
    settle();
    camera_.center = camera_.center - offset;
}

void Viewpoint::stop(motion::Timestamp now) {
    camera_ = at(now);
    hand_.reset();
    way_ = std::monostate{};
}

void Viewpoint::grab(motion::Timestamp now) {
    stop(now);
    const float over = camera_.scale / std::clamp(camera_.scale, reach_.minScale, reach_.maxScale);
    const float scale = camera_.scale / over * std::exp(unpulled(std::log(over), std::log(mostOverzoom)));
    const Vec2 out = beyond(camera_) * camera_.scale;
    const Vec2 pull{unpulled(out.x, viewport_.x) - out.x, unpulled(out.y, viewport_.y) - out.y};
    hand_ = Hand{{camera_.center + pull * (1 / camera_.scale), camera_.scale}, scale, viewport_ * 0.5f};
}

void Viewpoint::pinchBy(Vec2 pixel, Vec2 delta, float factor, motion::Timestamp now) {
    if (!finite(pixel) || !finite(delta) || !std::isfinite(factor) || !(factor > 0)) return;
    if (!hand_) grab(now);
    // A scale that no number holds leads nowhere: the band has long stopped by then.
    hand_->scale = std::clamp(hand_->scale * factor, reach_.minScale * 1e-3f, reach_.maxScale * 1e3f);
    hand_->raw = motion::panned(hand_->raw, delta);
    hand_->raw = motion::zoomedAbout(hand_->raw, viewport_, pixel, banded(hand_->scale) / hand_->raw.scale);
    hand_->pixel = pixel;
}

void Viewpoint::release(Vec2 velocity, motion::Timestamp now) {
    if (!hand_) return;
    const Vec2 pixel = hand_->pixel;
    const Camera from = at(now);
    hand_.reset();
    const Camera rest = resting(from, pixel, 0);
    if (reducedMotion_ || !finite(velocity)) {
        camera_ = rest;
    } else if (rest.scale != from.scale || rest == motion::home(viewport_)) {
        settleTo(from, rest, now);
    } else {
        const Limits to = limits(from.scale);
        const auto axis = [&](float center, float v, float low, float high) {
            return motion::Glide(static_cast<double>(-center * from.scale), static_cast<double>(v),
                                 static_cast<double>(-high * from.scale), static_cast<double>(-low * from.scale));
        };
        const Gliding way{axis(from.center.x, velocity.x, to.low.x, to.high.x),
                          axis(from.center.y, velocity.y, to.low.y, to.high.y), from.scale, now};
        const Vec2 end{static_cast<float>(-way.x.target()), static_cast<float>(-way.y.target())};
        camera_ = {held(end * (1 / from.scale), to.low, to.high), from.scale};
        if (way.duration() > motion::Duration{0}) way_ = way;
    }
}

void Viewpoint::zoomAbout(Vec2 pixel, float factor, motion::Timestamp now) {
    if (!finite(pixel)) return;
    stop(now);
    const float scale = std::clamp(camera_.scale * factor, reach_.minScale, reach_.maxScale);
    // Limited before it is applied: at the limit, turning the wheel on must not make the scene wander.
    camera_ = resting(motion::zoomedAbout(camera_, viewport_, pixel, scale / camera_.scale), pixel, factor - 1);
}

void Viewpoint::panBy(Vec2 delta, motion::Timestamp now) {
    if (!finite(delta)) return;
    if (hand_) {
        hand_->raw = motion::panned(hand_->raw, delta);
        return;
    }
    stop(now);
    camera_ = allowed(motion::panned(camera_, delta));
}

void Viewpoint::glideZoom(float factor, motion::Timestamp now) {
    const Camera to = motion::zoomedAbout(camera_, viewport_, viewport_ * 0.5f, factor);
    glideTo(resting(to, viewport_ * 0.5f, factor - 1), now);
}

void Viewpoint::glidePan(Vec2 share, motion::Timestamp now) {
    glideTo(motion::panned(camera_, {-share.x * viewport_.x, -share.y * viewport_.y}), now);
}

void Viewpoint::flyHome(motion::Timestamp now) { glideTo(motion::home(viewport_), now); }

void Viewpoint::glideTo(const Camera& target, motion::Timestamp now) {
    const Camera from = at(now);
    hand_.reset();
    camera_ = allowed(target);
    way_ = std::monostate{};
    if (reducedMotion_) return;
    const motion::Flight flight(from, camera_, viewport_);
    if (flight.duration() > motion::Duration{0}) way_ = Flying{flight, now, flight.duration()};
}

void Viewpoint::settleTo(const Camera& from, const Camera& target, motion::Timestamp now) {
    camera_ = target;
    if (from != target) way_ = Flying{motion::Flight(from, target, viewport_), now, settling, true};
}

/// Where the centre may be at a scale.
Viewpoint::Limits Viewpoint::limits(float scale) const {
    if (reach_.within) {
        const Vec2 far{1e9f, 1e9f};
        return {motion::clamped({Vec2{} - far, scale}, viewport_, reach_.maxScale, *reach_.within).center,
                motion::clamped({far, scale}, viewport_, reach_.maxScale, *reach_.within).center};
    }
    const base::Rect world = reach_.world.empty() ? base::Rect{0, 0, viewport_.x, viewport_.y} : reach_.world;
    const Vec2 half = viewport_ * (0.5f / scale);
    const float foot = reach_.foot / scale;
    Limits out{{world.x + half.x, world.y + half.y}, {world.right() - half.x, world.bottom() - half.y + foot}};
    const auto meet = [](float& low, float& high) {
        if (low > high) low = high = (low + high) / 2;
    };
    meet(out.low.x, out.high.x);
    meet(out.low.y, out.high.y);
    return out;
}

/// How far the centre is where it may not stay, layout pixels.
Vec2 Viewpoint::beyond(const Camera& camera) const {
    const Limits to = limits(camera.scale);
    return camera.center - held(camera.center, to.low, to.high);
}

float Viewpoint::banded(float scale) const {
    const float within = std::clamp(scale, reach_.minScale, reach_.maxScale);
    return within * std::exp(pulled(std::log(scale / within), std::log(mostOverzoom)));
}

Camera Viewpoint::banded(const Camera& raw) const {
    const Vec2 out = beyond(raw) * raw.scale;
    const Vec2 pull{pulled(out.x, viewport_.x) - out.x, pulled(out.y, viewport_.y) - out.y};
    return {raw.center + pull * (1 / raw.scale), raw.scale};
}

Camera Viewpoint::allowed(const Camera& camera) const {
    if (reach_.minScale >= 1 && camera.scale < asGoodAsHome) return motion::home(viewport_);
    const float scale = std::clamp(camera.scale, reach_.minScale, reach_.maxScale);
    const Limits to = limits(scale);
    return {held(camera.center, to.low, to.high), scale};
}

/// The nearest scale at which a camera may rest, or the next one in the direction of a zoom (> 0: in).
float Viewpoint::restingScale(const Camera& camera, float direction) const {
    const float scale = std::clamp(camera.scale, reach_.minScale, reach_.maxScale);
    const Vec2 half = viewport_ * (0.5f / scale);
    const base::Rect seen{camera.center.x - half.x, camera.center.y - half.y, half.x * 2, half.y * 2};
    // The widest band decides: narrow ones may lie within it.
    float rest = scale;
    for (const Band& band : reach_.bands) {
        if (!(scale > band.from && scale < band.to) || base::intersection(seen, band.rect).empty()) continue;
        const bool up = direction != 0 ? direction > 0 : scale * scale >= band.from * band.to;
        rest = up ? std::max(rest, band.to) : std::min(rest, band.from);
    }
    return std::clamp(rest, reach_.minScale, reach_.maxScale);
}

Camera Viewpoint::resting(const Camera& camera, Vec2 pixel, float direction) const {
    const Camera home = motion::home(viewport_);
    const float scale = restingScale(camera, direction);
    const Camera rest = allowed(motion::zoomedAbout(camera, viewport_, pixel, scale / camera.scale));
    const Vec2 off = rest.center - home.center;
    const bool nearHome = rest.scale > 1 / nearHomeScale && rest.scale < nearHomeScale &&
                          std::abs(off.x) < viewport_.x * nearHomeShare &&
                          std::abs(off.y) < viewport_.y * nearHomeShare;
    return nearHome && direction == 0 ? home : rest;
}

}  // namespace fukan::show
