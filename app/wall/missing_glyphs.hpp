#pragma once
// Lists the characters that would be drawn as boxes.

#include <string>
#include <vector>

#include "fonts/font_set.hpp"
#include "wall/wall.hpp"

namespace fukan::wall {

/// The characters of the board, of the playlist's captions and of Fukan's own words on scenes that the fonts
/// lack, each once, as U+XXXX and the character.
std::vector<std::string> missingGlyphs(const Wall& wall, const fonts::FontSet& fonts);

}  // namespace fukan::wall
