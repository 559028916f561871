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

/// On one line, in the languages that are shown.
content::LocalText shown(const content::LocalText& name, Language language) {
    return inEach(language, [&](Language each) { return name.onOneLine(each); });
}

content::LocalText andOthers(const content::LocalText& name, Language language) {
    return inEach(language, [&](Language each) { return phrases::andOthers(name.onOneLine(each), each); });
}

content::LocalText joined(const std::vector<content::LocalText>& names, Language language) {
    return inEach(language, [&](Language each) {
        std::string all;
        for (const content::LocalText& name : names) all += (all.empty() ? "" : " / ") + name.in(each);
        return all;
    });
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
    words.name = shown(one ? edition_.board.domains[from.domains[0]].name : from.name, edition_.language);
    if (!one) {
        std::vector<content::LocalText> names;
        for (const std::size_t domain : from.domains)
            names.push_back(shown(edition_.board.domains[domain].name, edition_.language));
        words.shortName = joined(names, edition_.language);
        // The name of one of them alone would seem to have the count of all.
        if (std::find(names.begin(), names.end(), words.name) != names.end()) {
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
    return {laneId(from),          {domain},         shown(from.name, edition_.language), {},
            tasks_[domain].size(), edition_.language};
}

}  // namespace fukan::layout
