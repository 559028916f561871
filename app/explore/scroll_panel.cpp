#include "explore/scroll_panel.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fukan::explore {
namespace {

// Token pixels: one notch of the wheel scrolls a panel by three lines.
constexpr float wheelStep = 96;
constexpr float notch = 1.1f;
// Of the window: some of the text that was read last stays visible.
constexpr float keyStep = 0.6f;

}  // namespace

void ScrollPanel::open(layout::Panel panel, bool anew, motion::Timestamp now, bool atOnce) {
    panel_ = std::move(panel);
    if (!anew) {
        scroll_ = 0;
        gliding_.reset();
    }
    scroll_ = std::clamp(scroll_, 0.0f, panel_.mostScroll());
    if (!anew) {
        pull_ = 0;
        back_.reset();
    }
    reveal_.set(true, now, atOnce);
}

float ScrollPanel::scroll(motion::Timestamp now) const {
    if (!gliding_) return scroll_;
    // The glide is of the content, which goes the other way.
    return static_cast<float>(-gliding_->way.position(now - gliding_->since));
}

float ScrollPanel::pulled(motion::Timestamp now) const {
    if (!back_) return pull_;
    return std::max(0.0f, static_cast<float>(back_->way.position(now - back_->since)));
}

bool ScrollPanel::moving(motion::Timestamp now) const {
    const auto goesOn = [now](const std::optional<Gliding>& gliding) {
        return gliding && now - gliding->since < gliding->way.duration();
    };
    return reveal_.moving(now) || goesOn(gliding_) || goesOn(back_);
}

void ScrollPanel::grab(motion::Timestamp now) {
    pull_ = pulled(now);
    back_.reset();
    scroll_ = std::clamp(scroll(now), 0.0f, panel_.mostScroll());
    gliding_.reset();
}

void ScrollPanel::drag(float dy, bool canClose) {
    // Upward, a pull is undone first, then the content scrolls; downward the other way round.
    const float up = std::min(pull_, std::max(-dy, 0.0f));
    pull_ -= up;
    const float rest = dy + up;
    const float before = scroll_;
    scroll_ = std::clamp(scroll_ - rest, 0.0f, panel_.mostScroll());
    const float left = rest - (before - scroll_);
    if (canClose && left > 0) pull_ += left;
}

bool ScrollPanel::release(float velocity, float unit, motion::Timestamp now, bool atOnce) {
    if (pull_ > 0) {
        // A panel flung back up stays open, however far it was pulled down.
        if (velocity > closingSpeed * unit) return true;
        if (pull_ > closingWay * unit && velocity > -closingSpeed * unit) return true;
        const float from = std::exchange(pull_, 0.0f);
        if (!atOnce)
            back_ =
                Gliding{motion::Glide(static_cast<double>(from), static_cast<double>(velocity), 0, 0), now};
        return false;
    }
    if (panel_.mostScroll() > 0 && velocity != 0 && !atOnce) {
        gliding_ = Gliding{motion::Glide(static_cast<double>(-scroll_), static_cast<double>(velocity),
                                         static_cast<double>(-panel_.mostScroll()), 0),
                           now};
        scroll_ = std::clamp(static_cast<float>(-gliding_->way.target()), 0.0f, panel_.mostScroll());
    }
    return false;
}

void ScrollPanel::scrollBy(float dy, motion::Timestamp now) {
    grab(now);
    scroll_ = std::clamp(scroll_ + dy, 0.0f, panel_.mostScroll());
}

void ScrollPanel::scrollByWheel(float factor, float unit, motion::Timestamp now) {
    scrollBy(-std::log(factor) / std::log(notch) * wheelStep * unit, now);
}

void ScrollPanel::scrollByKey(bool up, motion::Timestamp now) {
    scrollBy((up ? -keyStep : keyStep) * panel_.window.h, now);
}

void ScrollPanel::reveal(const layout::Control& control, motion::Timestamp now) {
    grab(now);
    scroll_ = panel_.scrollTo(control, scroll_);
}

}  // namespace fukan::explore
