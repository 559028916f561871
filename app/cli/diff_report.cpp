#include "cli/diff_report.hpp"

#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "layout/phrases.hpp"

namespace fukan::cli {
namespace {

using content::Language;
using content::LocalText;
using content::PlaceChange;
using content::PlaceKind;
using content::TaskChange;
// Keeps the order in which the keys are written here: a person reads them, too.
using Json = nlohmann::ordered_json;

const char* nameOf(PlaceKind kind) {
    switch (kind) {
        case PlaceKind::field:
            return "field";
        case PlaceKind::stage:
            return "stage";
        case PlaceKind::layer:
            return "layer";
        case PlaceKind::area:
            return "area";
        case PlaceKind::item:
            return "item";
    }
    return "";
}

/// What all kinds of things on a map have.
struct Place {
    const LocalText* name = nullptr;
    base::Rect at;
    std::vector<std::size_t> domains;
};

Place placeOf(const content::Landscape& map, PlaceKind kind, std::size_t index) {
    const auto region = [](const content::Region& one) { return Place{&one.name, one.at, {}}; };
    switch (kind) {
        case PlaceKind::field:
            return region(map.fields[index]);
        case PlaceKind::stage:
            return region(map.stages[index]);
        case PlaceKind::layer:
            return region(map.layers[index]);
        case PlaceKind::area:
            return {&map.areas[index].name, map.areas[index].at, map.areas[index].domains};
        case PlaceKind::item:
            return {&map.items[index].name, map.items[index].at, {}};
    }
    return {};
}

template <typename Change>
const char* kindOf(const Change& change) {
    if (change.added()) return "new";
    if (change.dropped()) return "ended";
    return change.same() ? "kept" : "changed";
}

template <typename Change>
char signOf(const Change& change) {
    return change.added() ? '+' : change.dropped() ? '-' : change.same() ? '=' : '~';
}

template <typename Change>
std::string countsLine(const char* what, const std::vector<Change>& changes) {
    const content::ChangeCounts counts = content::countsOf(changes);
    const std::size_t both = counts.changed + counts.kept;
    return fmt::format("{}: {} new, {} changed, {} kept, {} ended ({} before, {} after)\n", what,
                       counts.added, counts.changed, counts.kept, counts.dropped, counts.dropped + both,
                       counts.added + both);
}

std::string yearsOf(const content::Task& task) {
    if (!task.to) return fmt::format("{}–", task.from);
    return *task.to == task.from ? std::to_string(task.from) : fmt::format("{}–{}", task.from, *task.to);
}

std::string domainsOf(const content::Board& board, const std::vector<std::size_t>& domains,
                      Language language) {
    std::string out;
    for (const std::size_t domain : domains)
        out += (out.empty() ? "" : ", ") + board.domains[domain].name.onOneLine(language);
    return out.empty() ? "none" : out;
}

class LineWriter {
public:
    LineWriter(const DiffReport& report, Language language) : report_(report), language_(language) {}

    std::string write() {
        const content::Revision& before = report_.board.revisions[report_.before];
        const content::Revision& after = report_.board.revisions[report_.after];
        out_ = fmt::format("{} to {}\n", before.id, after.id);
        if (before.roadmap && after.roadmap) {
            out_ += countsLine("tasks", report_.tasks);
            for (const TaskChange& change : report_.tasks) task(change, *before.roadmap, *after.roadmap);
        }
        if (before.landscape && after.landscape) {
            out_ += countsLine("map", report_.places);
            for (const PlaceChange& change : report_.places)
                place(change, *before.landscape, *after.landscape);
        }
        return std::move(out_);
    }

private:
    void task(const TaskChange& change, const content::Roadmap& before, const content::Roadmap& after) {
        if (change.same() && !change.programmesChanged) return;
        const content::Task& shown = change.after ? after.tasks[*change.after] : before.tasks[*change.before];
        out_ += fmt::format("{} {}  {}  {}\n", signOf(change), shown.id,
                            domainsOf(report_.board, {shown.domain}, language_), yearsOf(shown));
        if (!change.before || !change.after) return detail("text", shown.text.onOneLine(language_));
        const content::Task& old = before.tasks[*change.before];
        if (change.textChanged) was("text", old.text.onOneLine(language_), shown.text.onOneLine(language_));
        if (change.yearsChanged) was("years", yearsOf(old), yearsOf(shown));
        if (change.domainChanged)
            was("domain", domainsOf(report_.board, {old.domain}, language_),
                domainsOf(report_.board, {shown.domain}, language_));
        if (change.programmesChanged) detail("footnotes", "others");
    }

