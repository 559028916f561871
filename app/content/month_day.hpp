#pragma once
// Reads the day on which a fiscal year starts.

#include <string_view>

#include "base/result.hpp"
#include "content/board.hpp"

namespace fukan::content {

/// "MM-DD"; an error for anything else, and for a day that not every year has (02-29).
base::Result<MonthDay> parseMonthDay(std::string_view text);

}  // namespace fukan::content
