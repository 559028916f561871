#include "content/range.hpp"

#include <fmt/format.h>

namespace fukan::content {

std::string rangeText(Range range) { return fmt::format("{} to {}", range.least, range.most); }

}  // namespace fukan::content
