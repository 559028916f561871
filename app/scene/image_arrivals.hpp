#pragma once
// Which pictures can be drawn, and how far they have faded in.

#include <span>
#include <vector>

#include "base/shared_text.hpp"
#include "motion/time.hpp"

namespace fukan::scene {

class ImageArrivals {
public:
    static constexpr motion::Duration fadeTime = std::chrono::milliseconds(300);

    /// `names`: all that can be drawn now. True when one of them could not before.
    bool set(std::span<const base::SharedText> names, motion::Timestamp now);

    /// 0: not there; then up to 1.
    float shown(const base::SharedText& name, motion::Timestamp now, bool reducedMotion) const;
    bool fading(const base::SharedText& name, motion::Timestamp now) const;

private:
    struct Arrival {
        base::SharedText name;
        motion::Timestamp since;
    };

    const Arrival* find(const base::SharedText& name) const;

    std::vector<Arrival> arrivals_;  // few
};

}  // namespace fukan::scene
