#include "layout/map/far_stack.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "layout/grid_bend.hpp"
#include "layout/map/area_head.hpp"
#include "layout/phrases.hpp"
#include "layout/roadmap/roadmap_heads.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Rect;

// More tasks than this would be bars too thin to be told apart: the lane shows its years instead.
constexpr std::size_t mostBars = 60;
constexpr float laneGap = 8;        // token pixels
constexpr float thickestBar = 20;   // token pixels
constexpr float leastRow = 14;      // token pixels
constexpr float barShare = 0.72f;   // of a row's height
constexpr float rowWeight = 0.45f;  // a row counts so much of what a lane counts by itself
constexpr float largestName = 27;
constexpr float badgeSize = 23;

/// One stack of lanes, with its own columns.
class Stack {
public:
    Stack(const LandscapeInput& input, const FarStack& place, const Canvas& canvas,
          const text::Measurer& measurer)
        : board_(input.edition.board),
          input_(input),
          subjects_(input.edition),
          roadmap_(*input.edition.shown().roadmap),
          now_(content::currentYear(roadmap_, input.edition.fiscalYear)),
          room_(place.room),
          cellWidth_(place.room.w * place.cellShare),
          headHeight_(place.headHeight),
          canvas_(canvas),
          names_(canvas),
          measurer_(measurer) {
        names_.floor = std::max(canvas.floor, place.nameSize);
        const float gap = canvas.px(12);
        trackX_ = room_.x + cellWidth_ + gap;
        columnWidth_ = (room_.right() - trackX_) / static_cast<float>(roadmap_.years.size());
    }

    /// The height that heads and lanes need. A lane whose name has no room at any height counts much.
    float needs(const std::vector<std::size_t>& domains, const TasksByDomain& tasks) const {
        constexpr float nameless = 40;  // em of the floor
        float height = headHeight_ - canvas_.px(laneGap);
        for (const std::size_t domain : domains)
            height +=
                leastLane(domain, tasks[domain]).value_or(canvas_.floor * nameless) + canvas_.px(laneGap);
        return height;
    }

    void place(const std::vector<std::size_t>& domains, const TasksByDomain& tasks, std::size_t stack,
               FarView& out) const {
        std::vector<float> natural;
        std::vector<LineSpan> spans;
        const float gap = canvas_.px(laneGap);
        for (std::size_t i = 0; i < domains.size(); ++i) {
            natural.push_back(1 + rowWeight * static_cast<float>(rowsOf(tasks[domains[i]]) - 1));
            spans.push_back(
                {i, i + 1, leastLane(domains[i], tasks[domains[i]]).value_or(canvas_.floor * 2) + gap});
        }
        const float top = room_.y + headHeight_;
        const BentLines lines = bendLines(natural, spans, room_.bottom() - top + gap);
        for (std::size_t i = 0; i < domains.size(); ++i) {
            const Rect rect{room_.x, top + lines.at[i], room_.w, lines.at[i + 1] - lines.at[i] - gap};
            out.lanes.push_back(lane(domains[i], tasks[domains[i]], rect));
        }
        for (std::size_t i = 0; i < roadmap_.years.size(); ++i) out.columns.push_back(column(i, stack));
    }

private:
    HeadWords words(std::size_t domain) const { return subjects_.lane(domain); }

    Rect headRoom(const Rect& cell) const { return cell.grown(-canvas_.px(14), -canvas_.px(2)); }

    std::optional<float> leastLane(std::size_t domain, const std::vector<std::size_t>& tasks) const {
        const float width = headRoom({0, 0, cellWidth_, 100}).w;
        const auto head = neededHeight(board_, words(domain), width, style(), names_, measurer_);
        if (!head) return std::nullopt;
        // Names do not grow at the expense of bars.
        const bool larger = names_.floor > canvas_.floor;
        const float bars = larger ? canvas_.px(leastRow) * static_cast<float>(rowsOf(tasks)) : 0.0f;
        return std::max({canvas_.px(34), *head + canvas_.px(4), bars});
    }

    HeadStyle style() const { return {names_.floor, HeadStyle::Align::justified, badgeSize}; }

    std::size_t rowsOf(const std::vector<std::size_t>& tasks) const {
        if (tasks.size() > mostBars) return 8;
        return std::max<std::size_t>(1, rows(tasks).size());
    }

