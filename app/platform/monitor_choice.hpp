#pragma once
// Finds the monitor that a setting names.

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace fukan::platform {

/// `wanted`: an index from 0, or the beginning of a name, upper or lower case. The error lists the monitors.
base::Result<std::size_t> chooseMonitor(const std::vector<std::string>& names, const std::string& wanted);

}  // namespace fukan::platform
