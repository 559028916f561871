#include "scene/image_arrivals.hpp"

#include <algorithm>

#include "motion/easing.hpp"

namespace fukan::scene {

const ImageArrivals::Arrival* ImageArrivals::find(const base::SharedText& name) const {
    const auto found = std::find_if(arrivals_.begin(), arrivals_.end(),
                                    [&](const Arrival& arrival) { return arrival.name == name; });
    return found == arrivals_.end() ? nullptr : &*found;
}

bool ImageArrivals::set(std::span<const base::SharedText> names, motion::Timestamp now) {
    std::erase_if(arrivals_, [names](const Arrival& arrival) {
        return std::find(names.begin(), names.end(), arrival.name) == names.end();
    });
    bool more = false;
    for (const base::SharedText& name : names) {
        if (find(name) != nullptr) continue;
        arrivals_.push_back({name, now});
        more = true;
    }
    return more;
}

float ImageArrivals::shown(const base::SharedText& name, motion::Timestamp now, bool reducedMotion) const {
    const Arrival* arrival = find(name);
    if (arrival == nullptr) return 0;
    return reducedMotion ? 1 : motion::easeOutCubic(motion::fraction(now - arrival->since, fadeTime));
}

bool ImageArrivals::fading(const base::SharedText& name, motion::Timestamp now) const {
    const Arrival* arrival = find(name);
    return arrival != nullptr && now - arrival->since < fadeTime;
}

}  // namespace fukan::scene
