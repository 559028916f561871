#pragma once
// The report of `fukan diff`.

#include <string>
#include <vector>

#include "content/board.hpp"
#include "content/landscape_diff.hpp"
#include "content/revision_diff.hpp"

namespace fukan::cli {

/// What two revisions (indices into Board::revisions) differ in; of what only one of them has, a roadmap or a
/// map, nothing is told.
struct DiffReport {
    DiffReport(const content::Board& shown, std::size_t earlier, std::size_t later);

    const content::Board& board;
    std::size_t before;
    std::size_t after;
    std::vector<content::TaskChange> tasks;
    std::vector<content::PlaceChange> places;
};

/// A line for each thing that differs, and more below it: what it was, and what it became.
std::string linesOf(const DiffReport& report, content::Language language);

/// One object, with everything: also what is the same.
std::string jsonOf(const DiffReport& report);

}  // namespace fukan::cli
