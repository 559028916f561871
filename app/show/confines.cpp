#include "show/confines.hpp"

#include <algorithm>
#include <cmath>

#include "motion/rubber_band.hpp"

namespace fukan::show {

namespace {

using base::Vec2;
using motion::Camera;

// Zooming in and out again by rounded factors ends a hair away from 1: the difference is invisible, but
// the camera is not home. The smallest turn of a wheel is more.
constexpr float asGoodAsOne = 1.0001f;

// A camera that a hand releases this near to home (a factor of scale; a share of the viewport's sides)
// goes home.
constexpr float nearHomeScale = 1.04f;
constexpr float nearHomeShare = 0.04f;

// Viewport pixels: a hand's way is limited to this; floats are precise enough up to there.
constexpr float farthestHand = 1e6f;

float pulled(float over, float side) {
    return static_cast<float>(motion::rubberBand(static_cast<double>(over), static_cast<double>(side)));
}

float unpulled(float beyond, float side) {
    return static_cast<float>(
        motion::rubberBandInverse(static_cast<double>(beyond), static_cast<double>(side)));
}

Vec2 held(Vec2 center, Vec2 low, Vec2 high) {
    return {std::clamp(center.x, low.x, high.x), std::clamp(center.y, low.y, high.y)};
}

base::Rect scaled(const base::Rect& r, Vec2 by) { return {r.x * by.x, r.y * by.y, r.w * by.x, r.h * by.y}; }

base::Rect seenBy(const Camera& camera, Vec2 viewport) {
    const Vec2 half = viewport * (0.5f / camera.scale);
    return {camera.center.x - half.x, camera.center.y - half.y, half.x * 2, half.y * 2};
}

}  // namespace

Confines Confines::resized(Vec2 viewport) const {
    const Vec2 by{viewport.x / viewport_.x, viewport.y / viewport_.y};
    Confines out(reach_, viewport);
    if (out.reach_.within) out.reach_.within = scaled(*out.reach_.within, by);
    out.reach_.world = scaled(out.reach_.world, by);
    for (Band& band : out.reach_.bands) band.rect = scaled(band.rect, by);
    if (out.reach_.room) {
        Vec2& center = out.reach_.room->center;
        center = {center.x * by.x, center.y * by.y};
    }
    for (float* high : {&out.reach_.head, &out.reach_.foot, &out.reach_.cardFoot}) *high *= by.y;
    out.reach_.side *= by.x;
    return out;
}

Confines::Limits Confines::limits(float scale) const {
    if (reach_.within) {
        const Vec2 far{1e9f, 1e9f};
        return {motion::clamped({Vec2{} - far, scale}, viewport_, reach_.maxScale, *reach_.within).center,
                motion::clamped({far, scale}, viewport_, reach_.maxScale, *reach_.within).center};
    }
    const base::Rect world = reach_.world.empty() ? base::Rect{0, 0, viewport_.x, viewport_.y} : reach_.world;
    const Vec2 half = viewport_ * (0.5f / scale);
    const float card =
        std::clamp((scale - reach_.aheadFrom) / std::max(1 - reach_.aheadFrom, 1e-3f), 0.0f, 1.0f);
    const float foot = (reach_.foot + reach_.cardFoot * card) / scale;
    // As much at both sides as a scene that makes room for the bar leaves free there.
    const float beside = viewport_.x * 0.5f * (1 / std::clamp(scale, reach_.aheadFrom, 1.0f) - 1);
    Limits out{{world.x + half.x - beside, world.y + half.y - reach_.head * uncovered(scale) / scale},
               {world.right() - half.x + beside, world.bottom() - half.y + foot}};
    const auto meet = [](float& low, float& high) {
        if (low > high) low = high = (low + high) / 2;
    };
    meet(out.low.x, out.high.x);
    meet(out.low.y, out.high.y);
    out.high.x += reach_.side * card / scale;
    return out;
}

/// How much of the header's height the world may be moved down, 0 … 1: without a jump at any scale.
float Confines::uncovered(float scale) const {
    if (scale >= 1) return 0;
    if (scale >= reach_.aheadFrom) return 1 - scale;
    const float from = 1 - reach_.aheadFrom;
    const float way = (reach_.aheadFrom - scale) / std::max(reach_.aheadFrom - reach_.wholeFrom, 1e-3f);
    return std::min(from + (1 - from) * way, 1.0f);
}

/// How far the centre lies outside of its limits, layout pixels.
Vec2 Confines::beyond(const Camera& camera) const {
    const Limits to = limits(camera.scale);
    return camera.center - held(camera.center, to.low, to.high);
}

float Confines::within(float scale) const { return std::clamp(scale, reach_.minScale, reach_.maxScale); }

float Confines::banded(float scale) const {
    return within(scale) * std::exp(pulled(std::log(scale / within(scale)), std::log(mostOverzoom)));
}

float Confines::unbanded(float scale) const {
    return within(scale) * std::exp(unpulled(std::log(scale / within(scale)), std::log(mostOverzoom)));
}

Camera Confines::banded(const Camera& raw) const {
    const Vec2 out = beyond(raw) * raw.scale;
    const Vec2 pull{pulled(out.x, viewport_.x) - out.x, pulled(out.y, viewport_.y) - out.y};
    return {raw.center + pull * (1 / raw.scale), raw.scale};
}

Camera Confines::unbanded(const Camera& shown) const {
    const Vec2 out = beyond(shown) * shown.scale;
    const auto pull = [](float beyond, float side) {
        return std::clamp(unpulled(beyond, side), -farthestHand, farthestHand) - beyond;
    };
    return {shown.center + Vec2{pull(out.x, viewport_.x), pull(out.y, viewport_.y)} * (1 / shown.scale),
            shown.scale};
}

Camera Confines::allowed(const Camera& camera) const {
    // Not moved by a rounding.
    if (reach_.room && camera == *reach_.room) return camera;
    float scale = within(camera.scale);
    if (scale < asGoodAsOne && scale > 1 / asGoodAsOne) scale = within(1);
    if (reach_.minScale >= 1 && scale <= 1) return motion::home(viewport_);
    const Limits to = limits(scale);
    return {held(camera.center, to.low, to.high), scale};
}

/// The allowed camera after a zoom of `camera` to `scale` about `pixel`.
Camera Confines::at(float scale, const Camera& camera, Vec2 pixel) const {
    // Exact to the bit: a camera that need not move stays as it is, and a band's edge is not within the band.
    if (scale == camera.scale) return allowed(camera);
    Camera to = motion::zoomedAbout(camera, viewport_, pixel, scale / camera.scale);
    to.scale = scale;
    return allowed(to);
}

/// Of the bands that forbid a camera, the one that reaches furthest up or down.
const Band* Confines::bandAt(const Camera& camera, bool up) const {
    const base::Rect seen = seenBy(camera, viewport_);
    const Band* found = nullptr;
    for (const Band& band : reach_.bands) {
        if (!(camera.scale > band.from && camera.scale < band.to)) continue;
        if (base::intersection(seen, band.rect).empty()) continue;
        if (found == nullptr || (up ? band.to > found->to : band.from < found->from)) found = &band;
    }
    return found;
}

/// Beyond one band there may be another: each step leaves one for good. None: no way out in this direction.
std::optional<Camera> Confines::outOfBands(Camera camera, Vec2 pixel, bool up) const {
    while (const Band* band = bandAt(camera, up)) {
        const float scale = up ? band->to : band->from;
        if (!reaches(scale)) return std::nullopt;
        const Camera next = at(scale, camera, pixel);
        if (up ? next.scale <= camera.scale : next.scale >= camera.scale) return std::nullopt;
        camera = next;
    }
    return camera;
}

Camera Confines::resting(const Camera& camera, Vec2 pixel, float direction) const {
    const Camera home = motion::home(viewport_);
    const Camera here = at(within(camera.scale), camera, pixel);
    const auto up = outOfBands(here, pixel, true);
    const auto down = outOfBands(here, pixel, false);
    const bool upFirst =
        direction != 0 || !up || !down ? direction > 0 : up->scale * down->scale <= here.scale * here.scale;
    const Camera rest = (upFirst ? up : down).value_or((upFirst ? down : up).value_or(here));
    if (direction != 0 || rest == home) return rest;
    if (isNear(rest, home)) return reach_.room.value_or(home);
    return reach_.room && isNear(rest, *reach_.room) ? *reach_.room : rest;
}

bool Confines::isNear(const Camera& camera, const Camera& place) const {
    const float scale = camera.scale / place.scale;
    const Vec2 off = camera.center - place.center;
    return scale > 1 / nearHomeScale && scale < nearHomeScale &&
           std::abs(off.x) < viewport_.x * nearHomeShare && std::abs(off.y) < viewport_.y * nearHomeShare;
}

}  // namespace fukan::show
