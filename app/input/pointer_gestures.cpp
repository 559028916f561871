#include "input/pointer_gestures.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fukan::input {

namespace {

// A free-spinning wheel can send dozens of notches at once.
constexpr float mostNotches = 10;

Command command(CommandKind kind, motion::Timestamp press) {
    Command c;
    c.kind = kind;
    c.press = press;
    return c;
}

}  // namespace

std::vector<Command> PointerGestures::handle(const Event& event, bool atRest) {
    std::vector<Command> out;
    if (const auto* button = std::get_if<PointerButton>(&event.what)) {
        onButton(*button, event.at, atRest, out);
    } else if (const auto* moved = std::get_if<PointerMoved>(&event.what)) {
        onMove(moved->position, out);
    } else if (const auto* wheel = std::get_if<PointerWheel>(&event.what)) {
        onWheel(*wheel, event.at, out);
    } else if (std::holds_alternative<FocusLost>(event.what)) {
        drag_.reset();
    }
    return out;
}

void PointerGestures::onButton(const PointerButton& button, motion::Timestamp at, bool atRest,
                               std::vector<Command>& out) {
    if (!button.pressed) {
        if (button.button == Button::left) onRelease(button.position, out);
        return;
    }
    drag_.reset();
    if (button.button == Button::left) {
        drag_ = Drag{button.position, button.position, at, false, atRest};
    }
    const bool right = button.button == Button::right;
    out.push_back(command(right ? CommandKind::back : CommandKind::attention, at));
}

void PointerGestures::onMove(base::Vec2 position, std::vector<Command>& out) {
    if (!drag_) return;
    const base::Vec2 way = position - drag_->start;
    if (std::hypot(way.x, way.y) > mouseSlop * pixelRatio_) drag_->moving = true;
    if (!drag_->moving || drag_->turnsPage || position == drag_->last) return;
    Command pan = command(CommandKind::panBy, drag_->press);
    pan.delta = position - std::exchange(drag_->last, position);
    out.push_back(pan);
}

void PointerGestures::onRelease(base::Vec2 position, std::vector<Command>& out) {
    onMove(position, out);
    const std::optional<Drag> drag = std::exchange(drag_, std::nullopt);
    if (!drag || !drag->turnsPage) return;
    const base::Vec2 way = position - drag->start;
    // Clearly sideways: within about 27 degrees of level.
    if (std::abs(way.x) < swipeDistance * pixelRatio_ || std::abs(way.x) < 2 * std::abs(way.y)) return;
    out.push_back(command(way.x < 0 ? CommandKind::nextScene : CommandKind::previousScene, drag->press));
}

void PointerGestures::onWheel(const PointerWheel& wheel, motion::Timestamp at, std::vector<Command>& out) {
    if (!std::isfinite(wheel.notches.y) || wheel.notches.y == 0) return;
    if (!lastWheel_ || at - *lastWheel_ > wheelPause) wheelPress_ = at;
    lastWheel_ = at;
    Command zoom = command(CommandKind::zoomAbout, wheelPress_);
    zoom.pixel = wheel.position;
    zoom.factor = std::pow(notchFactor, std::clamp(wheel.notches.y, -mostNotches, mostNotches));
    out.push_back(zoom);
}

}  // namespace fukan::input
