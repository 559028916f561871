#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/utf8.hpp"
#include "text/measurer.hpp"

namespace fukan::text {

/// A measurer for texts with words of their own, which no dictionary knows, and with a language of their own.
class KeepingMeasurer final : public Measurer {
public:
    /// `font` must outlive this. `words`: UTF-8. `hyphenation`: as `Measurer::hyphenation`.
    KeepingMeasurer(const Measurer& font, const std::vector<std::string>& words, std::string hyphenation = {})
        : font_(font), hyphenation_(std::move(hyphenation)) {
        for (const std::string& word : words) {
            std::u16string& units = words_.emplace_back();
            for (const char32_t c : base::decodedUtf8(word)) base::appendUtf16(units, c);
        }
    }

    float advance(char32_t character, float size, Weight weight) const override {
        return font_.advance(character, size, weight);
    }
    FontMetrics metrics(float size, Weight weight) const override { return font_.metrics(size, weight); }
    bool has(char32_t character, Weight weight) const override { return font_.has(character, weight); }
    std::span<const std::u16string> keptWords() const override { return words_; }
    const Hyphenator* hyphenator() const override { return font_.hyphenator(); }
    std::string_view hyphenation() const override { return hyphenation_; }

private:
    const Measurer& font_;
    std::string hyphenation_;
    std::vector<std::u16string> words_;
};

}  // namespace fukan::text
