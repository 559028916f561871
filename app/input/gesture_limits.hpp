#pragma once
// The distances, times and speeds that tell one gesture from another, for a given panel.

#include "base/geometry.hpp"
#include "motion/time.hpp"

namespace fukan::input {

/// What is known of the touch panel.
struct Panel {
    float pixelRatio = 1;   ///< viewport pixels per logical pixel: the window's content scale
    float pixelsPerMm = 0;  ///< viewport pixels per millimetre of the panel; 0: not known
    bool present = false;   ///< whether there is one, as far as is known without a touch
};

/// Lengths are viewport pixels, speeds viewport pixels a second.
///
/// The constants are logical pixels, as their sources have them, and a logical pixel is 1/160 inch by
/// definition (Android's dp). Where the panel's pitch is known, the lengths for fingers are converted by
/// that definition: a fingertip is as wide on a 55-inch panel with pixels of 0.6 mm as on a tablet.
/// Otherwise, and always for a mouse, a logical pixel is `pixelRatio` viewport pixels.
struct GestureLimits {
    /// Flutter's kTouchSlop: it started at Android's 8 and "was increased to 18.0 after complaints".
    static constexpr float logicalTouchSlop = 18;
    /// Windows' SM_CXDRAG, and SM_CXDOUBLECLK between two clicks.
    static constexpr float logicalMouseSlop = 4;
    /// Flutter's and Android's double tap slop: between the places of both taps.
    static constexpr float logicalDoubleTapSlop = 100;
    /// A drag turns the page when it goes at least `logicalSwipeWay`; or at least `logicalFlingWay`,
    /// released at `logicalSwipeSpeed` or faster, as in AndroidX's ViewPager (MIN_DISTANCE_FOR_FLING 25,
    /// MIN_FLING_VELOCITY 400).
    static constexpr float logicalSwipeWay = 60;
    static constexpr float logicalFlingWay = 25;
    static constexpr float logicalSwipeSpeed = 400;
    /// Android's ViewConfiguration: minimum and maximum fling velocity; Flutter has the same.
    static constexpr float logicalSlowest = 50;
    static constexpr float logicalFastest = 8000;
    /// A fingertip's contact is 8 to 15 mm across, a thumb's up to 20; a palm or a sleeve is larger.
    /// Without a known pitch that is 157 logical pixels, which on a wall is wider than any hand: only
    /// forearms and leaning people are ignored then, and a finger never is.
    static constexpr float palmMm = 25;

    /// Flutter's kDoubleTapTimeout and kDoubleTapMinTime, from lifting the finger to landing again. A
    /// shorter gap means one finger that the panel lost for a moment.
    static constexpr motion::Duration doubleTapTimeout = std::chrono::milliseconds(300);
    static constexpr motion::Duration doubleTapMinTime = std::chrono::milliseconds(40);
    /// Flutter's kLongPressTimeout.
    static constexpr motion::Duration longPressTimeout = std::chrono::milliseconds(500);

    /// Values that are not finite or that no panel has count as unknown: monitors often report a wrong
    /// size (some report 16 cm by 9 cm, which are only the picture's proportions).
    static GestureLimits ofFingers(const Panel& panel);
    static GestureLimits ofMouse(const Panel& panel);

    float slop = logicalTouchSlop;  ///< how far a finger may move during a tap
    float doubleTapSlop = logicalDoubleTapSlop;
    float swipeWay = logicalSwipeWay;
    float flingWay = logicalFlingWay;
    float swipeSpeed = logicalSwipeSpeed;
    float slowest = logicalSlowest;
    float fastest = logicalFastest;
    float palm = 0;
    /// The smallest spread (`Contacts::spread`) that is used; a smaller one is raised to it. Two
    /// fingertips cannot come nearer, and the ratio of two tiny spreads is noise.
    float leastSpread = logicalTouchSlop;

    /// `velocity` within the limits: zero below `slowest` or when it is not finite; the same direction,
    /// but no faster than `fastest`.
    base::Vec2 held(base::Vec2 velocity) const;
};

}  // namespace fukan::input
