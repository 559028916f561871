#include "layout/map/landscape_crowd.hpp"

#include <algorithm>
#include <utility>

#include "layout/ids.hpp"
#include "layout/map/landscape_search.hpp"
#include "layout/phrases.hpp"

namespace fukan::layout {
namespace {

using base::Rect;
using Kind = MapNode::Kind;

// A mark for one or two items would take as much room as the items.
constexpr std::size_t fewestItems = 3;
// Shares of the shorter side of a box in a crowd: the gap to its neighbours, and the space beside its text.
constexpr float gapShare = 0.04f;
constexpr float padShare = 0.14f;
// The share of a crowd's texts that may still be illegible at the scale at which the others are legible.
constexpr float unreadShare = 0.05f;

bool isItem(const MapNode& node) { return node.kind == Kind::item; }

/// The room that the items of an area need at the floor, as a multiple of the area's room.
struct Fullness {
    std::size_t area = 0;
    float times = 0;
};

void collect(const MapNode& node, float cellArea, float floor, std::vector<Fullness>& out) {
    float needed = 0;
    std::size_t items = 0;
    for (const MapNode& child : node.children) {
        collect(child, cellArea, floor, out);
        if (!isItem(child)) continue;
        ++items;
        const float width = child.name.width(2, floor, Breaks::anywhere) + floor;
        needed += width * (child.name.height(width, floor) + floor / 2);
    }
    const float room = node.at.w * node.at.h * cellArea;
    if (node.kind == Kind::area && items >= fewestItems && room > 0)
        out.push_back({node.index, needed / room});
}

class Gatherer {
public:
    Gatherer(content::Language language, const text::Measurer& measurer)
        : language_(language), measurer_(measurer) {}

    MapNode gathered(MapNode map, const std::vector<Fullness>& areas, std::size_t count) const {
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < count; ++i) chosen.push_back(areas[i].area);
        std::sort(chosen.begin(), chosen.end());
        gather(map, chosen);
        return map;
    }

private:
    void gather(MapNode& node, const std::vector<std::size_t>& chosen) const {
        for (MapNode& child : node.children) gather(child, chosen);
        if (node.kind != Kind::area || !std::binary_search(chosen.begin(), chosen.end(), node.index)) return;
        const auto items = std::stable_partition(node.children.begin(), node.children.end(),
                                                 [](const MapNode& child) { return !isItem(child); });
        MapNode crowd;
        crowd.kind = Kind::item;
        crowd.index = node.index;
        crowd.crowd.assign(std::make_move_iterator(items), std::make_move_iterator(node.children.end()));
        node.children.erase(items, node.children.end());
        crowd.at = placeFor(crowd, node);
        const auto words = inEach(
            language_, [&](content::Language each) { return phrases::items(crowd.crowd.size(), each); });
        crowd.name = TextNeed(wordsIn(words, language_, text::Weight::bold, 0), measurer_);
        node.children.push_back(std::move(crowd));
        setAxes(node);
    }

    /// The rectangle around all items; where another child lies among them, that of the largest item.
    static Rect placeFor(const MapNode& crowd, const MapNode& node) {
        Rect around;
        Rect largest;
        for (const MapNode& item : crowd.crowd) {
            around = base::enclosing(around, item.at);
            if (item.at.w * item.at.h > largest.w * largest.h) largest = item.at;
        }
        const bool free = std::all_of(node.children.begin(), node.children.end(), [&](const MapNode& child) {
            return base::intersection(child.at, around).empty();
        });
        return free ? around : largest;
    }

    content::Language language_;
    const text::Measurer& measurer_;
};

/// Places the items of a crowd and finds how large their texts can be.
class CrowdPlacer {
public:
    CrowdPlacer(const MapNode& node, const Rect& rect, const MapPlan& plan, const content::Landscape& map,
                const Canvas& canvas, const text::Measurer& measurer)
        : node_(node), plan_(plan), map_(map), canvas_(canvas), measurer_(measurer) {
        for (const MapNode& item : node.crowd) from_ = base::enclosing(from_, item.at);
        to_ = rect.grown(-std::min(rect.w, rect.h) * gapShare);
    }

