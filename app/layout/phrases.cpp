#include "layout/phrases.hpp"

#include "content/calendar.hpp"

namespace fukan::layout::phrases {

using content::Language;

std::string nowYear(int year, Language language) {
    return (language == Language::en ? "Now " : "いま ") + content::formatFiscalYear(year, language);
}

std::string thisYear(Language language) { return language == Language::en ? "This year" : "今年度"; }

std::string tasksThisYear(std::size_t count, Language language) {
    const std::string number = std::to_string(count);
    if (language != Language::en) return "今年度の取組 " + number + "件";
    return number + (count == 1 ? " task this year" : " tasks this year");
}

std::string outsidePlan(const content::Roadmap& roadmap, Language language) {
    const std::string years = std::to_string(roadmap.years.front()) + "–" + std::to_string(roadmap.years.back());
    return (language == Language::en ? "Outside the plan " : "計画期間外 ") + years;
}

std::string openEndedNote(int year, Language language) {
    const std::string column = content::formatFiscalYear(year, language);
    return language == Language::en ? "The " + column + "– column goes on in later years"
                                    : column + "〜の列は以後も続く計画";
}

std::string landscape(Language language) { return language == Language::en ? "Landscape map" : "俯瞰図"; }

}  // namespace fukan::layout::phrases
