#include "show/page_turn.hpp"

#include <cmath>

#include "motion/easing.hpp"

namespace fukan::show {

void PageTurn::follow(float by, motion::Timestamp now) {
    if (!std::isfinite(by)) return;
    offset_ = offset(now) + by;
    nudged_ = false;
    left_.reset();
}

void PageTurn::letGo(motion::Timestamp now) {
    if (left_) return;
    if (offset_ != 0) left_ = now;
}

void PageTurn::nudge(float by, motion::Timestamp now) {
    if (!std::isfinite(by) || moves(now) || (!left_ && offset_ != 0)) return;
    offset_ = by;
    nudged_ = true;
    left_ = now;
}

float PageTurn::offset(motion::Timestamp now) const {
    if (!left_) return offset_;
    const float way = motion::fraction(now - *left_, wayBack);
    return offset_ * (nudged_ ? motion::pulse(way) : 1 - motion::easeOutCubic(way));
}

}  // namespace fukan::show
