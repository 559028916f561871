#include "input/gestures.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace fukan::input {

namespace {

// No touch panel uses this id for a finger.
constexpr FingerId mouseFinger = std::numeric_limits<FingerId>::min();

// Pixels: beyond any wall of panels; sums and squares of such positions stay finite, and whole pixels exact.
constexpr float farthest = 1e6f;

bool isPlace(base::Vec2 p) { return std::isfinite(p.x) && std::isfinite(p.y); }

base::Vec2 near(base::Vec2 p) {
    return {std::clamp(p.x, -farthest, farthest), std::clamp(p.y, -farthest, farthest)};
}

float length(base::Vec2 v) { return std::hypot(v.x, v.y); }

/// Within about 27 degrees of horizontal.
bool sideways(base::Vec2 v) { return std::abs(v.x) >= 2 * std::abs(v.y); }

}  // namespace

void Gestures::setPanel(const Panel& panel) {
    fingers_ = GestureLimits::ofFingers(panel);
    mouse_ = GestureLimits::ofMouse(panel);
}

std::vector<Command> Gestures::handle(const Event& event, const GroundAt& groundAt) {
    Out out = advance(event.at);
    dispatch(event, groundAt, out);
    return out;
}

void Gestures::dispatch(const Event& event, const GroundAt& groundAt, Out& out) {
    if (const auto* began = std::get_if<TouchBegan>(&event.what)) {
        lose(began->finger, out);
        if (!isPlace(began->position) || began->size > fingers_.palm || began->finger == mouseFinger) return;
        if (gesture_ && gesture_->byMouse) cancel(out);
        land(began->finger, near(began->position), false, groundAt, out);
    } else if (const auto* touch = std::get_if<TouchMoved>(&event.what)) {
        // A palm often lands with its edge first, as small as a finger.
        if (touch->size > fingers_.palm) return lose(touch->finger, out);
        if (isPlace(touch->position) && touch->finger != mouseFinger)
            move(touch->finger, near(touch->position), out);
    } else if (const auto* ended = std::get_if<TouchEnded>(&event.what)) {
        if (ended->finger != mouseFinger) lift(ended->finger, out);
    } else if (std::holds_alternative<TouchesCancelled>(event.what)) {
        if (gesture_ && !gesture_->byMouse) cancel(out);
    } else if (std::holds_alternative<FocusLost>(event.what)) {
        cancel(out);
    } else if (gesture_ && !gesture_->byMouse) {
        return;
    } else if (const auto* button = std::get_if<PointerButton>(&event.what)) {
        onButton(*button, groundAt, out);
    } else if (const auto* pointer = std::get_if<PointerMoved>(&event.what)) {
        if (isPlace(pointer->position)) move(mouseFinger, near(pointer->position), out);
    } else if (const auto* wheel = std::get_if<PointerWheel>(&event.what)) {
        if (!isPlace(wheel->position)) return;
        if (const auto zoom = wheel_.turn({near(wheel->position), wheel->notches}, now_))
            out.push_back(*zoom);
    }
}

void Gestures::onButton(const PointerButton& button, const GroundAt& groundAt, Out& out) {
    const bool left = button.button == Button::left;
    if (!button.pressed) {
        if (!left) return;
        if (isPlace(button.position)) move(mouseFinger, near(button.position), out);
        return lift(mouseFinger, out);
    }
    // Another button while the left one is down: the user has changed their mind.
    cancel(out);
    if (left) {
        if (isPlace(button.position)) land(mouseFinger, near(button.position), true, groundAt, out);
        return;
    }
    Command c;
    c.kind = button.button == Button::right ? CommandKind::back : CommandKind::attention;
    if (isPlace(button.position)) c.pixel = c.origin = near(button.position);
    c.press = now_;
    out.push_back(c);
}

