#include "content/comparison.hpp"

#include <utility>

namespace fukan::content {

namespace {

/// The nearest earlier revision that has such a part as this one, else the nearest later one.
template <typename Part>
std::optional<std::size_t> nearestWith(Part part, const Board& board, std::size_t revision) {
    const auto& all = board.revisions;
    if (revision >= all.size() || !(all[revision].*part)) return std::nullopt;
    for (std::size_t i = revision; i-- > 0;) {
        if (all[i].*part) return i;
    }
    for (std::size_t i = revision + 1; i < all.size(); ++i) {
        if (all[i].*part) return i;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::size_t> neighbourOf(const Board& board, std::size_t revision) {
    return nearestWith(&Revision::roadmap, board, revision);
}

std::optional<std::size_t> mapNeighbourOf(const Board& board, std::size_t revision) {
    return nearestWith(&Revision::landscape, board, revision);
}

std::optional<Comparison> compareWithNeighbour(const Board& board, std::size_t revision) {
    const auto other = neighbourOf(board, revision);
    if (!other) return std::nullopt;
    const Roadmap& mine = *board.revisions[revision].roadmap;
    const Roadmap& theirs = *board.revisions[*other].roadmap;
    Comparison out;
    out.other = *other;
    out.otherEarlier = *other < revision;
    auto all = out.otherEarlier ? revisionDiff(theirs, mine) : revisionDiff(mine, theirs);
    out.changes.resize(mine.tasks.size());
    for (TaskChange& change : all) {
        const auto own = out.otherEarlier ? change.after : change.before;
        if (own) out.changes[*own] = std::move(change);
    }
    return out;
}

}  // namespace fukan::content
