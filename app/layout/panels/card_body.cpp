#include "layout/panels/card_body.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "content/comparison.hpp"
#include "content/fiscal_year.hpp"
#include "content/task_facts.hpp"
#include "layout/panels/card_column.hpp"
#include "layout/panels/card_place.hpp"
#include "layout/panels/panel_phrases.hpp"
#include "layout/phrases.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"
#include "text/changed_words.hpp"

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
        const auto* other = facts.difference && facts.difference->text ? &*facts.difference->text : nullptr;
        const text::RichText words = wordsOf(task);
        column_.text(other ? text::withChangesBold(words, plain(*other)) : words, bodySize, Tone::body);
        column_.skip(14);
        yearsLine(task);
        programmes(facts);
        if (facts.difference) changes(*facts.difference, task);
        if (facts.areas.empty())
            column_.heading({});
        else
            heading(phrases::place);
        place(task.domain, facts.areas, true);
        neighbours(facts, task.domain);
    }

    void domain() {
        const std::size_t domain = *input_.domain;
        const std::vector<std::size_t> tasks = tasksOf(domain);
        if (revision_.roadmap) counts({domain}, tasks);
        column_.skip(18);
        place(domain, content::areasOf(board_, input_.edition.revision, domain), !tasks.empty());
        if (tasks.empty()) return;
        heading(phrases::tasks);
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
        place(*input_.domain, {*input_.area}, !all.empty());
        for (const std::size_t domain : domains) {
            const auto tasks = tasksOf(domain);
            const content::Domain& source = board_.domains[domain];
            text::RichText name = onLine(source.name, Weight::bold);
            name.front().text.insert(0, phrases::circled(source.number));
            column_.heading(name);
            if (revision_.roadmap) counts({domain}, tasks);
            rows(tasks);
        }
    }

private:
    text::RichText wordsOf(const content::Task& task) const {
        return taskWords(task, input_.edition.language, type_.least());
    }
    text::RichText plain(const content::LocalText& text) const {
        return type_.words(text, input_.edition.language, Weight::regular);
    }
    void heading(std::string phrase(Language)) {
        column_.heading(onLine(inEach(input_.edition.language, phrase), Weight::bold));
    }
    text::RichText onLine(const content::LocalText& text, Weight weight) const {
        return type_.wordsOnLine(text, input_.edition.language, weight);
    }

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
            column_.word(phrases::shownYear(input_.edition, input_.edition.language), 20, Weight::bold,
                         Tone::onNow);
        column_.word(years, 22, Weight::bold, current ? Tone::now : Tone::body);
        if (task.inferred)
            column_.word(phrases::inferred(input_.edition.language), 20, Weight::regular, Tone::muted);
        column_.endWords();
    }

    void programmes(const content::TaskFacts& facts) {
        if (facts.programmes.empty()) return;
        heading(phrases::programmes);
        programmes(*revision_.roadmap, facts.programmes, 0);
    }

    void programmes(const content::Roadmap& roadmap, const std::vector<std::size_t>& notes, float indent) {
        for (const std::size_t index : notes) {
            if (index != notes.front()) column_.skip(6);
            const content::Footnote& note = roadmap.footnotes[index];
            text::RichText words = type_.words(note.text, input_.edition.language, Weight::regular);
            words.front().text.insert(0, " ");
            words.insert(words.begin(), {std::to_string(note.number), text::Role::mark, Weight::bold});
            column_.text(words, rowSize, Tone::body, indent);
        }
    }

    void changes(const content::NeighbourDifference& difference, const content::Task& task) {
        using Kind = content::NeighbourDifference::Kind;
        heading(phrases::changes);
        const content::Language language = input_.edition.language;
        const std::string all = phrases::difference(board_, difference, language);
        column_.text({{all.empty() ? phrases::inRevision(board_, difference.other, language) : all}}, rowSize,
                     Tone::secondary);
        if (difference.kind != Kind::changed && !difference.programmes) return;
        column_.skip(6);
        const float top = column_.y();
        otherwise(difference, task, scale_.px(20));
        column_.quote(top);
    }

    /// What the other revision has in place of this one's.
    void otherwise(const content::NeighbourDifference& difference, const content::Task& task, float indent) {
        const content::Language language = input_.edition.language;
        if (difference.text)
            column_.text(text::withChangesBold(plain(*difference.text), plain(task.text)), rowSize,
                         Tone::body, indent);
        if (difference.years) {
            std::string words = phrases::years(board_, *difference.years, language);
            if (difference.years->inferred) words += phrases::inferred(language);
            column_.text({{words}}, rowSize, Tone::body, indent);
        }
        if (difference.domain)
            column_.text(type_.words(board_.domains[*difference.domain].name, language, Weight::regular),
                         rowSize, Tone::body, indent);
        if (!difference.programmes) return;
        if (difference.programmes->empty())
            column_.text({{phrases::noProgrammes(language)}}, rowSize, Tone::body, indent);
        programmes(*board_.revisions[difference.other].roadmap, *difference.programmes, indent);
    }

    void place(std::size_t domain, const std::vector<std::size_t>& areas, bool onRoadmap) {
        addCardPlace({input_.edition, domain, areas, onRoadmap}, type_, column_);
    }

    void neighbours(const content::TaskFacts& facts, std::size_t domain) {
        heading(phrases::neighbours);
        if (facts.previous)
            taskRow(*facts.previous, Icon::previous, phrases::previous(input_.edition.language));
        if (facts.next) taskRow(*facts.next, Icon::next, phrases::next(input_.edition.language));
        Button all;
        all.control = {column_.next("domain"), {}, Action::openDomain, static_cast<int>(domain)};
        all.icon = Icon::index;
        column_.row(std::move(all), onLine(board_.domains[domain].name, Weight::bold),
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
        column_.row(std::move(button), wordsOf(task), caption.empty() ? years : caption + "　" + years);
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
            column_.word(phrases::countInShownYear(input_.edition, current, language), rowSize,
                         Weight::regular, Tone::secondary);
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
