#include "layout/panels/bottom_bar.hpp"

#include <algorithm>
#include <string>

#include "layout/panels/panel_phrases.hpp"
#include "layout/panels/panel_type.hpp"
#include "layout/panels/year_stops.hpp"
#include "layout/phrases.hpp"

namespace fukan::layout {
namespace {

using base::Id;
using base::Rect;
using content::Language;
using text::Weight;

constexpr float margin = 24;
constexpr float pad = 16;
constexpr float groupGap = 24;
constexpr float wordSize = 20;
constexpr float wordPad = 18;
constexpr std::size_t mostYears = 9;

struct Segment {
    std::string words;
    Action action = Action::none;
    int value = 0;
    bool on = false;
};

class BarMaker {
public:
    BarMaker(const BottomBarInput& input, const Canvas& canvas, const text::Measurer& measurer)
        : input_(input),
          canvas_(canvas),
          type_(panelScale(canvas), measurer),
          scale_(type_.scale()),
          board_(input.edition.board) {}

    BottomBar make() {
        const float room = canvas_.viewport.x - 2 * scale_.px(margin + pad);
        // First whole words in one row, then short words in one row, then two rows.
        for (const bool brief : {false, true}) {
            prepare(brief, room);
            const float width = upperWidth() + (years_.empty() ? 0 : scale_.px(groupGap) + yearsWidth());
            if (width <= room) return oneRow(width);
        }
        prepare(false, room);
        if (upperWidth() > room) prepare(true, room);
        return twoRows(room);
    }

private:
    void prepare(bool brief, float room) {
        brief_ = brief;
        revisions_ = revisionSegments();
        languages_ = languageSegments();
        years_.clear();
        if (!input_.edition.shown().roadmap) return;  // nothing that a year would change
        const content::Roadmap* roadmap = &*input_.edition.shown().roadmap;
        stop_ = std::max(scale_.target, widestYear() + scale_.px(20));
        const auto most = static_cast<std::size_t>(std::max(1.0f, room / stop_));
        years_ = yearStops(roadmap, input_.edition.fiscalYear, input_.today, std::min(mostYears, most));
    }

    std::vector<Segment> revisionSegments() const {
        std::vector<Segment> out;
        const std::size_t count = board_.revisions.size();
        if (count < 2) return out;
        // Of many revisions, the one shown and its neighbours.
        const std::size_t most = 3;
        const std::size_t first =
            count <= most
                ? 0
                : std::min(input_.edition.revision > 0 ? input_.edition.revision - 1 : 0, count - most);
        for (std::size_t i = first; i < std::min(count, first + most); ++i) {
            out.push_back({board_.revisions[i].label.in(input_.edition.language), Action::showRevision,
                           static_cast<int>(i), i == input_.edition.revision});
        }
        return out;
    }

    std::vector<Segment> languageSegments() const {
        std::vector<Segment> out;
        if (!isBilingual(board_)) return out;
        for (const Language each : {Language::ja, Language::en, Language::both}) {
            const std::string words = brief_ ? phrases::languageInBrief(each)
                                             : phrases::languageName(each, input_.edition.language);
            out.push_back({words, Action::language, static_cast<int>(each), each == input_.edition.language});
        }
        return out;
    }

    std::string yearWords(int year) const {
        const bool whole = !brief_ && year == input_.edition.fiscalYear;
        return whole ? phrases::year(board_, year, input_.edition.language) : std::to_string(year);
    }

    float widestYear() const {
        const std::string words =
            brief_ ? std::to_string(input_.edition.fiscalYear) : yearWords(input_.edition.fiscalYear);
        return type_.width(words, wordSize, Weight::bold);
    }

    float segmentWidth(const Segment& segment) const {
        return std::max(scale_.target,
                        type_.width(segment.words, wordSize, Weight::bold) + 2 * scale_.px(wordPad));
    }

    float widthOf(const std::vector<Segment>& segments) const {
        float width = 0;
        for (const Segment& segment : segments) width += segmentWidth(segment);
        return width;
    }

    float indexWidth() const {
        const float bare = std::max(scale_.target, scale_.px(28 + 2 * wordPad));
        if (brief_) return bare;
        return bare + scale_.px(10) +
               type_.width(phrases::index(input_.edition.language), wordSize, Weight::bold);
    }

    float yearsWidth() const { return stop_ * static_cast<float>(years_.size()); }

    float upperWidth() const {
        float width = scale_.target + scale_.px(groupGap) + indexWidth();
        for (const auto* group : {&revisions_, &languages_}) {
            if (!group->empty()) width += widthOf(*group) + scale_.px(groupGap);
        }
        return width;
    }

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
        x = addSegments("revision", revisions_, x, inner.y, 1);
        if (!years_.empty()) x = addYears({x, inner.y, yearsWidth(), scale_.target}) + scale_.px(groupGap);
        x = addSegments("language", languages_, x, inner.y, 1);
        addIndex(x, inner.y);
        return finish();
    }

