#pragma once
// Checks that a laid-out page can be read: no text is cut off, lies on top of another, is below its floor or
// has a word broken.

#include <vector>

#include "layout/audit_finding.hpp"

namespace fukan::layout {

/// Pixels: an em of fewer holds no kanji, from however near.
inline constexpr float smallestEm = 10;

struct Audit {
    std::size_t texts = 0;
    float smallest = 0;           ///< em size of the smallest body text, pixels; 0 without texts
    float tightest = 0;           ///< smallest ratio of a text's size to its own floor
    float worst = 0;              ///< em size of the text that falls shortest of what it needs, pixels
    float needed = 0;             ///< what that needs: its floor, or `smallestEm` where that is more
    std::size_t clipped = 0;      ///< texts that leave their room or the viewport
    std::size_t overlapping = 0;  ///< pairs of texts with overlapping letters
    std::size_t tooSmall = 0;     ///< texts below what they need
    std::size_t broken = 0;       ///< texts with a line that ends inside a word
    std::size_t hidden = 0;       ///< texts that something opaque is painted over
    float free = 0;               ///< share of the texts' rooms that their lines leave empty, 0 … 1
    std::vector<Finding> findings;

    /// Counts what was found in another set of texts as well; `free` stays.
    void add(const Audit& more);
    bool sound() const {
        return clipped == 0 && overlapping == 0 && tooSmall == 0 && broken == 0 && hidden == 0;
    }
};

/// Letters and marks count as their em boxes; half a pixel is tolerated for rounding. `smallest`: what every
/// text needs, whatever its floor, pixels; 0 for what is drawn larger than it is laid out.
Audit audit(const std::vector<const Label*>& labels, base::Vec2 viewport, float smallest = smallestEm);

}  // namespace fukan::layout
