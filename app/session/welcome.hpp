#pragma once
// Whether the wall invites to touch it, and the strip that tells what fingers can do at the first touch of a
// visit.

#include <algorithm>
#include <optional>

#include "content/config.hpp"
#include "motion/easing.hpp"
#include "motion/time.hpp"

namespace fukan::session {

class Welcome {
public:
    static constexpr motion::Duration stripTime = std::chrono::seconds(4);
    static constexpr motion::Duration fade = std::chrono::milliseconds(250);

    /// Whether a panel that fingers can touch is known. It may be unplugged.
    void setPanel(bool present) { panel_ = present; }

    bool invites(content::InviteChoice choice) const {
        const bool touchable = panel_ || last_.has_value();
        return choice == content::InviteChoice::on ||
               (choice == content::InviteChoice::automatic && touchable);
    }

    /// A finger landed. `exploring`: a visitor has been there already. After `idle` without a finger it is
    /// another visitor's.
    void touched(motion::Timestamp now, motion::Duration idle, bool exploring) {
        if (!exploring && (!last_ || now - *last_ >= idle)) since_ = now;
        last_ = now;
    }

    /// How much of the strip is shown, 0 … 1, eased; `atOnce`: it neither fades in nor out.
    float strip(motion::Timestamp now, bool atOnce) const {
        if (!since_ || now - *since_ >= stripTime) return 0;
        if (atOnce) return 1;
        const motion::Duration there = now - *since_;
        return motion::easeOutCubic(motion::fraction(std::min(there, stripTime - there), fade));
    }
    bool moving(motion::Timestamp now, bool atOnce) const {
        if (atOnce || !since_ || now - *since_ >= stripTime) return false;
        return now - *since_ < fade || now - *since_ >= stripTime - fade;
    }
    /// When `strip` next changes; none: not without another touch.
    std::optional<motion::Timestamp> nextChange(motion::Timestamp now, bool atOnce) const {
        if (!since_ || now - *since_ >= stripTime) return std::nullopt;
        if (moving(now, atOnce)) return now;
        return *since_ + stripTime - (atOnce ? motion::Duration{} : fade);
    }

private:
    bool panel_ = false;
    std::optional<motion::Timestamp> last_;   // touch; none: there was none
    std::optional<motion::Timestamp> since_;  // the latest visit's first touch
};

}  // namespace fukan::session
