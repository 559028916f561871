#include "layout/map/revised_map.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "layout/phrases.hpp"
#include "layout/revision_strip.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Rect;
using content::Fate;
using content::PlaceChange;
using content::PlaceKind;

constexpr float markInset = 6;  // token pixels, from an area's corner
constexpr float toldGap = 8;    // between a mark and its name
constexpr float betweenTold = 24;
constexpr float mostTold = 0.2f;  // of the map's height

const std::vector<RegionBox>& regions(const LandscapeLayout& map, PlaceKind kind) {
    if (kind == PlaceKind::field) return map.fields;
    return kind == PlaceKind::stage ? map.stages : map.layers;
}

/// Whether the words of a label go with it from one place to the other: they are the same, and it is not far,
/// so that they pass no others on the way.
bool wordsStay(const Label& from, const Label& to) {
    constexpr float still = 0.75f;  // pixels within which lines are where they were
    const base::Vec2 way = to.origin - from.origin;
    const float far = to.block.fontSize / 2;
    return std::abs(way.x) < far && std::abs(way.y) < far && text::sameLines(from.block, to.block, still);
}

class MapReviser {
public:
    MapReviser(const RevisedMapInput& input, const Canvas& canvas, const text::Measurer& measurer)
        : input_(input),
          canvas_(canvas),
          measurer_(measurer),
          before_(*input.board.revisions[input.earlier].landscape),
          after_(*input.board.revisions[input.later].landscape),
          changes_(content::landscapeDiff(before_, after_)) {}

    RevisedMap make() {
        std::vector<const PlaceChange*> told;
        for (const PlaceChange& change : changes_) {
            if (change.dropped()) told.push_back(&change);
        }
        RevisedMap map = layOut(told);
        // What has no room for its mark is told as well, once: those rows take room themselves.
        bool more = false;
        for (std::size_t i = 0; i < map.places.size(); ++i) {
            if (map.places[i].fate == Fate::kept || map.places[i].mark || !map.places[i].after) continue;
            told.push_back(&changes_[changeOf_[i]]);
            more = true;
        }
        return more ? layOut(told) : map;
    }

private:
    RevisedMap layOut(const std::vector<const PlaceChange*>& told) {
        RevisedMap map;
        map.counts = content::countsOf(changes_);
        const float rows = placeTold(told, map.told);
        Rect area = input_.area;
        area.h -= rows;
        for (ToldPlace& one : map.told) {
            for (Label* label : {&one.mark, &one.name}) {
                label->origin.y += area.bottom();
                label->room.y += area.bottom();
            }
        }
        map.earlier = mapOf(input_.earlier, area);
        map.later = mapOf(input_.later, area);
        addPlaces(map);
        placeMarks(map, area);
        return map;
    }

    /// As of no year of the plan: the picture is of what changed.
    LandscapeLayout mapOf(std::size_t revision, const Rect& area) const {
        const auto& roadmap = input_.board.revisions[revision].roadmap;
        const int year = roadmap ? roadmap->years.front() - 1 : 0;
        return layoutLandscape({{input_.board, revision, input_.language, year}, area, input_.notesArea},
                               canvas_, measurer_);
    }

    const content::LocalText& nameOf(const PlaceChange& change) const {
        const content::Landscape& map = change.after ? after_ : before_;
        const std::size_t index = change.after ? *change.after : *change.before;
        switch (change.kind) {
            case PlaceKind::field:
                return map.fields[index].name;
            case PlaceKind::stage:
                return map.stages[index].name;
            case PlaceKind::layer:
                return map.layers[index].name;
            case PlaceKind::area:
                return map.areas[index].name;
            case PlaceKind::item:
                break;
        }
        return map.items[index].name;
    }

    /// In rows from y = 0 on; returns their height. What finds no room in a fifth of the map is counted.
    float placeTold(const std::vector<const PlaceChange*>& told, std::vector<ToldPlace>& out) const {
        const float row = canvas_.type(token::caption) * 1.7f;
        const float height = std::max(row, input_.area.h * mostTold);
        base::Vec2 pen{0, canvas_.px(toldGap)};
        for (std::size_t i = 0; i < told.size(); ++i) {
            const PlaceChange& change = *told[i];
            const text::Block mark =
                markBlock(content::fateOf(change), input_.language, markSize(canvas_), measurer_);
            text::Block name = text::layoutText(
                wordsInLine(nameOf(change), input_.language, text::Weight::regular, canvas_.footnoteFloor),
                {canvas_.type(token::caption), 1.2f}, input_.area.w * 0.4f, measurer_);
            const float width = markBox(mark).x + canvas_.px(toldGap) + name.size.x;
            if (pen.x > 0 && pen.x + width > input_.area.w) pen = {0, pen.y + row};
            const float high = std::max(row, name.size.y);
            if (pen.y + high > height) break;
            ToldPlace one;
            one.fate = content::fateOf(change);
            const base::Id id = base::Id::of("revision.told").child("at", i);
            const Rect room{input_.area.x + pen.x, pen.y, markBox(mark).x, high};
            one.mark = place(id.child("mark"), room, mark, AlignX::center, AlignY::middle, canvas_.floor);
            const Rect words{room.right() + canvas_.px(toldGap), pen.y, name.size.x, high};
            one.name = place(id.child("name"), words, std::move(name), AlignX::left, AlignY::middle,
                             canvas_.footnoteFloor);
            out.push_back(std::move(one));
            pen.x += width + canvas_.px(betweenTold);
        }
        return out.empty() ? 0 : pen.y + row;
    }

