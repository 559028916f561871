#pragma once
// A file's text around a mistake in its TOML: lines, columns, and what was left open before it.

#include <optional>
#include <string>
#include <string_view>

#include "content/position.hpp"

namespace fukan::content {

/// Views the bytes, which must be UTF-8.
class TomlText {
public:
    explicit TomlText(std::string_view bytes);

    /// Without its line feed; empty where there is no such line.
    std::string_view line(int number) const;

    /// The rest of the line from a position on.
    std::string_view from(Position at) const;

    /// The line's part before a position.
    std::string_view before(Position at) const;

    /// The innermost bracket `[` or `{` of a value that is open at a position.
    std::optional<Position> openBracket(Position at) const;

    /// The quotation mark of the text that is not closed at a position, of one line or of several.
    std::optional<Position> openQuote(Position at) const;

    /// The last line before `at` that gives `key` a value in the same table; 0: none.
    int earlierKey(Position at, std::string_view key) const;

    /// The first line before `at` that is the header of `table`, with any number of brackets; 0: none.
    int earlierHeader(Position at, std::string_view table) const;

private:
    struct Open;
    Open openAt(Position at) const;
    /// `visit(number, line without blanks around it)`; in one pass, since a file may have a million lines.
    template <typename Visit>
    void eachLineBefore(int end, Visit visit) const;

    std::string_view bytes_;
};

/// The line without the blanks at its beginning and end.
std::string_view trimmed(std::string_view line);

/// The first character, as its bytes; empty where there is none.
std::string_view firstCharacter(std::string_view text);

}  // namespace fukan::content