    void place(const PlaceChange& change, const content::Landscape& before, const content::Landscape& after) {
        if (change.same()) return;
        const Place now = placeOf(change.after ? after : before, change.kind,
                                  change.after ? *change.after : *change.before);
        out_ += fmt::format("{} {} {}  {}\n", signOf(change), nameOf(change.kind), change.id,
                            now.name->onOneLine(language_));
        if (!change.before || !change.after) return;
        const Place old = placeOf(before, change.kind, *change.before);
        if (change.nameChanged) was("name", old.name->onOneLine(language_), now.name->onOneLine(language_));
        if (change.domainsChanged)
            was("domains", domainsOf(report_.board, old.domains, language_),
                domainsOf(report_.board, now.domains, language_));
        if (change.placeChanged) was("at", at(old.at), at(now.at));
    }

    static std::string at(const base::Rect& rect) {
        return fmt::format("[{}, {}, {}, {}]", rect.x, rect.y, rect.w, rect.h);
    }
    void detail(const char* what, const std::string& words) {
        out_ += fmt::format("    {}: {}\n", what, words);
    }
    void was(const char* what, const std::string& old, const std::string& now) {
        // Where only the other language's text differs, these two are equal.
        if (old == now) return detail(what, "in the other language");
        out_ += fmt::format("    {}: {}\n", what, old);
        out_ += fmt::format("    {:>{}}  {}\n", "→", std::char_traits<char>::length(what), now);
    }

    const DiffReport& report_;
    Language language_;
    std::string out_;
};

Json textJson(const LocalText& text) {
    Json json = Json::object();
    if (!text.ja.empty()) json["ja"] = text.ja;
    if (!text.en.empty()) json["en"] = text.en;
    return json;
}

Json taskJson(const content::Board& board, const content::Task& task) {
    return {{"domain", board.domains[task.domain].id},
            {"text", textJson(task.text)},
            {"from", task.from},
            {"to", task.to ? Json(*task.to) : Json()}};
}

Json placeJson(const content::Board& board, const Place& place) {
    Json json{{"name", textJson(*place.name)}, {"at", {place.at.x, place.at.y, place.at.w, place.at.h}}};
    if (!place.domains.empty()) {
        json["domains"] = Json::array();
        for (const std::size_t domain : place.domains) json["domains"].push_back(board.domains[domain].id);
    }
    return json;
}

Json tasksJson(const DiffReport& report) {
    const auto& before = report.board.revisions[report.before].roadmap;
    const auto& after = report.board.revisions[report.after].roadmap;
    if (!before || !after) return {};
    Json tasks = Json::array();
    for (const TaskChange& change : report.tasks) {
        Json fields = Json::array();
        if (change.textChanged) fields.push_back("text");
        if (change.yearsChanged) fields.push_back("years");
        if (change.domainChanged) fields.push_back("domain");
        tasks.push_back(
            {{"id", change.id},
             {"change", kindOf(change)},
             {"fields", fields},
             {"footnotes_changed", change.programmesChanged},
             {"before", change.before ? taskJson(report.board, before->tasks[*change.before]) : Json()},
             {"after", change.after ? taskJson(report.board, after->tasks[*change.after]) : Json()}});
    }
    const content::ChangeCounts counts = content::countsOf(report.tasks);
    return {{"new", counts.added},
            {"changed", counts.changed},
            {"kept", counts.kept},
            {"ended", counts.dropped},
            {"tasks", tasks}};
}

Json placesJson(const DiffReport& report) {
    const auto& before = report.board.revisions[report.before].landscape;
    const auto& after = report.board.revisions[report.after].landscape;
    if (!before || !after) return {};
    Json places = Json::array();
    for (const PlaceChange& change : report.places) {
        Json fields = Json::array();
        if (change.nameChanged) fields.push_back("name");
        if (change.domainsChanged) fields.push_back("domains");
        if (change.placeChanged) fields.push_back("at");
        const auto side = [&](const content::Landscape& map, std::optional<std::size_t> index) {
            return index ? placeJson(report.board, placeOf(map, change.kind, *index)) : Json();
        };
        places.push_back({{"kind", nameOf(change.kind)},
                          {change.kind == PlaceKind::item ? "area" : "id", change.id},
                          {"change", kindOf(change)},
                          {"fields", fields},
                          {"before", side(*before, change.before)},
                          {"after", side(*after, change.after)}});
    }
    return places;
}

}  // namespace

DiffReport::DiffReport(const content::Board& shown, std::size_t earlier, std::size_t later)
    : board(shown), before(earlier), after(later) {
    const content::Revision& a = board.revisions[before];
    const content::Revision& b = board.revisions[after];
    if (a.roadmap && b.roadmap) tasks = content::revisionDiff(*a.roadmap, *b.roadmap);
    if (a.landscape && b.landscape) places = content::landscapeDiff(*a.landscape, *b.landscape);
}

std::string linesOf(const DiffReport& report, Language language) {
    return LineWriter(report, language).write();
}

std::string jsonOf(const DiffReport& report) {
    const Json json{{"from", report.board.revisions[report.before].id},
                    {"to", report.board.revisions[report.after].id},
                    {"roadmap", tasksJson(report)},
                    {"landscape", placesJson(report)}};
    return json.dump() + "\n";
}

}  // namespace fukan::cli
