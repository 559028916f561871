#include "show/page_turn.hpp"

#include <cmath>

#include "motion/easing.hpp"

namespace fukan::show {

void PageTurn::follow(float by, motion::Timestamp now) {
    if (!std::isfinite(by)) return;
    offset_ = offset(now) + by;
    left_.reset();
}

void PageTurn::letGo(motion::Timestamp now) {
    if (left_) return;
    if (offset_ != 0) left_ = now;
}

float PageTurn::offset(motion::Timestamp now) const {
    if (!left_) return offset_;
    return offset_ * (1 - motion::easeOutCubic(motion::fraction(now - *left_, wayBack)));
}

}  // namespace fukan::show
