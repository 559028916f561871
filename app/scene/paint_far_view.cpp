// A revision from afar: nothing on it moves, so that it is drawn once.

#include <algorithm>

#include "scene/paint.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::Id;

class FarPainter {
public:
    FarPainter(Pen& pen, const Palette& palette, const LaidOutScene& scene, const AfarScene& far)
        : pen_(pen),
          palette_(palette),
          theme_(palette.theme),
          board_(palette.sceneSet.board()),
          scene_(scene),
          source_(*far.source),
          view_(far.view),
          unit_(palette.sceneSet.canvas().unit) {}

    void paint() const {
        if (view_.map) map(*view_.map);
        if (view_.roadmap) roadmap(*view_.roadmap);
    }

private:
    void sheet(const char* name, const base::Rect& rect, const layout::Label& title) const {
        draw::Box box;
        box.rect = rect;
        box.radius = 18 * unit_;
        box.fillFrom = box.fillTo = faded(theme_.light ? base::rgb(0xffffff) : theme_.groundInner, 0.6f);
        box.outline = std::max(1.0f, 1.5f * unit_);
        box.outlineColor = faded(theme_.muted, 0.35f);
        pen_.box(Id::of("far sheet").child(name), box);
        pen_.label(title, theme_.secondary, theme_.secondary);
    }

    void map(const base::Rect& rect) const {
        sheet("map", rect, view_.mapTitle);
        for (const layout::RegionBox& field : view_.fields) paintField(pen_, palette_, field);
        for (const layout::RegionBox& stage : view_.stages) paintStage(pen_, palette_, stage);
        for (const layout::FarMark& mark : view_.areas) area(mark);
    }

    void area(const layout::FarMark& mark) const {
        const content::Area& source = source_.landscape->areas[mark.head.area];
        const int number = hueNumber(board_, source);
        const bool quiet = isQuiet(scene_, mark.head);
        if (isDashed(source, mark.head)) {
            if (mark.head.name.block.runs.empty()) return;
            paintDashed(pen_, palette_, mark.rect, mark.head.id);
            return paintAreaHead(pen_, palette_, mark.head, {theme_.groundMiddle, false, false});
        }
        draw::Box box;
        box.rect = mark.rect;
        box.radius = 12 * unit_;
        box.vertical = true;
        box.fillFrom = areaGround(theme_, number, quiet);
        box.fillTo = theme_.tint(number, quiet ? 0.04f : theme_.light ? 0.10f : 0.12f);
        box.outline = std::max(1.0f, 2.5f * unit_);
        box.outlineColor = faded(theme_.light ? theme_.ink(number) : theme_.hue(number), quiet ? 0.3f : 0.9f);
        pen_.box(mark.head.id, box);
        paintAreaHead(pen_, palette_, mark.head, {box.fillFrom, false, quiet});
    }

    void roadmap(const base::Rect& rect) const {
        sheet("roadmap", rect, view_.roadmapTitle);
        for (const layout::FarColumn& column : view_.columns) {
            if (column.current) ground(column);
        }
        for (const layout::FarLane& lane : view_.lanes) this->lane(lane);
        for (const layout::FarColumn& column : view_.columns) head(column);
    }

    void ground(const layout::FarColumn& column) const {
        draw::Box box;
        box.rect = column.body;
        box.fillFrom = box.fillTo = faded(theme_.now, theme_.light ? 0.14f : 0.10f);
        pen_.box(column.id.child("ground"), box);
    }

    void head(const layout::FarColumn& column) const {
        if (column.current) {
            draw::Box tab;
            tab.rect = column.head;
            tab.radius = std::min(10 * unit_, column.head.h / 4);
            tab.fillFrom = tab.fillTo = theme_.now;
            pen_.box(column.id, tab);
        }
        const base::Color ink = column.current ? theme_.onNow : theme_.secondary;
        if (column.label) pen_.label(*column.label, ink, ink);
    }

    void lane(const layout::FarLane& lane) const {
        const int number = palette_.numberOf(lane.domain);
        const bool quiet = scene_.current > 0 && lane.head.count == 0;
        draw::Box cell;
        cell.rect = lane.cell;
        cell.radius = std::min(10 * unit_, lane.cell.h / 3);
        cell.fillFrom = theme_.tint(number, quiet ? 0.10f : theme_.light ? 0.24f : 0.30f);
        cell.fillTo = theme_.tint(number, quiet ? 0.05f : 0.10f);
        pen_.box(lane.head.id.child("cell"), cell);
        paintAreaHead(pen_, palette_, lane.head, {cell.fillFrom, false, quiet});
        for (const layout::FarBar& bar : lane.bars) this->bar(bar, number);
    }

    /// The part in the current year's column is bright, the rest of the same task a shade of it.
    void bar(const layout::FarBar& bar, int number) const {
        draw::Box box;
        box.rect = bar.rect;
        box.radius = std::min(5 * unit_, bar.rect.h / 3);
        const bool now = !bar.now.empty();
        const bool endsNow = now && bar.now.right() >= bar.rect.right() - 0.5f;
        const auto ended = [&](bool end) {
            if (!end || !bar.open) return;
            box.shape = draw::Box::Shape::arrow;
            box.head = std::min(bar.rect.h * 0.6f, 12 * unit_);
        };
        if (!now || bar.now.w < bar.rect.w - 0.5f) {
            // Under the bright part only as far as that covers it.
            if (endsNow) box.rect.w = bar.now.center().x - bar.rect.x;
            box.fillFrom = box.fillTo = now ? theme_.of(number).past : theme_.resting;
            ended(!endsNow);
            pen_.box(bar.id, box);
            box.shape = draw::Box::Shape::rounded;
            box.head = 0;
        }
        if (!now) return;
        box.rect = bar.now;
        box.fillFrom = box.fillTo =
            theme_.light ? base::mix(theme_.hue(number), theme_.text, 0.22f) : theme_.hue(number);
        ended(endsNow);
        pen_.box(bar.id.child("now"), box);
    }

    Pen& pen_;
    const Palette& palette_;
    const Theme& theme_;
    const content::Board& board_;
    const LaidOutScene& scene_;
    const content::Revision& source_;
    const layout::FarView& view_;
    float unit_;
};

}  // namespace

void paintFarView(Pen& pen, const Palette& palette, const LaidOutScene& scene, const AfarScene& far) {
    FarPainter(pen, palette, scene, far).paint();
}

}  // namespace fukan::scene
