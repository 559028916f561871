#pragma once
// What `fukan check` asks an author to look at: no mistakes, and no warnings.

#include <string>
#include <vector>

#include "content/board.hpp"
#include "content/placed_text.hpp"

namespace fukan::cli {

/// Two tasks of neighbouring plans that read alike under different ids.
struct Suggestion {
    const content::PlacedText* place = nullptr;  ///< of the later one's text; null where it has none
    std::string revision, task;                  ///< ids: of the later one
    std::string otherRevision, otherTask;        ///< of the earlier one
    float likeness = 0;                          ///< 0 … 1

    std::string sentence() const;
};

/// `texts` must outlive them.
std::vector<Suggestion> suggestionsFor(const content::Board& board, const content::PlacedTexts& texts);

}  // namespace fukan::cli
