#pragma once
// The ids of laid-out things. A task has one id in both revisions, and so has an area: that is what lets
// one revision morph into the other.

#include <string>

#include "base/id.hpp"
#include "content/board.hpp"

namespace fukan::layout {

inline base::Id idOf(const content::Task& task) { return base::Id::of("task").child(task.id); }
inline base::Id idOf(const content::Area& area) { return base::Id::of("area").child(area.id); }
inline base::Id laneId(const content::Domain& domain) { return base::Id::of("lane").child(domain.id); }
inline base::Id regionId(const char* kind, const content::Region& place) {
    return base::Id::of(kind).child(place.id);
}
inline base::Id itemId(const content::Area& area, const content::Item& item) {
    return idOf(area).child("item").child(item.name.ja.empty() ? item.name.en : item.name.ja);
}

}  // namespace fukan::layout
