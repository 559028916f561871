#pragma once
// The camera in a person's hands: it follows at once, glides on when it is let go, or flies to where it was
// sent.

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

    /// How long it takes back to an allowed scale: Android's config_shortAnimTime and a half.
    static constexpr motion::Duration settling = std::chrono::milliseconds(300);

    Viewpoint(base::Vec2 viewport, bool reducedMotion);

    motion::Camera at(motion::Timestamp now) const;

    /// Shows the whole scene, and is not on its way anywhere.
    bool home() const { return !moves() && (hand_ ? hand_->shown : camera_) == motion::home(viewport()); }
    bool inHand() const { return hand_.has_value(); }

    /// When the way that it is on ends; the camera counts as under way until `settle`.
    std::optional<motion::Timestamp> arrival() const;

    /// Ends a way where it leads, and takes the camera out of any hand.
    void settle();

    /// Home at once.
    void reset();

    /// What the scene that stands allows. A camera beyond it is held back at once; a hand keeps what it
    /// holds, and a way goes on if it still leads where the camera may be.
    void setReach(const Reach& reach);

    /// Keeps looking at the same part of a scene that has been laid out for another size, as does a hand.
    void resize(base::Vec2 viewport, bool reducedMotion);

    /// A hand takes hold: whatever moves stops where it is. Until it lets go, what it drags follows it to the
    /// pixel, and beyond the ends as on a rubber band.
    void grab(motion::Timestamp now);
    /// Two fingers: their middle, now at `pixel`, moved by `delta` pixels, and their spread grew by `factor`.
    void pinchBy(base::Vec2 pixel, base::Vec2 delta, float factor, motion::Timestamp now);
    /// `velocity`: viewport pixels a second. Goes on as a thing would, and comes to rest where it may; also
    /// when the camera was taken out of the hand meanwhile.
    void release(base::Vec2 velocity, motion::Timestamp now);

    /// These follow a hand or a mouse, and end a way where it just is. Numbers that are not finite change
    /// nothing.
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
    };
    struct Settling {  // about the one point that both show at the same place
        motion::Camera from;
        motion::Timestamp since;
    };
    struct Gliding {  // viewport pixels of what is dragged
        motion::Glide x;
        motion::Glide y;
        float scale;
        motion::Timestamp since;
        base::Vec2 mended;  // how far the end is from where the throw alone leads, layout pixels
        motion::Duration duration;
    };
    struct Hand {
        motion::Camera raw;    // its centre as if there were no ends; the scale is that which is shown
        float scale;           // as if there were no ends
        base::Vec2 pixel;      // where it last pinched
        motion::Camera shown;  // to the bit what was there when it took hold
    };

    base::Vec2 viewport() const { return confines_.viewport(); }
    bool moves() const { return !std::holds_alternative<std::monostate>(way_); }
    void stop(motion::Timestamp now);
    Hand holding(const motion::Camera& shown) const;
    void follow();
    motion::Camera at(const Settling& way, motion::Timestamp now) const;
    motion::Camera at(const Gliding& way, motion::Timestamp now) const;
    void glideTo(const motion::Camera& target, motion::Timestamp now);
    void settleTo(const motion::Camera& from, const motion::Camera& target, motion::Timestamp now);
    void throwFrom(const motion::Camera& from, base::Vec2 velocity, motion::Timestamp now);

    Confines confines_;
    bool reducedMotion_;
    motion::Camera camera_;  // where it rests, or where its way leads
    std::variant<std::monostate, Flying, Settling, Gliding> way_;
    std::optional<Hand> hand_;
};

}  // namespace fukan::show
