#include "content/setting_kinds.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/quoted.hpp"
#include "base/turn.hpp"
#include "content/calendar.hpp"
#include "content/table_reader.hpp"

namespace fukan::content {
namespace {

constexpr std::string_view all_pages = "all";

template <typename T>
std::optional<Value> valueOf(std::optional<T> read) {
    return read ? std::optional<Value>(std::move(*read)) : std::nullopt;
}

/// Reads one key, by its kind.
class KeyReader {
public:
    KeyReader(TableReader& table, std::string_view key, const Kind& kind)
        : table_(table), key_(key), kind_(kind), node_(table.find(key)) {}

    std::optional<Value> read() { return node_ ? std::visit(*this, kind_) : std::nullopt; }

    std::optional<Value> operator()(const kind::Flag& flag) {
        if (isForWord(flag.other, node_->is_boolean())) return word(flag.other);
        return valueOf(table_.boolean(key_, Need::optional));
    }
    std::optional<Value> operator()(const kind::Whole& whole) {
        if (isForWord(whole.other, node_->is_integer())) return word(whole.other);
        return valueOf(table_.integer(key_, Need::optional, whole.range));
    }
    std::optional<Value> operator()(const kind::Real& real) {
        if (isForWord(real.other, node_->is_number())) return word(real.other);
        return valueOf(table_.number(key_, Need::optional, real.range));
    }
    std::optional<Value> operator()(const kind::Text& text) {
        return valueOf(table_.string(key_, text.mayBeEmpty ? Need::optional : Need::required));
    }
    std::optional<Value> operator()(const kind::Choice& choice) {
        const auto index = table_.choice(key_, Need::optional, {choice.names.begin(), choice.names.end()});
        return index ? std::optional<Value>(static_cast<int>(*index)) : std::nullopt;
    }
    std::optional<Value> operator()(const kind::QuarterTurn&) {
        const auto degrees = table_.integer(key_, Need::optional, {0, 359});
        if (!degrees || base::Turn::fromDegrees(*degrees)) return valueOf(degrees);
        table_.error(key_, fmt::format("is {}", *degrees), "0, 90, 180 or 270 degrees clockwise");
        return std::nullopt;
    }
    std::optional<Value> operator()(const kind::TextOrNumber& either) {
        if (!node_->is_integer()) {
            const bool optional = either.mayBeEmpty;
            return valueOf(table_.string(key_, optional ? Need::optional : Need::required));
        }
        const auto number = table_.integer(key_, Need::optional, either.range);
        return number ? std::optional<Value>(std::to_string(*number)) : std::nullopt;
    }
    std::optional<Value> operator()(const kind::Page& page) {
        if (node_->is_integer()) return valueOf(table_.integer(key_, Need::optional, page.range));
        if (node_->is_string()) {
            if (table_.choice(key_, Need::optional, {std::string(all_pages)})) return Word{};
        } else {
            table_.wrongKind(key_, *node_, "\"all\" or a page's number");
        }
        return std::nullopt;
    }
    std::optional<Value> operator()(const kind::Date& day) {
        const std::string expected = fmt::format("\"{}\" or a date such as 2026-11-22", day.word);
        if (const auto* date = node_->as_date())
            return Date{date->get().year, date->get().month, date->get().day};
        if (!node_->is_string()) {
            table_.wrongKind(key_, *node_, expected);
            return std::nullopt;
        }
        const auto text = table_.string(key_, Need::required);
        if (!text) return std::nullopt;
        if (*text == day.word) return Word{};
        const auto date = parseDate(*text);
        if (date) return *date;
        table_.error(key_, date.error(), expected);
        return std::nullopt;
    }
    std::optional<Value> operator()(const kind::Zone&) {
        const auto name = table_.string(key_, Need::required);
        if (!name || isKnownZone(*name)) return valueOf(name);
        table_.error(key_, "there is no time zone " + base::quoted(*name),
                     "\"local\" or a name such as \"Asia/Tokyo\"");
        return std::nullopt;
    }
    std::optional<Value> operator()(const kind::LocalText&) { return table_.localText(key_, Need::optional); }

private:
    /// Where no word may stand, the reader of the kind itself says what is wrong with another kind of value.
    static bool isForWord(const kind::OrWord& other, bool isOwn) { return !other.word.empty() && !isOwn; }

    std::optional<Value> word(const kind::OrWord& other) {
        const std::string expected = filledIn(other.expected, kind_);
        if (!node_->is_string()) {
            table_.wrongKind(key_, *node_, expected);
        } else if (const auto text = table_.string(key_, Need::required)) {
            if (*text == other.word) return Word{};
            table_.error(key_, "is \"" + *text + "\"", expected);
        }
        return std::nullopt;
    }

    TableReader& table_;
    std::string_view key_;
    const Kind& kind_;
    const toml::node* node_;
};

/// Writes a value of one kind.
struct ValueWriter {
    const Kind& kind;

    std::string operator()(const Word&) const { return tomlString(std::string(wordOf(kind))); }
    std::string operator()(bool flag) const { return flag ? "true" : "false"; }
    std::string operator()(int number) const {
        const auto* choice = std::get_if<kind::Choice>(&kind);
        return choice ? tomlString(std::string(choice->names[static_cast<std::size_t>(number)]))
                      : std::to_string(number);
    }
    std::string operator()(double number) const { return fmt::format("{}", number); }
    std::string operator()(const std::string& text) const { return tomlString(text); }
    std::string operator()(const Date& day) const {
        return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
    }
    std::string operator()(const LocalText& text) const {
        return fmt::format("{{ ja = {}, en = {} }}", tomlString(text.ja), tomlString(text.en));
    }
};

}  // namespace

std::optional<Value> readValue(TableReader& reader, std::string_view key, const Kind& kind) {
    return KeyReader(reader, key, kind).read();
}

std::string tomlOf(const Kind& kind, const Value& value) { return std::visit(ValueWriter{kind}, value); }

std::string tomlString(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\n') {
            out += "\\n";
        } else {
            out += c;
        }
    }
    return out + "\"";
}

std::optional<Range> rangeOf(const Kind& kind) {
    return std::visit(
        [](const auto& one) -> std::optional<Range> {
            if constexpr (requires { one.range; }) {
                return one.range;
            } else {
                return std::nullopt;
            }
        },
        kind);
}

std::string_view wordOf(const Kind& kind) {
    return std::visit(
        [](const auto& one) -> std::string_view {
            using One = std::remove_cvref_t<decltype(one)>;
            if constexpr (std::is_same_v<One, kind::Page>) {
                return all_pages;
            } else if constexpr (std::is_same_v<One, kind::Date>) {
                return one.word;
            } else if constexpr (requires { one.other; }) {
                return one.other.word;
            } else {
                return {};
            }
        },
        kind);
}

std::string filledIn(std::string_view text, const Kind& kind) {
    std::string out(text);
    const auto range = rangeOf(kind);
    if (!range) return out;
    const std::array<std::pair<std::string_view, std::string>, 3> fillings{
        {{"{range}", rangeText(*range)},
         {"{least}", fmt::format("{}", range->least)},
         {"{most}", fmt::format("{}", range->most)}}};
    for (const auto& [place, filling] : fillings) {
        for (auto at = out.find(place); at != std::string::npos; at = out.find(place, at + filling.size()))
            out.replace(at, place.size(), filling);
    }
    return out;
}

}  // namespace fukan::content
