// Two revisions' maps in the same place, anywhere between the one and the other.

#include <algorithm>

#include "scene/map_shapes.hpp"
#include "scene/paint_revised.hpp"
#include "scene/revision_stages.hpp"

namespace fukan::scene {
namespace {

using base::lerp;
using base::Rect;
using content::Fate;
using content::PlaceKind;

class RevisedMapPainter {
public:
    RevisedMapPainter(Pen& pen, const Palette& palette, const RevisedMapScene& scene, float position)
        : pen_(pen),
          palette_(palette),
          scene_(scene),
          map_(scene.map),
          shapes_(palette.theme, palette.sceneSet.canvas().unit),
          whole_(pen.fade()),
          stages_(revisionStages(position)) {}

    void paint() {
        for (const layout::RevisedPlace& place : map_.places) {
            shape(place);
            words(place);
        }
        crowds();
        notes();
        for (const layout::RevisedPlace& place : map_.places) {
            if (place.mark) marked(*place.mark, place.fate, stages_.arriving);
        }
        for (const layout::ToldPlace& one : map_.told) {
            const float alpha = one.fate == Fate::dropped ? newWords(stages_.leaving) : stages_.arriving;
            marked(one.mark, one.fate, alpha);
            label(one.name, alpha, palette_.theme.secondary);
        }
        pen_.setFade(whole_);
    }

private:
    /// The box in the later map, or in the earlier one where it is no more.
    const layout::LandscapeLayout& mapOf(bool later) const { return later ? map_.later : map_.earlier; }

    int numberOf(const layout::RevisedPlace& place, bool later) const {
        const content::Landscape& source = later ? *scene_.later : *scene_.earlier;
        const layout::LandscapeLayout& map = mapOf(later);
        const std::size_t index = later ? *place.after : *place.before;
        const std::size_t area =
            place.kind == PlaceKind::area ? map.areas[index].area : source.items[map.items[index].item].area;
        return hueNumber(palette_.sceneSet.board(), source.areas[area]);
    }

    Rect rectOf(const layout::RevisedPlace& place) const {
        if (!place.after) return layout::rectOf(map_.earlier, place.kind, *place.before);
        const Rect& after = layout::rectOf(map_.later, place.kind, *place.after);
        if (!place.before) return after;
        return lerp(layout::rectOf(map_.earlier, place.kind, *place.before), after, stages_.moving);
    }

    void shape(const layout::RevisedPlace& place) {
        const bool later = place.after.has_value();
        const std::size_t index = later ? *place.after : *place.before;
        const Rect rect = rectOf(place);
        const base::Id id = layout::idOf(mapOf(later), place.kind, index);
        const float alpha = !place.before ? stages_.arriving : !place.after ? 1 - stages_.leaving : 1;
        if (alpha > 0) {
            pen_.setFade(whole_ * alpha);
            drawn(place, later, index, id, rect);
        }
        if (!place.after && stages_.leaving > 0) {
            pen_.setFade(whole_ * stages_.leaving);
            paintDashed(pen_, palette_, rect, id.child("ghost"));
        }
        pen_.setFade(whole_);
    }

    void drawn(const layout::RevisedPlace& place, bool later, std::size_t index, base::Id id,
               const Rect& rect) {
        const layout::LandscapeLayout& map = mapOf(later);
        switch (place.kind) {
            case PlaceKind::layer:
                return pen_.box(id, shapes_.layer(rect));
            case PlaceKind::field:
                return pen_.box(id, shapes_.field(rect, map.fields[index].head));
            case PlaceKind::stage:
                return pen_.box(id, shapes_.stage(rect));
            case PlaceKind::area: {
                const layout::AreaBox& box = map.areas[index];
                const content::Landscape& source = later ? *scene_.later : *scene_.earlier;
                if (isDashed(source.areas[box.area], box)) return paintDashed(pen_, palette_, rect, id);
                return outlined(id, shapes_.area(rect, numberOf(place, later)), place);
            }
            case PlaceKind::item: {
                const layout::ItemBox& box = map.items[index];
                return outlined(id, shapes_.item(rect, numberOf(place, later), box.chained, box.head), place);
            }
        }
    }

    /// What is new or has changed has a bright edge besides its mark.
    void outlined(base::Id id, draw::Box box, const layout::RevisedPlace& place) {
        const float changed = place.fate == Fate::changed ? stages_.moving : !place.before ? 1 : 0;
        if (changed > 0 && box.shape != draw::Box::Shape::chevron) {
            box.outline = lerp(box.outline, 3 * palette_.sceneSet.canvas().unit, changed);
            box.outlineColor = base::mix(box.outlineColor, palette_.theme.text, changed);
        }
        pen_.box(id, box);
    }

