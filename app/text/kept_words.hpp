#pragma once

#include <cstdint>
#include <vector>

#include "text/analysis.hpp"

namespace fukan::text {

/// One flag for each offset into the text's units: 1 inside a word that is to be kept whole.
std::vector<std::uint8_t> insideKept(const Analysis& analysis);

}  // namespace fukan::text
