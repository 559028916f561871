#include "layout/map/landscape_tree.hpp"

#include <algorithm>
#include <string>

#include "layout/map/landscape_vertical.hpp"
#include "layout/phrases.hpp"

namespace fukan::layout {
namespace {

using content::Language;
using text::Weight;

// A strip beside the children holds a name if it is this many cells and this share of the area's width wide.
constexpr float leastStripCells = 3;
constexpr float leastStripShare = 0.15f;
// A strip above the children holds a name if it is this many cells high; less is a margin.
constexpr float leastHeadCells = 1;

/// This year's tasks of every domain, counted in one pass: there may be many areas and very many tasks.
std::vector<std::size_t> tasksThisYear(const LandscapeInput& input) {
    std::vector<std::size_t> counts(input.edition.board.domains.size(), 0);
    const auto& roadmap = input.edition.shown().roadmap;
    if (!roadmap) return counts;
    const content::CurrentYear now = content::currentYear(*roadmap, input.edition.fiscalYear);
    for (const content::Task& task : roadmap->tasks) {
        if (isCurrent(task, now)) ++counts[task.domain];
    }
    return counts;
}

/// In both languages the number says it: the first one's word is enough.
TextNeed badgeOf(std::size_t count, Language language, const text::Measurer& measurer) {
    if (count == 0) return {};
    return TextNeed({{phrases::countOnPill(count, language), text::Role::body, Weight::bold}}, measurer);
}

GridAxis axisOf(const MapNode& node, float base::Rect::*start, float base::Rect::*length) {
    std::vector<Interval> boxes;
    for (const MapNode& child : node.children)
        boxes.push_back({child.at.*start, child.at.*start + child.at.*length});
    if (node.kind == MapNode::Kind::map) return gridAxis(boxes, std::nullopt);
    return gridAxis(boxes, Interval{node.at.*start, node.at.*start + node.at.*length});
}

/// Finds which links of a chain touch in the columns.
void setLinks(MapNode& node) {
    std::vector<bool> starts(node.columns.count(), false);
    std::vector<bool> ends(node.columns.count(), false);
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        if (!node.children[i].chained) continue;
        starts[node.columns.spans[i].first] = true;
        ends[node.columns.spans[i].last] = true;
    }
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        MapNode& child = node.children[i];
        child.linkBefore = child.chained && ends[node.columns.spans[i].first];
        child.linkBehind = child.chained && starts[node.columns.spans[i].last];
    }
}

}  // namespace

void setAxes(MapNode& node) {
    if (node.children.empty()) return;
    node.columns = axisOf(node, &base::Rect::x, &base::Rect::w);
    setLinks(node);
    node.rows = axisOf(node, &base::Rect::y, &base::Rect::h);
    if (node.kind != MapNode::Kind::area) return;
    const float strip = node.columns.lines[1] - node.at.x;
    const float head = node.rows.lines[1] - node.at.y;
    node.nameLeft = head < leastHeadCells && strip >= leastStripCells && strip >= leastStripShare * node.at.w;
}

namespace {

class Builder {
public:
    Builder(const LandscapeInput& input, MapLanguages languages, float least, const text::Measurer& measurer)
        : input_(input),
          map_(*input.edition.shown().landscape),
          languages_(languages),
          least_(least),
          measurer_(measurer),
          tasks_(tasksThisYear(input)) {}

    MapNode build() const {
        MapNode root;
        const auto addPlaces = [&](MapNode::Kind kind, const std::vector<content::Region>& places) {
            for (std::size_t i = 0; i < places.size(); ++i)
                root.children.push_back(place(kind, i, places[i]));
        };
        addPlaces(MapNode::Kind::field, map_.fields);
        addPlaces(MapNode::Kind::stage, map_.stages);
        addPlaces(MapNode::Kind::layer, map_.layers);
        addAreas(root, std::nullopt);
        setAxes(root);
        return root;
    }

private:
    TextNeed need(const content::LocalText& name, Language language, Weight weight) const {
        return TextNeed(withMarks(wordsIn(name, language, weight, least_)), measurer_);
    }