    void words(const layout::RevisedPlace& place) {
        const bool both = place.before && place.after;
        if (both && place.sameWords) {
            const layout::Label& from = layout::labelOf(map_.earlier, place.kind, *place.before);
            const layout::Label& to = layout::labelOf(map_.later, place.kind, *place.after);
            pen_.labelAt(to, lerp(from.origin, to.origin, stages_.moving), inkOf(place),
                         palette_.theme.secondary);
            numbers(place, sameNumbers(place));
            return pen_.setFade(whole_);
        }
        const float old = both ? oldWords(stages_.moving) : oldWords(stages_.leaving);
        const float now = both ? newWords(stages_.moving) : stages_.arriving;
        if (place.before) label(layout::labelOf(map_.earlier, place.kind, *place.before), old, inkOf(place));
        if (place.after) label(layout::labelOf(map_.later, place.kind, *place.after), now, inkOf(place));
        numbers(place, false);
        pen_.setFade(whole_);
    }

    base::Color inkOf(const layout::RevisedPlace& place) const {
        const Theme& theme = palette_.theme;
        if (place.kind == PlaceKind::field) return theme.onFurniture;
        return place.kind == PlaceKind::layer ? theme.secondary : theme.text;
    }

    bool sameNumbers(const layout::RevisedPlace& place) const {
        if (place.kind != PlaceKind::area) return true;
        return std::ranges::equal(map_.earlier.areas[*place.before].numbers,
                                  map_.later.areas[*place.after].numbers,
                                  [](const layout::NumberMark& a, const layout::NumberMark& b) {
                                      return a.domain == b.domain && a.rect == b.rect;
                                  });
    }

    void numbers(const layout::RevisedPlace& place, bool same) {
        if (place.kind != PlaceKind::area) return;
        const bool both = place.before && place.after;
        if (same) return discs(map_.later.areas[*place.after], 1);
        if (place.before)
            discs(map_.earlier.areas[*place.before], oldWords(both ? stages_.moving : stages_.leaving));
        if (place.after)
            discs(map_.later.areas[*place.after], both ? newWords(stages_.moving) : stages_.arriving);
    }

    void discs(const layout::AreaBox& area, float alpha) {
        if (alpha <= 0) return;
        pen_.setFade(whole_ * alpha);
        for (const layout::NumberMark& number : area.numbers) {
            paintNumber(pen_, palette_, area.id.child("number", number.domain), number.rect, number.label,
                        palette_.numberOf(number.domain));
        }
    }

    /// An area's items that have no room: their number.
    void crowds() {
        const auto paint = [&](const layout::LandscapeLayout& map, const content::Landscape& source,
                               float alpha) {
            if (alpha <= 0) return;
            for (const layout::CrowdBox& crowd : map.crowds) {
                pen_.setFade(whole_ * alpha);
                const int number = hueNumber(palette_.sceneSet.board(), source.areas[crowd.area]);
                pen_.box(crowd.id, shapes_.item(crowd.rect, number, false, 0));
                label(crowd.label, alpha, palette_.theme.text);
            }
        };
        paint(map_.earlier, *scene_.earlier, oldWords(stages_.moving));
        paint(map_.later, *scene_.later, newWords(stages_.moving));
        pen_.setFade(whole_);
    }

    void notes() {
        for (const layout::Label& note : map_.earlier.notes)
            label(note, oldWords(stages_.moving), palette_.theme.muted);
        for (const layout::Label& note : map_.later.notes)
            label(note, newWords(stages_.moving), palette_.theme.muted);
    }

    void marked(const layout::Label& mark, Fate fate, float alpha) {
        if (alpha <= 0) return;
        pen_.setFade(whole_ * alpha);
        paintMark(pen_, palette_, mark, fate);
        pen_.setFade(whole_);
    }

    void label(const layout::Label& label, float alpha, base::Color ink) {
        if (alpha <= 0) return;
        pen_.setFade(whole_ * alpha);
        pen_.label(label, ink, palette_.theme.secondary);
        pen_.setFade(whole_);
    }

    Pen& pen_;
    const Palette& palette_;
    const RevisedMapScene& scene_;
    const layout::RevisedMap& map_;
    MapShapes shapes_;
    float whole_;
    RevisionStages stages_;
};

}  // namespace

void paintRevised(Pen& pen, const Palette& palette, const RevisedMapScene& revised, float position) {
    RevisedMapPainter(pen, palette, revised, position).paint();
    paintRevisionStrip(pen, palette, revised.strip, position);
}

}  // namespace fukan::scene
