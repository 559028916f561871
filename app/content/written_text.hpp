#pragma once
// What is done to every text as it is read, and what can be told of it before any font is known.

#include <optional>
#include <string>
#include <string_view>

namespace fukan::content {

/// The text with letters and the marks above and below them as one character each, where Unicode has one
/// (NFC): marks are drawn beside their letters otherwise. All else stays as written, compatibility ideographs
/// included, which NFC would exchange for others.
std::string composed(std::string text);

/// False for a text of blanks, line feeds and invisible characters alone.
bool hasVisible(std::string_view text);

/// What of the text is drawn otherwise than its author expects, as the end of "has …"; none: nothing.
std::optional<std::string> notDrawnAsWritten(std::string_view text);

}  // namespace fukan::content
