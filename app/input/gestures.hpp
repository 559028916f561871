#pragma once
// Turns touch and mouse events into commands: taps, drags, flings, pinches, page turns.

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
/// - while it lasts: `panBy` (one finger; the first one includes the whole way since the finger landed, so
///   that what was under the finger stays under it), `pinchBy` (two to five; a finger that lands or is
///   lifted moves nothing), `longPressed`, after which only the end follows;
/// - its end: `released`, with a velocity where something was dragged, or `cancelled`;
/// - what it meant: `tapped`, `doubleTapped`, `nextScene` or `previousScene`. A tap is given at once, and
///   on `Ground::scene` and `Ground::world` a second one within `doubleTapTimeout` near it is a
///   `doubleTapped`, whatever the first one has brought up under the finger.
/// All of them have the gesture's `origin` and `press`; a double tap has those of its first tap, so that a
/// press that woke the screen has no other effect. A tap's `pixel` is its origin: a fingertip rolls while
/// it is lifted.
///
/// Ignored for as long as they are down: palms, a sixth finger, further fingers on a control or after a
/// long press. The mouse is ignored while fingers are down, and its gesture is cancelled when a finger
/// lands.
///
/// Any sequence of events is safe: ends without beginnings, two beginnings of one finger (its end was
/// lost: it is dropped and lands anew), positions that are not finite (ignored), time that stands still.
class Gestures {
public:
    explicit Gestures(const Panel& panel = {}) { setPanel(panel); }

    /// Applies from now on: the window was moved to another panel, or more is known of its panel.
    void setPanel(const Panel& panel);

    /// Other events than touch, pointer and the loss of focus give nothing. The right button gives `back`,
    /// the middle one `attention`, the wheel `zoomAbout`.
    std::vector<Command> handle(const Event& event, const GroundAt& groundAt);

    /// The commands that come from the passing of time: long presses.
    std::vector<Command> advance(motion::Timestamp now);

    /// When `advance` will give a command; none: not without another event.
    std::optional<motion::Timestamp> nextChange() const;

    /// True when no gesture is under way.
    bool atRest() const { return !gesture_; }

private:
    enum class Phase : std::uint8_t { pressed, dragging, pinching, spent };
    struct Gesture {
        motion::Timestamp press;
        motion::Timestamp landed;  // later than `press` where `press` is the previous tap's
        base::Vec2 origin;
        base::Vec2 last;  // where the finger, or the fingers' middle, was last
        Ground ground = Ground::world;
        Phase phase = Phase::pressed;
        bool byMouse = false;
        bool turning = false;  // it began sideways on a scene at rest, whose page follows
        bool second = false;   // near the tap before, and in time: may become a double tap
        bool flicker = false;  // the finger of a tap already given, lost by the panel for a moment
    };
    struct Tap {
        Command told;
        motion::Timestamp lifted;
        bool byMouse = false;
        bool waits = true;  // for a second one; false: it is used up
    };
    /// Fingers are lifted one by one, but a fling with two fingers is one fling: the velocity they had
    /// together.
    struct Parting {
        motion::Timestamp at;
        base::Vec2 velocity;
    };
    using Out = std::vector<Command>;

    void dispatch(const Event& event, const GroundAt& groundAt, Out& out);
    void onButton(const PointerButton& button, const GroundAt& groundAt, Out& out);
    void land(FingerId finger, base::Vec2 at, bool byMouse, const GroundAt& groundAt, Out& out);
    void begin(FingerId finger, base::Vec2 at, bool byMouse, Ground ground, Out& out);
    void followTap(Gesture& gesture);
    void join(FingerId finger, base::Vec2 at);
    void move(FingerId finger, base::Vec2 to, Out& out);
    void drag(base::Vec2 to, Out& out);
    void pinch(base::Vec2 middle, float grown, Out& out);
    void lift(FingerId finger, Out& out);
    void lose(FingerId finger, Out& out);
    void finish(Out& out);
    void finishTap(const Gesture& gesture, Out& out);
    void turnPage(const Gesture& gesture, base::Vec2 velocity, Out& out);
    void cancel(Out& out);
    base::Vec2 velocity() const;
    const GestureLimits& limits(const Gesture& gesture) const { return gesture.byMouse ? mouse_ : fingers_; }
    bool mayBeLong() const;
    static Command command(CommandKind kind, const Gesture& gesture);

    GestureLimits fingers_;
    GestureLimits mouse_;
    Contacts contacts_;
    VelocityTracker tracker_;  // of `way_`, which does not jump when fingers land or are lifted
    Wheel wheel_;
    motion::Timestamp now_;
    base::Vec2 way_;
    std::optional<Parting> parting_;
    std::optional<Gesture> gesture_;
    std::optional<Tap> tap_;  // the last one
};

}  // namespace fukan::input
