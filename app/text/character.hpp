#pragma once
// Properties of single characters, for line breaking.

namespace fukan::text {

enum class Kind {
    space,      ///< hangs at the end of a line
    stop,       ///< 、。 and their like: the best place to end a line after
    separator,  ///< ・ ／
    opening,    ///< （「
    closing,    ///< ）」
    hiragana,
    katakana,
    kanji,
    other,  ///< Latin letters, digits, symbols
};

Kind kindOf(char32_t character);

/// JIS X 4051's characters that may not stand first on a line (cl-02 … cl-07, cl-09 … cl-11). ICU's strict
/// rules have nearly all of them, but not after a space.
bool neverStartsLine(char32_t character);

/// JIS X 4051's characters that may not stand last on a line (cl-01: opening brackets).
bool neverEndsLine(char32_t character);

/// Joiners, variation selectors and the like: they take no room, whatever the font says.
bool invisible(char32_t character);

/// What is drawn where a line ends inside a word: every font has it, unlike U+2010.
inline constexpr char32_t hyphen = U'-';
/// The author's own place for a hyphen.
inline constexpr char32_t softHyphen = 0xAD;

/// False for characters that may be part of a longer grapheme.
bool alwaysAlone(char32_t character);

}  // namespace fukan::text
