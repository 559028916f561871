#pragma once
// A font with round numbers: ASCII is half an em wide, everything else one em, bold likewise. Ascent 0.88,
// descent 0.12. It lacks the characters that it is told to lack.

#include <string>

#include "text/fit.hpp"

namespace fukan::test {

class RoundMeasurer final : public text::Measurer {
public:
    explicit RoundMeasurer(std::u32string missing = {}) : missing_(std::move(missing)) {}

    float advance(char32_t c, float size, text::Weight) const override { return c < 0x80 ? size / 2 : size; }
    text::FontMetrics metrics(float size, text::Weight) const override {
        return {0.88f * size, 0.12f * size};
    }
    bool has(char32_t c, text::Weight) const override { return missing_.find(c) == std::u32string::npos; }

private:
    std::u32string missing_;
};

inline const RoundMeasurer roundMeasurer;

inline text::RichText plain(std::string text) { return {{std::move(text)}}; }

/// The text of each line: runs that share a baseline, marks counted with what they hang on.
inline std::vector<std::string> linesOf(const text::Block& block) {
    std::vector<std::string> lines;
    float baseline = -1;
    for (const text::Run& run : block.runs) {
        if (run.role != text::Role::mark && run.origin.y != baseline) {
            baseline = run.origin.y;
            lines.emplace_back();
        }
        if (lines.empty()) lines.emplace_back();
        lines.back() += run.text;
    }
    return lines;
}

}  // namespace fukan::test
