// Words and phrases of Japanese: which of the places that the strict rules allow are good ones.

#include <algorithm>
#include <string_view>
#include <utility>

#include "text/analysis.hpp"
#include "text/breaks.hpp"
#include "text/character.hpp"
#include "text/kept_words.hpp"

namespace fukan::text {
namespace {

// Suffixes that dictionaries take for words of their own: 効率化, 安全性, 医療機器等.
constexpr std::u32string_view suffixes = U"等的化性用者症費度系型";

// What conjunctions begin with: および, または, もしくは, ならびに, あるいは.
constexpr std::u32string_view conjunctions = U"おまもなあ";

constexpr std::size_t mostKanji = 4;  // of a word in the dictionary

bool isJapanese(Kind kind) { return kind == Kind::kanji || kind == Kind::hiragana || kind == Kind::katakana; }

bool isDigit(char32_t c) { return (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９'); }

/// A place between two clusters of a text, with the words that meet there.
struct Meeting {
    char32_t before = 0;  // the characters on both sides
    char32_t after = 0;
    std::size_t wordBefore = 1;  // length of the word that ends here, UTF-16 units
    std::size_t wordAfter = 1;   // and of the one that begins here
    bool phraseEnds = true;
};

/// Whether the word that begins here leans on the one before, by what they are written in: dictionaries take
/// the parts of a compound for words when they do not know it (創|薬, 認知|症, 利|活用).
bool leans(const Meeting& at) {
    const Kind a = kindOf(at.before);
    const Kind b = kindOf(at.after);
    if (suffixes.find(at.after) != suffixes.npos && at.wordAfter == 1) return true;
    if (b == Kind::kanji && isDigit(at.before)) return true;  // 2019|年度
    if (a == Kind::kanji && b == Kind::kanji && (at.wordBefore == 1 || at.wordAfter == 1)) return true;
    if (a == Kind::kanji && b == Kind::katakana && at.wordBefore == 1) return true;  // 全|ゲノム
    if (b == Kind::hiragana) {
        // Right behind a noun or a stem, hiragana are a particle (について) or an ending, if not a
        // conjunction.
        const bool behindStem = a == Kind::kanji || a == Kind::katakana || a == Kind::other;
        const bool conjunction = at.wordAfter >= 3 && conjunctions.find(at.after) != conjunctions.npos;
        return at.wordAfter == 1 || !at.phraseEnds || (behindStem && !conjunction);
    }
    return isJapanese(b) && !at.phraseEnds;
}

Break breakAt(const Meeting& at, bool wordEnds) {
    if (wordEnds) return leans(at) ? Break::beforeBound : Break::allowed;
    // So many kanji are no word, but names and compounds that the dictionary does not know.
    const bool kanji = kindOf(at.before) == Kind::kanji && kindOf(at.after) == Kind::kanji;
    return kanji && at.wordBefore + at.wordAfter > mostKanji ? Break::beforeBound : Break::insideWord;
}

// How bad a line break between two characters is, in the units of `balanced`. Tuned by eye on the
// board's own texts at narrow and wide widths: a particle that starts a line is worth moving the break
// of two lines by a fifth of their length, a katakana word that is broken is worth two fifths.
float penaltyBetween(char32_t before, char32_t after, bool phraseEnds) {
    const Kind a = kindOf(before);
    const Kind b = kindOf(after);
    if (a == Kind::space) return 0;
    if (a == Kind::stop) return -2;
    if (b == Kind::separator) return 4;
    if (a == Kind::separator || b == Kind::opening) return 0.3f;
    if (a == Kind::katakana && b == Kind::katakana) return phraseEnds ? 4.0f : 16.0f;
    if (b == Kind::hiragana) return phraseEnds ? 4.0f : 10.0f;
    if (a == Kind::hiragana) return phraseEnds ? 0.0f : 7.0f;
    if (a == Kind::closing) return 0.3f;
    return phraseEnds ? 1.2f : 7.0f;
}

bool japanese(const Analysis& analysis) {
    return std::any_of(analysis.clusters.begin(), analysis.clusters.end(),
                       [](const Cluster& cluster) { return isJapanese(kindOf(cluster.base)); });
}

/// The distance from `at` to the nearest set flag before it, or behind it.
std::size_t lengthBefore(const std::vector<std::uint8_t>& flags, std::size_t at) {
    std::size_t from = at;
    while (from > 0 && !flags[--from]) {
    }
    return at - from;
}

std::size_t lengthAfter(const std::vector<std::uint8_t>& flags, std::size_t at) {
    std::size_t to = at;
    while (to + 1 < flags.size() && !flags[++to]) {
    }
    return to - at;
}

void keepWords(Analysis& analysis) {
    if (analysis.keptWords.empty()) return;
    const auto inside = insideKept(analysis);
    for (Cluster& cluster : analysis.clusters) {
        if (inside[cluster.unitsEnd] && cluster.after > Break::insideWord) cluster.after = Break::insideWord;
    }
}

void findJapaneseWords(Analysis& analysis) {
    if (!japanese(analysis)) return;
    const auto words = breaksOf(analysis.units, BreakRules::words);
    const auto phrases = breaksOf(analysis.units, BreakRules::phrases);
    for (const Range& paragraph : analysis.paragraphs) {
        char32_t body = 0;
        for (std::size_t i = paragraph.begin; i + 1 < paragraph.end; ++i) {
            Cluster& cluster = analysis.clusters[i];
            if (!cluster.mark) body = cluster.base;
            if (cluster.after != Break::allowed) continue;
            const std::size_t at = cluster.unitsEnd;
            const char32_t next = analysis.clusters[i + 1].base;
            const bool phraseEnds = phrases[at] != 0;
            cluster.penalty = penaltyBetween(body, next, phraseEnds);
            if (!isJapanese(kindOf(body)) && !isJapanese(kindOf(next))) continue;
            cluster.after = breakAt({body, next, lengthBefore(words, at), lengthAfter(words, at), phraseEnds},
                                    words[at] != 0);
        }
    }
}

}  // namespace

std::vector<std::uint8_t> insideKept(const Analysis& analysis) {
    std::vector<std::uint8_t> inside(analysis.units.size() + 1, 0);
    for (const std::u16string& word : analysis.keptWords) {
        for (std::size_t at = analysis.units.find(word); at != std::u16string::npos && !word.empty();
             at = analysis.units.find(word, at + word.size()))
            std::fill_n(inside.begin() + static_cast<std::ptrdiff_t>(at + 1), word.size() - 1, 1);
    }
    return inside;
}

void findWords(Analysis& analysis) {
    if (std::exchange(analysis.wordsFound, true)) return;
    findJapaneseWords(analysis);
    keepWords(analysis);
}

}  // namespace fukan::text
