#pragma once
// What must be true of whatever the gestures tell, whatever they were told.

#include <cmath>
#include <string>

#include "input/random_events.hpp"
#include "input/visitor.hpp"

namespace fukan::test {

/// Feeds events and holds what comes of them against the promises of `Gestures`.
class GestureWatch {
public:
    explicit GestureWatch(input::Ground ground) : visitor_(ground) {}

    void feed(const input::Event& event) {
        visitor_.now = event.at;
        visitor_.event(event.what);
        judge();
        const auto next = visitor_.gestures.nextChange();
        if (next && *next > visitor_.now + input::GestureLimits::longPressTimeout) wrong("it waits too long");
    }

    /// All fingers leave, and time passes.
    void end() {
        for (int finger = 0; finger < 7; ++finger) visitor_.lift(finger);
        visitor_.release({10, 10});
        visitor_.wait(std::chrono::milliseconds(300));
        judge();
        if (!visitor_.gestures.atRest()) wrong("it is not at rest");
        if (visitor_.gestures.nextChange()) wrong("it waits for something");
        if (open_) wrong("a gesture has no end");
    }

    /// Empty when all is well.
    const std::string& trouble() const { return trouble_; }

private:
    void wrong(const char* what) {
        if (trouble_.empty()) trouble_ = what;
    }

    void judge() {
        using K = input::CommandKind;
        for (const input::Command& c : visitor_.take()) {
            if (!finite(c.pixel) || !finite(c.origin) || !finite(c.delta) || !finite(c.velocity) ||
                !std::isfinite(c.factor) || c.factor <= 0)
                wrong("a number is none");
            if (std::hypot(c.velocity.x, c.velocity.y) > input::GestureLimits::logicalFastest * 1.001f)
                wrong("it is thrown too fast");
            if (c.press > visitor_.now) wrong("it was pressed later");
            const bool within = c.kind == K::panBy || c.kind == K::pinchBy || c.kind == K::longPressed;
            const bool ends = c.kind == K::released || c.kind == K::cancelled;
            if (c.kind == K::touched && std::exchange(open_, true)) wrong("a gesture begins within another");
            if (within && !open_) wrong("it moves without a gesture");
            if (ends && !std::exchange(open_, false)) wrong("it ends without a gesture");
        }
    }

    static bool finite(base::Vec2 v) { return std::isfinite(v.x) && std::isfinite(v.y); }

    Visitor visitor_;
    bool open_ = false;
    std::string trouble_;
};

/// What is wrong with how the gestures take these bytes; empty when nothing is. The first byte is the ground.
inline std::string troubleWith(std::span<const std::uint8_t> bytes) {
    if (bytes.empty()) return {};
    GestureWatch watch(static_cast<input::Ground>(bytes[0] % 3));
    RandomEvents events(bytes.subspan(1));
    while (const auto event = events.next()) watch.feed(*event);
    watch.end();
    return watch.trouble();
}

}  // namespace fukan::test
