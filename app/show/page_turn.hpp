#pragma once
// A scene at rest that a finger drags sideways: it follows to the pixel, and the scene that letting go would
// turn to comes along beside it. Let go without turning, it goes back.

#include <optional>

#include "motion/time.hpp"

namespace fukan::show {

class PageTurn {
public:
    /// How long the way back takes: 1.5 times Android's config_shortAnimTime, as for a camera.
    static constexpr motion::Duration wayBack = std::chrono::milliseconds(300);
    /// What a drag moves where there is no scene to turn to, as a share of its way: it is felt, and leads
    /// nowhere.
    static constexpr float resisted = 0.25f;

    /// The finger moved by so many pixels, to the right where positive. Numbers that are not finite change
    /// nothing. A way back stops where it is.
    void follow(float by, motion::Timestamp now);
    /// The finger was lifted, or the drag became another gesture.
    void letGo(motion::Timestamp now);
    /// A short movement by so many pixels and back, which says that there is nothing to turn to. A page that
    /// is held, or still moves, is left alone.
    void nudge(float by, motion::Timestamp now);
    void clear() { *this = PageTurn{}; }

    /// How far the finger has dragged the scene, or what is left of the way back: pixels.
    float offset(motion::Timestamp now) const;
    /// On the way back.
    bool moves(motion::Timestamp now) const { return left_ && now < *left_ + wayBack; }

private:
    float offset_ = 0;                       // as it was at `left_`, or the most of a nudge
    bool nudged_ = false;                    // it goes out and back, not back alone
    std::optional<motion::Timestamp> left_;  // when the finger was lifted; none: it holds, or never came
};

}  // namespace fukan::show
