#include "layout/map/landscape.hpp"

#include <algorithm>
#include <vector>

#include "layout/map/landscape_crowd.hpp"
#include "layout/map/landscape_notes.hpp"
#include "layout/map/landscape_place.hpp"
#include "layout/map/landscape_search.hpp"

namespace fukan::layout {
namespace {

using content::Language;

/// The languages to try: first those asked for, last those that surely need the least room.
std::vector<MapLanguages> languagesToTry(Language language) {
    if (language != Language::both) return {{language, language}};
    return {{Language::both, Language::both}, {Language::both, Language::ja}, {Language::ja, Language::ja}};
}

/// Places the notes and returns the area that they leave to the map.
base::Rect setNotes(const LandscapeInput& input, const Canvas& canvas, const text::Measurer& measurer,
                    std::vector<Label>& out) {
    const auto& notes = input.edition.shown().landscape->notes;
    if (notes.empty()) return input.area;
    if (auto labels = placeNotes(notes, input.edition.language, input.notesArea, canvas, measurer)) {
        out = std::move(*labels);
        return input.area;
    }
    base::Rect area = input.area;
    const float gap = canvas.px(8);
    const float height =
        std::min(notesHeight(notes, input.edition.language, area.w, canvas, measurer) + 1, area.h / 3);
    const base::Rect strip{area.x, area.bottom() - height, area.w, height};
    area.h -= height + gap;
    if (auto labels = placeNotes(notes, input.edition.language, strip, canvas, measurer))
        out = std::move(*labels);
    return area;
}

/// The map in as many languages as fit at the floor, if need be with broken words; else with crowds.
MapNode mapThatFits(const LandscapeInput& input, base::Vec2 size, const Canvas& canvas,
                    const text::Measurer& measurer) {
    std::vector<MapNode> maps;
    const std::vector<MapLanguages> tries = languagesToTry(input.edition.language);
    for (const MapLanguages& languages : tries) {
        maps.push_back(buildMap(input, languages, canvas, measurer));
        if (fitsAtFloor(maps.back(), size, canvas, Breaking::betweenWords)) return std::move(maps.back());
    }
    for (MapNode& map : maps) {
        if (fitsAtFloor(map, size, canvas, Breaking::inWords)) return std::move(map);
    }
    if (nearlyFits(maps.back(), size, canvas)) return std::move(maps.back());
    return gatherCrowds(maps.back(), size, input.edition.language, canvas, measurer);
}

void add(std::vector<const Label*>& all, const std::vector<RegionBox>& boxes) {
    for (const RegionBox& box : boxes) all.push_back(&box.label);
}

}  // namespace

std::vector<const Label*> LandscapeLayout::labels() const {
    std::vector<const Label*> all;
    add(all, fields);
    add(all, stages);
    add(all, layers);
    for (const AreaBox& area : areas) {
        for (const NumberMark& number : area.numbers) all.push_back(&number.label);
        all.push_back(&area.name);
        if (area.badgeLabel) all.push_back(&*area.badgeLabel);
    }
    for (const ItemBox& item : items) all.push_back(&item.label);
    for (const CrowdBox& crowd : crowds) all.push_back(&crowd.label);
    for (const Label& note : notes) all.push_back(&note);
    return all;
}

LandscapeLayout layoutLandscape(const LandscapeInput& input, const Canvas& canvas,
                                const text::Measurer& measurer) {
    LandscapeLayout layout;
    const base::Rect area = setNotes(input, canvas, measurer, layout.notes);
    const MapNode map = mapThatFits(input, area.size(), canvas, measurer);
    const FoundPlan found = findPlan(map, area.size(), canvas);
    placeMap(found.map, found.plan, input, area, canvas, measurer, layout);
    // In file order: the order of drawing does not depend on which area holds which item.
    std::stable_sort(layout.items.begin(), layout.items.end(),
                     [](const ItemBox& a, const ItemBox& b) { return a.item < b.item; });
    return layout;
}

}  // namespace fukan::layout
