#pragma once
// What is wrong with a text of a laid-out page.

#include <string>

#include "layout/label.hpp"

namespace fukan::layout {

struct Finding {
    enum class Kind { tooSmall, clipped, overlapping, brokenWord, hidden };

    Kind kind = Kind::tooSmall;
    std::string text = {};  ///< its words, with spaces between lines where the author wrote one
    std::string other = {};  ///< overlapping: the other text's words; brokenWord: where, as "コミュニ/ティ"
    float size = 0;          ///< tooSmall: of its letters, pixels
    float needed = 0;        ///< tooSmall: the smallest size allowed, pixels

    /// What is wrong with the text, as the end of a sentence that begins with it; without `other`, where
    /// that is another text.
    std::string predicate() const;

    /// The sentence, with long texts cut.
    std::string sentence() const;
};

/// The label's words on one line, without footnotes' marks.
std::string shownWords(const Label& label);

/// The words that its lines break inside of, each with "/" there, with commas between; empty: none.
std::string brokenWordsOf(const Label& label);

}  // namespace fukan::layout
