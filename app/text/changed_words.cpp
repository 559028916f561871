#include "text/changed_words.hpp"

#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "text/breaks.hpp"

namespace fukan::text {
namespace {

std::vector<std::string> wordsIn(const std::string& utf8) {
    const icu::UnicodeString all = icu::UnicodeString::fromUTF8(utf8);
    const std::u16string units(all.getBuffer(), static_cast<std::size_t>(all.length()));
    const std::vector<std::uint8_t> breaks = breaksOf(units, BreakRules::words);
    std::vector<std::string> words;
    std::size_t from = 0;
    for (std::size_t at = 1; at < breaks.size(); ++at) {
        if (breaks[at] == 0) continue;
        std::string word;
        all.tempSubStringBetween(static_cast<std::int32_t>(from), static_cast<std::int32_t>(at))
            .toUTF8String(word);
        words.push_back(std::move(word));
        from = at;
    }
    return words;
}

/// For each word of `a` whether it belongs to a longest common subsequence of both.
std::vector<bool> common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const std::size_t columns = b.size() + 1;
    std::vector<std::uint16_t> longest((a.size() + 1) * columns, 0);  // of what follows in both
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;) {
            const std::size_t at = i * columns + j;
            longest[at] = a[i] == b[j] ? static_cast<std::uint16_t>(longest[at + columns + 1] + 1)
                                       : std::max(longest[at + columns], longest[at + 1]);
        }
    }
    std::vector<bool> out(a.size(), false);
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            out[i] = true;
            ++i, ++j;
        } else if (longest[(i + 1) * columns + j] >= longest[i * columns + j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return out;
}

void addMarked(const Fragment& part, const std::string& other, RichText& out) {
    const std::vector<std::string> words = wordsIn(part.text);
    const std::vector<std::string> others = wordsIn(other);
    if (words.size() > mostCompared || others.size() > mostCompared) return out.push_back(part);
    const std::vector<bool> same = common(words, others);
    Fragment next = part;
    next.text.clear();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Weight weight = same[i] ? part.weight : Weight::bold;
        if (weight != next.weight && !next.text.empty()) {
            out.push_back(next);
            next.text.clear();
        }
        next.weight = weight;
        next.text += words[i];
    }
    if (!next.text.empty()) out.push_back(std::move(next));
}

}  // namespace

RichText withChangesBold(const RichText& words, const RichText& other) {
    RichText out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto same = [&](const Fragment& one) { return one.role == words[i].role; };
        const auto found = std::ranges::find_if(other, same);
        // The second language stays regular, and marks of footnotes are numbers that each plan gives anew.
        if (words[i].role != Role::body || found == other.end())
            out.push_back(words[i]);
        else
            addMarked(words[i], found->text, out);
    }
    return out;
}

}  // namespace fukan::text
