#pragma once
// Where a text may be divided, by ICU's rules.

#include <cstdint>
#include <string>
#include <vector>

namespace fukan::text {

enum class BreakRules {
    graphemes,  ///< between grapheme clusters: what a reader takes for one character
    words,      ///< between words: Japanese ones are looked up in a dictionary, some 1 µs a character
    strict,     ///< line breaks: ICU's "ja@lb=strict", which is the default for Latin text
    phrases,    ///< the same, at Japanese phrases only ("lw=phrase", ICU 72 and later; before: as strict).
                ///< Looks words up in a dictionary: some 2 µs a character, ten times what strict takes.
};

/// One flag for each offset into `text`, both ends included: 1 where it may be divided. If ICU's data is
/// missing, only the two ends are set.
std::vector<std::uint8_t> breaksOf(const std::u16string& text, BreakRules rules);

}  // namespace fukan::text
