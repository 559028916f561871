#pragma once
// Reads what a board was at earlier commits, where its folder is in a git repository.

#include <map>
#include <string>

#include "base/result.hpp"
#include "content/plan_history.hpp"
#include "files/past_board.hpp"

namespace fukan::files {

/// Of the commits along the first parents of the one that is checked out, those that change something in the
/// board's folder; that folder's moves and other names are not followed. What of a history has been read once
/// is kept by its tree's hash, for the next reading.
class PlanHistoryReader {
public:
    /// So many commits are looked at, however few of them are without errors.
    static constexpr std::size_t mostCommits = 500;

    /// The newest versions that `range` asks for, and the commits between them that were left out, of the
    /// board in git's folder. Touches neither the work tree nor the repository. An error is one sentence: why
    /// the board has no history; also once git has been stopped. `zone`: the time zone of dates. For one
    /// thread at a time, and never the loop's.
    base::Result<content::PlanHistory> read(Git& git, const content::HistoryRange& range,
                                            const std::string& zone);

private:
    std::map<std::string, CheckedBoard> known_;  // by the folder's tree
};

}  // namespace fukan::files
