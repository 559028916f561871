#include "layout/panels/card_body.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "content/comparison.hpp"
#include "content/fiscal_year.hpp"
#include "content/task_facts.hpp"
#include "layout/panels/card_column.hpp"
#include "layout/panels/panel_phrases.hpp"
#include "layout/phrases.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"

namespace fukan::layout {
namespace {

using base::Rect;
using content::Language;
using text::Weight;

// No visitor would scroll through more rows than this, so they are not laid out: a board may have ten
// thousand tasks in a lane.
constexpr std::size_t mostRows = 80;

constexpr float bodySize = 25;
constexpr float rowSize = CardColumn::rowSize;

class CardBody {
public:
    CardBody(const CardInput& input, const PanelType& type, Rect room, PanelContent& out)
        : input_(input),
          board_(input.edition.board),
          revision_(input.edition.shown()),
          type_(type),
          scale_(type.scale()),
          column_(type, room, out) {
        if (revision_.roadmap) now_ = content::currentYear(*revision_.roadmap, input.edition.fiscalYear);
    }

    float bottom() const { return column_.y(); }

    void task(const content::TaskFacts& facts) {
        const content::Task& task = revision_.roadmap->tasks[facts.task];
        column_.text(taskWords(task, input_.edition.language), bodySize, Tone::body);
        column_.skip(14);
        yearsLine(task);
        programmes(facts);
        if (facts.difference) changes(*facts.difference);
        column_.heading(facts.areas.empty() ? "" : phrases::place(input_.edition.language));
        place(task.domain, facts.areas, true);
        neighbours(facts, task.domain);
    }

    void domain() {
        const std::vector<std::size_t> tasks = tasksOf(input_.domain);
        if (revision_.roadmap) counts({input_.domain}, tasks);
        column_.skip(18);
        place(input_.domain, content::areasOf(board_, input_.edition.revision, input_.domain),
              !tasks.empty());
        if (tasks.empty()) return;
        column_.heading(phrases::tasks(input_.edition.language));
        rows(tasks);
    }

    /// All of an area: together they have the count that stands on the map, then each domain its own.
    void area() {
        const std::vector<std::size_t> domains = domainsOfArea(input_);
        std::vector<std::size_t> all;
        for (const std::size_t domain : domains) {
            const auto tasks = tasksOf(domain);
            all.insert(all.end(), tasks.begin(), tasks.end());
        }
        if (revision_.roadmap) counts(domains, all);
        column_.skip(18);
        place(input_.domain, {*input_.area}, !all.empty());
        for (const std::size_t domain : domains) {
            const auto tasks = tasksOf(domain);
            const content::Domain& source = board_.domains[domain];
            column_.heading(phrases::circled(source.number) +
                            phrases::onOneLine(source.name, input_.edition.language));
            if (revision_.roadmap) counts({domain}, tasks);
            rows(tasks);
        }
    }

private:
    void rows(const std::vector<std::size_t>& tasks) {
        for (std::size_t i = 0; i < std::min(tasks.size(), mostRows); ++i) taskRow(tasks[i], Icon::none, {});
        if (tasks.size() <= mostRows) return;
        column_.skip(10);
        column_.text({{phrases::countMore(tasks.size() - mostRows, input_.edition.language)}}, rowSize,
                     Tone::secondary);
    }

    void yearsLine(const content::Task& task) {
        const bool current = isCurrent(task, now_);
        const std::string years = phrases::years(board_, content::yearsOf(task), input_.edition.language);
        if (current)
            column_.word(phrases::thisYear(board_, input_.edition.language), 20, Weight::bold, Tone::onNow);
        column_.word(years, 22, Weight::bold, current ? Tone::now : Tone::body);
        if (task.inferred)
            column_.word(phrases::inferred(input_.edition.language), 20, Weight::regular, Tone::muted);
        column_.endWords();
    }

    void programmes(const content::TaskFacts& facts) {
        if (facts.programmes.empty()) return;
        column_.heading(phrases::programmes(input_.edition.language));
        for (const std::size_t index : facts.programmes) {
            if (index != facts.programmes.front()) column_.skip(6);
            const content::Footnote& note = revision_.roadmap->footnotes[index];
            column_.text({{std::to_string(note.number), text::Role::mark, Weight::bold},
                          {" " + note.text.in(input_.edition.language), text::Role::body, Weight::regular}},
                         rowSize, Tone::body);
        }
    }

