#pragma once
// A key with its modifiers, or a character, as it is written in a config file: "Ctrl+Q", "PageDown", "?".

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "input/event.hpp"

namespace fukan::input {

/// Either a key with modifiers (`character` is 0), or a digit or sign by the character it types (`key` is
/// `other`, no modifiers: whether "?" needs Shift depends on the keyboard).
struct Chord {
    Key key = Key::other;
    Modifiers modifiers{};
    char32_t character = 0;

    friend constexpr bool operator==(const Chord&, const Chord&) = default;
};

/// Upper and lower case are the same; modifiers are Shift, Ctrl, Alt and Super, in any order. The error
/// says what is wrong with `text`, with the nearest known name where there is one.
base::Result<Chord> parseChord(std::string_view text);

/// The chord as `parseChord` reads it and a help sheet shows it.
std::string nameOf(const Chord& chord);

}  // namespace fukan::input
