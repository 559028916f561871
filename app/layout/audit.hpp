#pragma once
// Checks that a laid-out page can be read: no text is cut off, lies on top of another or is below its floor.

#include <string>
#include <vector>

#include "layout/label.hpp"

namespace fukan::layout {

struct Audit {
    std::size_t texts = 0;
    float smallest = 0;                 ///< em size of the smallest body text, pixels; 0 without texts
    float tightest = 0;                 ///< smallest ratio of a text's size to its own floor
    std::size_t clipped = 0;            ///< texts that leave their room or the viewport
    std::size_t overlapping = 0;        ///< pairs of texts with overlapping letters
    std::size_t tooSmall = 0;           ///< texts below their floor
    float free = 0;                     ///< share of the texts' rooms that their lines leave empty, 0 … 1
    std::vector<std::string> findings;  ///< one sentence each, which quotes the texts concerned

    /// Counts what was found in another set of texts as well; `free` stays.
    void add(const Audit& more);
    bool sound() const { return clipped == 0 && overlapping == 0 && tooSmall == 0; }
};

/// Letters and marks count as their em boxes; half a pixel is tolerated for rounding.
Audit audit(const std::vector<const Label*>& labels, base::Vec2 viewport);

}  // namespace fukan::layout