    void changes(const content::NeighbourDifference& difference) {
        column_.heading(phrases::changes(input_.edition.language));
        if (difference.kind != content::NeighbourDifference::Kind::changed) {
            column_.text({{phrases::difference(board_, difference, input_.edition.language)}}, rowSize,
                         Tone::secondary);
            return;
        }
        column_.text({{phrases::inRevision(board_, difference.other, input_.edition.language)}}, rowSize,
                     Tone::secondary);
        column_.skip(6);
        const float top = column_.y();
        const float indent = scale_.px(20);
        if (difference.text)
            column_.text({{difference.text->in(input_.edition.language)}}, rowSize, Tone::body, indent);
        if (difference.years) {
            std::string words = phrases::years(board_, *difference.years, input_.edition.language);
            if (difference.years->inferred) words += phrases::inferred(input_.edition.language);
            column_.text({{words}}, rowSize, Tone::body, indent);
        }
        if (difference.domain)
            column_.text({{board_.domains[*difference.domain].name.in(input_.edition.language)}}, rowSize,
                         Tone::body, indent);
        const Rect bar{column_.left(), top + scale_.px(4), scale_.px(4), column_.y() - top - scale_.px(8)};
        column_.out().boxes.push_back({column_.next("quote"), PanelBox::Look::quote, bar, scale_.px(2), 0});
    }

    /// The small map and the buttons that lead to map and roadmap: side by side where there is room.
    void place(std::size_t domain, const std::vector<std::size_t>& areas, bool onRoadmap) {
        std::vector<Button> ways;
        if (!areas.empty()) ways.push_back(way(Action::showOnMap, domain));
        if (onRoadmap) ways.push_back(way(Action::showOnRoadmap, domain));
        Rect room{column_.left(), column_.y(), column_.width(), 0};
        float bottom = room.y;
        if (!areas.empty()) {
            const float gap = scale_.px(14);
            const float beside = room.w - gap - scale_.px(236);
            const bool fits = beside >= scale_.px(220);
            const float pad = scale_.px(12);
            const base::Vec2 most{fits ? beside : room.w, scale_.px(fits ? 210 : 240)};
            const base::Vec2 size = smallMapSize(*revision_.landscape, most, pad);
            const Rect frame{room.x, room.y, fits ? size.x : room.w, size.y};
            column_.out().map = layoutSmallMap(board_, *revision_.landscape, areas, frame, pad);
            bottom = frame.bottom();
            if (fits) {
                room = {frame.right() + gap, room.y, room.right() - frame.right() - gap, size.y};
            } else {
                room.y = bottom + scale_.px(12);
            }
        }
        column_.goTo(std::max(bottom, addWays(std::move(ways), room)));
    }

    Button way(Action action, std::size_t domain) {
        Button button;
        button.control = {column_.next("way"), {}, action, static_cast<int>(domain)};
        button.icon = action == Action::showOnMap ? Icon::map : Icon::roadmap;
        return button;
    }

    /// Adds the buttons one below the other; they share the room's height where that is more than they
    /// need. Returns their bottom.
    float addWays(std::vector<Button> ways, const Rect& room) {
        const float gap = scale_.px(10);
        const auto count = static_cast<float>(ways.size());
        const float share = count > 0 ? (room.h - gap * (count - 1)) / count : 0;
        const float height =
            std::max(std::min(share, scale_.px(104)), std::max(scale_.target, scale_.px(60)));
        float y = room.y;
        for (Button& button : ways) {
            const Rect rect{room.x, y, room.w, height};
            button.control.rect = button.face = rect;
            button.radius = scale_.px(14);
            const float icon = scale_.px(26);
            button.iconRect = {rect.x + scale_.px(16), rect.center().y - icon / 2, icon, icon};
            const float from = button.iconRect.right() + scale_.px(12);
            const bool map = button.control.action == Action::showOnMap;
            button.label =
                type_.fitted(button.control.id, {from, rect.y, rect.right() - scale_.px(10) - from, height},
                             map ? phrases::showOnMap(input_.edition.language)
                                 : phrases::showOnRoadmap(input_.edition.language),
                             rowSize, Weight::bold, AlignX::left, 2);
            column_.out().buttons.push_back(std::move(button));
            y = rect.bottom() + gap;
        }
        return ways.empty() ? room.y : y - gap;
    }

