#pragma once
// The kinds of settings. `at` returns a function that takes a target, const or not, and returns a
// reference to the value in it.

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "content/config_settings.hpp"

namespace fukan::content {

/// A member of a section of the config.
template <typename Section, typename Value>
auto at(Section Config::*section, Value Section::*member) {
    return [=](auto& config) -> auto& { return config.*section.*member; };
}

template <typename Target, typename Value>
auto at(Value Target::*member) {
    return [=](auto& target) -> auto& { return target.*member; };
}

/// The same setting, for what cannot change while the program runs.
template <typename Target>
Setting<Target> atStart(Setting<Target> setting) {
    setting.effect = Effect::atStart;
    return setting;
}

/// A basic string of TOML.
std::string tomlString(const std::string& text);

template <typename Target, typename At>
Setting<Target> flag(std::string section, std::string key, At at) {
    return {std::move(section), std::move(key),
            [=](TableReader& reader, const std::string& name, Target& target) {
                if (const auto value = reader.boolean(name, Need::optional)) at(target) = *value;
            },
            [=](const Target& target) { return std::string(at(target) ? "true" : "false"); }};
}

template <typename Target, typename At>
Setting<Target> whole(std::string section, std::string key, Range range, At at) {
    return {std::move(section), std::move(key),
            [=](TableReader& reader, const std::string& name, Target& target) {
                if (const auto value = reader.integer(name, Need::optional, range)) at(target) = *value;
            },
            [=](const Target& target) { return std::to_string(at(target)); }};
}

template <typename Target, typename At>
Setting<Target> real(std::string section, std::string key, Range range, At at) {
    return {std::move(section), std::move(key),
            [=](TableReader& reader, const std::string& name, Target& target) {
                if (const auto value = reader.number(name, Need::optional, range)) at(target) = *value;
            },
            [=](const Target& target) { return fmt::format("{}", at(target)); }};
}

/// `need` required: the key may be absent, which leaves the default, but the text must not be empty.
template <typename Target, typename At>
Setting<Target> text(std::string section, std::string key, Need need, At at) {
    return {std::move(section), std::move(key),
            [=](TableReader& reader, const std::string& name, Target& target) {
                const Need reading = reader.has(name) ? need : Need::optional;
                if (const auto value = reader.string(name, reading)) at(target) = *value;
            },
            [=](const Target& target) { return tomlString(at(target)); }};
}

/// `names` in the order of the enumeration.
template <typename Target, typename At>
Setting<Target> choice(std::string section, std::string key, const std::vector<std::string>& names, At at) {
    return {std::move(section), std::move(key),
            [=](TableReader& reader, const std::string& name, Target& target) {
                using Value = std::remove_reference_t<decltype(at(target))>;
                const auto index = reader.choice(name, Need::optional, names);
                if (index) at(target) = static_cast<Value>(*index);
            },
            [=](const Target& target) { return tomlString(names[static_cast<std::size_t>(at(target))]); }};
}

}  // namespace fukan::content
