#pragma once
// A hand at the panel, and what it is understood to want.

#include <utility>
#include <vector>

#include "input/gestures.hpp"

namespace fukan::test {

/// Every event is handed on at `now`, which goes on only by `wait`. What was given is kept until it is taken.
class Visitor {
public:
    explicit Visitor(input::Ground on = input::Ground::world, const input::Panel& panel = {})
        : gestures(panel), ground(on) {}

    void event(input::EventPayload what) {
        keep(gestures.handle({now, std::move(what)}, [this](base::Vec2) {
            ++asked;
            return ground;
        }));
    }
    void wait(motion::Duration by) {
        now = now + by;
        keep(gestures.advance(now));
    }

    void land(input::FingerId finger, base::Vec2 at, float size = 0) {
        event(input::TouchBegan{finger, at, size});
    }
    void move(input::FingerId finger, base::Vec2 to, float size = 0) {
        event(input::TouchMoved{finger, to, size});
    }
    void lift(input::FingerId finger) { event(input::TouchEnded{finger}); }
    void tap(base::Vec2 at, motion::Duration length = std::chrono::milliseconds(80)) {
        land(1, at);
        wait(length);
        lift(1);
    }
    /// From `from` in even steps of 10 ms; the finger stays down.
    void slide(input::FingerId finger, base::Vec2 from, base::Vec2 step, int steps) {
        for (int i = 1; i <= steps; ++i) {
            wait(std::chrono::milliseconds(10));
            move(finger, from + step * static_cast<float>(i));
        }
    }

    void press(base::Vec2 at, input::Button button = input::Button::left) {
        event(input::PointerButton{at, button, true});
    }
    void release(base::Vec2 at, input::Button button = input::Button::left) {
        event(input::PointerButton{at, button, false});
    }
    void point(base::Vec2 at) { event(input::PointerMoved{at}); }
    void wheel(base::Vec2 at, float notches) { event(input::PointerWheel{at, {0, notches}}); }

    std::vector<input::Command> take() { return std::exchange(given, {}); }
    std::vector<input::CommandKind> takeKinds() {
        std::vector<input::CommandKind> kinds;
        for (const input::Command& c : take()) kinds.push_back(c.kind);
        return kinds;
    }

    /// Without those of a page that follows a finger.
    std::vector<input::CommandKind> takeEnds() {
        auto kinds = takeKinds();
        std::erase(kinds, input::CommandKind::turnBy);
        return kinds;
    }

    input::Gestures gestures;
    input::Ground ground;
    int asked = 0;  ///< how often the ground was
    motion::Timestamp now{1'000'000'000};
    std::vector<input::Command> given;

private:
    void keep(const std::vector<input::Command>& more) {
        given.insert(given.end(), more.begin(), more.end());
    }
};

/// What all drags together moved.
inline base::Vec2 panned(const std::vector<input::Command>& commands) {
    base::Vec2 sum;
    for (const input::Command& c : commands) {
        if (c.kind == input::CommandKind::panBy) sum = sum + c.delta;
    }
    return sum;
}

}  // namespace fukan::test
