#include "content/area_facts.hpp"

#include "content/comparison.hpp"
#include "content/landscape_diff.hpp"

namespace fukan::content {
namespace {

/// From the point of view of one of two maps.
class Side {
public:
    Side(const PlaceChange& change, bool otherEarlier)
        : own(otherEarlier ? change.after : change.before),
          other(otherEarlier ? change.before : change.after) {}

    std::optional<std::size_t> own;
    std::optional<std::size_t> other;
};

AreaDifference differenceOf(const Board& board, std::size_t revision, std::size_t area, std::size_t other) {
    using Kind = AreaDifference::Kind;
    const Landscape& mine = *board.revisions[revision].landscape;
    const Landscape& theirs = *board.revisions[other].landscape;
    const bool otherEarlier = other < revision;
    AreaDifference out;
    out.other = other;
    const std::string& id = mine.areas[area].id;
    for (const PlaceChange& change :
         otherEarlier ? landscapeDiff(theirs, mine) : landscapeDiff(mine, theirs)) {
        if (change.id != id) continue;
        const Side side(change, otherEarlier);
        if (change.kind == PlaceKind::item) {
            if (!side.other) out.here.push_back(*side.own);
            if (!side.own) out.there.push_back(*side.other);
        } else if (change.kind == PlaceKind::area && !side.other) {
            out.kind = otherEarlier ? Kind::added : Kind::dropped;
        } else if (change.kind == PlaceKind::area && !change.same()) {
            out.kind = Kind::changed;
            const Area& there = theirs.areas[*side.other];
            if (change.nameChanged) out.name = there.name;
            if (change.domainsChanged) out.domains = there.domains;
            out.placeChanged = change.placeChanged;
        }
    }
    const bool itemsDiffer = !out.here.empty() || !out.there.empty();
    if (out.kind == Kind::unchanged && itemsDiffer) out.kind = Kind::changed;
    return out;
}

}  // namespace

AreaFacts areaFacts(const Board& board, std::size_t revision, std::size_t area) {
    const Landscape& map = *board.revisions[revision].landscape;
    AreaFacts out;
    for (std::size_t i = 0; i < map.items.size(); ++i) {
        if (map.items[i].area == area) out.items.push_back(i);
    }
    for (std::size_t i = 0; i < map.areas.size(); ++i) {
        if (map.areas[i].inside == area) out.inside.push_back(i);
    }
    if (const auto other = mapNeighbourOf(board, revision))
        out.difference = differenceOf(board, revision, area, *other);
    return out;
}

}  // namespace fukan::content
