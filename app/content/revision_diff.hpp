#pragma once
// What changed from one revision's roadmap to another's. Tasks are the same when their ids are equal.
//
// A change is what a reader of both plans would call one: another text, another domain, or other years within
// those that both plans cover. That a later plan begins later cuts no task short, and whether the source
// states the years is none; nor are footnotes alone.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "content/board.hpp"
#include "content/change_counts.hpp"

namespace fukan::content {

struct TaskChange {
    std::string id;
    std::optional<std::size_t> before;  ///< index into the earlier roadmap's tasks; none: added
    std::optional<std::size_t> after;   ///< index into the later roadmap's tasks; none: dropped
    bool textChanged = false;           ///< in any language
    bool yearsChanged = false;          ///< within the years that both plans cover
    bool domainChanged = false;
    bool programmesChanged = false;  ///< its footnotes' texts, in any order: told, but no change by itself

    bool added() const { return !before; }
    bool dropped() const { return !after; }
    bool same() const { return before && after && !textChanged && !yearsChanged && !domainChanged; }
};

/// The fiscal years that two plans have in common.
struct CommonYears {
    int first = 0;
    std::optional<int> last;  ///< none: neither plan ends

    bool empty() const { return last && *last < first; }
};

CommonYears commonYears(const Roadmap& before, const Roadmap& after);

/// Of a task that both plans have: indices into their tasks. `common`: the plans' common years.
TaskChange taskChange(const Roadmap& before, std::size_t then, const Roadmap& after, std::size_t now,
                      const CommonYears& common);

/// The footnotes that the task refers to, in its order, as far as the roadmap has them: indices into
/// Roadmap::footnotes.
std::vector<std::size_t> programmesOf(const Roadmap& roadmap, const Task& task);

/// Every task of either roadmap once: first those of the later one in its order, then the dropped ones
/// in the earlier one's order. Both roadmaps belong to one board.
std::vector<TaskChange> revisionDiff(const Roadmap& before, const Roadmap& after);

}  // namespace fukan::content