void Gestures::land(FingerId finger, base::Vec2 at, bool byMouse, const GroundAt& groundAt, Out& out) {
    if (!gesture_) {
        begin(finger, at, byMouse, groundAt ? groundAt(at) : Ground::world, out);
    } else if (gesture_->ground != Ground::control && gesture_->phase != Phase::spent && !contacts_.full()) {
        join(finger, at);
    }
}

void Gestures::begin(FingerId finger, base::Vec2 at, bool byMouse, Ground ground, Out& out) {
    Gesture gesture;
    gesture.press = gesture.landed = now_;
    gesture.origin = gesture.last = at;
    gesture.ground = ground;
    gesture.byMouse = byMouse;
    followTap(gesture);
    contacts_.add(finger, at);
    way_ = {};
    parting_.reset();
    tracker_.clear();
    tracker_.add(now_, way_);
    out.push_back(command(CommandKind::touched, gesture));
    gesture_ = gesture;
}

/// Relates a gesture that begins to the tap before it: the same finger, the second of a double tap, or
/// neither.
void Gestures::followTap(Gesture& gesture) {
    if (!tap_) return;
    const float apart = length(gesture.origin - tap_->told.pixel);
    const motion::Duration pause = now_ - tap_->lifted;
    const bool same = gesture.byMouse == tap_->byMouse && apart <= limits(gesture).doubleTapSlop;
    if (same && pause < GestureLimits::doubleTapMinTime) {
        gesture.press = tap_->told.press;
        gesture.flicker = true;
    } else {
        // Also on a panel that the first one has brought up under the finger.
        gesture.second = same && tap_->waits && pause < GestureLimits::doubleTapTimeout;
        tap_->waits = gesture.second;
    }
}

void Gestures::join(FingerId finger, base::Vec2 at) {
    contacts_.add(finger, at);
    gesture_->second = false;
    gesture_->phase = Phase::pinching;
    gesture_->turning = false;
    gesture_->ground = Ground::world;  // the finger that stays goes on moving what both have moved
    gesture_->last = contacts_.middle();
    parting_.reset();
    tracker_.clear();
    tracker_.add(now_, way_);
}

void Gestures::move(FingerId finger, base::Vec2 to, Out& out) {
    if (!gesture_ || !contacts_.has(finger)) return;
    if (contacts_.size() == 1) {
        contacts_.move(finger, to);
        return drag(to, out);
    }
    const float before = std::max(contacts_.spread(), fingers_.leastSpread);
    contacts_.move(finger, to);
    pinch(contacts_.middle(), std::max(contacts_.spread(), fingers_.leastSpread) / before, out);
}

void Gestures::drag(base::Vec2 to, Out& out) {
    Gesture& g = *gesture_;
    const base::Vec2 delta = to - g.last;
    if (g.phase == Phase::pressed) {
        way_ = to - g.origin;
        tracker_.add(now_, way_);
        if (length(way_) <= limits(g).slop) return;
        g.second = false;
        g.phase = Phase::dragging;
        g.turning = g.ground == Ground::scene && sideways(way_);
    } else {
        way_ = way_ + delta;
        tracker_.add(now_, way_);
    }
    g.last = to;
    if (g.phase == Phase::spent || delta == base::Vec2{}) return;
    if (g.ground == Ground::scene && !g.turning) return;
    Command pan = command(g.turning ? CommandKind::turnBy : CommandKind::panBy, g);
    pan.delta = delta;
    out.push_back(pan);
}

void Gestures::pinch(base::Vec2 middle, float grown, Out& out) {
    Command c = command(CommandKind::pinchBy, *gesture_);
    c.pixel = middle;
    c.delta = middle - std::exchange(gesture_->last, middle);
    c.factor = grown;
    way_ = way_ + c.delta;
    tracker_.add(now_, way_);
    if (c.delta == base::Vec2{} && c.factor == 1) return;
    out.push_back(c);
}

