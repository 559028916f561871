#include "show/light.hpp"

#include "motion/easing.hpp"
#include "show/tour.hpp"

namespace fukan::show {

namespace {

/// The light on its way from one state to another, `t` 0 … 1. Stops that both have move by their own light;
/// the rest of the scene is dimmed all the while if it was and will be.
std::optional<Spotlight> between(const std::optional<Spotlight>& from, const std::optional<Spotlight>& to,
                                 float t) {
    if (t >= 1 || (!from && !to)) return to;
    if (!to) {
        Spotlight out = *from;
        out.amount *= 1 - t;
        out.leaving *= 1 - t;
        out.dim *= 1 - t;
        out.slide *= 1 - t;
        return out;
    }
    Spotlight out = *to;
    if (!from) {
        out.amount *= t;
        out.leaving *= t;
        out.dim *= t;
        out.slide *= t;
        return out.dim > 0 ? std::optional(out) : std::nullopt;
    }
    out.dim = base::lerp(from->dim, to->dim, t);
    out.slide = base::lerp(from->slide, to->slide, t);
    if (from->stop == to->stop) {
        out.amount = base::lerp(from->amount, to->amount, t);
        return out;
    }
    out.amount = to->amount * t;
    out.before = from->stop;
    out.leaving = from->amount * (1 - t);
    return out;
}

}  // namespace

void Light::change(std::optional<Spotlight> shown, motion::Timestamp now) {
    before_ = shown;
    since_ = now;
}

void Light::pin(std::size_t stop, std::optional<Spotlight> shown, motion::Timestamp now) {
    stop_ = stop;
    out_ = false;
    change(shown, now);
}

void Light::release(std::optional<Spotlight> shown, motion::Timestamp now) {
    stop_.reset();
    out_ = false;
    change(shown, now);
}

void Light::putOut(std::optional<Spotlight> shown, motion::Timestamp now) {
    stop_.reset();
    out_ = true;
    change(shown, now);
}

std::optional<Spotlight> Light::over(std::optional<Spotlight> tour, motion::Timestamp now,
                                     bool reducedMotion) const {
    if (!since_) return tour;
    std::optional<Spotlight> target;
    if (stop_) {
        target = Spotlight{.stop = *stop_, .amount = 1, .dim = 1, .slide = 1, .lap = {*stop_, 1}};
    } else if (!out_) {
        target = tour;
    }
    if (reducedMotion) return target;
    return between(before_, target, motion::easeInOutCubic(motion::fraction(now - *since_, Tour::handover)));
}

bool Light::eases(motion::Timestamp now) const {
    const bool staysDark = out_ && !before_;
    return since_ && !staysDark && now - *since_ < Tour::handover;
}

}  // namespace fukan::show
