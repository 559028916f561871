#include "content/toml_hint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "base/quoted.hpp"
#include "content/toml_text.hpp"

namespace fukan::content {
namespace {

using Hint = std::optional<std::string>;

constexpr std::array<std::string_view, 17> typographicQuotes{
    "“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "「", "」", "『", "』", "〝", "〟", "＂", "´"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

/// What the message has between its first pair of single quotation marks.
std::string_view named(std::string_view message) {
    const std::size_t first = message.find('\'');
    if (first == message.npos) return {};
    const std::size_t last = message.find('\'', first + 1);
    return last == message.npos ? std::string_view() : message.substr(first + 1, last - first - 1);
}

/// A mistake, and what is around it.
class Mistake {
public:
    Mistake(std::string_view bytes, Position at, std::string_view message)
        : text_(bytes), at_(at), message_(message), here_(firstCharacter(text_.from(at))) {}

    /// From the surest to the least sure.
    Hint hint() const {
        using Look = Hint (Mistake::*)() const;
        for (const Look look : {&Mistake::twice, &Mistake::typographic, &Mistake::fullWidth, &Mistake::string,
                                &Mistake::header, &Mistake::array, &Mistake::day, &Mistake::number,
                                &Mistake::inlineTable, &Mistake::word, &Mistake::line}) {
            if (Hint found = (this->*look)()) return found;
        }
        return std::nullopt;
    }

private:
    bool says(std::string_view part) const { return has(message_, part); }

    Hint twice() const {
        if (!says("cannot redefine existing")) return std::nullopt;
        const std::string_view name = named(message_);
        if (!says("table header")) {
            const int earlier = text_.earlierKey(at_, name);
            if (earlier == 0) return fmt::format("{} was given a value before", base::quoted(name));
            return fmt::format("{} has a value in line {} already: keep one of the two", base::quoted(name),
                               earlier);
        }
        const int earlier = text_.earlierHeader(at_, name);
        if (earlier == 0) return fmt::format("{} was given a value before", base::quoted(name));
        if (says("as array-of-tables"))
            return fmt::format("line {} has [{}] in single brackets: write [[{}]] there, too", earlier, name,
                               name);
        if (says("existing array")) return fmt::format("write [[{}]], as in line {}", name, earlier);
        return fmt::format("line {} has [{}] already: of a list, write each as [[{}]]", earlier, name, name);
    }

    /// One begins a value, or was to end a text that a plain one has begun.
    Hint typographic() const {
        const bool within = says("string:") || says("inline table") || says("comment or whitespace");
        const std::string_view before = within ? text_.before(at_) : std::string_view();
        for (const std::string_view mark : typographicQuotes) {
            const bool ends = before.ends_with(mark) || has(before, fmt::format("{},", mark)) ||
                              has(before, fmt::format("{} }}", mark));
            if (here_ != mark && !ends) continue;
            return fmt::format("a text stands in plain quotation marks, \"…\": {} is another character",
                               mark);
        }
        return std::nullopt;
    }

    /// U+3000, and U+FF01 to U+FF5E, which an input method for Japanese writes.
    Hint fullWidth() const {
        if (here_ == "\u3000") return "a full-width space stands here: write a plain one";
        if (here_.size() != 3 || here_ < "\uFF01" || here_ > "\uFF5E") return std::nullopt;
        // The third byte of UTF-8 counts on from U+FF00 or, behind 0xBD, from U+FF40.
        const int code = (static_cast<unsigned char>(here_[2]) & 0x3F) + (here_[1] == '\xBD' ? 0x40 : 0);
        return fmt::format("{} is full-width: write {}", here_, static_cast<char>(code + 0x20));
    }

    Hint string() const {
        if (!says("string:")) return std::nullopt;
        if (says("escape sequence"))
            return "a backslash is written \\\\, and a text in '…' has none to escape";
        const auto opened = text_.openQuote(at_);
        if (!opened || !(here_.empty() || here_ == "\r")) return std::nullopt;
        if (opened->line == at_.line)
            return fmt::format("the text that begins in column {} has no closing quotation mark",
                               opened->column);
        return fmt::format("the text that begins in line {} is not closed", opened->line);
    }

    Hint header() const {
        if (!says("table header")) return std::nullopt;
        const bool list = trimmed(text_.line(at_.line)).starts_with("[[");
        if (says("expected ']'"))
            return list ? "a list's header ends with ]]" : "a table's header ends with ]";
        if (here_ == "]" && !list) return "a list's header begins with [[";
        return std::nullopt;
    }

    Hint array() const {
        const auto opened = says("parsing array") ? text_.openBracket(at_) : std::nullopt;
        if (!opened) return std::nullopt;
        if (says("expected value")) return "a value is missing before it";
        if (opened->line == at_.line && !here_.empty())
            return "a comma or the closing ] is missing before it";
        const std::string missing =
            fmt::format("the [ that was opened in line {} is not closed", opened->line);
        const bool value = here_ == "\"" || here_ == "'" || (!here_.empty() && isDigit(here_.front()));
        return value ? "a comma is missing before it, or " + missing : missing;
    }

    /// The value that the mistake is in or behind, up to a blank, comma or bracket.
    std::string_view value() const {
        const std::string_view whole = text_.line(at_.line);
        std::size_t start = text_.before(at_).find_last_of(" \t=,[{");
        start = start == whole.npos ? 0 : start + 1;
        return trimmed(whole.substr(start, whole.find_first_of(" \t,]}#\r", start) - start));
    }

    Hint day() const {
        if (!says("parsing date") && !says("parsing decimal integer") && !says("parsing time"))
            return std::nullopt;
        const std::string_view written = value();
        if (says("parsing date") || says("parsing time") || has(written, "/") || has(written, "月") ||
            std::count(written.begin(), written.end(), '-') > 1)
            return fmt::format("a day or a time as a text stands in quotation marks: \"{}\"", written);
        return std::nullopt;
    }

    Hint number() const {
        const bool digits = says("parsing decimal integer") || says("parsing floating-point");
        if (says("leading zeroes")) return "a number has no zeros in front; of a text, write \"…\"";
        if (digits && (has(value(), "年") || has(value(), "度")))
            return "a year is digits alone, such as 2026";
        if (digits) return "a number is digits, with one point at most; a text stands in quotation marks";
        const std::string_view before = trimmed(text_.before(at_));
        if (here_ == "," && !before.empty() && isDigit(before.back()) && !text_.openBracket(at_))
            return "a number has no commas";
        return std::nullopt;
    }

    Hint inlineTable() const {
        if (!says("inline table")) return std::nullopt;
        if (here_.empty() || here_ == "\r" || here_ == "#")
            return "{ … } ends on the line on which it begins: its } is missing";
        if (says("dangling comma")) return "no comma before the }";
        if (!isLetter(here_.front())) return std::nullopt;
        return textGoesOn() ? "a comma is missing before it; a \" within a text is written \\\""
                            : "a comma or the closing } is missing before it";
    }

    /// Whether a text seems to have ended too early, at a quotation mark within it.
    bool textGoesOn() const {
        const std::string_view before = trimmed(text_.before(at_));
        if (before.empty() || (before.back() != '"' && before.back() != '\'')) return false;
        const std::string_view rest = text_.from(at_);
        return rest.substr(0, rest.find('=')).find(before.back()) != rest.npos;
    }

    Hint word() const {
        if (says("parsing boolean") || (says("value type") && (value() == "yes" || value() == "no")))
            return "true or false, in small letters";
        if (!says("value type")) return std::nullopt;
        return fmt::format("a text stands in quotation marks: \"{}\"", value());
    }

    Hint line() const {
        if (here_ == "/" && text_.from(at_).starts_with("//")) return "a comment begins with #";
        if (says("expected '='"))
            return here_ == ":" ? "write = in place of :" : "between a key and its value stands =";
        if (says("expected value") || says("end-of-file")) return "the value is missing";
        if (says("expected a comment or whitespace") && textGoesOn())
            return trimmed(text_.before(at_)).ends_with('"') ? "a \" within a text is written \\\""
                                                             : "a text with ' in it stands in \"…\"";
        if (says("expected a comment or whitespace")) return "one key and its value a line";
        if (says("expected keys"))
            return "a line is key = value, [table], [[list]] or # comment; keys have letters of ASCII, or "
                   "stand in quotation marks";
        return std::nullopt;
    }

    TomlText text_;
    Position at_;
    std::string_view message_;
    std::string_view here_;  // the character at the mistake; empty at a line's end
};

}  // namespace

std::string tomlHint(std::string_view bytes, Position at, std::string_view message) {
    return Mistake(bytes, at, message).hint().value_or("not valid TOML");
}

}  // namespace fukan::content
