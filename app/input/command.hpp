#pragma once
// The commands that input becomes, whatever the device: keyboard, clicker, mouse or touch. Their traits are
// in `command_table.hpp`.

#include <cstdint>

#include "base/geometry.hpp"
#include "motion/time.hpp"

namespace fukan::input {

enum class CommandKind : std::uint8_t {
    nextScene,
    previousScene,
    hold,  ///< or resume
    firstScene,
    lastScene,
    goToScene,    ///< `number`: the scene, from 1
    flyToDomain,  ///< `number`: the domain's own number
    nextTask,     ///< of the current year, on this page
    previousTask,
    openCard,      ///< of the task in the spotlight
    index,         ///< the sheet of all domains
    menu,          ///< what a long press opens; here in the middle of the screen
    showRevision,  ///< the next one; after the last the first
    revisionBack,  ///< between two revisions: toward the earlier one
    revisionForward,
    yearBack,
    yearForward,
    yearToday,
    language,
    theme,
    blankBlack,
    blankWhite,
    start,  ///< the first scene, full screen
    back,   ///< closes what is open; never quits
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
    damage,  ///< tint what is drawn again
    help,
    quit,

    attention,  ///< a person is present, nothing more: a key without a command, a button

    // Gestures. `origin` is where the gesture began: it decides whether a panel or the world receives it.
    touched,       ///< a finger or the left button landed at `pixel`: a moving camera stops where it is
    tapped,        ///< at `pixel`
    doubleTapped,  ///< at `pixel`
    longPressed,   ///< at `pixel`, the finger still down
    zoomAbout,     ///< by `factor` about `pixel`: a wheel
    panBy,         ///< a drag: what is under the finger moves by `delta`
    turnBy,        ///< a drag sideways on a scene at rest: its page moves by `delta.x`
    pinchBy,       ///< the fingers' middle, now at `pixel`, moved by `delta`; their spread grew by `factor`
    released,      ///< the last finger was lifted; after a drag at `velocity`: a fling, if not zero
    cancelled,     ///< the gesture ends without an effect of its own
};

struct Command {
    CommandKind kind = CommandKind::attention;
    int number = 0;       ///< goToScene, flyToDomain
    base::Vec2 pixel;     ///< where: viewport pixels
    base::Vec2 origin;    ///< where the gesture began: viewport pixels
    base::Vec2 delta;     ///< panBy, turnBy, pinchBy: viewport pixels
    base::Vec2 velocity;  ///< released: viewport pixels a second
    float factor = 1;     ///< zoomAbout, pinchBy: above 1 zooms in

    /// When the key, button or finger that this command comes from went down. All commands of one press
    /// (its repeats, its character, its whole drag) share this instant, so that a press that wakes a blank
    /// screen has no other effect.
    motion::Timestamp press;

    friend bool operator==(const Command&, const Command&) = default;
};

}  // namespace fukan::input
