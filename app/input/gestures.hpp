#pragma once
// What fingers and the mouse do becomes commands: taps, drags, throws, pinches, turned pages.

#include <cstdint>
#include <optional>
#include <vector>

#include "input/command.hpp"
#include "input/contacts.hpp"
#include "input/event.hpp"
#include "input/gesture_limits.hpp"
#include "input/ground.hpp"
#include "input/velocity_tracker.hpp"
#include "input/wheel.hpp"

namespace fukan::input {

/// A gesture begins when a finger (or the left button) lands while none is down. It gives, in this order:
/// - `touched`, at once;
/// - while it lasts: `panBy` (one finger; the first has the whole way since the landing in it, so that what
///   was under the finger stays under it), `pinchBy` (two to five; a finger that comes or goes moves
///   nothing), `longPressed`, after which it gives nothing more but its end;
/// - its end: `released`, with a velocity where something was dragged, or `cancelled`;
/// - what it meant: `tapped`, `doubleTapped`, `nextScene` or `previousScene`. On scene and world a tap is
///   told `doubleTapTimeout` later, or as soon as it is clear that no second one follows.
/// All of them have the gesture's `origin` and `press`; a double tap has those of its first tap, so that what
/// woke the screen does no more. A tap's `pixel` is its origin: a fingertip rolls while it is lifted.
///
/// Not counted, for as long as they are down: palms, a sixth finger, further fingers on a control or after a
/// long press. The mouse is not heard while fingers are down, and gives way when one lands.
///
/// Any sequence of events is safe: ends without beginnings, two beginnings of one finger (its end was lost:
/// it is as if it were lifted and landed anew), no numbers for places (not heard), time that stands still.
class Gestures {
public:
    explicit Gestures(const Panel& panel = {}) { setPanel(panel); }

    /// From now on: the window went to another panel, or now more is known of it.
    void setPanel(const Panel& panel);

    /// Other events than touch, pointer and the loss of focus give nothing. The right button gives `back`,
    /// the middle one `attention`, the wheel `zoomAbout`.
    std::vector<Command> handle(const Event& event, const GroundAt& groundAt);

    /// What the passing of time gives: long presses, and taps that stayed single.
    std::vector<Command> advance(motion::Timestamp now);

    /// When `advance` will give something.
    std::optional<motion::Timestamp> nextChange() const;

    /// No finger is down that counts, and no tap waits for a second.
    bool atRest() const { return !gesture_ && !waits(); }

private:
    enum class Phase : std::uint8_t { pressed, dragging, pinching, spent };
    struct Gesture {
        motion::Timestamp press;
        motion::Timestamp landed;  // later than `press` where that is of the tap before
        base::Vec2 origin;
        base::Vec2 last;  // where the finger, or the fingers' middle, was last
        Ground ground = Ground::world;
        Phase phase = Phase::pressed;
        bool byMouse = false;
        bool second = false;   // near the tap that waits, and in time: will it be a double tap?
        bool flicker = false;  // the finger of a tap that was told, lost by the panel for a moment
    };
    struct Tap {
        Command told;
        motion::Timestamp lifted;
        bool byMouse = false;
        bool waits = true;  // for a second one; else it has been told
    };
    /// Fingers leave one by one, but a throw with two fingers is one throw: how fast they were together.
    struct Parting {
        motion::Timestamp at;
        base::Vec2 velocity;
    };
    using Out = std::vector<Command>;

    void dispatch(const Event& event, const GroundAt& groundAt, Out& out);
    void onButton(const PointerButton& button, const GroundAt& groundAt, Out& out);
    void land(FingerId finger, base::Vec2 at, bool byMouse, const GroundAt& groundAt, Out& out);
    void begin(FingerId finger, base::Vec2 at, bool byMouse, Ground ground, Out& out);
    void followTap(Gesture& gesture, Out& out);
    void join(FingerId finger, base::Vec2 at, Out& out);
    void move(FingerId finger, base::Vec2 to, Out& out);
    void drag(base::Vec2 to, Out& out);
    void pinch(base::Vec2 middle, float grown, Out& out);
    void lift(FingerId finger, Out& out);
    void lose(FingerId finger, Out& out);
    void finish(Out& out);
    void finishTap(const Gesture& gesture, Out& out);
    void turnPage(const Gesture& gesture, base::Vec2 velocity, Out& out);
    void cancel(Out& out);
    void tellTap(Out& out);
    base::Vec2 velocity() const;
    const GestureLimits& limits(const Gesture& gesture) const { return gesture.byMouse ? mouse_ : fingers_; }
    bool mayBeLong() const;
    bool waits() const { return tap_ && tap_->waits; }
    static Command command(CommandKind kind, const Gesture& gesture);

    GestureLimits fingers_;
    GestureLimits mouse_;
    Contacts contacts_;
    VelocityTracker tracker_;  // of the way gone, which has no jumps where fingers come and go
    Wheel wheel_;
    motion::Timestamp now_;
    base::Vec2 way_;
    std::optional<Parting> parting_;
    std::optional<Gesture> gesture_;
    std::optional<Tap> tap_;  // the last one
};

}  // namespace fukan::input
