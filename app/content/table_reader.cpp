#include "content/table_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/quoted.hpp"
#include "content/usual_names.hpp"
#include "content/written_text.hpp"

namespace fukan::content {
namespace {

// Most tables are read with no more keys than this, so that one allocation holds their names.
constexpr std::size_t usualKeys = 8;

std::string_view kindOf(const toml::node& node) {
    switch (node.type()) {
        case toml::node_type::table:
            return "a table";
        case toml::node_type::array:
            return "a list";
        case toml::node_type::string:
            return "a string";
        case toml::node_type::integer:
            return "an integer";
        case toml::node_type::floating_point:
            return "a number with a fraction";
        case toml::node_type::boolean:
            return "a boolean";
        case toml::node_type::date:
            return "a date";
        case toml::node_type::time:
            return "a time";
        case toml::node_type::date_time:
            return "a date with a time";
        default:
            return "nothing";
    }
}

// Texts are drawn on the screen: a bell or a tab in one is a mistake. Only \n breaks a line.
bool hasControlCharacter(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n') || byte == 0x7F;
    });
}

// A key that may be of several kinds, or that was looked at before it was read, was asked for repeatedly.
std::vector<std::string> eachOnce(const std::vector<std::string>& names) {
    std::vector<std::string> once;
    for (const std::string& name : names) {
        if (std::find(once.begin(), once.end(), name) == once.end()) once.push_back(name);
    }
    return once;
}

std::string bracketed(const toml::table& table, std::size_t index) {
    const auto id = table["id"].value<std::string_view>();
    if (id && !id->empty() && !hasControlCharacter(*id)) return std::string(*id);
    return std::to_string(index + 1);
}

}  // namespace

std::string TableReader::path() const {
    if (!outer_) return {};
    const std::string key = outer_->fullKey(key_);
    return index_ == notListed ? key : fmt::format("{}[{}]", key, bracketed(*table_, index_));
}

std::string TableReader::fullKey(std::string_view key) const {
    std::string full = path();
    if (!full.empty() && !key.empty()) full += '.';
    return full.append(key);
}

Position TableReader::start() const { return positionOf(table_->source()); }

Position TableReader::where(std::string_view key) const {
    const toml::node* node = table_->get(key);
    return node ? positionOf(node->source()) : start();
}

void TableReader::error(std::string_view key, std::string message, std::string hint) {
    errorAt(where(key), key, std::move(message), std::move(hint));
}

void TableReader::errorAt(Position at, std::string_view key, std::string message, std::string hint) {
    report_->error(at, fullKey(key), std::move(message), std::move(hint));
}

void TableReader::warning(std::string_view key, std::string message, std::string hint) {
    report_->warning(where(key), fullKey(key), std::move(message), std::move(hint));
}

void TableReader::wrongKind(std::string_view key, const toml::node& node, std::string_view expected) {
    const bool day = node.is_date() || node.is_time() || node.is_date_time();
    errorAt(
        positionOf(node.source()), key, fmt::format("is {}", kindOf(node)),
        fmt::format("expected {}{}", expected, day && expected == "a string" ? ", in quotation marks" : ""));
}

const toml::node* TableReader::find(std::string_view key) {
    if (known_.empty()) known_.reserve(usualKeys);
    // A key that may be of several kinds is found first, then read.
    if (known_.empty() || known_.back() != key) known_.emplace_back(key);
    return table_->get(key);
}

const toml::node* TableReader::get(std::string_view key, Need need, std::string_view expected) {
    const toml::node* node = find(key);
    if (!node && need == Need::required) reportMissing(key, expected);
    return node;
}

/// At the value that was meant for it, where one is there under a usual wrong name.
void TableReader::reportMissing(std::string_view key, std::string_view expected) {
    for (const auto& [written, node] : *table_) {
        if (usuallyMeant(written.str(), {std::string(key)}).empty()) continue;
        const std::string was = base::quoted(written.str());
        errorAt(positionOf(node.source()), key, "is missing", fmt::format("here it is called {}", was));
        return;
    }
    error(key, "is missing", fmt::format("expected {}", expected));
}

const toml::array* TableReader::getArray(std::string_view key, Need need, std::string_view expected) {
    const toml::node* node = get(key, need, expected);
    if (node && !node->is_array()) wrongKind(key, *node, expected);
    return node ? node->as_array() : nullptr;
}

bool TableReader::inRange(std::string_view key, Position at, double value, Range range) {
    if (value >= range.least && value <= range.most) return true;
    errorAt(at, key, fmt::format("is {}", value), "from " + rangeText(range));
    return false;
}

std::optional<std::string> TableReader::string(std::string_view key, Need need) {
    const toml::node* node = get(key, need, "a string");
    if (!node) return std::nullopt;
    const auto* held = node->as_string();
    if (!held) {
        wrongKind(key, *node, "a string");
        return std::nullopt;
    }
    if (need == Need::required && held->get().empty()) {
        error(key, "is empty");
        return std::nullopt;
    }
    if (hasControlCharacter(held->get())) {
        error(key, "contains a control character", "only \\n may break a line; write a space for a tab");
        return std::nullopt;
    }
    return held->get();
}

