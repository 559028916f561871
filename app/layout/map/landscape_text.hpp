#pragma once
// The room that a text needs, measured once for all sizes: advances scale with the em size, so the
// widths at which a text takes one line, two, three … are measured once and the search for sizes is
// arithmetic.

#include <string>
#include <vector>

#include "text/block.hpp"
#include "text/fit.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

/// How bad a line break may be.
enum class Breaks {
    atPhrases,       ///< only the best way to divide the text into so many lines
    betweenWords,    ///< words stay whole
    insideJapanese,  ///< Japanese words may be broken where the strict rules allow
    anywhere,        ///< the last resort: Latin words too
};

/// Line height of every text of the map, as a multiple of the em size.
inline constexpr float mapLineHeight = 1.25f;

class TextNeed {
public:
    TextNeed() = default;
    TextNeed(text::RichText words, const text::Measurer& measurer);

    const text::RichText& words() const { return words_; }
    bool empty() const { return ways_.empty(); }

    /// The narrowest room at this size in which it takes no more lines than in enough room, and `lines - 1`
    /// further ones.
    float width(int lines, float size, Breaks breaks) const;
    /// The same, but with whole words where that takes at most `wholeUpTo` em.
    float width(int lines, float size, Breaks breaks, float wholeUpTo) const;

    /// The lines that the text takes in a room this wide.
    int lines(float roomWidth, float size) const;

    /// The text as it is drawn at this size: below the floor the second language keeps its part of it.
    text::RichText wordsAt(float size) const;

    /// How bad the worst break is in a room this wide.
    Breaks breaks(float roomWidth, float size) const;

    /// The height of the lines that the text takes in a room this wide.
    float height(float roomWidth, float size) const;

    /// The largest size at which the text fits the room; 0 when it is empty.
    float sizeFor(base::Vec2 room) const;

private:
    struct Way {
        int lines = 1;
        float width = 0;   ///< in em
        float height = 1;  ///< in lines of the first language
        Breaks breaks = Breaks::atPhrases;
    };

    const Way* wayFor(float roomWidth, float size) const;

    text::RichText words_;
    std::vector<Way> ways_;  ///< by descending width, and so by ascending number of lines
};

/// The second language of a text is planned for at this part of the first one's size. It is drawn at
/// text::secondScale, or larger where that is below the footnotes' floor: at most at this.
inline constexpr float plannedSecond = 0.85f;

/// `words` as they are drawn: asterisks at the end of a line are footnote marks.
text::RichText withMarks(const text::RichText& words);

/// The text at `size` if it fits the room, else at the largest smaller size down to `floor`. Where even
/// that does not fit, the text is drawn smaller still instead of being clipped; `audit` reports it.
text::Block fitBlock(const text::RichText& words, base::Vec2 room, float size, float floor,
                     text::Style::Align align, const text::Measurer& measurer);

}  // namespace fukan::layout
