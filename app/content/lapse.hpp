#pragma once
// A board's plans as one story through the years: until a plan is revised the earlier one holds, from then on
// the later one.

#include <cstddef>
#include <optional>
#include <vector>

#include "content/board.hpp"
#include "content/lapse_years.hpp"
#include "content/plan_union.hpp"

namespace fukan::content {

/// A part of the story that is told on the pages of one or two plans: see `unionOf`.
struct LapseChapter {
    std::size_t earlier = 0;  ///< indices into Board::revisions; the same where no plan is revised in it
    std::size_t later = 0;
    int first = 0;  ///< its years, inclusive
    int last = 0;
    std::optional<int> revised;  ///< the first year in which the later plan holds: first < revised <= last

    friend bool operator==(const LapseChapter&, const LapseChapter&) = default;
};

/// The chapters of the board's roadmaps within the years that are wanted; none where no plan has such a year.
/// A file does not say when a plan was revised: it is taken to hold from the first of its years in which
/// other tasks run than the plan before it had, and each plan holds for a year at least and until the next
/// one does: in years between them that neither covers nothing runs. `thisYear`: an open-ended last plan is
/// followed to it, but no more than ten years.
std::vector<LapseChapter> lapseChapters(const Board& board, const LapseYears& wanted, int thisYear);

/// What runs in a year of a chapter.
struct LapseYear {
    int year = 0;
    bool later = false;                  ///< the later plan holds
    std::vector<bool> runs;              ///< by index into PlanUnion::tasks
    std::vector<std::size_t> perDomain;  ///< how many, by index into Board::domains
    std::size_t count = 0;               ///< how many in all
};

/// All years of a chapter. `plan`: the union of its plans.
std::vector<LapseYear> lapseYears(const Board& board, const PlanUnion& plan, const LapseChapter& chapter);

}  // namespace fukan::content
