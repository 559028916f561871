#include "layout/phrases.hpp"

#include "content/calendar.hpp"

namespace fukan::layout::phrases {
namespace {

using content::Board;
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

std::string nowYear(const Board& board, int number, Language language) {
    return (language == Language::en ? "Now " : "いま ") + year(board, number, language);
}

std::string yearsUntilNow(const Board& board, const content::Task& task, Language language) {
    const bool english = language == Language::en;
    const std::string to = english ? " – " : " 〜 ";
    std::string out = year(board, task.from, language);
    if (!task.to) {
        out += to + (english ? "now" : "いま");
    } else if (*task.to != task.from) {
        out += to + year(board, *task.to, language);
    }
    return out;
}

std::string yearsInferred(const Board& board, Language language) {
    if (language == Language::en) return "years inferred";
    return isCalendarYear(board) ? "年は推定" : "年度は推定";
}

std::string nowInBrief(int number, Language language) {
    return (language == Language::en ? "Now " : "いま ") + std::to_string(number);
}

std::string thisYear(const Board& board, Language language) {
    return language == Language::en ? "This year" : thisYearJa(board);
}

std::string tasksThisYear(const Board& board, std::size_t count, Language language) {
    const std::string number = phrases::number(count);
    if (language != Language::en) return thisYearJa(board) + "の取組 " + number + "件";
    return number + (count == 1 ? " task this year" : " tasks this year");
}

std::string tasksInYear(const Board& board, int number, std::size_t count, Language language) {
    const std::string named = year(board, number, language);
    if (language != Language::en) return named + "の取組 " + phrases::number(count) + "件";
    return phrases::number(count) + (count == 1 ? " task in " : " tasks in ") + named;
}

std::string countOnPill(std::size_t count, Language language) {
    return number(count) + (language == Language::en ? "" : "件");
}

std::string countThisYear(const Board& board, std::size_t count, Language language) {
    const std::string number = phrases::number(count);
    return language == Language::en ? number + " this year" : thisYearJa(board) + " " + number + "件";
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

std::string mostThisYear(const Board& board, const std::vector<std::string>& names, std::size_t count,
                         bool brief, Language language) {
    const bool several = names.size() > 1;
    std::string all;
    for (const std::string& name : names) {
        if (!all.empty()) all += language == Language::en ? " and " : "と";
        all += name;
    }
    if (language != Language::en) {
        const char* most = brief ? "最多は" : "いちばん多いのは";
        return thisYearJa(board) + most + all + (several ? "、各" : "、") + number(count) + "件";
    }
    return (brief ? "Most this year: " : "Most tasks this year: ") + all + ", " + number(count) +
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
