// What the heads of areas and lanes say.

#include <algorithm>
#include <string>
#include <utility>

#include "layout/ids.hpp"
#include "layout/map/area_head.hpp"
#include "layout/phrases.hpp"

namespace fukan::layout {
namespace {

using content::Language;

std::string inLine(std::string words) {
    std::replace(words.begin(), words.end(), '\n', ' ');
    return words;
}

std::string andOthers(const content::LocalText& name, Language language) {
    if (language != Language::both) return phrases::andOthers(inLine(name.in(language)), language);
    return andOthers(name, Language::ja) + " " + andOthers(name, Language::en);
}

std::size_t countOf(const content::Board& board, std::size_t revision, std::size_t domain, int fiscalYear) {
    const auto& roadmap = board.revisions[revision].roadmap;
    if (!roadmap) return 0;
    return content::currentTaskCount(*roadmap, content::currentYear(*roadmap, fiscalYear), domain);
}

}  // namespace

HeadWords areaWords(const content::Board& board, std::size_t revision, std::size_t area, int fiscalYear,
                    Language language) {
    const content::Area& from = board.revisions[revision].landscape->areas[area];
    HeadWords words;
    words.id = idOf(from);
    words.domains = from.domains;
    const bool one = from.domains.size() == 1;
    words.name = inLine((one ? board.domains[from.domains[0]].name : from.name).in(language));
    if (!one) {
        bool same = false;
        for (const std::size_t domain : from.domains) {
            const std::string name = inLine(board.domains[domain].name.in(language));
            words.shortName += (words.shortName.empty() ? "" : " / ") + name;
            same = same || name == words.name;
        }
        // The name of one of them alone would seem to have the count of all.
        if (same) {
            std::swap(words.name, words.shortName);
            words.shortName = andOthers(from.name, language);
        }
    }
    for (const std::size_t domain : from.domains) words.count += countOf(board, revision, domain, fiscalYear);
    words.language = language;
    return words;
}

HeadWords laneWords(const content::Board& board, std::size_t revision, std::size_t domain, int fiscalYear,
                    Language language) {
    return {laneId(board.domains[domain]),
            {domain},
            inLine(board.domains[domain].name.in(language)),
            {},
            countOf(board, revision, domain, fiscalYear),
            language};
}

}  // namespace fukan::layout
