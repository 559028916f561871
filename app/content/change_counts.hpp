#pragma once
// What became of a revision's things in a later one: which are new, changed, kept and gone, and how many.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fukan::content {

enum class Fate : std::uint8_t { added, changed, kept, dropped };

/// Of a task (`TaskChange`) or of a thing on a map (`PlaceChange`).
template <typename Change>
Fate fateOf(const Change& change) {
    if (change.added()) return Fate::added;
    if (change.dropped()) return Fate::dropped;
    return change.same() ? Fate::kept : Fate::changed;
}

/// added + changed + kept are what the later revision has, dropped + changed + kept what the earlier one has.
struct ChangeCounts {
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t kept = 0;
    std::size_t dropped = 0;

    void add(Fate fate) {
        switch (fate) {
            case Fate::added:
                ++added;
                break;
            case Fate::changed:
                ++changed;
                break;
            case Fate::kept:
                ++kept;
                break;
            case Fate::dropped:
                ++dropped;
                break;
        }
    }

    friend bool operator==(const ChangeCounts&, const ChangeCounts&) = default;
};

template <typename Change>
ChangeCounts countsOf(const std::vector<Change>& changes) {
    ChangeCounts counts;
    for (const Change& change : changes) counts.add(fateOf(change));
    return counts;
}

}  // namespace fukan::content
