#include "scene/revision_pair.hpp"

#include <algorithm>

namespace fukan::scene {

std::optional<RevisionPair> pairOf(const content::PlaylistEntry& entry, const content::Board& board) {
    const std::vector<content::Revision>& all = board.revisions;
    const auto indexOf = [&](const std::string& id) {
        return static_cast<std::size_t>(std::ranges::find(all, id, &content::Revision::id) - all.begin());
    };
    if (all.size() < 2) return std::nullopt;
    RevisionPair pair;
    pair.later = entry.to.empty() ? all.size() - 1 : indexOf(entry.to);
    pair.earlier = entry.from.empty() ? std::max<std::size_t>(pair.later, 1) - 1 : indexOf(entry.from);
    if (pair.later >= all.size() || pair.earlier >= pair.later) return std::nullopt;
    return pair;
}

}  // namespace fukan::scene
