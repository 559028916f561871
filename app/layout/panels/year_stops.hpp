#pragma once
// The fiscal years that the year scrubber offers.

#include <cstddef>
#include <vector>

#include "content/board.hpp"

namespace fukan::layout {

/// Consecutive years: the plan's (`roadmap` may be null), today's, the data year and the years beside it;
/// when these are more than `most` (at least 3), those about the data year.
std::vector<int> yearStops(const content::Roadmap* roadmap, int dataYear, int today, std::size_t most);

}  // namespace fukan::layout
