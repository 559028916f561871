#pragma once
// Which of the monitors is meant.

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace fukan::platform {

/// `wanted` is an index from 0, or the beginning of a name in any case. The error lists what there is.
base::Result<std::size_t> chooseMonitor(const std::vector<std::string>& names, const std::string& wanted);

}  // namespace fukan::platform
