#pragma once
// The map's notes, small, at the bottom right.

#include <optional>
#include <vector>

#include "content/board.hpp"
#include "layout/canvas.hpp"
#include "layout/label.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

/// All notes one below the other at the largest caption size that fits the room, ending at its bottom right;
/// none when they do not fit at the footnotes' floor.
std::optional<std::vector<Label>> placeNotes(const std::vector<content::LocalText>& notes,
                                             content::Language language, const base::Rect& room,
                                             const Canvas& canvas, const text::Measurer& measurer);

/// The height that the notes take at the footnotes' floor, in lines of this width; pixels.
float notesHeight(const std::vector<content::LocalText>& notes, content::Language language, float width,
                  const Canvas& canvas, const text::Measurer& measurer);

}  // namespace fukan::layout
