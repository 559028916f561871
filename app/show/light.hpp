#pragma once
// What decides where the light falls: the tour, a speaker who has chosen a stop with Tab, or nothing while a
// visitor explores. From one to the next it moves as the tour's does.

#include <cstddef>
#include <optional>

#include "motion/time.hpp"
#include "show/view.hpp"

namespace fukan::show {

class Light {
public:
    /// `shown`, here and below: the light at `now`, from which the change starts.
    void pin(std::size_t stop, std::optional<Spotlight> shown, motion::Timestamp now);

    /// The tour's light takes over.
    void release(std::optional<Spotlight> shown, motion::Timestamp now);

    /// Nothing is lifted until it is pinned or released.
    void putOut(std::optional<Spotlight> shown, motion::Timestamp now);

    /// The tour's light, without easing.
    void clear() { *this = Light{}; }

    /// The stop that is pinned.
    std::optional<std::size_t> pinned() const { return stop_; }
    bool isOut() const { return out_; }
    /// Whether the tour's light is shown, or eased to.
    bool followsTour() const { return !stop_ && !out_; }

    /// What is shown where the tour alone would show `tour`.
    std::optional<Spotlight> over(std::optional<Spotlight> tour, motion::Timestamp now,
                                  bool reducedMotion) const;

    /// While true, `over` changes continuously.
    bool eases(motion::Timestamp now) const;

private:
    void change(std::optional<Spotlight> shown, motion::Timestamp now);

    std::optional<std::size_t> stop_;
    bool out_ = false;
    std::optional<Spotlight> before_;         // what was shown at the last change
    std::optional<motion::Timestamp> since_;  // of the last change; none: the scene had none
};

}  // namespace fukan::show
