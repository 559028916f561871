#include "input/wheel.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::input {

namespace {

// A free-spinning wheel can send dozens of notches at once.
constexpr float mostNotches = 10;

}  // namespace

std::optional<Command> Wheel::turn(const PointerWheel& wheel, motion::Timestamp at) {
    if (!std::isfinite(wheel.notches.y) || wheel.notches.y == 0) return std::nullopt;
    if (!last_ || at - *last_ > pause) press_ = at;
    last_ = at;
    Command zoom;
    zoom.kind = CommandKind::zoomAbout;
    zoom.press = press_;
    zoom.pixel = wheel.position;
    zoom.origin = wheel.position;
    zoom.factor = std::pow(notchFactor, std::clamp(wheel.notches.y, -mostNotches, mostNotches));
    return zoom;
}

}  // namespace fukan::input