    MapNode place(MapNode::Kind kind, std::size_t index, const content::Region& from) const {
        MapNode node;
        node.kind = kind;
        node.index = index;
        node.at = from.at;
        if (kind != MapNode::Kind::layer) {
            node.name = need(from.name, languages_.names, Weight::bold);
        } else {
            // One column is all there is room for: where both languages are asked for, the Japanese one.
            const Language one = languages_.names == Language::both ? Language::ja : languages_.names;
            node.name = need(from.name, one, Weight::regular);
            node.verticalEm = verticalLength(node.name.words(), measurer_);
        }
        return node;
    }

    void addAreas(MapNode& parent, std::optional<std::size_t> inside) const {
        for (std::size_t i = 0; i < map_.areas.size(); ++i) {
            if (map_.areas[i].inside == inside) parent.children.push_back(area(i));
        }
    }

    MapNode area(std::size_t index) const {
        const content::Area& from = map_.areas[index];
        MapNode node;
        node.kind = MapNode::Kind::area;
        node.index = index;
        node.at = from.at;
        node.name = need(from.name, languages_.names, Weight::bold);
        for (const std::size_t domain : from.domains) {
            if (input_.edition.board.domains[domain].number > 0) node.numbers.push_back(domain);
        }
        for (const std::size_t domain : from.domains) node.count += tasks_[domain];
        node.badge = badgeOf(node.count, languages_.names, measurer_);
        addAreas(node, index);
        for (std::size_t i = 0; i < map_.items.size(); ++i) {
            if (map_.items[i].area == index) node.children.push_back(item(i));
        }
        setAxes(node);
        return node;
    }

    MapNode item(std::size_t index) const {
        const content::Item& from = map_.items[index];
        MapNode node;
        node.kind = MapNode::Kind::item;
        node.index = index;
        node.at = from.at;
        node.chained = from.flow;
        node.name = need(from.name, languages_.items, Weight::regular);
        return node;
    }

    const LandscapeInput& input_;
    const content::Landscape& map_;
    MapLanguages languages_;
    float least_;
    const text::Measurer& measurer_;
    std::vector<std::size_t> tasks_;  // this year's, by domain
};

/// Children that share columns, directly or through others, in reading order.
std::vector<std::vector<MapNode*>> columnGroups(std::vector<MapNode>& children) {
    std::vector<MapNode*> order;
    order.reserve(children.size());
    for (MapNode& child : children) order.push_back(&child);
    std::stable_sort(order.begin(), order.end(), [](auto* a, auto* b) { return a->at.x < b->at.x; });
    std::vector<std::vector<MapNode*>> groups;
    float right = 0;
    for (MapNode* child : order) {
        if (groups.empty() || child->at.x >= right) groups.emplace_back();
        right = groups.back().empty() ? child->at.right() : std::max(right, child->at.right());
        groups.back().push_back(child);
    }
    for (auto& group : groups) {
        std::stable_sort(group.begin(), group.end(), [](auto* a, auto* b) {
            return a->at.y != b->at.y ? a->at.y < b->at.y : a->at.x < b->at.x;
        });
    }
    return groups;
}

/// Stacks the children over the group's whole extent, with their heights in the same proportion as before.
void stackGroup(const std::vector<MapNode*>& group) {
    base::Rect extent;
    float heights = 0;
    for (const MapNode* child : group) {
        extent = base::enclosing(extent, child->at);
        heights += child->at.h;
    }
    if (heights <= 0) return;
    float y = extent.y;
    for (MapNode* child : group) {
        const float share = child->at.h / heights * extent.h;
        child->at = {extent.x, y, extent.w, share};
        y += share;
    }
}

void stackChildren(MapNode& node) {
    for (MapNode& child : node.children) stackChildren(child);
    if (node.kind != MapNode::Kind::area || node.children.empty()) return;
    const auto isChained = [](const MapNode& child) { return child.chained; };
    if (std::any_of(node.children.begin(), node.children.end(), isChained)) return;
    for (const auto& group : columnGroups(node.children)) stackGroup(group);
    const bool nameLeft = node.nameLeft;
    setAxes(node);
    node.nameLeft = nameLeft;
}

}  // namespace

MapNode stacked(MapNode map) {
    stackChildren(map);
    return map;
}

MapNode buildMap(const LandscapeInput& input, MapLanguages languages, const Canvas& canvas,
                 const text::Measurer& measurer) {
    return Builder(input, languages, canvas.footnoteFloor, measurer).build();
}

}  // namespace fukan::layout
