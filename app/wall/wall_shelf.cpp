#include "wall/wall_shelf.hpp"

#include <algorithm>
#include <utility>

namespace fukan::wall {

void WallShelf::put(std::unique_ptr<Wall> wall, const std::shared_ptr<const files::ContentFiles>& files) {
    std::erase_if(walls_, [&files](const auto& other) { return other->sharedFiles() != files; });
    if (wall->sharedFiles() != files) return;
    if (walls_.size() == most) walls_.erase(walls_.begin());
    walls_.push_back(std::move(wall));
}

std::unique_ptr<Wall> WallShelf::take(const std::shared_ptr<const files::ContentFiles>& files,
                                      const WallSettings& settings) {
    const auto found = std::find_if(walls_.begin(), walls_.end(),
                                    [&](const auto& wall) { return fits(*wall, files, settings); });
    if (found == walls_.end()) return nullptr;
    std::unique_ptr<Wall> wall = std::move(*found);
    walls_.erase(found);
    return wall;
}

bool WallShelf::fits(const Wall& wall, const std::shared_ptr<const files::ContentFiles>& files,
                     WallSettings settings) {
    settings.theme = wall.settings().theme;
    return wall.sharedFiles() == files && wall.settings() == settings;
}

}  // namespace fukan::wall
