#pragma once
// A panel that scrolls under a finger, goes on when it is let go, and can be pulled down to close it.

#include <optional>

#include "layout/panels/panel.hpp"
#include "motion/glide.hpp"
#include "motion/reveal.hpp"

namespace fukan::explore {

class ScrollPanel {
public:
    /// Pulled so far (token pixels) or thrown so fast (token pixels a second), it closes: half of what
    /// Android's bottom sheets have, which hang from higher up.
    static constexpr float closingWay = 90;
    static constexpr float closingSpeed = 700;

    /// Shows `panel`, scrolled to its top unless it is the same thing laid out anew.
    void open(layout::Panel panel, bool anew, motion::Timestamp now, bool atOnce);
    /// Where it was pulled to, it goes.
    void close(motion::Timestamp now, bool atOnce) { reveal_.set(false, now, atOnce); }

    bool shown() const { return reveal_.shown(); }
    bool gone(motion::Timestamp now) const { return reveal_.gone(now); }
    float appear(motion::Timestamp now) const { return reveal_.at(now); }
    const layout::Panel& panel() const { return panel_; }

    float scroll(motion::Timestamp now) const;
    float pulled(motion::Timestamp now) const;
    bool moving(motion::Timestamp now) const;

    /// A finger takes hold, drags by so many pixels, lets go.
    void grab(motion::Timestamp now);
    void drag(float dy, bool canClose);
    /// True when it is to be closed; else what was pulled goes back.
    bool release(float velocity, float unit, motion::Timestamp now, bool atOnce);

    /// By a wheel or the keyboard.
    void scrollBy(float dy, motion::Timestamp now);
    void reveal(const layout::Control& control, motion::Timestamp now);

private:
    struct Gliding {
        motion::Glide way;
        motion::Timestamp since;
    };

    layout::Panel panel_;
    motion::Reveal reveal_;
    float scroll_ = 0;
    float pull_ = 0;  // down, beyond its top
    std::optional<Gliding> gliding_;
    std::optional<Gliding> back_;  // from where it was pulled to
};

}  // namespace fukan::explore
