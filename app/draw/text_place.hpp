#pragma once
// Where the letters of a text stand.

#include "draw/command.hpp"

namespace fukan::draw {

/// The middle of an ideographic em box is so far above the baseline, in ems (OpenType's BASE table, "ideo":
/// the box reaches from -0.12 to 0.88 em in Noto's and Source Han's faces).
inline constexpr float middleOfEm = 0.38f;

/// Where the baseline begins. It runs to the right; of a turned text downward, with the letters' tops to the
/// right of it.
constexpr base::Vec2 baselineStart(const Text& text) {
    if (!text.turned) return text.origin;
    return text.origin - base::Vec2{middleOfEm * text.size, text.width / 2};
}

/// The frame that stands for a character that no font has, in ems from where its glyph would begin on the
/// baseline, downward.
struct MissingGlyph {
    static constexpr float left = 0.1f;
    static constexpr float top = -0.78f;
    static constexpr float right = 0.9f;
    static constexpr float bottom = 0.02f;
    static constexpr float stroke = 1 / 16.0f;  ///< but at least a pixel wide
};

}  // namespace fukan::draw
