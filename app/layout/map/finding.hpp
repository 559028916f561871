#pragma once
// What stands out in a revision, in one sentence.

#include <string>
#include <vector>

#include "content/edition.hpp"

namespace fukan::layout {

/// "今年度いちばん多いのは④医薬品開発、5件": the area of the map (without a map: the domain) with most of
/// this year's tasks, counted as on the map; or two that have equally many. Several wordings, the longest
/// first; none where more than two are equal, or none has more than one task.
std::vector<std::string> findings(const content::Edition& edition);

}  // namespace fukan::layout