void Gestures::lift(FingerId finger, Out& out) {
    if (!gesture_ || !contacts_.has(finger)) return;
    if (contacts_.size() == 1) return finish(out);
    const base::Vec2 before = velocity();
    contacts_.remove(finger);
    parting_ = Parting{now_, before};
    tracker_.clear();
    tracker_.add(now_, way_);
    gesture_->last = contacts_.middle();
    if (contacts_.size() == 1) gesture_->phase = Phase::dragging;
}

/// Drops a finger that turned out to be a palm, or that lands again because its end was lost.
void Gestures::lose(FingerId finger, Out& out) {
    if (!gesture_ || finger == mouseFinger || !contacts_.has(finger)) return;
    if (contacts_.size() == 1) {
        cancel(out);
    } else {
        lift(finger, out);
    }
}

void Gestures::finish(Out& out) {
    const base::Vec2 fling = velocity();
    const Gesture gesture = *std::exchange(gesture_, std::nullopt);
    contacts_.clear();
    Command c = command(CommandKind::released, gesture);
    const bool dragged = gesture.phase == Phase::dragging && gesture.ground != Ground::scene;
    if (dragged) c.velocity = fling;
    out.push_back(c);
    if (gesture.phase == Phase::pressed) finishTap(gesture, out);
    if (gesture.phase == Phase::dragging && gesture.ground == Ground::scene) turnPage(gesture, fling, out);
}

void Gestures::finishTap(const Gesture& gesture, Out& out) {
    if (gesture.second) {
        Command twice = tap_->told;
        twice.kind = CommandKind::doubleTapped;
        tap_->waits = false;
        tap_->lifted = now_;
        out.push_back(twice);
        return;
    }
    const bool waits = gesture.flicker ? tap_->waits : gesture.ground != Ground::control;
    tap_ = Tap{command(CommandKind::tapped, gesture), now_, gesture.byMouse, waits};
    if (!gesture.flicker) out.push_back(tap_->told);
}

void Gestures::turnPage(const Gesture& gesture, base::Vec2 velocity, Out& out) {
    const GestureLimits& least = limits(gesture);
    const base::Vec2 way = gesture.last - gesture.origin;
    const float along = way.x < 0 ? -velocity.x : velocity.x;
    const bool thrown = std::abs(velocity.x) >= least.swipeSpeed && sideways(velocity);
    const bool far = std::abs(way.x) >= least.swipeWay || (thrown && std::abs(way.x) >= least.flingWay);
    // Flung back to where it came from: the user has changed their mind.
    if (!far || !sideways(way) || (thrown && along < 0)) return;
    out.push_back(command(way.x < 0 ? CommandKind::nextScene : CommandKind::previousScene, gesture));
}

void Gestures::cancel(Out& out) {
    contacts_.clear();
    if (!gesture_) return;
    out.push_back(command(CommandKind::cancelled, *gesture_));
    gesture_.reset();
}

std::vector<Command> Gestures::advance(motion::Timestamp now) {
    now_ = std::max(now_, now);
    Out out;
    const auto due = nextChange();
    if (!due || now_ < *due) return out;
    if (mayBeLong() && now_ >= gesture_->landed + GestureLimits::longPressTimeout) {
        out.push_back(command(CommandKind::longPressed, *gesture_));
        gesture_->phase = Phase::spent;
    }
    return out;
}

std::optional<motion::Timestamp> Gestures::nextChange() const {
    if (mayBeLong()) return gesture_->landed + GestureLimits::longPressTimeout;
    return std::nullopt;
}

bool Gestures::mayBeLong() const {
    return gesture_ && gesture_->phase == Phase::pressed && gesture_->ground != Ground::control;
}

base::Vec2 Gestures::velocity() const {
    if (parting_ && now_ - parting_->at < VelocityTracker::rest) return parting_->velocity;
    return limits(*gesture_).held(tracker_.velocity(now_));
}

Command Gestures::command(CommandKind kind, const Gesture& gesture) {
    Command c;
    c.kind = kind;
    c.pixel = gesture.last;
    c.origin = gesture.origin;
    c.press = gesture.press;
    return c;
}

}  // namespace fukan::input
