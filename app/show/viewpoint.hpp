#pragma once
// The camera in a person's hands: it follows at once, glides on when it is let go, or flies to where it was sent.

#include <optional>
#include <variant>

#include "motion/camera.hpp"
#include "motion/flight.hpp"
#include "motion/glide.hpp"
#include "motion/time.hpp"
#include "show/reach.hpp"

namespace fukan::show {

class Viewpoint {
public:
    /// How much nearer than the nearest, or farther than the farthest, two fingers pull at most: it goes back
    /// when they leave.
    static constexpr float mostOverzoom = 1.6f;

    /// How long it takes back to an allowed scale: Android's config_shortAnimTime and a half.
    static constexpr motion::Duration settling = std::chrono::milliseconds(300);

    Viewpoint(base::Vec2 viewport, bool reducedMotion);

    motion::Camera at(motion::Timestamp now) const;

    /// Shows the whole scene, and is not on its way anywhere.
    bool home() const { return !moves() && (hand_ ? banded(hand_->raw) : camera_) == motion::home(viewport_); }
    bool inHand() const { return hand_.has_value(); }

    /// When the way that it is on ends; the camera counts as under way until `settle`.
    std::optional<motion::Timestamp> arrival() const;

    /// Ends a way where it leads, and takes the camera out of any hand.
    void settle();

    /// Home at once.
    void reset();

    /// What the scene that stands allows. A camera beyond it is held back at once.
    void setReach(const Reach& reach);

    /// Keeps looking at the same part of a scene that has been laid out for another size.
    void resize(base::Vec2 viewport, bool reducedMotion);

    /// The same view from a scene that lies `offset` layout pixels further in the same world.
    void moveOrigin(base::Vec2 offset);

    /// A hand takes hold: whatever moves stops where it is. Until it lets go, what it drags follows it to the
    /// pixel, and beyond the ends as on a rubber band.
    void grab(motion::Timestamp now);
    /// Two fingers: their middle, now at `pixel`, moved by `delta` pixels, and their spread grew by `factor`.
    void pinchBy(base::Vec2 pixel, base::Vec2 delta, float factor, motion::Timestamp now);
    /// `velocity`: viewport pixels a second. Goes on as a thing would, and comes to rest where it may.
    void release(base::Vec2 velocity, motion::Timestamp now);

    /// These follow a mouse, and end a way where it just is. Numbers that are not finite change nothing.
    void zoomAbout(base::Vec2 pixel, float factor, motion::Timestamp now);
    void panBy(base::Vec2 delta, motion::Timestamp now);

    /// These glide (with reduced motion: jump); asked again on the way, they go on from where that leads.
    /// `share` is of the viewport's sides.
    void glideZoom(float factor, motion::Timestamp now);
    void glidePan(base::Vec2 share, motion::Timestamp now);
    void flyHome(motion::Timestamp now);
    void flyTo(const motion::Camera& target, motion::Timestamp now) { glideTo(target, now); }
    void jumpTo(const motion::Camera& target);

private:
    struct Flying {
        motion::Flight flight;
        motion::Timestamp since;
        motion::Duration duration;
        bool answersHand = false;  // eases out only
    };
    struct Gliding {  // viewport pixels of what is dragged
        motion::Glide x;
        motion::Glide y;
        float scale;
        motion::Timestamp since;
        motion::Duration duration() const { return std::max(x.duration(), y.duration()); }
    };
    struct Hand {
        motion::Camera raw;  // its centre as if there were no ends; the scale is that which is shown
        float scale;         // as if there were no ends
        base::Vec2 pixel;    // where it last pinched
    };
    struct Limits {  // of the centre
        base::Vec2 low;
        base::Vec2 high;
    };

    bool moves() const { return !std::holds_alternative<std::monostate>(way_); }
    void stop(motion::Timestamp now);
    void glideTo(const motion::Camera& target, motion::Timestamp now);
    void settleTo(const motion::Camera& from, const motion::Camera& target, motion::Timestamp now);
    Limits limits(float scale) const;
    base::Vec2 beyond(const motion::Camera& camera) const;
    float banded(float scale) const;
    motion::Camera banded(const motion::Camera& raw) const;
    motion::Camera allowed(const motion::Camera& camera) const;
    float restingScale(const motion::Camera& camera, float direction) const;
    motion::Camera resting(const motion::Camera& camera, base::Vec2 pixel, float direction) const;

    base::Vec2 viewport_;
    bool reducedMotion_;
    Reach reach_;
    motion::Camera camera_;  // where it rests, or where its way leads
    std::variant<std::monostate, Flying, Gliding> way_;
    std::optional<Hand> hand_;
};

}  // namespace fukan::show
