#pragma once
// How one revision becomes the other: the axis of years first; then, each at once for all, what ends goes,
// what stays moves, what is new comes.
//
// Stages of about a second, and few of them: Heer & Robertson 2007; eased at both ends: Dragicevic et al.
// 2011; nothing is staggered within a stage, which does not help to follow (Chevalier et al. 2014).

#include "motion/easing.hpp"
#include "show/playback.hpp"

namespace fukan::scene {

struct RevisionStages {
    float axis = 0;  ///< 0 … 1 each, eased
    float leaving = 0;
    float moving = 0;
    float arriving = 0;
};

/// `position`: 0, the earlier revision, … 1, the later one.
inline RevisionStages revisionStages(float position) {
    constexpr float axis = show::Course::axisShare;
    constexpr float stage = (1 - axis) / 3;
    const auto share = [&](float from, float length) {
        return motion::smoothStep((position - from) / length);
    };
    return {share(0, axis), share(axis, stage), share(axis + stage, stage), share(axis + 2 * stage, stage)};
}

/// Of a text that is exchanged for another in the same place, while `share` of the change is over: how much
/// of the old one and of the new one is seen. Never both; between them the room is empty.
inline float oldWords(float share) { return motion::clamp01(1 - share / 0.2f); }
inline float newWords(float share) { return motion::clamp01((share - 0.8f) / 0.2f); }

}  // namespace fukan::scene
