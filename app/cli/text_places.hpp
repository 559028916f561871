#pragma once
// Where the author wrote what a scene shows.

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "content/placed_text.hpp"

namespace fukan::cli {

class TextPlaces {
public:
    /// `texts` must outlive it.
    explicit TextPlaces(const content::PlacedTexts& texts);

    /// The text whose words these are, blanks and hyphens apart: as a whole, in both languages, cut with "…",
    /// or as the longest part of them ("12 Telemedicine"). One of `revision` is preferred. Null: Fukan's own
    /// words.
    const content::PlacedText* find(std::string_view words, std::string_view revision) const;

private:
    struct Entry {
        std::string letters;  // without blanks
        const content::PlacedText* text;
    };

    const content::PlacedText* exact(const std::string& letters, std::string_view revision) const;
    const content::PlacedText* similar(std::string_view letters) const;

    std::vector<Entry> entries_;
    std::unordered_multimap<std::string, const content::PlacedText*> byLetters_;
};

}  // namespace fukan::cli
