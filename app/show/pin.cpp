#include "show/pin.hpp"

#include "motion/easing.hpp"

namespace fukan::show {

namespace {

float eased(motion::Duration elapsed, motion::Duration whole) {
    return motion::easeInOutCubic(motion::fraction(elapsed, whole));
}

std::optional<Spotlight> lit(std::size_t stop, float amount) {
    if (amount <= 0.0f) return std::nullopt;
    return Spotlight{stop, amount};
}

}  // namespace

void Pin::set(std::size_t stop, std::optional<Spotlight> shown, motion::Timestamp now) {
    stop_ = stop;
    before_ = shown;
    since_ = now;
}

void Pin::release(std::optional<Spotlight> shown, motion::Timestamp now) {
    stop_.reset();
    before_ = shown;
    since_ = now;
}

void Pin::clear() { *this = Pin{}; }

std::optional<Spotlight> Pin::over(std::optional<Spotlight> tour, motion::Timestamp now,
                                   bool reducedMotion) const {
    if (!since_) return tour;
    if (reducedMotion) return stop_ ? lit(*stop_, 1.0f) : tour;
    motion::Duration elapsed = now - *since_;
    if (before_ && before_->stop == stop_) {
        return lit(*stop_, base::lerp(before_->amount, 1.0f, eased(elapsed, rise)));
    }
    if (before_) {
        if (elapsed < sink) return lit(before_->stop, before_->amount * (1.0f - eased(elapsed, sink)));
        elapsed -= sink;
    }
    if (stop_) return lit(*stop_, eased(elapsed, rise));
    return tour ? lit(tour->stop, tour->amount * eased(elapsed, rise)) : std::nullopt;
}

bool Pin::eases(motion::Timestamp now) const {
    if (!since_) return false;
    const bool sinksFirst = before_ && before_->stop != stop_;
    return now - *since_ < rise + (sinksFirst ? sink : motion::Duration{0});
}

}  // namespace fukan::show
