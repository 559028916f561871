#pragma once
// Which monitor the wall is on, when the one that it belongs on may be missing.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace fukan::platform {

struct MonitorNews {
    std::string sentence;  ///< short enough for a message on the wall
    std::string there;     ///< the monitors that are there
};

/// Chooses among the monitors that are there now, and tells once when the wanted one is missing and when it
/// has come back.
class MonitorChoice {
public:
    /// `wanted`: an index from 0, or the beginning of a name, upper or lower case.
    explicit MonitorChoice(std::string wanted) : wanted_(std::move(wanted)) {}

    /// The index into `names` of the wanted monitor, or else of the first, which is the primary one; none
    /// when there is no monitor at all.
    std::optional<std::size_t> among(const std::vector<std::string>& names);

    /// The latest choice, for the operator: `HDMI-1`, or `HDMI-1, as there is no "DP-2"`.
    const std::string& state() const { return state_; }

    /// That the wanted monitor is missing, or has come, once.
    std::optional<MonitorNews> takeNews();

private:
    std::string wanted_;
    std::string state_;
    bool missing_ = false;
    std::optional<MonitorNews> news_;
};

}  // namespace fukan::platform
