#pragma once
// A panel that scrolls with a finger, glides on when it is released, and can be pulled down to close it.

#include <optional>

#include "layout/panels/panel.hpp"
#include "motion/glide.hpp"
#include "motion/reveal.hpp"

namespace fukan::explore {

class ScrollPanel {
public:
    /// The panel closes when it is pulled down this far (token pixels) or flung this fast (token pixels a
    /// second): half of the values of Android's bottom sheets, which reach further up.
    static constexpr float closingWay = 90;
    static constexpr float closingSpeed = 700;

    /// Shows `panel`, scrolled to its top unless it is the same thing laid out anew (`anew`). `atOnce`:
    /// without animation.
    void open(layout::Panel panel, bool anew, motion::Timestamp now, bool atOnce);
    /// Closes from where it was pulled to.
    void close(motion::Timestamp now, bool atOnce) { reveal_.set(false, now, atOnce); }

    bool shown() const { return reveal_.shown(); }
    bool gone(motion::Timestamp now) const { return reveal_.gone(now); }
    float appear(motion::Timestamp now) const { return reveal_.at(now); }
    const layout::Panel& panel() const { return panel_; }

    float scroll(motion::Timestamp now) const;
    float pulled(motion::Timestamp now) const;
    bool moving(motion::Timestamp now) const;

    /// A finger takes hold, drags by `dy` viewport pixels (> 0: down), lets go.
    void grab(motion::Timestamp now);
    void drag(float dy, bool canClose);
    /// `velocity`: viewport pixels a second; `unit`: viewport pixels per token pixel. True when the caller
    /// must close the panel; else it goes back from where it was pulled to.
    bool release(float velocity, float unit, motion::Timestamp now, bool atOnce);

    /// By a wheel (`factor`: that of `zoomAbout`), by a key, to a control that has the keyboard focus.
    void scrollByWheel(float factor, float unit, motion::Timestamp now);
    void scrollByKey(bool up, motion::Timestamp now);
    void reveal(const layout::Control& control, motion::Timestamp now);

private:
    void scrollBy(float dy, motion::Timestamp now);

    struct Gliding {
        motion::Glide way;
        motion::Timestamp since;
    };

    layout::Panel panel_;
    motion::Reveal reveal_;
    float scroll_ = 0;
    float pull_ = 0;  // pixels that the panel is pulled down
    std::optional<Gliding> gliding_;
    std::optional<Gliding> back_;  // the way back from where it was pulled to
};

}  // namespace fukan::explore
