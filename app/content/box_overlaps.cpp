#include "content/box_overlaps.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "base/quoted.hpp"

namespace fukan::content {
namespace {

// Boxes that only touch may do so by rounded fractions of cells.
constexpr float touching = 1e-3f;
// Beyond them a report keeps no more, and each of them is looked for among all others.
constexpr std::size_t mostFound = 1000;

enum class BoxKind { field, stage, layer, area, item };
constexpr std::array boxKeys{"field", "stage", "layer", "area", "item"};

struct MapBox {
    BoxKind kind = BoxKind::field;
    std::size_t index = 0;  // in the file, of its kind
    base::Rect at;

    /// Later ones are painted over earlier ones.
    friend bool operator<(const MapBox& a, const MapBox& b) {
        return std::tie(a.kind, a.index) < std::tie(b.kind, b.index);
    }
};

/// A box, and the earliest one that it lies on.
using Overlaps = std::map<MapBox, MapBox>;

/// What lies directly on the map, and directly in each area: only these may not overlap.
std::vector<std::vector<MapBox>> besideOneAnother(const Landscape& map) {
    std::vector<std::vector<MapBox>> groups(map.areas.size() + 1);
    std::vector<MapBox>& onMap = groups.back();
    const auto addRegions = [&](BoxKind kind, const std::vector<Region>& regions) {
        for (std::size_t i = 0; i < regions.size(); ++i) onMap.push_back({kind, i, regions[i].at});
    };
    addRegions(BoxKind::field, map.fields);
    addRegions(BoxKind::stage, map.stages);
    addRegions(BoxKind::layer, map.layers);
    for (std::size_t i = 0; i < map.areas.size(); ++i)
        groups[map.areas[i].inside.value_or(map.areas.size())].push_back({BoxKind::area, i, map.areas[i].at});
    for (std::size_t i = 0; i < map.items.size(); ++i) {
        if (map.items[i].area < map.areas.size())
            groups[map.items[i].area].push_back({BoxKind::item, i, map.items[i].at});
    }
    return groups;
}

void findOverlaps(std::vector<MapBox>& boxes, Overlaps& out) {
    std::sort(boxes.begin(), boxes.end(), [](const MapBox& a, const MapBox& b) { return a.at.x < b.at.x; });
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size() && boxes[j].at.x < boxes[i].at.right() - touching; ++j) {
            const base::Rect common = base::intersection(boxes[i].at, boxes[j].at);
            if (common.w <= touching || common.h <= touching) continue;
            const auto [lower, upper] = std::minmax(boxes[i], boxes[j]);
            const auto [found, isNew] = out.try_emplace(upper, lower);
            if (!isNew) found->second = std::min(found->second, lower);
            if (out.size() >= mostFound) return;
        }
    }
}

class OverlapWriter {
public:
    OverlapWriter(TableReader& file, const Landscape& map) : map_(map) {
        for (const char* key : boxKeys) entries_.push_back(file.tables(key));
    }

    void write(const MapBox& upper, const MapBox& lower) {
        const std::string message =
            fmt::format("{} overlaps the {} {} of line {}", base::quoted(nameOf(upper)),
                        boxKeys[static_cast<std::size_t>(lower.kind)], base::quoted(nameOf(lower)),
                        entryOf(lower).where("at").line);
        entryOf(upper).warning("at", message, hintFor(upper, lower));
    }

private:
    TableReader& entryOf(const MapBox& box) {
        return entries_[static_cast<std::size_t>(box.kind)][box.index];
    }

    std::string nameOf(const MapBox& box) const {
        switch (box.kind) {
            case BoxKind::field:
                return map_.fields[box.index].id;
            case BoxKind::stage:
                return map_.stages[box.index].id;
            case BoxKind::layer:
                return map_.layers[box.index].id;
            case BoxKind::area:
                return map_.areas[box.index].id;
            case BoxKind::item:
                break;
        }
        return map_.items[box.index].name.in(Language::ja);
    }

    std::string hintFor(const MapBox& upper, const MapBox& lower) const {
        constexpr const char* move = "move one of them, or make it smaller";
        if (lower.kind != BoxKind::area) return move;
        if (upper.kind == BoxKind::item)
            return fmt::format("area = {}, if it belongs there; else {}", base::quoted(nameOf(lower)), move);
        const bool turned = upper.at.w * upper.at.h > lower.at.w * lower.at.h;
        const MapBox& outer = turned ? upper : lower;
        return fmt::format("inside = {} in {}, if that is a part of it; else {}", base::quoted(nameOf(outer)),
                           base::quoted(nameOf(turned ? lower : upper)), move);
    }

    const Landscape& map_;
    std::vector<std::vector<TableReader>> entries_;  // by kind
};

}  // namespace

void warnOfOverlaps(TableReader& file, const Landscape& map) {
    Overlaps overlaps;
    for (std::vector<MapBox>& boxes : besideOneAnother(map)) findOverlaps(boxes, overlaps);
    if (overlaps.empty()) return;
    OverlapWriter writer(file, map);
    for (const auto& [upper, lower] : overlaps) writer.write(upper, lower);
}

}  // namespace fukan::content
