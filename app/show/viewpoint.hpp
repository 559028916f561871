#pragma once
// The camera in a person's hands: it follows at once, or glides to where it was sent.

#include <optional>

#include "motion/camera.hpp"
#include "motion/flight.hpp"
#include "motion/time.hpp"
#include "show/reach.hpp"

namespace fukan::show {

class Viewpoint {
public:
    Viewpoint(base::Vec2 viewport, bool reducedMotion);

    motion::Camera at(motion::Timestamp now) const;

    /// Rests where the whole scene is shown.
    bool home() const { return !flight_ && camera_ == motion::home(viewport_); }

    /// When the flight that is under way ends; the camera counts as under way until `settle`.
    std::optional<motion::Timestamp> arrival() const;

    /// Ends a flight where it leads.
    void settle() { flight_.reset(); }

    /// Home at once.
    void reset();

    /// What the scene that stands allows. A camera beyond it is held back at once.
    void setReach(const Reach& reach);

    /// Keeps looking at the same part of a scene that has been laid out for another size.
    void resize(base::Vec2 viewport, bool reducedMotion);

    /// These follow a hand, and end a flight where it just is. Numbers that are not finite change nothing.
    void zoomAbout(base::Vec2 pixel, float factor, motion::Timestamp now);
    void panBy(base::Vec2 delta, motion::Timestamp now);

    /// These glide (with reduced motion: jump); asked again on the way, they go on from where that leads.
    /// `share` is of the viewport's sides.
    void glideZoom(float factor, motion::Timestamp now);
    void glidePan(base::Vec2 share, motion::Timestamp now);
    void flyHome(motion::Timestamp now);

private:
    struct Flying {
        motion::Flight flight;
        motion::Timestamp since;
    };

    void glideTo(motion::Camera target, motion::Timestamp now);
    motion::Camera allowed(const motion::Camera& camera) const;

    base::Vec2 viewport_;
    bool reducedMotion_;
    Reach reach_;
    motion::Camera camera_;  // where it rests, or where the flight leads
    std::optional<Flying> flight_;
};

}  // namespace fukan::show
