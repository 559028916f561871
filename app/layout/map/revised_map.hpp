#pragma once
// Two revisions' maps in the same place, and what became of each thing on them.

#include <cstddef>
#include <optional>
#include <vector>

#include "content/change_counts.hpp"
#include "content/landscape_diff.hpp"
#include "layout/map/landscape.hpp"

namespace fukan::layout {

/// A field, stage, layer, area or item of either map: indices into the layouts' boxes of its kind. An item of
/// a crowd has none.
struct RevisedPlace {
    content::PlaceKind kind = content::PlaceKind::area;
    content::Fate fate = content::Fate::kept;
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;
    bool sameWords = false;     ///< in the same lines in both, at nearly the same place: they move there
    std::optional<Label> mark;  ///< on the later map; none where it has no room there: it is in `told`
};

/// What has ended, and what has no room for its mark on the map.
struct ToldPlace {
    content::Fate fate = content::Fate::dropped;
    Label mark;
    Label name;
};

struct RevisedMap {
    LandscapeLayout earlier;
    LandscapeLayout later;
    std::vector<RevisedPlace> places;  ///< in the order in which they are drawn
    std::vector<ToldPlace> told;       ///< in rows below the map
    content::ChangeCounts counts;      ///< of all things on both maps

    /// What stands there when the earlier map is shown, or the later one with what became of each thing.
    std::vector<const Label*> labels(bool showsLater) const;
};

struct RevisedMapInput {
    const content::Board& board;
    std::size_t earlier = 0;  ///< indices into Board::revisions, both with a map
    std::size_t later = 0;
    content::Language language = content::Language::ja;
    base::Rect area;  ///< as in LandscapeInput
    base::Rect notesArea;
};

RevisedMap layoutRevisedMap(const RevisedMapInput& input, const Canvas& canvas,
                            const text::Measurer& measurer);

/// The words and the place of a thing on one of the two maps.
const Label& labelOf(const LandscapeLayout& map, content::PlaceKind kind, std::size_t index);
const base::Rect& rectOf(const LandscapeLayout& map, content::PlaceKind kind, std::size_t index);
base::Id idOf(const LandscapeLayout& map, content::PlaceKind kind, std::size_t index);

}  // namespace fukan::layout