    /// The box of a thing in a layout; none of an item in a crowd.
    static std::optional<std::size_t> boxOf(const LandscapeLayout& map, PlaceKind kind,
                                            std::optional<std::size_t> thing) {
        if (!thing) return std::nullopt;
        const auto indexIn = [&](const auto& boxes, auto member) -> std::optional<std::size_t> {
            const auto found = std::ranges::find(boxes, *thing, member);
            if (found == boxes.end()) return std::nullopt;
            return static_cast<std::size_t>(found - boxes.begin());
        };
        if (kind == PlaceKind::area) return indexIn(map.areas, &AreaBox::area);
        if (kind == PlaceKind::item) return indexIn(map.items, &ItemBox::item);
        if (*thing >= regions(map, kind).size()) return std::nullopt;
        return thing;
    }

    void addPlaces(RevisedMap& map) {
        changeOf_.clear();
        for (const PlaceKind kind :
             {PlaceKind::layer, PlaceKind::field, PlaceKind::stage, PlaceKind::area, PlaceKind::item}) {
            for (std::size_t i = 0; i < changes_.size(); ++i) {
                if (changes_[i].kind != kind) continue;
                RevisedPlace place{kind,
                                   content::fateOf(changes_[i]),
                                   boxOf(map.earlier, kind, changes_[i].before),
                                   boxOf(map.later, kind, changes_[i].after),
                                   false,
                                   std::nullopt};
                if (!place.before && !place.after) continue;
                if (place.before && place.after) {
                    place.sameWords = wordsStay(labelOf(map.earlier, kind, *place.before),
                                                labelOf(map.later, kind, *place.after));
                }
                map.places.push_back(std::move(place));
                changeOf_.push_back(i);
            }
        }
    }

    void placeMarks(RevisedMap& map, const Rect& area) const {
        std::vector<Rect> taken;
        for (const Label* label : map.later.labels()) taken.push_back(label->ink());
        for (const AreaBox& box : map.later.areas) {
            for (const NumberMark& number : box.numbers) taken.push_back(number.rect);
        }
        for (RevisedPlace& one : map.places) {
            if (one.fate == Fate::kept || !one.after) continue;
            text::Block word = markBlock(one.fate, input_.language, markSize(canvas_), measurer_);
            const base::Vec2 size = markBox(word);
            const auto spot = freeSpot(rectOf(map.later, one.kind, *one.after), size, area, taken);
            if (!spot) continue;
            taken.push_back(*spot);
            const base::Id id = idOf(map.later, one.kind, *one.after).child("mark");
            one.mark = place(id, *spot, std::move(word), AlignX::center, AlignY::middle, canvas_.floor);
        }
    }

    /// In one of the thing's corners, or across its upper edge.
    std::optional<Rect> freeSpot(const Rect& on, base::Vec2 size, const Rect& area,
                                 const std::vector<Rect>& taken) const {
        const float in = canvas_.px(markInset);
        const float left = on.x + in;
        const float right = on.right() - in - size.x;
        const float above = on.y - size.y / 2;
        const float below = on.bottom() - size.y / 2;
        const std::array<base::Vec2, 8> spots{{{right, on.y + in},
                                               {left, on.y + in},
                                               {right, on.bottom() - in - size.y},
                                               {left, on.bottom() - in - size.y},
                                               {right, above},
                                               {left, above},
                                               {right, below},
                                               {left, below}}};
        for (const base::Vec2 spot : spots) {
            const Rect rect{spot.x, spot.y, size.x, size.y};
            if (rect.x < area.x || rect.y < area.y || rect.right() > area.right() ||
                rect.bottom() > area.bottom())
                continue;
            const bool free = std::ranges::none_of(
                taken, [&](const Rect& other) { return !base::intersection(rect.grown(2), other).empty(); });
            if (free) return rect;
        }
        return std::nullopt;
    }

    const RevisedMapInput& input_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    const content::Landscape& before_;
    const content::Landscape& after_;
    std::vector<PlaceChange> changes_;
    std::vector<std::size_t> changeOf_;  // by place: index into `changes_`
};

}  // namespace

const Label& labelOf(const LandscapeLayout& map, PlaceKind kind, std::size_t index) {
    if (kind == PlaceKind::area) return map.areas[index].name;
    if (kind == PlaceKind::item) return map.items[index].label;
    return regions(map, kind)[index].label;
}

const base::Rect& rectOf(const LandscapeLayout& map, PlaceKind kind, std::size_t index) {
    if (kind == PlaceKind::area) return map.areas[index].rect;
    if (kind == PlaceKind::item) return map.items[index].rect;
    return regions(map, kind)[index].rect;
}

base::Id idOf(const LandscapeLayout& map, PlaceKind kind, std::size_t index) {
    if (kind == PlaceKind::area) return map.areas[index].id;
    if (kind == PlaceKind::item) return map.items[index].id;
    return regions(map, kind)[index].id;
}

std::vector<const Label*> RevisedMap::labels(bool showsLater) const {
    std::vector<const Label*> all = showsLater ? later.labels() : earlier.labels();
    if (!showsLater) return all;
    for (const RevisedPlace& one : places) {
        if (one.mark) all.push_back(&*one.mark);
    }
    for (const ToldPlace& one : told) {
        all.push_back(&one.mark);
        all.push_back(&one.name);
    }
    return all;
}

RevisedMap layoutRevisedMap(const RevisedMapInput& input, const Canvas& canvas,
                            const text::Measurer& measurer) {
    return MapReviser(input, canvas, measurer).make();
}

}  // namespace fukan::layout
