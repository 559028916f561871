#include "layout/map/finding.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "layout/map/area_head.hpp"
#include "layout/phrases.hpp"

namespace fukan::layout {
namespace {

using content::Language;

// More names than this would be a list, not a finding.
constexpr std::size_t mostNames = 2;

std::string numbersOf(const content::Board& board, const std::vector<std::size_t>& domains,
                      Language language) {
    std::string out;
    for (const std::size_t domain : domains) out += phrases::circled(board.domains[domain].number);
    const bool apart = language == Language::en && !out.empty() && out.back() != ' ';
    return apart ? out + " " : out;
}

std::vector<HeadWords> wordsOfAll(const content::Board& board, std::size_t revision, int fiscalYear,
                                  Language language) {
    const Subjects subjects(board, revision, fiscalYear, language);
    std::vector<HeadWords> out;
    if (const auto& map = board.revisions[revision].landscape) {
        for (std::size_t i = 0; i < map->areas.size(); ++i) {
            if (!map->areas[i].domains.empty()) out.push_back(subjects.area(i));
        }
    } else {
        for (std::size_t i = 0; i < board.domains.size(); ++i) out.push_back(subjects.lane(i));
    }
    return out;
}

struct Wording {
    std::string HeadWords::*name = &HeadWords::name;
    bool brief = false;
};
constexpr Wording wordings[] = {{&HeadWords::name, false},
                                {&HeadWords::name, true},
                                {&HeadWords::shortName, false},
                                {&HeadWords::shortName, true}};

/// Those that have most; none where that says nothing.
std::vector<HeadWords> foremost(const content::Board& board, std::size_t revision, int fiscalYear,
                                Language language) {
    std::vector<HeadWords> all = wordsOfAll(board, revision, fiscalYear, language);
    std::size_t most = 0;
    for (const HeadWords& words : all) most = std::max(most, words.count);
    if (most < 2) return {};
    std::erase_if(all, [&](const HeadWords& words) { return words.count < most; });
    if (all.size() > mostNames) return {};
    // By number, as they are counted everywhere; those without one last.
    const auto rank = [&](const HeadWords& words) {
        const int number = board.domains[words.domains.front()].number;
        return number > 0 ? number : std::numeric_limits<int>::max();
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const HeadWords& a, const HeadWords& b) { return rank(a) < rank(b); });
    return all;
}

std::string sentence(const content::Board& board, const std::vector<HeadWords>& all, Wording wording,
                     Language language) {
    std::vector<std::string> names;
    for (const HeadWords& words : all) {
        const std::string& name = (words.*wording.name).empty() ? words.name : words.*wording.name;
        names.push_back(numbersOf(board, words.domains, language) + name);
    }
    return phrases::mostThisYear(board, names, all.front().count, wording.brief, language);
}

}  // namespace

std::vector<std::string> findings(const content::Board& board, std::size_t revision, int fiscalYear,
                                  Language language) {
    const Language main = language == Language::en ? Language::en : Language::ja;
    const std::vector<HeadWords> all = foremost(board, revision, fiscalYear, main);
    if (all.empty()) return {};
    std::vector<std::string> out;
    const auto add = [&](const std::string& words) {
        if (std::find(out.begin(), out.end(), words) == out.end()) out.push_back(words);
    };
    std::vector<HeadWords> second;
    if (language == Language::both) second = foremost(board, revision, fiscalYear, Language::en);
    for (const Wording wording : wordings) {
        const std::string words = sentence(board, all, wording, main);
        if (!second.empty()) add(words + "　" + sentence(board, second, wording, Language::en));
        add(words);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    return out;
}

}  // namespace fukan::layout
