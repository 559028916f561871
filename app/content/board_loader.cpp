#include "content/board_loader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/quoted.hpp"
#include "content/landscape_reader.hpp"
#include "content/largest_file.hpp"
#include "content/month_day.hpp"
#include "content/names.hpp"
#include "content/roadmap_reader.hpp"
#include "content/table_reader.hpp"
#include "content/written_text.hpp"

namespace fukan::content {
namespace {

constexpr Range domainNumbers{1, 99};

// "de", "en-GB".
bool isLanguageTag(std::string_view tag) {
    const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const std::string_view plain = tag.substr(0, tag.find('-'));
    const std::string_view country = tag.substr(plain.size());
    if (plain.size() < 2 || plain.size() > 3 || !std::all_of(plain.begin(), plain.end(), lower)) return false;
    return country.empty() || (country.size() == 3 && std::all_of(country.begin() + 1, country.end(), upper));
}

// Whether the name stays inside the board's folder, on every system.
bool staysInside(const std::string& name) {
    if (name.empty() || name.front() == '/' || name.find('\\') != std::string::npos) return false;
    if (name.find(':') != std::string::npos) return false;
    std::size_t start = 0;
    while (start <= name.size()) {
        const std::size_t slash = std::min(name.find('/', start), name.size());
        const std::string part = name.substr(start, slash - start);
        if (part.empty() || part == "." || part == "..") return false;
        start = slash + 1;
    }
    return true;
}

bool anyJapanese(const Revision& revision) {
    const auto told = [](const auto&... texts) { return (!texts.ja.empty() || ...); };
    const auto any = [](const auto& list, auto text) {
        return std::any_of(list.begin(), list.end(), [&](const auto& one) { return !text(one).ja.empty(); });
    };
    const auto name = [](const auto& one) -> const LocalText& { return one.name; };
    const auto text = [](const auto& one) -> const LocalText& { return one.text; };
    const auto itself = [](const LocalText& one) -> const LocalText& { return one; };
    if (told(revision.label, revision.stamp)) return true;
    if (const auto& plan = revision.roadmap) {
        if (any(plan->tasks, text) || any(plan->footnotes, text) || any(plan->remarks, itself)) return true;
    }
    const auto& map = revision.landscape;
    return map && (told(map->title, map->stamp) || any(map->fields, name) || any(map->stages, name) ||
                   any(map->layers, name) || any(map->areas, name) || any(map->items, name) ||
                   any(map->notes, itself));
}

bool hasJapanese(const Board& board) {
    const auto named = [](const Domain& domain) { return !domain.name.ja.empty(); };
    return !board.title.ja.empty() || !board.subtitle.ja.empty() || !board.timeAxis.ja.empty() ||
           std::any_of(board.domains.begin(), board.domains.end(), named) ||
           std::any_of(board.revisions.begin(), board.revisions.end(), anyJapanese);
}

class Loader {
public:
    Loader(const ReadFile& readFile, const std::string& folder, PlacedTexts* texts)
        : readFile_(readFile), folder_(folder), texts_(texts) {}

    LoadedBoard load();

private:
    void readBoard(TableReader file);
    void readHead(TableReader& file);
    void readDomains(TableReader& file);
    void readRevisions(TableReader& file);

    /// Reads the file that the value of `key` names; none when the key is absent or the file is not
    /// valid TOML.
    template <typename Read>
    auto readNamed(TableReader& revision, const char* key, Read read)
        -> std::optional<decltype(read(std::declval<TableReader>(), std::declval<const Names&>()))>;

    /// The texts from `begin` on are this revision's.
    void giveTexts(std::size_t begin, const std::string& revision);

    std::string shownName(const std::string& name) const {
        return folder_.empty() ? name : folder_ + "/" + name;
    }
    void take(const Report& report);

