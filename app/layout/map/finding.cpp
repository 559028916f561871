#include "layout/map/finding.hpp"

#include <algorithm>
#include <utility>

#include "layout/map/area_head.hpp"
#include "layout/phrases.hpp"

namespace fukan::layout {
namespace {

using content::Language;

// More names than this would be a list, not a finding.
constexpr std::size_t mostNames = 2;

std::string numbersOf(const content::Board& board, const std::vector<std::size_t>& domains) {
    std::string out;
    for (const std::size_t domain : domains) out += phrases::circled(board.domains[domain].number);
    return out;
}

std::vector<HeadWords> subjects(const content::Board& board, std::size_t revision, int fiscalYear,
                                Language language) {
    std::vector<HeadWords> out;
    if (const auto& map = board.revisions[revision].landscape) {
        for (std::size_t i = 0; i < map->areas.size(); ++i) {
            if (!map->areas[i].domains.empty())
                out.push_back(areaWords(board, revision, i, fiscalYear, language));
        }
    } else {
        for (std::size_t i = 0; i < board.domains.size(); ++i)
            out.push_back(laneWords(board, revision, i, fiscalYear, language));
    }
    return out;
}

using NameOf = std::string HeadWords::*;

std::string sentence(const content::Board& board, std::size_t revision, int fiscalYear, Language language,
                     NameOf name) {
    std::vector<HeadWords> all = subjects(board, revision, fiscalYear, language);
    std::size_t most = 0;
    for (const HeadWords& words : all) most = std::max(most, words.count);
    if (most < 2) return {};
    std::erase_if(all, [&](const HeadWords& words) { return words.count < most; });
    if (all.size() > mostNames) return {};
    std::vector<std::string> names;
    for (const HeadWords& words : all) {
        const std::string& which = (words.*name).empty() ? words.name : words.*name;
        names.push_back(numbersOf(board, words.domains) + which);
    }
    return phrases::mostThisYear(board, names, most, language);
}

}  // namespace

std::vector<std::string> findings(const content::Board& board, std::size_t revision, int fiscalYear,
                                  Language language) {
    std::vector<std::string> out;
    const auto add = [&](const std::string& words) {
        if (!words.empty() && std::find(out.begin(), out.end(), words) == out.end()) out.push_back(words);
    };
    const auto say = [&](Language in, NameOf name) {
        return sentence(board, revision, fiscalYear, in, name);
    };
    const Language main = language == Language::en ? Language::en : Language::ja;
    for (const NameOf name : {&HeadWords::name, &HeadWords::shortName}) {
        const std::string words = say(main, name);
        if (language == Language::both && !words.empty()) add(words + "　" + say(Language::en, name));
        add(words);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    return out;
}

}  // namespace fukan::layout
