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

Subjects::Subjects(const content::Board& board, std::size_t revision, int fiscalYear, Language language)
    : board_(board), revision_(board.revisions[revision]), language_(language), tasks_(board.domains.size()) {
    if (const auto& roadmap = revision_.roadmap) {
        tasks_ = content::currentTasksByDomain(*roadmap, content::currentYear(*roadmap, fiscalYear),
                                               board.domains.size());
    }
}

HeadWords Subjects::area(std::size_t index) const {
    const content::Area& from = revision_.landscape->areas[index];
    HeadWords words;
    words.id = idOf(from);
    words.domains = from.domains;
    const bool one = from.domains.size() == 1;
    words.name = inLine((one ? board_.domains[from.domains[0]].name : from.name).in(language_));
    if (!one) {
        bool same = false;
        for (const std::size_t domain : from.domains) {
            const std::string name = inLine(board_.domains[domain].name.in(language_));
            words.shortName += (words.shortName.empty() ? "" : " / ") + name;
            same = same || name == words.name;
        }
        // The name of one of them alone would seem to have the count of all.
        if (same) {
            std::swap(words.name, words.shortName);
            words.shortName = andOthers(from.name, language_);
        }
    }
    for (const std::size_t domain : from.domains) words.count += tasks_[domain].size();
    words.language = language_;
    return words;
}

HeadWords Subjects::lane(std::size_t domain) const {
    const content::Domain& from = board_.domains[domain];
    return {laneId(from), {domain}, inLine(from.name.in(language_)), {}, tasks_[domain].size(), language_};
}

}  // namespace fukan::layout
