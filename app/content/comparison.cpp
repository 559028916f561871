#include "content/comparison.hpp"

#include <utility>

namespace fukan::content {

std::optional<std::size_t> neighbourOf(const Board& board, std::size_t revision) {
    if (revision >= board.revisions.size() || !board.revisions[revision].roadmap) return std::nullopt;
    for (std::size_t i = revision; i-- > 0;) {
        if (board.revisions[i].roadmap) return i;
    }
    for (std::size_t i = revision + 1; i < board.revisions.size(); ++i) {
        if (board.revisions[i].roadmap) return i;
    }
    return std::nullopt;
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
