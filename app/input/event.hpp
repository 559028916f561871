#pragma once
// What happened at the keyboard, the pointer and the touch panel, as plain data: the platform fills it in,
// tests write it by hand. Positions are viewport pixels (the frame buffer's, origin top left, y downward),
// after any rotation of the picture has been undone.

#include <cstdint>
#include <variant>

#include "base/geometry.hpp"
#include "input/key.hpp"
#include "input/touch.hpp"
#include "motion/time.hpp"

namespace fukan::input {

/// A character that a key press (or its repeat) produced, dead keys and layout applied. Comes after
/// the press of its key. Punctuation and digits are read from it (a digit is behind Shift on AZERTY,
/// "[" is behind AltGr and 8 on German keyboards); letters and Space act as keys.
struct CharacterEvent {
    char32_t character = 0;

    friend constexpr bool operator==(CharacterEvent, CharacterEvent) = default;
};

enum class Button : std::uint8_t { left, right, middle };

struct PointerMoved {
    base::Vec2 position;

    friend constexpr bool operator==(PointerMoved, PointerMoved) = default;
};

struct PointerButton {
    base::Vec2 position;
    Button button = Button::left;
    bool pressed = true;

    friend constexpr bool operator==(PointerButton, PointerButton) = default;
};

/// `notches.y` > 0: away from the user (zoom in). Touch pads send fractions of a notch.
struct PointerWheel {
    base::Vec2 position;
    base::Vec2 notches;

    friend constexpr bool operator==(PointerWheel, PointerWheel) = default;
};

/// The frame buffer's new size in pixels; never zero (a minimised window sends nothing).
struct WindowResized {
    int width = 1;
    int height = 1;

    friend constexpr bool operator==(WindowResized, WindowResized) = default;
};

/// The window lost the focus: keys and buttons that are down get no release event.
struct FocusLost {
    friend constexpr bool operator==(FocusLost, FocusLost) = default;
};

/// The user asked the window system to close the window.
struct CloseRequested {
    friend constexpr bool operator==(CloseRequested, CloseRequested) = default;
};

/// The window's picture is lost (it was uncovered or restored): everything must be drawn again.
struct RefreshNeeded {
    friend constexpr bool operator==(RefreshNeeded, RefreshNeeded) = default;
};

using EventPayload =
    std::variant<KeyEvent, CharacterEvent, PointerMoved, PointerButton, PointerWheel, TouchBegan, TouchMoved,
                 TouchEnded, TouchesCancelled, WindowResized, FocusLost, CloseRequested, RefreshNeeded>;

struct Event {
    /// When the event was received; for touch the device's own time, where it reports one (up to a second
    /// earlier). Never earlier than the event before it.
    motion::Timestamp at;
    EventPayload what;
    /// The number of the window in which it happened, or for which it is meant: 0, unless the process has
    /// opened several. Fingers' names are unique within one window.
    int window = 0;
};

}  // namespace fukan::input
