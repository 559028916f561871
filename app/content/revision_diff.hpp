#pragma once
// What changed from one revision's roadmap to another's. Tasks are the same when their ids are equal.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "content/board.hpp"

namespace fukan::content {

struct TaskChange {
    std::string id;
    std::optional<std::size_t> before;  ///< index into the earlier roadmap's tasks; none: added
    std::optional<std::size_t> after;   ///< index into the later roadmap's tasks; none: dropped
    bool textChanged = false;           ///< in any language
    bool yearsChanged = false;          ///< from, to, or whether the source states them
    bool domainChanged = false;

    bool added() const { return !before; }
    bool dropped() const { return !after; }
    bool same() const { return before && after && !textChanged && !yearsChanged && !domainChanged; }
};

/// Every task of either roadmap once: first those of the later one in its order, then the dropped ones
/// in the earlier one's order. Both roadmaps belong to one board.
std::vector<TaskChange> revisionDiff(const Roadmap& before, const Roadmap& after);

}  // namespace fukan::content
