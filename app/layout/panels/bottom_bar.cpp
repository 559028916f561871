#include "layout/panels/bottom_bar.hpp"

#include <algorithm>
#include <string>

#include "layout/panels/bar_groups.hpp"
#include "layout/panels/panel_phrases.hpp"
#include "layout/panels/panel_type.hpp"

namespace fukan::layout {
namespace {

using base::Id;
using base::Rect;
using content::Language;
using text::Weight;

constexpr float margin = 24;
constexpr float pad = 16;

class BarMaker {
public:
    BarMaker(const BottomBarInput& input, const Canvas& canvas, const text::Measurer& measurer)
        : input_(input), canvas_(canvas), type_(panelScale(canvas), measurer), scale_(type_.scale()) {}

    BottomBar make() {
        const float room = canvas_.viewport.x - 2 * scale_.px(margin + pad);
        // First whole words in one row, then short words in one row, then two rows.
        for (const bool brief : {false, true}) {
            groups_ = BarGroups(input_, brief, room, type_);
            const float years =
                groups_.years().empty() ? 0 : scale_.px(BarGroups::gap) + groups_.yearsWidth();
            const float width = groups_.upperWidth() + years;
            if (width <= room) return oneRow(width);
        }
        groups_ = BarGroups(input_, false, room, type_);
        if (groups_.upperWidth() > room) groups_ = BarGroups(input_, true, room, type_);
        return twoRows(room);
    }

private:
    void openPanel(float width, int rows) {
        const float row = scale_.target;
        const float height = 2 * scale_.px(pad) + row * static_cast<float>(rows) +
                             scale_.px(12) * static_cast<float>(rows - 1);
        const float outer = width + 2 * scale_.px(pad);
        bar_.panel.id = Id::of("bar");
        bar_.panel.rect = {(canvas_.viewport.x - outer) / 2,
                           canvas_.viewport.y - scale_.px(margin * 0.7f) - height, outer, height};
        bar_.panel.radius = scale_.px(26);
    }

    BottomBar oneRow(float width) {
        openPanel(width, 1);
        const Rect inner = bar_.panel.rect.grown(-scale_.px(pad));
        float x = addHome(inner.x, inner.y);
        x = addSegments("revision", groups_.revisions(), x, inner.y, 1);
        if (!groups_.years().empty())
            x = addYears({x, inner.y, groups_.yearsWidth(), scale_.target}) + scale_.px(BarGroups::gap);
        x = addSegments("language", groups_.languages(), x, inner.y, 1);
        addIndex(x, inner.y);
        return finish();
    }

    BottomBar twoRows(float room) {
        openPanel(room, groups_.years().empty() ? 1 : 2);
        const Rect inner = bar_.panel.rect.grown(-scale_.px(pad));
        // Words that are together too wide for the row are narrowed in proportion; languages in brief are as
        // narrow as can be.
        const float words = groups_.widthOf(groups_.revisions()) +
                            (groups_.brief() ? 0 : groups_.widthOf(groups_.languages()));
        const float share = std::clamp(
            (words - std::max(0.0f, groups_.upperWidth() - room)) / std::max(1.0f, words), 0.1f, 1.0f);
        const float languageShare = groups_.brief() ? 1 : share;
        const float x = addHome(inner.x, inner.y);
        addSegments("revision", groups_.revisions(), x, inner.y, share);
        const float right = inner.right() - groups_.indexWidth();
        if (!groups_.languages().empty()) {
            addSegments(
                "language", groups_.languages(),
                right - scale_.px(BarGroups::gap) - groups_.widthOf(groups_.languages()) * languageShare,
                inner.y, languageShare);
        }
        addIndex(right, inner.y);
        if (!groups_.years().empty())
            addYears({inner.x, inner.bottom() - scale_.target, inner.w, scale_.target});
        return finish();
    }

    float addHome(float x, float y) {
        Button home;
        const float side = scale_.target;
        home.control = {Id::of("bar.home"), {x, y, side, side}, Action::home, 0};
        home.face = home.control.rect;
        home.radius = side / 2;
        home.icon = Icon::home;
        home.iconRect = home.face.grown(-(side - scale_.px(30)) / 2);
        bar_.countdown = layoutCountdown(home.face, input_.edition.language, type_);
        // On the button's rim, upper right.
        const float badge = side * 0.5f;
        const base::Vec2 rim = home.face.center() + base::Vec2{0.7071f, -0.7071f} * (side / 2);
        bar_.pause = {rim.x - badge / 2, rim.y - badge / 2, badge, badge};
        bar_.panel.still.buttons.push_back(std::move(home));
        return x + side + scale_.px(BarGroups::gap);
    }

