#pragma once
// The camera that a user moves: it follows a hand at once, glides on when it is released, or flies to a
// target.

#include <optional>
#include <variant>

#include "motion/camera.hpp"
#include "motion/flight.hpp"
#include "motion/glide.hpp"
#include "motion/time.hpp"
#include "show/confines.hpp"

namespace fukan::show {

class Viewpoint {
public:
    static constexpr float mostOverzoom = Confines::mostOverzoom;

    /// How long the return to an allowed scale takes: 1.5 times Android's config_shortAnimTime (200 ms).
    static constexpr motion::Duration settling = std::chrono::milliseconds(300);

    Viewpoint(base::Vec2 viewport, bool reducedMotion);

    motion::Camera at(motion::Timestamp now) const;

    /// True when it shows the whole scene and does not move by itself.
    bool home() const { return !moves() && (hand_ ? hand_->shown : camera_) == motion::home(viewport()); }
    bool inHand() const { return hand_.has_value(); }

    /// When the current motion ends; none: it does not move. The camera counts as moving until `settle`.
    std::optional<motion::Timestamp> arrival() const;

    /// Jumps to the end of the current motion, and ends a hand's hold.
    void settle();

    /// Jumps home.
    void reset();

    /// The limits of the scene that is shown. A camera outside of them is moved inside at once; a hand
    /// keeps its hold, and a motion goes on if its target is still allowed.
    void setReach(const Reach& reach);

    /// Keeps the same part of a scene in view that has been laid out for another size; a hand keeps its
    /// hold, a motion jumps to its end.
    void resize(base::Vec2 to, bool reducedMotion);

    /// A hand takes hold: a motion stops where it is. Until `release` the camera follows the hand to the
    /// pixel, and beyond the limits as on a rubber band.
    void grab(motion::Timestamp now);
    /// Two fingers or more: their middle, now at `pixel`, moved by `delta` (viewport pixels), and their
    /// spread grew by `factor`.
    void pinchBy(base::Vec2 pixel, base::Vec2 delta, float factor, motion::Timestamp now);
    /// The hand lets go. `velocity`: viewport pixels a second. The camera glides on and comes to rest
    /// where it may; also when the hand's hold has ended before.
    void release(base::Vec2 velocity, motion::Timestamp now);

    /// These follow a hand or a mouse, and stop a motion where it is. Numbers that are not finite change
    /// nothing.
    void zoomAbout(base::Vec2 pixel, float factor, motion::Timestamp now);
    void panBy(base::Vec2 delta, motion::Timestamp now);

    /// These glide (with reduced motion: jump); called again during a motion, they start from its target.
    /// `share` is of the viewport's sides.
    void glideZoom(float factor, motion::Timestamp now);
    void glidePan(base::Vec2 share, motion::Timestamp now);
    void flyHome(motion::Timestamp now);
    /// To `Reach::room`, or home where there is none.
    void makeRoom(motion::Timestamp now);
    void flyTo(const motion::Camera& target, motion::Timestamp now) { glideTo(target, now); }
    void jumpTo(const motion::Camera& target);

private:
    struct Flying {
        motion::Flight flight;
        motion::Timestamp since;
        motion::Duration duration;
    };
    struct Settling {  // about the one point that both cameras show at the same place
        motion::Camera from;
        motion::Timestamp since;
    };
    struct Gliding {  // in viewport pixels of the dragged content
        motion::Glide x;
        motion::Glide y;
        float scale;
        motion::Timestamp since;
        base::Vec2 mended;  // from the end of the fling alone to the real end, layout pixels
        motion::Duration duration;
    };
    struct Hand {
        motion::Camera raw;    // centre as if there were no limits; scale as shown
        float scale;           // as if there were no limits
        base::Vec2 pixel;      // where it last pinched
        motion::Camera shown;  // what is shown; at first exactly the camera that was grabbed
    };

    base::Vec2 viewport() const { return confines_.viewport(); }
    bool moves() const { return !std::holds_alternative<std::monostate>(way_); }
    void stop(motion::Timestamp now);
    Hand holding(const motion::Camera& shown) const;
    void follow();
    motion::Camera at(const Settling& way, motion::Timestamp now) const;
    motion::Camera at(const Gliding& way, motion::Timestamp now) const;
    void glideTo(const motion::Camera& target, motion::Timestamp now, motion::Duration least = {});
    void settleTo(const motion::Camera& from, const motion::Camera& target, motion::Timestamp now);
    void throwFrom(const motion::Camera& from, base::Vec2 velocity, motion::Timestamp now);

    Confines confines_;
    bool reducedMotion_;
    motion::Camera camera_;  // where it rests, or the target of its motion
    std::variant<std::monostate, Flying, Settling, Gliding> way_;
    std::optional<Hand> hand_;
};

}  // namespace fukan::show
