#include "cli/text_places.hpp"

#include "base/utf8.hpp"
#include "text/character.hpp"

namespace fukan::cli {
namespace {

std::string lettersOf(std::string_view words) {
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        const char32_t c = base::nextCodePoint(words, at).value_or(U'\uFFFD');
        // A hyphen may be the layout's.
        if (c < 0x20 || c == text::hyphen || text::kindOf(c) == text::Kind::space || text::invisible(c))
            continue;
        base::appendUtf8(out, c);
    }
    return out;
}

/// Whether they are the two languages of one text.
bool together(const content::PlacedText& ja, const content::PlacedText& en) {
    constexpr std::string_view first = ".ja";
    const std::string_view key = ja.key;
    return key.ends_with(first) && ja.file == en.file &&
           en.key == std::string(key.substr(0, key.size() - first.size())) + ".en";
}

}  // namespace

TextPlaces::TextPlaces(const content::PlacedTexts& texts) {
    entries_.reserve(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        entries_.push_back({lettersOf(texts[i].text), &texts[i]});
        byLetters_.emplace(entries_[i].letters, &texts[i]);
        if (i > 0 && together(texts[i - 1], texts[i]))
            byLetters_.emplace(entries_[i - 1].letters + entries_[i].letters, &texts[i - 1]);
    }
}

const content::PlacedText* TextPlaces::exact(const std::string& letters, std::string_view revision) const {
    const content::PlacedText* best = nullptr;
    const auto [begin, end] = byLetters_.equal_range(letters);
    const auto ours = [revision](const content::PlacedText* text) { return text->revision == revision; };
    for (auto at = begin; at != end; ++at) {
        const content::PlacedText* text = at->second;
        // All lie in one list: of equals, the first that was read.
        const bool equal = best && ours(text) == ours(best);
        if (!best || (equal ? text < best : ours(text))) best = text;
    }
    return best;
}

const content::PlacedText* TextPlaces::similar(std::string_view letters) const {
    constexpr std::string_view cut = "…";
    const bool shortened = letters.ends_with(cut);
    if (shortened) letters.remove_suffix(cut.size());
    const Entry* longest = nullptr;
    for (const Entry& entry : entries_) {
        if (shortened && !letters.empty() && entry.letters.starts_with(letters)) return entry.text;
        // A short word may be in any text.
        const bool large = entry.letters.size() * 3 >= letters.size();
        const bool longer = large && entry.letters.size() > (longest ? longest->letters.size() : 0);
        if (longer && letters.find(entry.letters) != letters.npos) longest = &entry;
    }
    return longest ? longest->text : nullptr;
}

const content::PlacedText* TextPlaces::find(std::string_view words, std::string_view revision) const {
    const std::string letters = lettersOf(words);
    const content::PlacedText* found = exact(letters, revision);
    return found ? found : similar(letters);
}

}  // namespace fukan::cli