    /// Returns the x at which the next group begins.
    float addSegments(const char* name, const std::vector<BarGroups::Segment>& segments, float x, float y,
                      float share) {
        if (segments.empty()) return x;
        const Id id = Id::of("bar").child(name);
        const float left = x;
        for (const BarGroups::Segment& segment : segments) {
            Button button;
            const Rect rect{x, y, groups_.segmentWidth(segment) * share, scale_.target};
            button.control = {id.child("value", static_cast<std::uint64_t>(segment.value)), rect,
                              segment.action, segment.value};
            button.look = Button::Look::segment;
            button.face = rect.grown(-scale_.px(4));
            button.radius = scale_.px(12);
            button.label = type_.fitted(button.control.id, rect.grown(-scale_.px(8), -scale_.px(4)),
                                        segment.words, BarGroups::wordSize, AlignX::center, 2);
            button.on = segment.on;
            x = rect.right();
            bar_.panel.still.buttons.push_back(std::move(button));
        }
        bar_.panel.still.boxes.push_back(
            {id.child("track"), PanelBox::Look::track, {left, y, x - left, scale_.target}, scale_.px(16), 0});
        return x + scale_.px(BarGroups::gap);
    }

    float addYears(const Rect& room) {
        const float width = room.w / static_cast<float>(groups_.years().size());
        const float dot = scale_.px(12);
        bar_.years.y = room.y + room.h * 0.24f;
        for (std::size_t i = 0; i < groups_.years().size(); ++i) {
            const int year = groups_.years()[i];
            const Rect rect{room.x + width * static_cast<float>(i), room.y, width, room.h};
            Button stop;
            const Action action = year == input_.today ? Action::yearToday : Action::year;
            stop.control = {Id::of("bar.year").child("at", static_cast<std::uint64_t>(year)), rect, action,
                            year};
            stop.look = Button::Look::year;
            stop.iconRect = {rect.center().x - dot / 2, bar_.years.y - dot / 2, dot, dot};
            stop.on = year == input_.edition.fiscalYear;
            stop.marked = year == input_.today;
            const Rect words{rect.x + scale_.px(2), bar_.years.y + dot, rect.w - scale_.px(4),
                             rect.bottom() - bar_.years.y - dot};
            stop.label = type_.fitted(stop.control.id, words, groups_.yearWords(year), BarGroups::wordSize,
                                      stop.on ? Weight::bold : Weight::regular, AlignX::center);
            const float pill = std::min(words.w, stop.label.block.size.x + scale_.px(20));
            stop.face = {words.center().x - pill / 2, words.y, pill, words.h};
            stop.radius = words.h / 2;
            bar_.panel.still.buttons.push_back(std::move(stop));
        }
        setLine(room, width);
        return room.right();
    }

    void setLine(const Rect& room, float width) {
        bar_.years.from = room.x + width / 2;
        bar_.years.to = room.right() - width / 2;
        bar_.years.planFrom = bar_.years.planTo = bar_.years.from;
        const auto& roadmap = input_.edition.shown().roadmap;
        if (!roadmap) return;
        const auto at = [&](int year) {
            const int held = std::clamp(year, groups_.years().front(), groups_.years().back());
            return bar_.years.from + width * static_cast<float>(held - groups_.years().front());
        };
        bar_.years.planFrom = at(roadmap->years.front());
        bar_.years.planTo = roadmap->openEnded ? bar_.years.to : at(roadmap->years.back());
    }

    void addIndex(float x, float y) {
        Button index;
        index.control = {Id::of("bar.index"), {x, y, groups_.indexWidth(), scale_.target}, Action::index, 0};
        index.face = index.control.rect;
        index.radius = scale_.px(16);
        index.icon = Icon::index;
        const float icon = scale_.px(28);
        const float left =
            groups_.brief() ? index.face.center().x - icon / 2 : x + scale_.px(BarGroups::wordPad);
        index.iconRect = {left, index.face.center().y - icon / 2, icon, icon};
        if (!groups_.brief()) {
            const float from = index.iconRect.right() + scale_.px(10);
            const Rect room{from, y, index.face.right() - scale_.px(BarGroups::wordPad) + 1 - from,
                            scale_.target};
            index.label = type_.fitted(index.control.id, room, phrases::index(input_.edition.language),
                                       BarGroups::wordSize, Weight::bold, AlignX::left);
        }
        bar_.panel.still.buttons.push_back(std::move(index));
    }

    BottomBar finish() {
        bar_.panel.collectControls();
        return std::move(bar_);
    }

    const BottomBarInput& input_;
    const Canvas& canvas_;
    PanelType type_;
    PanelScale scale_;
    BarGroups groups_{input_, false, 0, type_};
    BottomBar bar_;
};

}  // namespace

bool isBilingual(const content::Board& board) { return !board.title.ja.empty() && !board.title.en.empty(); }

BottomBar layoutBottomBar(const BottomBarInput& input, const Canvas& canvas, const text::Measurer& measurer) {
    return BarMaker(input, canvas, measurer).make();
}

}  // namespace fukan::layout