    std::vector<std::vector<std::size_t>> rows(const std::vector<std::size_t>& tasks) const {
        std::vector<std::vector<std::size_t>> out;
        for (const std::size_t task : tasks) {
            const auto row = std::find_if(out.begin(), out.end(), [&](const auto& others) {
                return std::all_of(others.begin(), others.end(),
                                   [&](std::size_t other) { return apart(task, other); });
            });
            if (row == out.end()) {
                out.push_back({task});
            } else {
                row->push_back(task);
            }
        }
        return out;
    }

    bool apart(std::size_t a, std::size_t b) const {
        const content::Task& one = roadmap_.tasks[a];
        const content::Task& two = roadmap_.tasks[b];
        return lastColumn(roadmap_, one) < firstColumn(roadmap_, two) ||
               lastColumn(roadmap_, two) < firstColumn(roadmap_, one);
    }

    float columnX(std::size_t column) const { return trackX_ + columnWidth_ * static_cast<float>(column); }

    Rect inColumns(std::size_t first, std::size_t last) const {
        const float gap = last + 1 == roadmap_.years.size() ? 0 : canvas_.px(5);
        return {columnX(first), 0, columnX(last + 1) - columnX(first) - gap, 0};
    }

    bool isNow(std::size_t column) const { return now_.inPlan() && now_.column == column; }

    FarLane lane(std::size_t domain, const std::vector<std::size_t>& tasks, const Rect& rect) const {
        FarLane out;
        out.domain = domain;
        out.rect = rect;
        out.cell = {rect.x, rect.y, cellWidth_, rect.h};
        out.head = layoutHead(board_, words(domain), headRoom(out.cell), style(), names_, measurer_);
        out.bars = tasks.size() > mostBars ? yearBars(out, tasks) : bars(out, tasks);
        return out;
    }

    std::vector<FarBar> bars(const FarLane& lane, const std::vector<std::size_t>& tasks) const {
        std::vector<FarBar> out;
        const auto rowsHere = rows(tasks);
        const auto count = static_cast<float>(std::max<std::size_t>(1, rowsHere.size()));
        const float pad = std::min(canvas_.px(5), lane.rect.h / 8);
        const float pitch =
            std::min((lane.rect.h - 2 * pad) / count, canvas_.px(thickestBar) / barShare * 1.2f);
        const float thick = std::min(pitch * barShare, canvas_.px(thickestBar));
        float y = lane.rect.center().y - pitch * count / 2 + (pitch - thick) / 2;
        for (const auto& row : rowsHere) {
            for (const std::size_t task : row) out.push_back(bar(lane, task, y, thick));
            y += pitch;
        }
        return out;
    }

    FarBar bar(const FarLane& lane, std::size_t index, float y, float thick) const {
        const content::Task& task = roadmap_.tasks[index];
        FarBar out;
        out.id = lane.head.id.child("far", index);
        out.rect = inColumns(firstColumn(roadmap_, task), lastColumn(roadmap_, task));
        out.rect.y = y;
        out.rect.h = thick;
        out.open = !task.to.has_value();
        if (!content::isCurrent(task, now_)) return out;
        Rect column = inColumns(now_.column, now_.column);
        column.y = y;
        column.h = thick;
        out.now = base::intersection(out.rect, column);
        return out;
    }

    /// For each year a bar from the lane's bottom, as high as it has tasks.
    std::vector<FarBar> yearBars(const FarLane& lane, const std::vector<std::size_t>& tasks) const {
        std::vector<std::size_t> running(roadmap_.years.size(), 0);
        for (const std::size_t index : tasks) {
            const content::Task& task = roadmap_.tasks[index];
            for (std::size_t i = firstColumn(roadmap_, task); i <= lastColumn(roadmap_, task); ++i)
                ++running[i];
        }
        const auto most =
            static_cast<float>(std::max<std::size_t>(1, *std::max_element(running.begin(), running.end())));
        std::vector<FarBar> out;
        for (std::size_t i = 0; i < running.size(); ++i) {
            if (running[i] == 0) continue;
            FarBar bar;
            bar.id = lane.head.id.child("far year", i);
            bar.rect = inColumns(i, i);
            bar.rect.h = std::max(canvas_.px(3), lane.rect.h * static_cast<float>(running[i]) / most);
            bar.rect.y = lane.rect.bottom() - bar.rect.h;
            if (isNow(i) && lane.head.count > 0) bar.now = bar.rect;
            out.push_back(bar);
        }
        return out;
    }

