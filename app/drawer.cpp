#include "drawer.hpp"

#include <algorithm>
#include <utility>

namespace fukan {

void Drawer::open(layout::Panel panel, bool anew, motion::Timestamp now, bool atOnce) {
    panel_ = std::move(panel);
    if (!anew) {
        scroll_ = 0;
        gliding_.reset();
    }
    scroll_ = std::clamp(scroll_, 0.0f, panel_.mostScroll());
    pull_ = 0;
    reveal_.set(true, now, atOnce);
}

float Drawer::scroll(motion::Timestamp now) const {
    if (!gliding_) return scroll_;
    // The glide is of the content, which goes the other way.
    return static_cast<float>(-gliding_->way.position(now - gliding_->since));
}

bool Drawer::moving(motion::Timestamp now) const {
    return reveal_.moving(now) || (gliding_ && now - gliding_->since < gliding_->way.duration());
}

void Drawer::grab(motion::Timestamp now) {
    scroll_ = std::clamp(scroll(now), 0.0f, panel_.mostScroll());
    gliding_.reset();
}

void Drawer::drag(float dy, bool canClose) {
    // Pulled back up first, then scrolled; down the other way round.
    const float up = std::min(pull_, std::max(-dy, 0.0f));
    pull_ -= up;
    const float rest = dy + up;
    const float before = scroll_;
    scroll_ = std::clamp(scroll_ - rest, 0.0f, panel_.mostScroll());
    const float left = rest - (before - scroll_);
    if (canClose && left > 0) pull_ += left;
}

bool Drawer::release(float velocity, float unit, motion::Timestamp now) {
    const float pulled = std::exchange(pull_, 0.0f);
    if (pulled > 0) return pulled > closingWay * unit || velocity > closingSpeed * unit;
    if (panel_.mostScroll() > 0 && velocity != 0) {
        gliding_ = Gliding{motion::Glide(static_cast<double>(-scroll_), static_cast<double>(velocity),
                                         static_cast<double>(-panel_.mostScroll()), 0),
                           now};
        scroll_ = std::clamp(static_cast<float>(-gliding_->way.target()), 0.0f, panel_.mostScroll());
    }
    return false;
}

void Drawer::scrollBy(float dy, motion::Timestamp now) {
    grab(now);
    scroll_ = std::clamp(scroll_ + dy, 0.0f, panel_.mostScroll());
}

void Drawer::reveal(const layout::Control& control, motion::Timestamp now) {
    grab(now);
    scroll_ = panel_.scrollTo(control, scroll_);
}

}  // namespace fukan
