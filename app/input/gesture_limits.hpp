#pragma once
// How far, how long and how fast a hand must go to mean one thing rather than another, for a given panel.

#include "base/geometry.hpp"
#include "motion/time.hpp"

namespace fukan::input {

/// What is known of the panel under the hands.
struct Panel {
    float pixelRatio = 1;   ///< viewport pixels to a logical pixel, as the window's content scale says
    float pixelsPerMm = 0;  ///< viewport pixels to a millimetre of the panel; 0: not known
};

/// Lengths are viewport pixels, speeds viewport pixels a second.
///
/// The constants are logical pixels, as their sources have them, and a logical pixel is 1/160 inch by
/// definition (Android's dp). Where the panel's pitch is known, a finger's lengths are taken at their word
/// and are millimetres: a fingertip is as wide on a 55-inch panel, whose pixels measure 0.6 mm, as on a
/// tablet. Else a logical pixel is `pixelRatio` viewport pixels. So it always is for a mouse, which knows
/// nothing of the panel.
struct GestureLimits {
    /// Flutter's kTouchSlop: it started at Android's 8 and "was increased to 18.0 after complaints".
    static constexpr float logicalTouchSlop = 18;
    /// Windows' SM_CXDRAG, and SM_CXDOUBLECLK between two clicks.
    static constexpr float logicalMouseSlop = 4;
    /// Flutter's and Android's double tap slop: between the places of both taps.
    static constexpr float logicalDoubleTapSlop = 100;
    /// A drag that turns the page goes at least so far; or less far, but as fast as AndroidX's ViewPager
    /// wants a page thrown (MIN_DISTANCE_FOR_FLING 25, MIN_FLING_VELOCITY 400).
    static constexpr float logicalSwipeWay = 60;
    static constexpr float logicalFlingWay = 25;
    static constexpr float logicalSwipeSpeed = 400;
    /// Android's ViewConfiguration: minimum and maximum fling velocity; Flutter has the same.
    static constexpr float logicalSlowest = 50;
    static constexpr float logicalFastest = 8000;
    /// A fingertip's contact is 8 to 15 mm across, a thumb's up to 20; a palm or a sleeve is larger. Without
    /// a known pitch that is 157 logical pixels, which on a wall is wider than any hand: only forearms and
    /// leaning people are left out then, and no finger ever is.
    static constexpr float palmMm = 25;

    /// Flutter's kDoubleTapTimeout and kDoubleTapMinTime, from lifting the finger to landing again. Sooner
    /// than that it is one finger that the panel lost for a moment.
    static constexpr motion::Duration doubleTapTimeout = std::chrono::milliseconds(300);
    static constexpr motion::Duration doubleTapMinTime = std::chrono::milliseconds(40);
    /// Flutter's kLongPressTimeout.
    static constexpr motion::Duration longPressTimeout = std::chrono::milliseconds(500);

    /// Values that are no numbers, or that no panel has, count as not known: monitors often lie about their
    /// size (some tell 16 cm by 9 cm where they mean the picture's proportions).
    static GestureLimits ofFingers(const Panel& panel);
    static GestureLimits ofMouse(const Panel& panel);

    float slop = logicalTouchSlop;  ///< how far a tap may tremble
    float doubleTapSlop = logicalDoubleTapSlop;
    float swipeWay = logicalSwipeWay;
    float flingWay = logicalFlingWay;
    float swipeSpeed = logicalSwipeSpeed;
    float slowest = logicalSlowest;
    float fastest = logicalFastest;
    float palm = 0;
    /// Fingers' mean distance from their middle counts as no less: two fingertips cannot come nearer, and
    /// the ratio of two tiny spreads is noise.
    float leastSpread = logicalTouchSlop;

    /// `velocity` as it is told: nothing below `slowest`, the same way but no faster than `fastest` above it.
    base::Vec2 held(base::Vec2 velocity) const;
};

}  // namespace fukan::input
