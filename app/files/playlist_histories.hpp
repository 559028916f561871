#pragma once
// The histories that a playlist asks for, beside the content.

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "files/content_files.hpp"
#include "files/plan_history_reader.hpp"

namespace fukan::files {

/// Reads them, and keeps what was read for the next reading of the content. For one thread at a time, and
/// never the loop's: it waits for git.
class PlaylistHistories {
public:
    /// Whether the files ask for one: an entry of their playlist does, and there is a board.
    static bool wantedBy(const ContentFiles& files);

    /// What they ask for is read anew; `git` is asked in the board's folder. True when anything is another
    /// than at the reading before. Once git has been stopped nothing changes; where it took too long, what is
    /// known stays.
    bool read(const ContentFiles& files, Git& git);

    /// The same files with the histories that were read last, and a warning for each that there is not. Where
    /// they ask for others, or are of another board, these are missing as yet.
    ContentFiles addedTo(ContentFiles files) const;

private:
    using Board = std::shared_ptr<const content::HistoryBoard>;

    struct Found {
        content::HistoryRange range;
        Board board;
        std::string problem;  ///< why there is none
    };

    const Found* find(const content::HistoryRange& range) const;
    Found read(const content::HistoryRange& range, const std::string& zone, Git& git);

    PlanHistoryReader reader_;
    std::filesystem::path folder_;
    std::string zone_;
    std::vector<Found> found_;
};

/// The same for callers that may wait.
ContentFiles withHistories(ContentFiles files);

}  // namespace fukan::files
