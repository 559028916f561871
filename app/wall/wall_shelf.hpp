#pragma once
// Walls that hung a moment ago, kept so that they need not be laid out again.

#include <memory>
#include <vector>

#include "wall/wall.hpp"

namespace fukan::wall {

/// Holds a few: somebody who goes through the languages, or turns a page of years back, sees each at once.
class WallShelf {
public:
    static constexpr std::size_t most = 3;

    /// The oldest makes room. Walls of other content than the `files` in force go, this one as well: nobody
    /// will ask for them again.
    void put(std::unique_ptr<Wall> wall, const std::shared_ptr<const files::ContentFiles>& files);

    /// The wall of just this content, size, language and day; null when it is not here. Its colours may be
    /// others: they are changed without a layout.
    std::unique_ptr<Wall> take(const std::shared_ptr<const files::ContentFiles>& files,
                               const WallSettings& settings);

    /// Whether that is what this wall is.
    static bool fits(const Wall& wall, const std::shared_ptr<const files::ContentFiles>& files,
                     WallSettings settings);

private:
    std::vector<std::unique_ptr<Wall>> walls_;  // the oldest first
};

}  // namespace fukan::wall
