#pragma once
// A text with its place. Every text on the screen is a Label, so that one check (audit.hpp) can prove
// that none is clipped, overlaps another or is too small.

#include <string>

#include "base/geometry.hpp"
#include "base/id.hpp"
#include "content/local_text.hpp"
#include "text/block.hpp"

namespace fukan::layout {

struct Label {
    base::Id id;
    base::Rect room;    ///< where the text may be
    base::Vec2 origin;  ///< the block's top left corner, pixels of the viewport
    text::Block block;
    float floor = 0;  ///< the smallest em size allowed for this text, pixels

    base::Rect ink() const { return {origin.x, origin.y, block.size.x, block.size.y}; }
};

enum class AlignX { left, center, right };
enum class AlignY { top, middle, bottom };

/// A text as it stands in `language`. Of both languages the second stands below the first: regular, smaller
/// and fainter (text::Role::second), but not below `least` pixels.
text::RichText wordsIn(const content::LocalText& text, content::Language language, text::Weight weight,
                       float least);
/// The same on one line: what is between two lines, and two languages, becomes `between`.
text::RichText wordsInLine(const content::LocalText& text, content::Language language, text::Weight weight,
                           float least, const std::string& between = " ");

/// A phrase that is made in one language at a time, in those that `language` asks for.
template <typename Phrase>
content::LocalText inEach(content::Language language, const Phrase& phrase) {
    using content::Language;
    if (language == Language::both) return {phrase(Language::ja), phrase(Language::en)};
    return {phrase(language), {}};
}

/// The block placed within the room by its alignment.
Label place(base::Id id, const base::Rect& room, text::Block block, AlignX x, AlignY y, float floor);

/// `ink` scaled by `by` (0 … 1), at the same relative place in the room: at its left, in its middle, at
/// its right.
base::Rect shrunk(const base::Rect& ink, const base::Rect& room, float by);

/// `ink` moved from the room `from` to the same relative place in the room `to`.
base::Rect carried(const base::Rect& ink, const base::Rect& from, const base::Rect& to);

/// How far to move something that stands at `ink` within `room`, so that it has the same relative place
/// in the visible part of the room as it had in the whole room (at its left, in its middle, at its
/// right). Where that part is too small for it, it goes to the part's middle, as far as the room allows.
/// 0 along an axis on which all or nothing of the room is visible, or it does not fit the room.
base::Vec2 slid(const base::Rect& ink, const base::Rect& room, const base::Rect& visible);

}  // namespace fukan::layout
