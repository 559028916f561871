#pragma once
// The animation of what is current: a breathing outline and a sheen that crosses, each a pure function of
// the time.

#include "base/id.hpp"
#include "motion/time.hpp"

namespace fukan::scene {

struct Highlight {
    float breath = 1;  ///< 0 … 1, how far the outline has breathed in
    float sheen = -1;  ///< draw::Box::sheen
};

/// Period 2.4 s for the breath, in steps of a twelfth; every 4 – 6 s, by `lane` and `thing`, the sheen
/// takes 1.1 s to cross, so that the wall shimmers rather than blinks. `still` (reduced motion): full
/// outline, no sheen.
Highlight highlight(motion::Timestamp now, base::Id thing, std::size_t lane, bool still);

/// How long after `now` the breath stays at its step.
motion::Duration untilNextBreath(motion::Timestamp now, std::size_t lane);

}  // namespace fukan::scene
