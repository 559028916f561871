#pragma once
// What the value of a config key may be, as data: the loader reads a value by it, the docs are written from
// it, and a schema can be.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "content/fiscal_year.hpp"
#include "content/local_text.hpp"
#include "content/range.hpp"

namespace fukan::content {

class TableReader;

namespace kind {

/// One word that may stand in place of a value; empty: none may.
struct OrWord {
    std::string_view word;
    std::string_view expected;  ///< the hint for what is neither, with "{range}" as in `filledIn`
};

struct Flag {
    OrWord other = {};
};
struct Whole {
    Range range;
    OrWord other = {};
};
struct Real {
    Range range;
    OrWord other = {};
};
struct Text {
    bool mayBeEmpty = true;
};
/// One of the names; a value is the index of one.
struct Choice {
    std::span<const std::string_view> names;
};
/// 0, 90, 180 or 270 degrees clockwise.
struct QuarterTurn {};
/// A text, or a number of this range, which becomes a text.
struct TextOrNumber {
    Range range;
    bool mayBeEmpty = false;
};
/// A page's number, or "all".
struct Page {
    Range range;
};
/// A day, or a word.
struct Date {
    std::string_view word = "auto";
};
/// A name that ICU knows, or "local".
struct Zone {};
/// A text in Japanese, English or both.
struct LocalText {};

}  // namespace kind

using Kind = std::variant<kind::Flag, kind::Whole, kind::Real, kind::Text, kind::Choice, kind::QuarterTurn,
                          kind::TextOrNumber, kind::Page, kind::Date, kind::Zone, kind::LocalText>;

/// The word of a kind that takes one.
struct Word {
    friend bool operator==(const Word&, const Word&) = default;
};

/// What a file says of a key. Degrees and the index of a choice are an int.
using Value = std::variant<Word, bool, int, double, std::string, Date, LocalText>;

/// The key's value; none when the table has no such key, or when the value is not of this kind, which is
/// reported.
std::optional<Value> readValue(TableReader& reader, std::string_view key, const Kind& kind);

/// The value as TOML; it must be one that `readValue` can return for this kind.
std::string tomlOf(const Kind& kind, const Value& value);

/// A basic string of TOML.
std::string tomlString(const std::string& text);

/// The range of the numbers that a kind takes; none of a kind without a range.
std::optional<Range> rangeOf(const Kind& kind);

/// The word that a kind takes in place of a value, such as "auto"; empty: none.
std::string_view wordOf(const Kind& kind);

/// `text` with the kind's range in place of "{range}", and its ends in place of "{least}" and "{most}": so
/// that hints and docs cannot tell another range than the one that is held.
std::string filledIn(std::string_view text, const Kind& kind);

}  // namespace fukan::content
