#pragma once
// What a reader sees of a frame: the texts that are left when clips and all that lies over them have taken
// their parts, and what is wrong with them.

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "draw/draw_list.hpp"
#include "layout/label.hpp"
#include "scene/bodies.hpp"
#include "scene/contrast.hpp"
#include "scene/exploring.hpp"

namespace fukan::test {

using base::Rect;

/// As the audit of layouts has it: the em box of an ideograph.
inline Rect lettersOf(const draw::Text& text) {
    const base::Vec2 at = text.origin;
    if (text.turned) return {at.x - text.size / 2, at.y - text.width / 2, text.size, text.width};
    return {at.x, at.y - text.size * 0.88f, text.width, text.size};
}

inline void cutOut(std::vector<Rect>& parts, const Rect& hole) {
    std::vector<Rect> left;
    for (const Rect& r : parts) {
        const Rect cut = base::intersection(r, hole);
        if (cut.empty()) {
            left.push_back(r);
            continue;
        }
        for (const Rect& part :
             {Rect{r.x, r.y, r.w, cut.y - r.y}, Rect{r.x, cut.bottom(), r.w, r.bottom() - cut.bottom()},
              Rect{r.x, cut.y, cut.x - r.x, cut.h},
              Rect{cut.right(), cut.y, r.right() - cut.right(), cut.h}}) {
            if (!part.empty()) left.push_back(part);
        }
    }
    parts = std::move(left);
}

/// A text with those parts of its em box that can be seen.
struct SeenText {
    const draw::Text* text;
    base::Id id;
    std::vector<Rect> parts;
    std::size_t index;  ///< of its command
};

inline bool hides(const draw::Box& box) {
    return box.fillFrom.a == 255 && box.fillTo.a == 255 && box.shape == draw::Box::Shape::rounded;
}

inline std::vector<SeenText> seenTexts(const draw::DrawList& frame) {
    std::vector<SeenText> seen;
    std::vector<Rect> clips{{0, 0, frame.viewport.x, frame.viewport.y}};
    for (std::size_t i = 0; i < frame.commands.size(); ++i) {
        const draw::Command& command = frame.commands[i];
        if (const auto* push = std::get_if<draw::PushClip>(&command.what))
            clips.push_back(base::intersection(clips.back(), push->rect));
        if (std::holds_alternative<draw::PopClip>(command.what)) clips.pop_back();
        if (const auto* box = std::get_if<draw::Box>(&command.what); box && hides(*box)) {
            for (SeenText& text : seen) cutOut(text.parts, base::intersection(box->rect, clips.back()));
        }
        const auto* text = std::get_if<draw::Text>(&command.what);
        if (text == nullptr || text->color.a == 0) continue;
        if (text->text.view().find_first_not_of(' ') == std::string::npos) continue;
        const Rect visible = base::intersection(lettersOf(*text), clips.back());
        if (visible.w > 0.5f && visible.h > 0.5f) seen.push_back({text, command.id, {visible}, i});
    }
    std::erase_if(seen, [](const SeenText& text) {
        return std::none_of(text.parts.begin(), text.parts.end(),
                            [](const Rect& r) { return r.w > 0.5f && r.h > 0.5f; });
    });
    return seen;
}

/// Where on the screen a label may be, and how small.
struct Named {
    Rect container;
    float floor = 0;
    float smallestRun = 1;  ///< of the body's size: marks are smaller
};
using Names = std::multimap<std::uint64_t, Named>;

class NameFinder {
public:
    NameFinder(const Explored& explored, const show::View& view) : explored_(explored), view_(view) {}

    Names find() {
        const scene::PlacedScene& here = *explored_.world.find(view_.scene);
        for (const scene::PlacedScene& placed : explored_.world.scenes()) {
            camera_ = motion::seenFrom(view_.camera, placed.origin - here.origin, 1);
            const motion::Camera whole = camera_;
            if (const auto* map = test::mapOf(*placed.scene)) addMap(*map);
            if (const auto* page = test::pageOf(*placed.scene)) addPage(*page);
            for (const layout::AreaTimeline& timeline : placed.timelines) {
                camera_ = motion::seenFrom(whole, timeline.origin, timeline.scale);
                addHead(timeline.head, timeline.taken());
                addPage(timeline.page);
            }
            camera_ = motion::seenFrom(whole, {}, placed.far.scale);
            for (const layout::FarMark& mark : placed.far.marks) addHead(mark.head, mark.rect);
            for (const layout::Label& label : placed.far.places) add(label, label.room);
            add(placed.title, placed.title.room);
            if (placed.scene->legend) {
                camera_ = whole;
                add(*placed.scene->legend, placed.scene->legend->room);
            }
        }
        return names_;
    }

private:
    void add(const layout::Label& label, const Rect& container) {
        float smallest = 1;
        for (const text::Run& run : label.block.runs)
            smallest = std::min(smallest, run.size / label.block.fontSize);
        names_.emplace(label.id.value, Named{motion::toScreen(camera_, explored_.viewport(), container),
                                             label.floor, smallest});
    }
    void addHead(const layout::AreaBox& head, const Rect& container) {
        add(head.name, container);
        for (const layout::NumberMark& mark : head.numbers) add(mark.label, container);
        if (head.badgeLabel) add(*head.badgeLabel, container);
    }
    void addMap(const layout::LandscapeLayout& map) {
        for (const auto& field : map.fields) add(field.label, field.rect);
        for (const auto& sceneSet : map.stages) add(sceneSet.label, sceneSet.rect);
        for (const auto& layer : map.layers) add(layer.label, layer.rect);
        for (const auto& area : map.areas) addHead(area, area.rect);
        for (const auto& item : map.items) add(item.label, item.rect);
        for (const auto& crowd : map.crowds) {
            add(crowd.label, crowd.rect);
            for (const auto& item : crowd.items) add(item.label, item.rect);
        }
        for (const auto& note : map.notes) add(note, note.room);
    }
    void addPage(const layout::RoadmapPageLayout& page) {
        for (const auto& column : page.columns) {
            add(column.label, column.body);
            for (const layout::YearTick& tick : column.ticks) add(tick.label, column.body);
        }
        for (const auto& lane : page.lanes) {
            if (lane.number) add(*lane.number, base::enclosing(lane.name, lane.track));
            add(lane.label, base::enclosing(lane.name, lane.track));
            if (lane.badgeLabel) add(*lane.badgeLabel, base::enclosing(lane.name, lane.track));
        }
        for (const auto& bar : page.bars) add(bar.label, bar.rect);
        for (const auto& note : page.footnotes) add(note, note.room);
        for (const auto& remark : page.remarks) add(remark, remark.room);
        if (page.axis) {
            const Rect& body = page.columns.front().body;
            add(*page.axis,
                page.bands ? page.axis->room : Rect{page.axis->room.x, body.y, page.axis->room.w, body.h});
        }
    }