    FarColumn column(std::size_t index, std::size_t stack) const {
        FarColumn out;
        out.id = base::Id::of("far year").child("column", stack * roadmap_.years.size() + index);
        out.current = isNow(index);
        out.head = inColumns(index, index);
        out.head.y = room_.y;
        out.head.h = headHeight_ - canvas_.px(8);
        out.body = {out.head.x, out.head.bottom(), out.head.w, room_.bottom() - out.head.bottom()};
        const Rect room = out.head.grown(-canvas_.px(4), 0);
        for (const text::RichText& rich : names(index)) {
            const text::FitRequest request{
                room.size(), canvas_.type(24),           canvas_.floor,
                1.2f,        text::Style::Align::center, static_cast<int>(rich.size())};
            auto block = text::fit(rich, request, measurer_);
            if (!block) continue;
            out.label = layout::place(out.id.child("label"), room, std::move(*block), AlignX::center,
                                      AlignY::middle, canvas_.floor);
            break;
        }
        return out;
    }

    /// A year's names, the longest first: in both languages, where both are shown, and in the first.
    std::vector<text::RichText> names(std::size_t index) const {
        const content::Language language = input_.edition.language;
        const auto first = language == content::Language::both ? content::Language::ja : language;
        std::vector<text::RichText> out;
        const auto add = [&](const auto& phrase) { out.push_back(words(phrase, language)); };
        const auto addFirst = [&](const auto& phrase) { out.push_back(words(phrase, first)); };
        const int number = roadmap_.years[index];
        if (!isNow(index)) {
            const auto name = [&](content::Language each) { return yearName(board_, roadmap_, index, each); };
            // One form for all columns.
            const auto longest = [&](content::Language each) {
                return yearName(board_, roadmap_, roadmap_.years.size() - 1, each);
            };
            const auto fits = [&](content::Language each) {
                const float wide = text::widthOf(words(longest, each), canvas_.floor, measurer_);
                return wide <= columnWidth_ - canvas_.px(15);
            };
            if (fits(language)) add(name);
            if (fits(first)) addFirst(name);
        } else {
            const auto year = [&](content::Language each) { return phrases::nowYear(input_.edition, each); };
            const auto brief = [&](content::Language each) {
                return phrases::nowInBrief(input_.edition, each);
            };
            add(year);
            addFirst(year);
            addFirst(brief);
            addFirst([&](content::Language each) { return phrases::year(board_, now_.year, each); });
        }
        out.push_back(
            {{std::to_string(isNow(index) ? now_.year : number), text::Role::body, text::Weight::bold}});
        return out;
    }

    template <typename Phrase>
    text::RichText words(const Phrase& phrase, content::Language language) const {
        return wordsIn(inEach(language, phrase), language, text::Weight::bold, canvas_.footnoteFloor);
    }

    const content::Board& board_;
    const LandscapeInput& input_;
    const Subjects subjects_;
    const content::Roadmap& roadmap_;
    content::CurrentYear now_;
    Rect room_;
    float cellWidth_;
    float headHeight_;
    const Canvas& canvas_;
    Canvas names_;  // its floor is the names' size
    const text::Measurer& measurer_;
    float trackX_ = 0;
    float columnWidth_ = 0;
};

}  // namespace

float largestFarName(const Canvas& canvas) { return canvas.type(largestName); }

float farStackHeight(const LandscapeInput& input, const FarStack& stack,
                     const std::vector<std::size_t>& domains, const TasksByDomain& tasks,
                     const Canvas& canvas, const text::Measurer& measurer) {
    return Stack(input, stack, canvas, measurer).needs(domains, tasks);
}

void placeFarStack(const LandscapeInput& input, const FarStack& stack,
                   const std::vector<std::size_t>& domains, const TasksByDomain& tasks, const Canvas& canvas,
                   const text::Measurer& measurer, FarView& out) {
    Stack(input, stack, canvas, measurer).place(domains, tasks, stack.index, out);
}

}  // namespace fukan::layout
