#pragma once
// Where words may be divided with a hyphen. The real implementation reads the distribution's patterns
// (fonts/hyphen_patterns.hpp); without one, words are divided as they come, without a hyphen.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace fukan::text {

/// Alphabets whose words are hyphenated.
enum class Alphabet : std::uint8_t { latin, greek, cyrillic };
inline constexpr std::size_t alphabets = 3;

/// None: no letter of these.
std::optional<Alphabet> alphabetOf(char32_t character);

class Hyphenator {
public:
    virtual ~Hyphenator() = default;

    /// `language`: of the board's texts, such as "de" or "en-GB"; it counts for words of its own alphabet.
    /// Empty, and for other words: English, Greek, Russian.
    ///
    /// Offsets into `word` (UTF-16, letters of this alphabet alone), ascending, neither end among them: where
    /// a line may end with a hyphen. Empty: nowhere, or there are no patterns. May be called on several
    /// threads.
    virtual std::vector<std::size_t> placesIn(std::u16string_view word, Alphabet alphabet,
                                              std::string_view language) const = 0;
};

}  // namespace fukan::text
