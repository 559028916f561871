#include "platform/monitor_choice.hpp"

#include <charconv>
#include <string_view>
#include <utility>

#include "base/ascii.hpp"
#include "base/quoted.hpp"

namespace fukan::platform {
namespace {

std::optional<std::size_t> find(const std::vector<std::string>& names, const std::string& wanted) {
    std::size_t index = 0;
    const char* end = wanted.data() + wanted.size();
    const auto number = std::from_chars(wanted.data(), end, index);
    const bool isIndex = number.ec == std::errc() && number.ptr == end;
    if (isIndex && index < names.size()) return index;
    for (std::size_t i = 0; i < names.size() && !isIndex && !wanted.empty(); ++i) {
        if (base::sameIgnoringCase(std::string_view(names[i]).substr(0, wanted.size()), wanted)) return i;
    }
    return std::nullopt;
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i)
        list += (i ? ", " : "") + std::to_string(i) + " (" + names[i] + ")";
    return list;
}

}  // namespace

std::optional<std::size_t> MonitorChoice::among(const std::vector<std::string>& names) {
    if (names.empty()) {
        // Every monitor is off, by schedule perhaps: that is told of none of them in particular.
        state_ = "none";
        return std::nullopt;
    }
    const auto found = find(names, wanted_);
    const std::size_t chosen = found.value_or(0);
    state_ = names[chosen] + (found ? "" : ", as there is no " + base::quoted(wanted_));
    const bool missed = std::exchange(missing_, !found);
    const std::string wall = ": the wall is on " + names[chosen];
    if (!found && !missed)
        news_ = {"there is no monitor " + base::quoted(wanted_) + wall + " until it comes", listed(names)};
    if (found && missed) news_ = {"the monitor " + base::quoted(wanted_) + " has come" + wall, listed(names)};
    return chosen;
}

std::optional<MonitorNews> MonitorChoice::takeNews() { return std::exchange(news_, std::nullopt); }

}  // namespace fukan::platform
