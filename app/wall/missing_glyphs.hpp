#pragma once
// Lists the characters that would be drawn as boxes.

#include <set>
#include <vector>

#include "base/diagnostic.hpp"
#include "content/placed_text.hpp"
#include "fonts/font_set.hpp"
#include "wall/wall.hpp"

namespace fukan::wall {

struct MissingGlyph {
    char32_t character = 0;
    content::PlacedText
        first;  ///< the first text that has it; its position is the text's, not the character's
};

/// The characters that the fonts lack, each once. Blanks and invisible characters need no glyph.
class MissingGlyphs {
public:
    /// `fonts` must outlive it.
    explicit MissingGlyphs(const fonts::FontSet& fonts) : fonts_(fonts) {}

    /// Looks through what the files say, in every language.
    void add(const content::PlacedTexts& texts);
    /// Looks through what is laid out, for Fukan's own words on scenes; call it after the files' texts.
    void add(const Wall& wall);

    const std::vector<MissingGlyph>& found() const { return found_; }

private:
    void look(const content::PlacedText& text);

    const fonts::FontSet& fonts_;
    std::set<char32_t> seen_;
    std::vector<MissingGlyph> found_;
};

/// "U+1F680 🚀".
std::string nameOf(char32_t character);

/// An error at the text's place.
base::Diagnostic diagnosticOf(const MissingGlyph& glyph);

}  // namespace fukan::wall
