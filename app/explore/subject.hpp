#pragma once
// What a card tells of: a task, or a domain. It keeps its names, so that it is the same thing in another
// revision or in a board that was read anew.

#include <cstddef>
#include <optional>
#include <string>

#include "content/board.hpp"

namespace fukan::explore {

class Subject {
public:
    static Subject ofTask(const content::Board& board, std::size_t revision, std::size_t task);
    /// `area`: where the domain was found on the map.
    static Subject ofDomain(const content::Board& board, std::size_t revision, std::size_t domain,
                            std::optional<std::size_t> area);

    /// The same in that revision: the task's domain where it has no such task. None where there is not even
    /// that.
    std::optional<Subject> in(const content::Board& board, std::size_t revision) const;

    std::optional<std::size_t> task;  ///< index into Roadmap::tasks; none: the domain
    std::size_t domain = 0;           ///< index into Board::domains
    std::optional<std::size_t> area;  ///< index into Landscape::areas
    std::size_t revision = 0;         ///< index into Board::revisions
    bool byItself = false;            ///< came with the camera, and goes with it

private:
    std::string taskId_;  // stays while a revision without it is shown
    std::string domainId_;
    std::string areaId_;
};

}  // namespace fukan::explore
