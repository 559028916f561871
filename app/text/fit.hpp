#pragma once
// Fits text into a given room: line breaking by the language's own rules, balanced lines, and the
// largest size that fits.

#include <limits>
#include <optional>
#include <string>

#include "text/block.hpp"

namespace fukan::text {

struct Style {
    float size = 24;          ///< em size, pixels
    float lineHeight = 1.3f;  ///< multiple of the em size
    enum class Align { left, center, right } align = Align::left;
};

/// `text` in lines of at most `width` pixels. Lines break where ICU's strict rules for Japanese allow
/// (which cover Latin text too); the fewest lines are taken, then balanced, so that they are about
/// equally long, end at the ends of phrases where that costs little evenness, and leave no single
/// character alone on the last. A word wider than `width` is broken between graphemes so that it does
/// not overflow. Spaces at a line's end are neither drawn nor counted. A line feed at the very end
/// begins no line. Superscript marks are 0.62 of the size, raised, and never start a line.
/// Each line's box is lineHeight × size high, with the font's ascent + descent in its middle.
Block layoutText(const RichText& text, const Style& style, float width, const Measurer& measurer);

struct FitRequest {
    base::Vec2 room;      ///< pixels
    float largest = 24;   ///< em sizes tried, pixels: `smallest`, and every half pixel from there up to this
    float smallest = 18;  ///< wins when it is above `largest`
    float lineHeight = 1.3f;
    Style::Align align = Style::Align::left;
    int maxLines = std::numeric_limits<int>::max();
};

/// The block at the largest size that fits the room in both directions; none when even the smallest does
/// not. Type is made smaller before a word is broken inside; words are broken only when they do not fit at
/// the smallest size.
std::optional<Block> fit(const RichText& text, const FitRequest& request, const Measurer& measurer);

/// The height in pixels that `text` takes at this style's size and line height, in lines of `width` pixels.
float heightAt(const RichText& text, const Style& style, float width, const Measurer& measurer);

/// The width of the text in pixels without line breaks other than its line feeds.
float widthOf(const RichText& text, float size, const Measurer& measurer);

/// As `fit`, in vertical columns, the first at the right. Japanese stands upright, with vertical forms
/// of its punctuation (U+FE10 … U+FE48) where the font has them and turned or shifted characters where
/// it does not; up to three digits or narrow letters share one place side by side, capital abbreviations
/// stand letter below letter, longer Latin words are turned. A text with no upright characters at all is
/// laid out in lines that are turned by 90° clockwise as a whole. `lineHeight` is the pitch of the
/// columns, `maxLines` their number, and Align::left means the top.
std::optional<Block> fitVertical(const RichText& text, const FitRequest& request, const Measurer& measurer);

/// `text` on one line of at most `width`, shortened between graphemes and ended with "…" when need be; empty
/// when not even "…" fits. Line feeds become spaces.
std::string ellipsized(const std::string& text, float size, Weight weight, float width,
                       const Measurer& measurer);
RichText ellipsized(const RichText& text, float size, float width, const Measurer& measurer);

}  // namespace fukan::text