    const ReadFile& readFile_;
    const std::string& folder_;
    PlacedTexts* texts_;
    Names domains_{"domain"};
    Board board_;
    std::optional<bool> era_;      // none: where the board has Japanese texts
    base::Diagnostics others_;     // of the files that board.toml names
    std::set<std::string> taken_;  // the same, as they are printed
};

LoadedBoard Loader::load() {
    Report report(shownName(boardFile), texts_);
    LoadedBoard loaded;
    if (const auto bytes = readFile_(boardFile)) {
        if (const auto document = parseToml(*bytes, report)) readBoard(TableReader(report, *document));
    } else {
        loaded.unread = bytes.error();
        report.error({}, {}, "cannot be read: " + bytes.error(),
                     "a board is a folder with a board.toml in it");
    }
    loaded.diagnostics = report.inOrder();
    loaded.diagnostics.insert(loaded.diagnostics.end(), others_.begin(), others_.end());
    if (!base::hasErrors(loaded.diagnostics)) loaded.board = std::move(board_);
    return loaded;
}

void Loader::readBoard(TableReader file) {
    readHead(file);
    readDomains(file);
    readRevisions(file);
    file.warnOfUnknownKeys();
    board_.era = era_.value_or(hasJapanese(board_));
}

void Loader::readHead(TableReader& file) {
    auto head = file.table("board", Need::required);
    if (!head) return;
    board_.id = head->string("id", Need::required).value_or("");
    board_.title = head->localText("title", Need::required);
    board_.subtitle = head->localText("subtitle", Need::optional);
    board_.timeAxis = head->localText("time_axis", Need::optional);
    if (const auto text = head->string("fiscal_year_start", Need::required)) {
        const auto start = parseMonthDay(*text);
        if (start) {
            board_.fiscalYearStart = *start;
        } else {
            head->error("fiscal_year_start", start.error(), "\"MM-DD\", a day that every year has");
        }
    }
    const auto named = head->choice("fiscal_year_named", Need::optional, {"start", "end"});
    if (named == std::size_t{1}) board_.fiscalYearNamed = FiscalYearName::end;
    era_ = head->boolean("era", Need::optional);
    for (Located<std::string>& word : head->strings("keep", Need::optional)) {
        if (hasVisible(word.value)) {
            board_.keep.push_back(composed(std::move(word.value)));
        } else {
            head->errorAt(word.at, "keep", "has an empty word", "words that no line may divide");
        }
    }
    if (auto language = head->string("hyphenation", Need::optional)) {
        if (!isLanguageTag(*language)) {
            head->error("hyphenation", base::quoted(*language) + " is no language",
                        "a language's letters, such as \"de\", or with a country's, \"en-GB\"");
        }
        board_.hyphenation = std::move(*language);
    }
    head->warnOfUnknownKeys();
}

void Loader::readDomains(TableReader& file) {
    std::map<int, int> lines;
    for (TableReader& entry : file.tables("domain")) {
        Domain domain;
        domain.id = domains_.add(entry);
        domain.number = entry.integer("number", Need::optional, domainNumbers).value_or(0);
        domain.name = entry.localText("name", Need::required);
        entry.warnOfUnknownKeys();
        const auto [first, added] = lines.try_emplace(domain.number, entry.where("number").line);
        if (!added && domain.number > 0) {
            entry.error("number", fmt::format("{} is the number of another domain already", domain.number),
                        fmt::format("the first one is in line {}", first->second));
        }
        board_.domains.push_back(std::move(domain));
    }
}

void Loader::readRevisions(TableReader& file) {
    Names ids("revision");
    for (TableReader& entry : file.tables("revision")) {
        Revision revision;
        revision.id = ids.add(entry);
        revision.label = entry.localText("label", Need::required);
        revision.stamp = entry.localText("stamp", Need::optional);
        const std::size_t texts = texts_ ? texts_->size() : 0;
        revision.roadmap = readNamed(entry, "roadmap", readRoadmap);
        revision.landscape = readNamed(entry, "landscape", readLandscape);
        giveTexts(texts, revision.id);
        entry.warnOfUnknownKeys();
        if (!entry.has("roadmap") && !entry.has("landscape")) {
            entry.error("", "has nothing to show", "name a roadmap, a landscape or both");
        }
        board_.revisions.push_back(std::move(revision));
    }
    if (board_.revisions.empty()) file.error("revision", "is missing", "at least one [[revision]]");
}

void Loader::giveTexts(std::size_t begin, const std::string& revision) {
    if (!texts_) return;
    for (std::size_t i = begin; i < texts_->size(); ++i) (*texts_)[i].revision = revision;
}

template <typename Read>
auto Loader::readNamed(TableReader& revision, const char* key, Read read)
    -> std::optional<decltype(read(std::declval<TableReader>(), std::declval<const Names&>()))> {
    const auto name = revision.string(key, Need::optional);
    if (!name) return std::nullopt;
    if (!staysInside(*name)) {
        revision.error(key, fmt::format("{} is not a file of the board's folder", base::quoted(*name)),
                       "a name relative to board.toml, without \"..\"");
        return std::nullopt;
    }
    auto bytes = readFile_(*name);
    if (!bytes) {
        revision.error(
            key, fmt::format("the file {} cannot be read: {}", base::quoted(*name), bytes.error()),
            fmt::format("its name is relative to board.toml, and it has at most {} MiB", largestFile >> 20));
        return std::nullopt;
    }
    Report report(shownName(*name), texts_);
    const auto document = parseToml(*bytes, report);
    *bytes = std::string();  // no longer needed: the document holds copies
    auto result = document ? std::optional(read(TableReader(report, *document), domains_)) : std::nullopt;
    take(report);
    return result;
}

void Loader::take(const Report& report) {
    for (base::Diagnostic& problem : report.inOrder()) {
        if (taken_.insert(problem.format()).second) others_.push_back(std::move(problem));
    }
}

}  // namespace

LoadedBoard loadBoard(const ReadFile& readFile, const std::string& folder, PlacedTexts* texts) {
    return Loader(readFile, folder, texts).load();
}

}  // namespace fukan::content
