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

}  // namespace

Subjects::Subjects(const content::Edition& edition)
    : edition_(edition), tasks_(edition.board.domains.size()) {
    if (const auto& roadmap = edition.shown().roadmap) {
        tasks_ = content::currentTasksByDomain(*roadmap, content::currentYear(*roadmap, edition.fiscalYear),
                                               edition.board.domains.size());
    }
}

HeadWords Subjects::area(std::size_t index) const {
    const content::Area& from = edition_.shown().landscape->areas[index];
    HeadWords words;
    words.id = idOf(from);
    words.domains = from.domains;
    const bool one = from.domains.size() == 1;
    words.name =
        inLine((one ? edition_.board.domains[from.domains[0]].name : from.name).in(edition_.language));
    if (!one) {
        bool same = false;
        for (const std::size_t domain : from.domains) {
            const std::string name = inLine(edition_.board.domains[domain].name.in(edition_.language));
            words.shortName += (words.shortName.empty() ? "" : " / ") + name;
            same = same || name == words.name;
        }
        // The name of one of them alone would seem to have the count of all.
        if (same) {
            std::swap(words.name, words.shortName);
            words.shortName = andOthers(from.name, edition_.language);
        }
    }
    for (const std::size_t domain : from.domains) words.count += tasks_[domain].size();
    words.language = edition_.language;
    return words;
}

HeadWords Subjects::lane(std::size_t domain) const {
    const content::Domain& from = edition_.board.domains[domain];
    return {laneId(from),          {domain},         inLine(from.name.in(edition_.language)), {},
            tasks_[domain].size(), edition_.language};
}

}  // namespace fukan::layout
