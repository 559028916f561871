#pragma once
// The subject of a card: a task, a domain, or an area of the map that belongs to none. It keeps the ids, so
// that the same thing is found in another revision or in a board that was read anew.

#include <cstddef>
#include <optional>
#include <string>

#include "content/board.hpp"

namespace fukan::explore {

class Subject {
public:
    static Subject ofTask(const content::Board& board, std::size_t revision, std::size_t task);
    /// `area`: the map's area in which the domain was chosen; none: elsewhere.
    static Subject ofDomain(const content::Board& board, std::size_t revision, std::size_t domain,
                            std::optional<std::size_t> area);

    /// An area without a domain.
    static Subject ofArea(const content::Board& board, std::size_t revision, std::size_t area);

    /// The same subject in the revision `to`: without such a task, its domain. None when the board has no
    /// such domain either, or that map no such area.
    std::optional<Subject> in(const content::Board& board, std::size_t to) const;

    std::optional<std::size_t> task;    ///< index into Roadmap::tasks; none: the domain
    std::optional<std::size_t> domain;  ///< index into Board::domains; none: the area
    std::optional<std::size_t> area;    ///< index into Landscape::areas
    std::size_t revision = 0;           ///< index into Board::revisions
    bool byItself = false;              ///< opened by a movement of the camera, and closed by one

private:
    std::string taskId_;    // kept while a revision without that task is shown
    std::string domainId_;  // empty: the area was chosen, whatever domains it has
    std::string areaId_;
};

}  // namespace fukan::explore
