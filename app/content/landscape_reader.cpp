#include "content/landscape_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "base/quoted.hpp"
#include "content/box_overlaps.hpp"

namespace fukan::content {
namespace {

// Coordinates in cells are written with a decimal or two; a float keeps sums of them to about a millionth.
constexpr float slack = 1e-3f;

base::Vec2 readGrid(TableReader& file) {
    const auto values = file.numbers("grid", 2);
    if (values.empty()) return {};
    const auto usable = [](double cells) { return cells > 0 && cells <= largestGrid; };
    if (usable(values[0]) && usable(values[1])) {
        return {static_cast<float>(values[0]), static_cast<float>(values[1])};
    }
    file.error("grid", fmt::format("is {} by {} cells", values[0], values[1]),
               fmt::format("[columns, rows], each more than 0 and at most {}", largestGrid));
    return {};
}

base::Rect readBox(TableReader& entry, base::Vec2 grid) {
    const auto at = entry.box("at");
    if (!at) return {};
    const base::Rect whole{0, 0, grid.x, grid.y};
    if (!whole.empty() && !whole.contains(*at, slack)) {
        entry.error("at",
                    fmt::format("reaches outside the grid: columns {} to {}, rows {} to {}", at->x,
                                at->right(), at->y, at->bottom()),
                    fmt::format("columns 0 to {}, rows 0 to {}", grid.x, grid.y));
        return {};
    }
    return *at;
}

// Not an error: a label may hang over the edge of its box on purpose.
void warnIfOutside(TableReader& entry, const base::Rect& inner, const Area& outer) {
    if (inner.empty() || outer.at.empty() || outer.at.contains(inner, slack)) return;
    entry.warning(
        "at", fmt::format("reaches outside the area {}", base::quoted(outer.id)),
        fmt::format("that area is at [{}, {}, {}, {}]", outer.at.x, outer.at.y, outer.at.w, outer.at.h));
}

std::vector<Region> readRegions(TableReader& file, const char* key, base::Vec2 grid) {
    std::vector<Region> regions;
    Names ids(key);
    for (TableReader& entry : file.tables(key)) {
        Region place;
        place.id = ids.add(entry);
        place.name = entry.localText("name", Need::required);
        place.at = readBox(entry, grid);
        entry.warnOfUnknownKeys();
        regions.push_back(std::move(place));
    }
    return regions;
}

// The areas that lie inside themselves by way of `inside`, one error for each ring.
void checkRings(std::vector<TableReader>& entries, const std::vector<Area>& areas) {
    std::vector<bool> settled(areas.size(), false);
    for (std::size_t start = 0; start < areas.size(); ++start) {
        std::set<std::size_t> chain;
        std::size_t at = start;
        while (!settled[at] && chain.insert(at).second && areas[at].inside) at = *areas[at].inside;
        if (!settled[at] && areas[at].inside) {
            entries[at].error("inside", fmt::format("{} lies inside itself", base::quoted(areas[at].id)),
                              "follow inside from area to area: it must end");
        }
        for (const std::size_t seen : chain) settled[seen] = true;
    }
}

struct Areas {
    std::vector<Area> areas;
    Names ids{"area"};
};

std::vector<std::size_t> readAreaDomains(TableReader& entry, const Names& domains) {
    std::vector<std::size_t> indices;
    for (const auto& name : entry.strings("domains", Need::optional)) {
        const auto domain = domains.resolve(entry, "domains", name);
        if (!domain) continue;
        if (std::find(indices.begin(), indices.end(), *domain) != indices.end()) {
            entry.errorAt(name.at, "domains", base::quoted(name.value) + " is there twice");
        } else {
            indices.push_back(*domain);
        }
    }
    return indices;
}

Areas readAreas(TableReader& file, base::Vec2 grid, const Names& domains) {
    Areas result;
    std::vector<TableReader> entries = file.tables("area");
    for (TableReader& entry : entries) {
        Area area;
        area.id = result.ids.add(entry);
        area.name = entry.localText("name", Need::required);
        area.at = readBox(entry, grid);
        area.domains = readAreaDomains(entry, domains);
        result.areas.push_back(std::move(area));
    }
    // An area may name one that comes later.
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto outer = entries[i].string("inside", Need::optional);
        entries[i].warnOfUnknownKeys();
        if (!outer) continue;
        Area& area = result.areas[i];
        area.inside = result.ids.resolve(entries[i], "inside", {*outer, entries[i].where("inside")});
        if (area.inside && *area.inside != i) warnIfOutside(entries[i], area.at, result.areas[*area.inside]);
    }
    checkRings(entries, result.areas);
    return result;
}

std::vector<Item> readItems(TableReader& file, base::Vec2 grid, const Areas& areas) {
    std::vector<Item> items;
    std::set<std::pair<std::size_t, std::string>> names;
    for (TableReader& entry : file.tables("item")) {
        Item item;
        item.name = entry.localText("name", Need::required);
        item.at = readBox(entry, grid);
        item.flow = entry.boolean("flow", Need::optional).value_or(false);
        const auto name = entry.string("area", Need::required);
        entry.warnOfUnknownKeys();
        const auto area =
            name ? areas.ids.resolve(entry, "area", {*name, entry.where("area")}) : std::nullopt;
        if (area) {
            item.area = *area;
            warnIfOutside(entry, item.at, areas.areas[*area]);
            const std::string label = item.name.in(Language::ja);
            // An item has no id of its own: its area and its name identify it.
            if (!label.empty() && !names.emplace(*area, label).second) {
                entry.error("name", fmt::format("the area {} has an item {} already", base::quoted(*name),
                                                base::quoted(label)));
            }
        }
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace

Landscape readLandscape(TableReader file, const Names& domains) {
    Landscape map;
    map.title = file.localText("title", Need::required);
    map.stamp = file.localText("stamp", Need::optional);
    map.grid = readGrid(file);
    map.fields = readRegions(file, "field", map.grid);
    map.stages = readRegions(file, "stage", map.grid);
    map.layers = readRegions(file, "layer", map.grid);
    Areas areas = readAreas(file, map.grid, domains);
    map.items = readItems(file, map.grid, areas);
    map.areas = std::move(areas.areas);
    for (TableReader& entry : file.tables("note")) {
        map.notes.push_back(entry.localText("text", Need::required));
        entry.warnOfUnknownKeys();
    }
    // Where a mistake stands, such as an unknown name in `inside`, what lies where is not known.
    if (file.sound()) warnOfOverlaps(file, map);
    file.warnOfUnknownKeys();
    return map;
}

}  // namespace fukan::content
