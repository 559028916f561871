#pragma once
// A text of a board or a config, and where it stands.

#include <string>
#include <vector>

#include "content/position.hpp"

namespace fukan::content {

struct PlacedText {
    std::string file;  ///< as diagnostics call it; empty: one of Fukan's own words
    Position at;
    std::string key;            ///< e.g. "task[care.plan].text.ja"
    std::string text;           ///< as it is shown: composed
    std::string revision = {};  ///< id of the revision whose file it is in; empty: of all
};

/// Where a text has two languages, Japanese comes first, and English right after it.
using PlacedTexts = std::vector<PlacedText>;

}  // namespace fukan::content