std::optional<bool> TableReader::boolean(std::string_view key, Need need) {
    const toml::node* node = get(key, need, "true or false");
    if (node && !node->is_boolean()) wrongKind(key, *node, "true or false");
    return node ? node->value_exact<bool>() : std::nullopt;
}

std::optional<int> TableReader::integer(std::string_view key, Need need, Range range) {
    const toml::node* node = get(key, need, "an integer");
    if (!node) return std::nullopt;
    const auto value = node->value_exact<std::int64_t>();
    if (!value) {
        wrongKind(key, *node, "an integer");
        return std::nullopt;
    }
    if (!inRange(key, where(key), static_cast<double>(*value), range)) return std::nullopt;
    return static_cast<int>(*value);
}

std::optional<double> TableReader::number(std::string_view key, Need need, Range range) {
    const toml::node* node = get(key, need, "a number");
    if (!node) return std::nullopt;
    if (!node->is_number()) {
        wrongKind(key, *node, "a number");
        return std::nullopt;
    }
    const auto value = node->value<double>();
    if (!value || !inRange(key, where(key), *value, range)) return std::nullopt;
    return value;
}

std::optional<std::size_t> TableReader::choice(std::string_view key, Need need,
                                               const std::vector<std::string>& names) {
    const auto name = string(key, need);
    if (!name) return std::nullopt;
    const auto found = std::find(names.begin(), names.end(), *name);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    error(key, base::quoted(*name) + " is unknown here", "expected " + oneOf(names));
    return std::nullopt;
}

LocalText TableReader::localText(std::string_view key, Need need) {
    constexpr std::string_view expected = "a text such as { en = \"…\" }";
    const toml::node* node = get(key, need, expected);
    if (!node) return {};
    if (!node->is_table()) {
        wrongKind(key, *node, expected);
        return {};
    }
    TableReader languages(*this, *node->as_table(), key);
    LocalText text{languages.written("ja"), languages.written("en")};
    const auto written = [&](const char* language) {
        const toml::node* value = languages.table_->get(language);
        return value && !(value->is_string() && !hasVisible(value->as_string()->get()));
    };
    if (!written("ja") && !written("en")) {
        error(key, "has no text in any language", "write ja = \"…\", en = \"…\" or both");
    }
    languages.warnOfUnknownKeys();
    return text;
}

/// A text as it is shown: composed, and empty where it has nothing visible.
std::string TableReader::written(std::string_view language) {
    const auto text = string(language, Need::optional);
    if (!text || !hasVisible(*text)) return {};
    if (const auto what = notDrawnAsWritten(*text)) warning(language, "has " + *what);
    std::string shown = composed(*text);
    if (report_->wantsTexts()) report_->text(where(language), fullKey(language), shown);
    return shown;
}

std::vector<TableReader> TableReader::tables(std::string_view key) {
    std::vector<TableReader> all;
    const std::string expected = fmt::format("[[{}]]", key);
    const toml::array* array = getArray(key, Need::optional, expected);
    if (array) all.reserve(array->size());
    for (std::size_t i = 0; array && i < array->size(); ++i) {
        const toml::node& node = *array->get(i);
        if (const toml::table* entry = node.as_table()) {
            all.push_back(TableReader(*this, *entry, key, i));
        } else {
            wrongKind(key, node, expected);
        }
    }
    return all;
}

std::optional<TableReader> TableReader::table(std::string_view key, Need need) {
    const std::string expected = fmt::format("[{}]", key);
    const toml::node* node = get(key, need, expected);
    if (!node) return std::nullopt;
    if (!node->is_table()) {
        wrongKind(key, *node, expected);
        return std::nullopt;
    }
    return TableReader(*this, *node->as_table(), key);
}

std::vector<std::string> TableReader::allKeys() {
    std::vector<Located<std::string>> keys;
    for (const auto& [key, node] : *table_)
        keys.push_back({std::string(key.str()), positionOf(key.source())});
    std::sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    for (const auto& key : keys) known_.push_back(key.value);
    return {known_.end() - static_cast<std::ptrdiff_t>(keys.size()), known_.end()};
}

void TableReader::warnOfUnknownKeys() {
    for (const auto& [key, node] : *table_) {
        if (std::find(known_.begin(), known_.end(), key.str()) != known_.end()) continue;
        const Position at = positionOf(key.source());
        report_->warning(
            at, fullKey(key.str()), "is not a known key, and was left out",
            worthAHint(base::Severity::warning, at) ? keyHint(key.str(), eachOnce(known_)) : std::string());
    }
    // Frees the memory: one list may hold a hundred thousand readers.
    known_ = std::vector<std::string>();
}

}  // namespace fukan::content
