#include "layout/phrases.hpp"

#include "content/calendar.hpp"

namespace fukan::layout::phrases {
namespace {

using content::Board;
using content::Edition;
using content::Language;

bool isCalendarYear(const Board& board) {
    return board.fiscalYearStart.month == 1 && board.fiscalYearStart.day == 1;
}

// "年度" is the fiscal year, "年" the calendar's.
std::string withoutFiscal(std::string words) {
    if (words.ends_with("度")) words.erase(words.size() - std::string_view("度").size());
    return words;
}

std::string thisYearJa(const Board& board) { return isCalendarYear(board) ? "今年" : "今年度"; }

/// Within an English phrase: "this year", "in FY2028".
std::string inShownYear(const Edition& edition) {
    if (!edition.anotherYear) return "this year";
    return "in " + year(edition.board, edition.fiscalYear, Language::en);
}

}  // namespace

std::string number(std::size_t count) {
    constexpr std::size_t group = 3;
    const char* const apart = "\u00a0";  // ISO 80000-1: a space, because commas and points are ambiguous
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > group;) digits.insert(at -= group, apart);
    return digits;
}

std::string year(const Board& board, int year, Language language) {
    if (!isCalendarYear(board)) return content::formatFiscalYear(year, language);
    return language == Language::en ? std::to_string(year) : std::to_string(year) + "年";
}

std::string yearInBothCounts(const Board& board, int number, Language language) {
    const std::string told = year(board, number, language);
    if (!board.era) return told;
    const auto era = content::formatEraYear(number, board.fiscalYearStart, board.fiscalYearNamed, language);
    if (!era) return told;
    return told + " / " + (isCalendarYear(board) ? withoutFiscal(*era) : *era);
}

std::string nowYear(const Edition& edition, Language language) {
    const std::string named = year(edition.board, edition.fiscalYear, language);
    if (edition.anotherYear) return named;
    return (language == Language::en ? "Now " : "いま ") + named;
}

std::string yearsUntilNow(const Edition& edition, const content::Task& task, Language language) {
    const bool english = language == Language::en;
    const std::string to = english ? " –" : " 〜";
    std::string out = year(edition.board, task.from, language);
    if (!task.to) {
        out += to;
        if (!edition.anotherYear) out += english ? " now" : " いま";
    } else if (*task.to != task.from) {
        out += to + " " + year(edition.board, *task.to, language);
    }
    return out;
}

std::string yearsInferred(const Board& board, Language language) {
    if (language == Language::en) return "years inferred";
    return isCalendarYear(board) ? "年は推定" : "年度は推定";
}

std::string nowInBrief(const Edition& edition, Language language) {
    const std::string number = std::to_string(edition.fiscalYear);
    if (edition.anotherYear) return number;
    return (language == Language::en ? "Now " : "いま ") + number;
}

std::string thisYear(const Board& board, Language language) {
    return language == Language::en ? "This year" : thisYearJa(board);
}

std::string shownYear(const Edition& edition, Language language) {
    return edition.anotherYear ? year(edition.board, edition.fiscalYear, language)
                               : thisYear(edition.board, language);
}

std::string tasksInShownYear(const Edition& edition, std::size_t count, Language language) {
    const std::string number = phrases::number(count);
    if (language != Language::en) return shownYear(edition, language) + "の取組 " + number + "件";
    return number + (count == 1 ? " task " : " tasks ") + inShownYear(edition);
}

std::string yearByYear(Language language) {
    return language == Language::en ? "Year by year" : "年ごとの取組";
}

std::string tasks(std::size_t count, Language language) {
    if (language != Language::en) return "取組 " + number(count) + "件";
    return number(count) + (count == 1 ? " task" : " tasks");
}

std::string countOnPill(std::size_t count, Language language) {
    return number(count) + (language == Language::en ? "" : "件");
}

std::string countInShownYear(const Edition& edition, std::size_t count, Language language) {
    const std::string number = phrases::number(count);
    if (language == Language::en) return number + " " + inShownYear(edition);
    return shownYear(edition, language) + " " + number + "件";
}

