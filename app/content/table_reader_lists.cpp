// TableReader's functions for lists of values.

#include <fmt/format.h>

#include <cmath>

#include "content/table_reader.hpp"

namespace fukan::content {

std::vector<double> TableReader::numbers(std::string_view key, std::size_t count) {
    const std::string expected = fmt::format("a list of {} numbers", count);
    const toml::array* array = getArray(key, Need::required, expected);
    if (!array) return {};
    std::vector<double> values;
    for (const toml::node& node : *array) {
        const auto value = node.is_number() ? node.value<double>() : std::nullopt;
        if (!value) {
            wrongKind(key, node, "a number");
            return {};
        }
        if (!std::isfinite(*value)) {
            errorAt(positionOf(node.source()), key, fmt::format("is {}", *value), "expected a finite number");
            return {};
        }
        values.push_back(*value);
    }
    if (values.size() == count) return values;
    error(key, fmt::format("has {} numbers", values.size()), fmt::format("expected {}", count));
    return {};
}

std::optional<base::Rect> TableReader::box(std::string_view key) {
    const std::vector<double> values = numbers(key, 4);
    if (values.empty()) return std::nullopt;
    if (!(values[2] > 0 && values[3] > 0)) {
        error(key, fmt::format("is {} wide and {} high", values[2], values[3]),
              "at = [column, row, width, height], width and height greater than 0");
        return std::nullopt;
    }
    return base::Rect{static_cast<float>(values[0]), static_cast<float>(values[1]),
                      static_cast<float>(values[2]), static_cast<float>(values[3])};
}

std::vector<Located<std::string>> TableReader::strings(std::string_view key, Need need) {
    std::vector<Located<std::string>> values;
    const toml::array* array = getArray(key, need, "a list of strings");
    for (std::size_t i = 0; array && i < array->size(); ++i) {
        const toml::node& node = *array->get(i);
        if (const auto* held = node.as_string()) {
            values.push_back({held->get(), positionOf(node.source())});
        } else {
            wrongKind(key, node, "a string");
        }
    }
    return values;
}

std::vector<Located<int>> TableReader::integers(std::string_view key, Need need, Range range) {
    std::vector<Located<int>> values;
    const toml::array* array = getArray(key, need, "a list of integers");
    for (std::size_t i = 0; array && i < array->size(); ++i) {
        const toml::node& node = *array->get(i);
        const Position at = positionOf(node.source());
        const auto value = node.value_exact<std::int64_t>();
        if (!value) {
            wrongKind(key, node, "an integer");
        } else if (inRange(key, at, static_cast<double>(*value), range)) {
            values.push_back({static_cast<int>(*value), at});
        }
    }
    return values;
}

}  // namespace fukan::content
