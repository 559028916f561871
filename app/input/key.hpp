#pragma once
// Keys and how they are pressed.

#include <cstdint>

namespace fukan::input {

/// The keys a chord can name. Letters follow the layout in use (the key that types "q" is `q` on AZERTY as
/// well); the keypad's keys are reported as the main ones, by what NumLock makes of them. Punctuation is
/// absent on purpose: where "+" or "?" sits depends on the keyboard, so it arrives as a `CharacterEvent`
/// instead.
enum class Key : std::uint8_t {
    other,  ///< any key without a name here; it still wakes a blank screen
    a,
    b,
    c,
    d,
    e,
    f,
    g,
    h,
    i,
    j,
    k,
    l,
    m,
    n,
    o,
    p,
    q,
    r,
    s,
    t,
    u,
    v,
    w,
    x,
    y,
    z,
    digit0,
    digit1,
    digit2,
    digit3,
    digit4,
    digit5,
    digit6,
    digit7,
    digit8,
    digit9,
    f1,
    f2,
    f3,
    f4,
    f5,
    f6,
    f7,
    f8,
    f9,
    f10,
    f11,
    f12,
    left,
    right,
    up,
    down,
    pageUp,
    pageDown,
    home,
    end,
    space,
    enter,
    tab,
    backspace,
    escape,
    insert,
    del,
    modifier,  ///< Shift, Control, Alt or Super by itself
};

struct Modifiers {
    bool shift = false;
    bool ctrl = false;
    bool alt = false;
    bool super = false;

    friend constexpr bool operator==(Modifiers, Modifiers) = default;
};

enum class Press : std::uint8_t { pressed, repeated, released };

struct KeyEvent {
    Key key = Key::other;
    Press press = Press::pressed;
    Modifiers modifiers{};  ///< as they stood when it happened

    friend constexpr bool operator==(const KeyEvent&, const KeyEvent&) = default;
};

}  // namespace fukan::input