std::string items(std::size_t count, Language language) {
    if (language != Language::en) return number(count) + "項目";
    return number(count) + (count == 1 ? " item" : " items");
}

std::string outsidePlan(const content::Roadmap& roadmap, Language language) {
    const std::string years =
        std::to_string(roadmap.years.front()) + "–" + std::to_string(roadmap.years.back());
    return (language == Language::en ? "Outside the plan " : "計画期間外 ") + years;
}

std::string openEndedNote(const Board& board, int number, Language language) {
    const std::string column = year(board, number, language);
    return language == Language::en ? "The last column, from " + column + " on, has no end"
                                    : column + "〜の列は以後も続く計画";
}

std::string roadmap(Language language) { return language == Language::en ? "Roadmap" : "工程表"; }

std::string mostInShownYear(const Edition& edition, const std::vector<std::string>& names, std::size_t count,
                            bool brief, Language language) {
    const bool several = names.size() > 1;
    std::string all;
    for (const std::string& name : names) {
        if (!all.empty()) all += language == Language::en ? " and " : "と";
        all += name;
    }
    if (language != Language::en) {
        // A number's year needs the particle that "this year" does without.
        const std::string when = shownYear(edition, language) + (edition.anotherYear && !brief ? "に" : "");
        const char* most = brief ? "最多は" : "いちばん多いのは";
        return when + most + all + (several ? "、各" : "、") + number(count) + "件";
    }
    return (brief ? "Most " : "Most tasks ") + inShownYear(edition) + ": " + all + ", " + number(count) +
           (several ? " each" : "");
}

std::string andOthers(const std::string& name, Language language) {
    return name + (language == Language::en ? " and more" : "ほか");
}

std::string circled(int number) {
    if (number <= 0) return {};
    if (number > 20) return "(" + std::to_string(number) + ") ";
    // U+2460 … U+2473, in UTF-8
    std::string out = "\xE2\x91\xA0";
    out.back() = static_cast<char>(0xA0 + number - 1);
    return out;
}

std::string farView(const content::Revision& revision, Language language) {
    if (!revision.landscape) return roadmap(language);
    if (!revision.roadmap) return landscape(language);
    return language == Language::en ? "Landscape map and roadmap" : "俯瞰図と工程表";
}

std::string landscape(Language language) { return language == Language::en ? "Landscape map" : "俯瞰図"; }

std::string whatChanged(Language language) {
    return language == Language::en ? "What changed" : "何が変わったか";
}

std::string changeMark(content::Fate fate, Language language) {
    const bool en = language == Language::en;
    switch (fate) {
        case content::Fate::added:
            return en ? "New" : "新";
        case content::Fate::changed:
            return en ? "Changed" : "変更";
        case content::Fate::dropped:
            return en ? "Ended" : "終了";
        case content::Fate::kept:
            break;
    }
    return {};
}

std::string changeMeaning(content::Fate fate, Language language) {
    const bool en = language == Language::en;
    switch (fate) {
        case content::Fate::added:
            return en ? "in the later plan alone" : "見直しで加わった";
        case content::Fate::changed:
            return en ? "other text, years or lane" : "文・年・分野が変わった";
        case content::Fate::dropped:
            return en ? "in the earlier plan alone" : "見直しでなくなった";
        case content::Fate::kept:
            break;
    }
    return {};
}

std::string changeCounts(const content::ChangeCounts& counts, bool zeros, Language language) {
    const bool en = language == Language::en;
    std::string out;
    const auto add = [&](std::size_t count, const char* ja, const char* english) {
        if (count == 0 && !zeros) return;
        if (!out.empty()) out += en ? ", " : "・";
        out += en ? number(count) + "\u00A0" + english : std::string(ja) + "\u00A0" + number(count);
    };
    add(counts.added, "新", "new");
    add(counts.changed, "変更", "changed");
    add(counts.kept, "継続", "kept");
    add(counts.dropped, "終了", "ended");
    return out;
}

}  // namespace fukan::layout::phrases
