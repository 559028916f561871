#pragma once
// What a person wants, however it was said: with a key, a clicker, the mouse, fingers.

#include <cstdint>

#include "base/geometry.hpp"
#include "motion/time.hpp"

namespace fukan::input {

enum class CommandKind : std::uint8_t {
    attention,  ///< somebody is there, nothing more: a key without a meaning, a button
    nextScene,
    previousScene,
    hold,  ///< or resume
    firstScene,
    lastScene,
    goToScene,    ///< `number`: the scene, from 1
    flyToDomain,  ///< `number`: the domain's own number
    nextTask,     ///< of the current year, on this page
    previousTask,
    showRevision,  ///< the other one
    yearBack,
    yearForward,
    yearToday,
    language,
    theme,
    blankBlack,
    blankWhite,
    start,  ///< the first scene, full screen
    back,   ///< out of what is open; never quits
    fullScreen,
    zoomIn,
    zoomOut,
    zoomReset,
    panLeft,  ///< look further to the left
    panRight,
    panUp,
    panDown,
    screenshot,
    diagnostics,
    damage,  ///< tint what is drawn again, to see it
    help,
    quit,
    openCard,  ///< of the task that stands out
    index,     ///< the sheet of all domains
    menu,      ///< what a long press brings, where the pointer is

    // What hands do. `origin` is where the gesture began: it decides whom it is meant for.
    touched,       ///< a finger or the left button landed at `pixel`: whatever flies stops where it is
    tapped,        ///< at `pixel`
    doubleTapped,  ///< at `pixel`
    longPressed,   ///< at `pixel`, the finger still down
    zoomAbout,     ///< by `factor` about `pixel`: a wheel
    panBy,         ///< what was dragged by `delta` follows
    pinchBy,       ///< fingers' middle, now at `pixel`, moved by `delta`; their spread grew by `factor`
    released,      ///< the last finger left, moving at `velocity`: what it dragged goes on or comes to rest
    cancelled,     ///< the gesture that has begun means nothing after all
};

struct Command {
    CommandKind kind = CommandKind::attention;
    int number = 0;       ///< goToScene, flyToDomain
    base::Vec2 pixel;     ///< where: viewport pixels
    base::Vec2 origin;    ///< where the gesture began: viewport pixels
    base::Vec2 delta;     ///< panBy, pinchBy: viewport pixels
    base::Vec2 velocity;  ///< released: viewport pixels a second
    float factor = 1;     ///< zoomAbout, pinchBy: above 1 comes nearer

    /// When the key or button went down that this comes from. Everything that one press leads to (its
    /// repeats, its character, its whole drag) shares it: the press that wakes a blank screen does no more.
    motion::Timestamp press;

    friend bool operator==(const Command&, const Command&) = default;
};

}  // namespace fukan::input
