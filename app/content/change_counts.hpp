#pragma once
// How many things of a revision are new, changed, kept and gone.

#include <cstddef>
#include <vector>

namespace fukan::content {

/// added + changed + kept are what the later revision has, dropped + changed + kept what the earlier one has.
struct ChangeCounts {
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t kept = 0;
    std::size_t dropped = 0;

    friend bool operator==(const ChangeCounts&, const ChangeCounts&) = default;
};

/// Of tasks (`TaskChange`) or of things on a map (`PlaceChange`).
template <typename Change>
ChangeCounts countsOf(const std::vector<Change>& changes) {
    ChangeCounts counts;
    for (const Change& change : changes) {
        if (change.added()) {
            ++counts.added;
        } else if (change.dropped()) {
            ++counts.dropped;
        } else if (change.same()) {
            ++counts.kept;
        } else {
            ++counts.changed;
        }
    }
    return counts;
}

}  // namespace fukan::content
