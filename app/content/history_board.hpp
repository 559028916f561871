#pragma once
// A plan's history as one board, whose revisions are its versions.

#include <vector>

#include "content/plan_history.hpp"

namespace fukan::content {

struct HistoryBoard {
    Board board;                  ///< the oldest version first
    std::vector<Commit> commits;  ///< of each revision: the one that brought it
};

/// Each version's last revision is a revision here, with a short hash for its id and its date (with the time
/// of day where another is of the same day) for its label. What a board has but once (its title, the start of
/// its fiscal year, the domains' names and numbers) is the newest version's; domains that it lacks follow
/// after its own, without a number that it gives to another. Tasks, domains, areas and so on are the same
/// where their ids are.
HistoryBoard historyBoard(const std::vector<PlanVersion>& versions);

/// The same without revisions that show what the one before them shows.
HistoryBoard withoutRepeats(HistoryBoard history);

}  // namespace fukan::content