    void place(CrowdBox& box) const {
        std::vector<float> sizes;
        for (const MapNode& item : node_.crowd) {
            const float size = item.name.sizeFor(room(item).size());
            if (size > 0) sizes.push_back(std::min(size, canvas_.floor));
        }
        if (sizes.empty()) return;
        std::sort(sizes.begin(), sizes.end());
        const float usual = sizes[static_cast<std::size_t>(unreadShare * static_cast<float>(sizes.size()))];
        box.readableFrom = canvas_.floor / usual;
        for (const MapNode& item : node_.crowd) box.items.push_back(itemBox(item, usual));
    }

private:
    Rect rectOf(const MapNode& item) const {
        const float x = to_.w / from_.w;
        const float y = to_.h / from_.h;
        const Rect cell{to_.x + (item.at.x - from_.x) * x, to_.y + (item.at.y - from_.y) * y, item.at.w * x,
                        item.at.h * y};
        return item.chained ? cell : cell.grown(-std::min(cell.w, cell.h) * gapShare);
    }

    float head(const MapNode& item, const Rect& rect) const {
        return item.chained ? std::min({plan_.head, rect.h / 3, rect.w / 6}) : 0.0f;
    }

    Rect room(const MapNode& item) const {
        const Rect rect = rectOf(item);
        const float pad = std::min(rect.w, rect.h) * padShare;
        return rect.grown(-pad - head(item, rect), -pad);
    }

    ItemBox itemBox(const MapNode& item, float usual) const {
        const content::Item& source = map_.items[item.index];
        ItemBox box;
        box.id = itemId(map_.areas[source.area], source);
        box.item = item.index;
        box.rect = rectOf(item);
        box.chained = item.chained;
        box.crowded = true;
        box.head = head(item, box.rect);
        const Rect inside = room(item);
        const float size = std::min(usual, item.name.sizeFor(inside.size()));
        if (size <= 0) return box;
        text::Block block = text::layoutText(
            item.name.wordsAt(size), {size, mapLineHeight, text::Style::Align::center}, inside.w, measurer_);
        box.label = layout::place(box.id.child("label"), inside, std::move(block), AlignX::center,
                                  AlignY::middle, canvas_.floor);
        return box;
    }

    const MapNode& node_;
    const MapPlan& plan_;
    const content::Landscape& map_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    Rect from_;  // grid cells
    Rect to_;    // pixels
};

}  // namespace

MapNode gatherCrowds(const MapNode& map, base::Vec2 size, content::Language language, const Canvas& canvas,
                     const text::Measurer& measurer) {
    Rect extent;
    for (const MapNode& child : map.children) extent = base::enclosing(extent, child.at);
    if (extent.empty()) return map;
    std::vector<Fullness> areas;
    collect(map, size.x / extent.w * size.y / extent.h, canvas.floor, areas);
    std::stable_sort(areas.begin(), areas.end(),
                     [](const Fullness& a, const Fullness& b) { return a.times > b.times; });
    const Gatherer gatherer(language, measurer);
    std::size_t tooFew = 0;
    std::size_t enough = areas.size();
    while (tooFew + 1 < enough) {
        const std::size_t middle = (tooFew + enough) / 2;
        const bool fit = fitsAtFloor(gatherer.gathered(map, areas, middle), size, canvas, Breaking::inWords);
        (fit ? enough : tooFew) = middle;
    }
    return gatherer.gathered(map, areas, enough);
}

CrowdBox crowdBox(const MapNode& node, const Rect& rect, const MapPlan& plan, const content::Landscape& map,
                  const Canvas& canvas, const text::Measurer& measurer) {
    CrowdBox box;
    box.area = node.index;
    box.id = idOf(map.areas[node.index]).child("crowd");
    box.rect = rect;
    const Rect room = rect.grown(-plan.textX, -plan.textY);
    text::Block block = fitBlock(node.name.wordsAt(plan.sizes.name), room.size(), plan.sizes.name,
                                 canvas.floor, text::Style::Align::center, measurer);
    box.label =
        place(box.id.child("label"), room, std::move(block), AlignX::center, AlignY::middle, canvas.floor);
    CrowdPlacer(node, rect, plan, map, canvas, measurer).place(box);
    return box;
}

}  // namespace fukan::layout
