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

std::vector<HeadWords> wordsOfAll(const content::Edition& edition) {
    const Subjects subjects(edition);
    std::vector<HeadWords> out;
    if (const auto& map = edition.shown().landscape) {
        for (std::size_t i = 0; i < map->areas.size(); ++i) {
            if (!map->areas[i].domains.empty()) out.push_back(subjects.area(i));
        }
    } else {
        for (std::size_t i = 0; i < edition.board.domains.size(); ++i) out.push_back(subjects.lane(i));
    }
    return out;
}

struct Wording {
    content::LocalText HeadWords::*name = &HeadWords::name;
    bool brief = false;
};
constexpr Wording wordings[] = {{&HeadWords::name, false},
                                {&HeadWords::name, true},
                                {&HeadWords::shortName, false},
                                {&HeadWords::shortName, true}};

/// Those that have most; none where that says nothing.
std::vector<HeadWords> foremost(const content::Edition& edition) {
    std::vector<HeadWords> all = wordsOfAll(edition);
    std::size_t most = 0;
    for (const HeadWords& words : all) most = std::max(most, words.count);
    if (most < 2) return {};
    std::erase_if(all, [&](const HeadWords& words) { return words.count < most; });
    if (all.size() > mostNames) return {};
    // By number, as they are counted everywhere; those without one last.
    const auto rank = [&](const HeadWords& words) {
        const int number = edition.board.domains[words.domains.front()].number;
        return number > 0 ? number : std::numeric_limits<int>::max();
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const HeadWords& a, const HeadWords& b) { return rank(a) < rank(b); });
    return all;
}

std::string sentence(const content::Edition& edition, const std::vector<HeadWords>& all, Wording wording) {
    std::vector<std::string> names;
    for (const HeadWords& words : all) {
        const content::LocalText& chosen = (words.*wording.name).empty() ? words.name : words.*wording.name;
        const std::string name = chosen.in(edition.language);
        names.push_back(numbersOf(edition.board, words.domains, edition.language) + name);
    }
    return phrases::mostInShownYear(edition, names, all.front().count, wording.brief, edition.language);
}

}  // namespace

std::vector<std::string> findings(const content::Edition& edition) {
    content::Edition main = edition;
    if (edition.language == Language::both) main.language = Language::ja;
    const std::vector<HeadWords> all = foremost(main);
    if (all.empty()) return {};
    std::vector<std::string> out;
    const auto add = [&](const std::string& words) {
        if (std::find(out.begin(), out.end(), words) == out.end()) out.push_back(words);
    };
    content::Edition english = edition;
    english.language = Language::en;
    std::vector<HeadWords> second;
    if (edition.language == Language::both) second = foremost(english);
    for (const Wording wording : wordings) {
        const std::string words = sentence(main, all, wording);
        if (!second.empty()) add(words + "　" + sentence(english, second, wording));
        add(words);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    return out;
}

}  // namespace fukan::layout