    const Explored& explored_;
    const show::View& view_;
    motion::Camera camera_;
    Names names_;
};

/// What is wrong with the texts of the world in a frame at rest, a line each.
class Reading {
public:
    Reading(const Explored& explored, const show::View& view, const draw::DrawList& frame)
        : names_(NameFinder(explored, view).find()), frame_(frame), texts_(seenTexts(frame)) {
        const float scale = view.camera.scale;
        if (scale >= scene::level::near) room_ = std::min(scale, 1.0f);
    }

    std::vector<std::string> faults() {
        for (const SeenText& text : texts_) one(text);
        for (std::size_t i = 0; i < texts_.size(); ++i) {
            for (std::size_t j = i + 1; j < texts_.size(); ++j) pair(texts_[i], texts_[j]);
        }
        marks();
        return std::move(faults_);
    }

    const std::vector<SeenText>& texts() const { return texts_; }

private:
    void fault(const char* what, const SeenText& text, const std::string& more = {}) {
        const Rect r = lettersOf(*text.text);
        const auto n = [](float v) { return std::to_string(static_cast<int>(std::lround(v))); };
        faults_.push_back(std::string(what) + ": \"" + text.text->text.str() + "\" at " + n(r.x) + "," +
                          n(r.y) + " " + n(r.w) + "x" + n(r.h) + more);
    }

    void one(const SeenText& text) {
        if (!test::wholeInk(text.text->color)) fault("half faded", text);
        const auto [from, to] = names_.equal_range(text.id.value);
        if (from == to) return;  // of the header
        float floor = 1e9f;
        bool inside = false;
        for (auto it = from; it != to; ++it) {
            floor = std::min(floor, it->second.floor * it->second.smallestRun);
            inside = inside || it->second.container.contains(lettersOf(*text.text), 1.5f);
        }
        if (text.text->size < floor * room_ * 0.99f) fault("too small", text, " of " + std::to_string(floor));
        if (!inside) fault("outside", text);
    }

    void pair(const SeenText& a, const SeenText& b) {
        if (a.id == b.id && sameLabel(a, b)) return;
        for (const Rect& ra : a.parts) {
            for (const Rect& rb : b.parts) {
                const Rect common = base::intersection(ra, rb);
                if (common.w > 1 && common.h > 1)
                    return fault("overlaps", a, " and \"" + b.text->text.str() + "\"");
            }
        }
    }

    /// Runs of one label never lie on one another; those of two with the same name may.
    static bool sameLabel(const SeenText& a, const SeenText& b) {
        return a.text->text.view() != b.text->text.view();
    }

    /// A circle or a pill without its words says nothing.
    void marks() {
        for (std::size_t i = 0; i + 1 < frame_.commands.size(); ++i) {
            const auto* box = std::get_if<draw::Box>(&frame_.commands[i].what);
            if (box == nullptr || !round(*box) || box->rect.h < 8) continue;
            if (!std::holds_alternative<draw::Text>(frame_.commands[i + 1].what))
                faults_.push_back("mark without words at " + std::to_string(box->rect.x) + "," +
                                  std::to_string(box->rect.y));
        }
    }
    static bool round(const draw::Box& box) {
        return box.shape == draw::Box::Shape::rounded && std::abs(box.radius - box.rect.h / 2) < 0.1f &&
               box.glow == 0;
    }

    Names names_;
    const draw::DrawList& frame_;
    std::vector<SeenText> texts_;
    float room_ =
        1;  ///< a scene that makes room for the bar is seen from near: its texts may be this much smaller
    std::vector<std::string> faults_;
};

}  // namespace fukan::test
