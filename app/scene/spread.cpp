#include "scene/spread.hpp"

#include <algorithm>

namespace fukan::scene {
namespace {

// 32 : 9 is 3.56; two halves of 3 : 1 have the shape of 3 : 2.
constexpr float leastShape = 3;

}  // namespace

bool holdsSpread(base::Vec2 viewport) { return viewport.x >= leastShape * viewport.y; }

Spread spreadOf(base::Vec2 viewport) {
    const float half = viewport.x / 2;
    return {{0, 0, half, viewport.y}, {half, 0, half, viewport.y}};
}

std::vector<std::size_t> revisionsInSpreads(const std::vector<content::PlaylistEntry>& playlist,
                                            const content::Board& board) {
    const auto shows = [&](std::size_t revision, content::SceneChoice scene) {
        if (playlist.empty()) return true;
        const bool last = revision + 1 == board.revisions.size();
        return std::ranges::any_of(playlist, [&](const content::PlaylistEntry& entry) {
            const bool its = entry.revision.empty() ? last : entry.revision == board.revisions[revision].id;
            return its && entry.scene == scene && entry.page == 0;
        });
    };
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < board.revisions.size(); ++i) {
        const content::Revision& revision = board.revisions[i];
        const bool both = revision.landscape && revision.roadmap;
        if (both && shows(i, content::SceneChoice::landscape) && shows(i, content::SceneChoice::roadmap))
            out.push_back(i);
    }
    return out;
}

}  // namespace fukan::scene