    BottomBar twoRows(float room) {
        openPanel(room, years_.empty() ? 1 : 2);
        const Rect inner = bar_.panel.rect.grown(-scale_.px(pad));
        // Words that are together too wide for the row are narrowed in proportion; languages in brief are as
        // narrow as can be.
        const float words = widthOf(revisions_) + (brief_ ? 0 : widthOf(languages_));
        const float share =
            std::clamp((words - std::max(0.0f, upperWidth() - room)) / std::max(1.0f, words), 0.1f, 1.0f);
        const float languageShare = brief_ ? 1 : share;
        const float x = addHome(inner.x, inner.y);
        addSegments("revision", revisions_, x, inner.y, share);
        const float right = inner.right() - indexWidth();
        if (!languages_.empty()) {
            addSegments("language", languages_,
                        right - scale_.px(groupGap) - widthOf(languages_) * languageShare, inner.y,
                        languageShare);
        }
        addIndex(right, inner.y);
        if (!years_.empty()) addYears({inner.x, inner.bottom() - scale_.target, inner.w, scale_.target});
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
        return x + side + scale_.px(groupGap);
    }

    /// Returns the x at which the next group begins.
    float addSegments(const char* name, const std::vector<Segment>& segments, float x, float y, float share) {
        if (segments.empty()) return x;
        const Id id = Id::of("bar").child(name);
        const float left = x;
        for (const Segment& segment : segments) {
            Button button;
            const Rect rect{x, y, segmentWidth(segment) * share, scale_.target};
            button.control = {id.child("value", static_cast<std::uint64_t>(segment.value)), rect,
                              segment.action, segment.value};
            button.look = Button::Look::segment;
            button.face = rect.grown(-scale_.px(4));
            button.radius = scale_.px(12);
            button.label = type_.fitted(button.control.id, rect.grown(-scale_.px(8), -scale_.px(4)),
                                        segment.words, wordSize, Weight::bold, AlignX::center, 2);
            button.on = segment.on;
            x = rect.right();
            bar_.panel.still.buttons.push_back(std::move(button));
        }
        bar_.panel.still.boxes.push_back(
            {id.child("track"), PanelBox::Look::track, {left, y, x - left, scale_.target}, scale_.px(16), 0});
        return x + scale_.px(groupGap);
    }

    float addYears(const Rect& room) {
        const float width = room.w / static_cast<float>(years_.size());
        const float dot = scale_.px(12);
        bar_.years.y = room.y + room.h * 0.24f;
        for (std::size_t i = 0; i < years_.size(); ++i) {
            const int year = years_[i];
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
            stop.label = type_.fitted(stop.control.id, words, yearWords(year), wordSize,
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
            const int held = std::clamp(year, years_.front(), years_.back());
            return bar_.years.from + width * static_cast<float>(held - years_.front());
        };
        bar_.years.planFrom = at(roadmap->years.front());
        bar_.years.planTo = roadmap->openEnded ? bar_.years.to : at(roadmap->years.back());
    }

    void addIndex(float x, float y) {
        Button index;
        index.control = {Id::of("bar.index"), {x, y, indexWidth(), scale_.target}, Action::index, 0};
        index.face = index.control.rect;
        index.radius = scale_.px(16);
        index.icon = Icon::index;
        const float icon = scale_.px(28);
        const float left = brief_ ? index.face.center().x - icon / 2 : x + scale_.px(wordPad);
        index.iconRect = {left, index.face.center().y - icon / 2, icon, icon};
        if (!brief_) {
            const float from = index.iconRect.right() + scale_.px(10);
            const Rect room{from, y, index.face.right() - scale_.px(wordPad) + 1 - from, scale_.target};
            index.label = type_.fitted(index.control.id, room, phrases::index(input_.edition.language),
                                       wordSize, Weight::bold, AlignX::left);
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
    const content::Board& board_;
    bool brief_ = false;
    std::vector<Segment> revisions_;
    std::vector<Segment> languages_;
    std::vector<int> years_;
    float stop_ = 0;
    BottomBar bar_;
};

}  // namespace

bool isBilingual(const content::Board& board) { return !board.title.ja.empty() && !board.title.en.empty(); }

BottomBar layoutBottomBar(const BottomBarInput& input, const Canvas& canvas, const text::Measurer& measurer) {
    return BarMaker(input, canvas, measurer).make();
}

}  // namespace fukan::layout
