#pragma once
// Keeps walls that were shown recently, so that they need not be laid out again.

#include <memory>
#include <vector>

#include "wall/wall.hpp"

namespace fukan::wall {

/// Keeps a few: when a visitor goes through the languages, or a page of years back, each is shown at once.
class WallShelf {
public:
    static constexpr std::size_t most = 3;

    /// Drops the oldest wall if it is full. Walls of content other than `files`, `wall` included, are
    /// dropped: they will not be needed again.
    void put(std::unique_ptr<Wall> wall, const std::shared_ptr<const files::ContentFiles>& files);

    /// The wall of exactly this content, size, language and day; null when it is not kept. Its theme may
    /// differ: that is changed without a layout.
    std::unique_ptr<Wall> take(const std::shared_ptr<const files::ContentFiles>& files,
                               const WallSettings& settings);

    /// Whether `wall` has this content and these settings, whatever its theme.
    static bool fits(const Wall& wall, const std::shared_ptr<const files::ContentFiles>& files,
                     WallSettings settings);

private:
    std::vector<std::unique_ptr<Wall>> walls_;  // the oldest first
};

}  // namespace fukan::wall
