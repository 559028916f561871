#include "content/roadmap_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/quoted.hpp"

namespace fukan::content {
namespace {

constexpr Range calendarYears{1, 9999};
constexpr Range footnoteNumbers{1, 999};

std::vector<int> readYears(TableReader& file) {
    const auto placed = file.integers("years", Need::required, calendarYears);
    const toml::node* node = file.find("years");
    // A list with a wrong element does not tell where the plan ends, so no task is checked against it.
    if (node && node->is_array() && node->as_array()->size() != placed.size()) return {};
    std::vector<int> years;
    for (const auto& year : placed) {
        if (!years.empty() && year.value != years.back() + 1) {
            file.errorAt(year.at, "years", fmt::format("{} does not follow {}", year.value, years.back()),
                         "fiscal years, one after the other, earliest first");
            return {};
        }
        years.push_back(year.value);
    }
    if (node && node->is_array() && years.empty()) file.error("years", "is empty", "at least one year");
    if (years.size() > mostYears) {
        file.error("years", fmt::format("has {} years", years.size()), fmt::format("at most {}", mostYears));
    }
    return years;
}

struct Pages {
    std::vector<RoadmapPage> pages;
    std::set<std::size_t> drawn;  // the domains on any of them
    bool complete = true;         // no lane had to be left out
};

Pages readPages(TableReader& file, const Names& domains) {
    Pages result;
    for (TableReader& entry : file.tables("page")) {
        RoadmapPage page;
        const auto names = entry.strings("lanes", Need::required);
        for (const auto& name : names) {
            const auto domain = domains.resolve(entry, "lanes", name);
            if (!domain) {
                result.complete = false;
            } else if (!result.drawn.insert(*domain).second) {
                entry.errorAt(name.at, "lanes",
                              fmt::format("{} has a lane already", base::quoted(name.value)),
                              "a domain has one lane in the whole roadmap");
            } else {
                page.lanes.push_back(*domain);
            }
        }
        if (names.empty()) result.complete = false;
        if (names.empty() && entry.has("lanes")) entry.error("lanes", "is empty", "at least one domain");
        entry.warnOfUnknownKeys();
        result.pages.push_back(std::move(page));
    }
    if (result.pages.empty()) {
        result.complete = false;
        file.error("page", "is missing", "at least one [[page]] with its lanes");
    }
    return result;
}

std::vector<Footnote> readFootnotes(TableReader& file) {
    std::vector<Footnote> footnotes;
    std::map<int, int> lines;
    for (TableReader& entry : file.tables("footnote")) {
        Footnote footnote;
        footnote.number = entry.integer("number", Need::required, footnoteNumbers).value_or(0);
        footnote.text = entry.localText("text", Need::required);
        entry.warnOfUnknownKeys();
        const auto [first, added] = lines.try_emplace(footnote.number, entry.where("number").line);
        if (!added && footnote.number > 0) {
            entry.error("number",
                        fmt::format("{} is the number of another footnote already", footnote.number),
                        fmt::format("the first one is in line {}", first->second));
        }
        footnotes.push_back(std::move(footnote));
    }
    return footnotes;
}

// What a task can refer to.
struct Surroundings {
    const Names& domains;
    const Pages& pages;
    const std::vector<int>& years;
    std::set<int> footnotes;  // their numbers
    std::vector<std::string> spans{"stated", "inferred"};
};

std::set<int> numbersOf(const std::vector<Footnote>& footnotes) {
    std::set<int> numbers;
    for (const Footnote& footnote : footnotes) numbers.insert(footnote.number);
    return numbers;
}

void readDomain(TableReader& entry, Task& task, const Surroundings& around) {
    const auto name = entry.string("domain", Need::required);
    if (!name) return;
    const auto domain = around.domains.resolve(entry, "domain", {*name, entry.where("domain")});
    if (!domain) return;
    task.domain = *domain;
    if (around.pages.complete && !around.pages.drawn.contains(*domain)) {
        entry.error("domain",
                    fmt::format("{} is on no page, so the task would never be shown", base::quoted(*name)),
                    "add it to the lanes of a [[page]]");
    }
}

void readFootnoteMarks(TableReader& entry, Task& task, const Surroundings& around) {
    for (const auto& mark : entry.integers("footnotes", Need::optional, footnoteNumbers)) {
        const bool known = around.footnotes.contains(mark.value);
        const bool repeated =
            std::find(task.footnotes.begin(), task.footnotes.end(), mark.value) != task.footnotes.end();
        if (!known) {
            entry.errorAt(mark.at, "footnotes", fmt::format("there is no footnote {}", mark.value),
                          "add a [[footnote]] with this number");
        } else if (repeated) {
            entry.errorAt(mark.at, "footnotes", fmt::format("{} is there twice", mark.value));
        } else {
            task.footnotes.push_back(mark.value);
        }
    }
}

void readSpan(TableReader& entry, Task& task, const Surroundings& around) {
    const std::vector<int>& years = around.years;
    const auto from = entry.integer("from", Need::required, calendarYears);
    task.to = entry.integer("to", Need::optional, calendarYears);
    task.inferred = entry.choice("span", Need::optional, around.spans) == 1;
    task.from = from.value_or(0);
    if (from && task.to && *task.to < *from) {
        entry.error("to", fmt::format("{} is before from = {}", *task.to, *from),
                    "the last year of the task");
    }
    if (years.empty()) return;
    const auto check = [&](const char* key, std::optional<int> year) {
        if (!year || (*year >= years.front() && *year <= years.back())) return;
        entry.error(key, fmt::format("{} is not one of the roadmap's years", *year),
                    fmt::format("from {} to {}", years.front(), years.back()));
    };
    check("from", from);
    check("to", task.to);
}

std::vector<Task> readTasks(TableReader& file, const Surroundings& around) {
    std::vector<Task> tasks;
    Names ids("task");
    std::vector<TableReader> entries = file.tables("task");
    tasks.reserve(entries.size());
    for (TableReader& entry : entries) {
        Task task;
        task.id = ids.add(entry);
        readDomain(entry, task, around);
        task.text = entry.localText("text", Need::required);
        readFootnoteMarks(entry, task, around);
        readSpan(entry, task, around);
        entry.warnOfUnknownKeys();
        tasks.push_back(std::move(task));
    }
    return tasks;
}

}  // namespace

Roadmap readRoadmap(TableReader file, const Names& domains) {
    Roadmap roadmap;
    roadmap.years = readYears(file);
    roadmap.openEnded = file.boolean("open_ended", Need::optional).value_or(false);
    Pages pages = readPages(file, domains);
    roadmap.footnotes = readFootnotes(file);
    roadmap.tasks = readTasks(file, {domains, pages, roadmap.years, numbersOf(roadmap.footnotes)});
    roadmap.pages = std::move(pages.pages);
    for (TableReader& entry : file.tables("remark")) {
        roadmap.remarks.push_back(entry.localText("text", Need::required));
        entry.warnOfUnknownKeys();
    }
    file.warnOfUnknownKeys();
    return roadmap;
}

}  // namespace fukan::content
