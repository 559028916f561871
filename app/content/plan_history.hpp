#pragma once
// What a board was at earlier commits of the repository that its folder is in.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "content/board.hpp"
#include "content/calendar.hpp"
#include "content/history_range.hpp"

namespace fukan::content {

struct Commit {
    std::string hash;       ///< all of it, in hexadecimal digits
    std::int64_t time = 0;  ///< when it was committed, in seconds since 1970
    CivilTime local;        ///< the same in the wall's time zone
    std::string subject;    ///< one line, without control characters
    std::size_t newer = 0;  ///< so many commits that changed the board's folder are newer

    /// As git shortens it in most repositories; unique enough among sixty.
    std::string shortHash() const { return hash.substr(0, 7); }
};

/// A commit whose board has no errors.
struct PlanVersion {
    Commit commit;
    std::shared_ptr<const Board> board;
};

struct SkippedCommit {
    Commit commit;
    std::string problem;  ///< the first one, in one line
};

struct PlanHistory {
    std::vector<PlanVersion> versions;   ///< the oldest first
    std::vector<SkippedCommit> skipped;  ///< between the versions and after them; the oldest first
    bool shallow = false;                ///< the repository was cloned without its older commits
    bool more = false;                   ///< there are older commits than these
};

}  // namespace fukan::content