    void neighbours(const content::TaskFacts& facts, std::size_t domain) {
        column_.heading(phrases::neighbours(input_.edition.language));
        if (facts.previous)
            taskRow(*facts.previous, Icon::previous, phrases::previous(input_.edition.language));
        if (facts.next) taskRow(*facts.next, Icon::next, phrases::next(input_.edition.language));
        Button all;
        all.control = {column_.next("domain"), {}, Action::openDomain, static_cast<int>(domain)};
        all.icon = Icon::index;
        const std::string name = phrases::onOneLine(board_.domains[domain].name, input_.edition.language);
        column_.row(std::move(all), {{name, text::Role::body, Weight::bold}},
                    phrases::countInAll(tasksOf(domain).size(), input_.edition.language));
    }

    void taskRow(std::size_t index, Icon icon, const std::string& caption) {
        const content::Task& task = revision_.roadmap->tasks[index];
        Button button;
        button.control = {column_.next("task"), {}, Action::openTask, static_cast<int>(index)};
        button.icon = icon;
        button.marked = isCurrent(task, now_);
        button.number = board_.domains[task.domain].number;
        const std::string years = phrases::years(board_, content::yearsOf(task), input_.edition.language);
        column_.row(std::move(button), taskWords(task, input_.edition.language),
                    caption.empty() ? years : caption + "　" + years);
    }

    std::vector<std::size_t> tasksOf(std::size_t domain) const {
        std::vector<std::size_t> out;
        if (!revision_.roadmap) return out;
        for (std::size_t i = 0; i < revision_.roadmap->tasks.size(); ++i) {
            if (revision_.roadmap->tasks[i].domain == domain) out.push_back(i);
        }
        return out;
    }

    void counts(const std::vector<std::size_t>& domains, const std::vector<std::size_t>& tasks) {
        const Language language = input_.edition.language;
        if (tasks.empty()) return column_.text({{phrases::noTasks(language)}}, rowSize, Tone::secondary);
        std::size_t current = 0;
        for (const std::size_t domain : domains)
            current += currentTaskCount(*revision_.roadmap, now_, domain);
        if (current > 0) {
            column_.word(phrases::countOnPill(current, language), rowSize, Weight::bold, Tone::onNow);
        } else if (now_.inPlan()) {
            column_.word(phrases::countThisYear(board_, current, language), rowSize, Weight::regular,
                         Tone::secondary);
        }
        column_.word(phrases::countInAll(tasks.size(), language), rowSize, Weight::regular, Tone::secondary);
        if (const std::size_t changed = changedOf(tasks); changed > 0) {
            column_.word(phrases::countChanged(changed, language), rowSize, Weight::regular, Tone::secondary);
        }
        column_.endWords();
    }

    std::size_t changedOf(const std::vector<std::size_t>& tasks) const {
        const auto comparison = content::compareWithNeighbour(board_, input_.edition.revision);
        if (!comparison) return 0;
        return static_cast<std::size_t>(std::count_if(
            tasks.begin(), tasks.end(), [&](std::size_t i) { return !comparison->changes[i].same(); }));
    }

    const CardInput& input_;
    const content::Board& board_;
    const content::Revision& revision_;
    const PanelType& type_;
    const PanelScale& scale_;
    CardColumn column_;
    content::CurrentYear now_;
};

}  // namespace

float addTaskBody(const CardInput& input, const PanelType& type, Rect room, PanelContent& out) {
    CardBody body(input, type, room, out);
    body.task(content::taskFacts(input.edition.board, input.edition.revision, *input.task));
    return body.bottom();
}

std::vector<std::size_t> domainsOfArea(const CardInput& input) {
    const auto& landscape = input.edition.shown().landscape;
    if (input.task || !input.area || !landscape) return {};
    std::vector<std::size_t> domains = landscape->areas[*input.area].domains;
    if (domains.size() < 2) return {};
    std::stable_partition(domains.begin(), domains.end(),
                          [&](std::size_t domain) { return domain == input.domain; });
    return domains;
}

float addDomainBody(const CardInput& input, const PanelType& type, Rect room, PanelContent& out) {
    CardBody body(input, type, room, out);
    if (domainsOfArea(input).empty()) {
        body.domain();
    } else {
        body.area();
    }
    return body.bottom();
}

}  // namespace fukan::layout
