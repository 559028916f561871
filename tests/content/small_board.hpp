#pragma once
// A board small enough to see through, for tests that break it.

#include <stdexcept>
#include <string>

#include "content/files.hpp"

namespace fukan::test {

inline Files smallBoard() {
    return {{"board.toml", R"([board]
id = "small"
title = { en = "Small" }
fiscal_year_start = "04-01"

[[revision]]
id = "one"
label = { en = "One" }
roadmap = "roadmap.toml"
landscape = "landscape.toml"

[[domain]]
id = "alpha"
number = 1
name = { en = "Alpha" }

[[domain]]
id = "beta"
number = 2
name = { en = "Beta" }
)"},
            {"roadmap.toml", R"(years = [2025, 2026, 2027]
open_ended = true

[[page]]
lanes = ["alpha", "beta"]

[[task]]
id = "alpha.first"
domain = "alpha"
text = { en = "First" }
footnotes = [1]
from = 2025
to = 2026
span = "stated"

[[task]]
id = "beta.second"
domain = "beta"
text = { en = "Second" }
from = 2027

[[remark]]
text = { en = "Remark" }

[[footnote]]
number = 1
text = { en = "Footnote" }
)"},
            {"landscape.toml", R"(title = { en = "Map" }
grid = [10, 8]

[[field]]
id = "left"
name = { en = "Left" }
at = [0, 0, 10, 1]

[[area]]
id = "outer"
domains = ["alpha"]
name = { en = "Outer" }
at = [0, 1, 10, 7]

[[area]]
id = "inner"
inside = "outer"
name = { en = "Inner" }
at = [1, 2, 4, 4]

[[item]]
area = "inner"
name = { en = "Item" }
at = [1, 3, 4, 1]

[[note]]
text = { en = "Note" }
)"}};
}

/// The small board with the first `from` of a file replaced by `to`.
inline Files changed(const std::string& file, const std::string& from, const std::string& to) {
    Files files = smallBoard();
    std::string& text = files.at(file);
    const auto at = text.find(from);
    if (at == std::string::npos) throw std::logic_error(file + " does not say " + from);
    text.replace(at, from.size(), to);
    return files;
}

}  // namespace fukan::test
