#pragma once
// Text that has been broken into lines and positioned: what the layout stores and the scene draws.

#include <string>
#include <vector>

#include "base/geometry.hpp"
#include "base/shared_text.hpp"
#include "text/measurer.hpp"

namespace fukan::text {

/// The role of a piece of text; the scene chooses its colour by it.
enum class Role : std::uint8_t {
    body,
    mark,    ///< a footnote's mark: superscript, in the theme's "now" colour
    second,  ///< the second of two languages: smaller, and drawn fainter, than the body
};

/// A piece of text before layout. Line feeds in `text` are forced line breaks.
struct Fragment {
    std::string text;  ///< UTF-8
    Role role = Role::body;
    Weight weight = Weight::regular;
    float least = 0;  ///< of Role::second: the em size below which it does not go, pixels
};

using RichText = std::vector<Fragment>;

/// What stood in the text between a run and the run before it.
enum class Joint : std::uint8_t {
    none,
    blank,   ///< a space or a line feed, which ends a line and is not drawn
    broken,  ///< a word goes on in this run: the line before ended inside it, or against the rules
    hyphen,  ///< a word goes on in this run: the run before ends with a hyphen that the text has not
};

/// A stretch of characters on one baseline, in one size and weight.
struct Run {
    base::SharedText text;  ///< UTF-8, no line feeds
    base::Vec2 origin;      ///< left end of the baseline, relative to the block's top left corner.
                            ///< With `turned`: the centre of the run's box, about which it is turned. Before
                            ///< it is turned, the box is `width` wide, its height is the font's ascent +
                            ///< descent at `size`, and it holds the whole run on one baseline.
    float size = 0;         ///< em size in pixels
    float width = 0;        ///< sum of the advances, in pixels
    Weight weight = Weight::regular;
    Role role = Role::body;
    Joint joint = Joint::none;
    bool turned = false;  ///< the whole run is turned by 90° clockwise and reads downward: the long vowel
                          ///< mark of vertical text, or a Latin line in a vertical band
};

/// Lines of text with their positions. The runs are in reading order.
struct Block {
    std::vector<Run> runs;
    base::Vec2 size;     ///< the box that the lines take: widest line × all line heights; in vertical text
                         ///< all column pitches × the tallest column
    float fontSize = 0;  ///< em size of the body, in pixels
    /// The top of the letters' em boxes above the baseline, in ems. The boxes are in the middle of what the
    /// font calls ascent and descent, so that they are in the middle of each line whatever the font.
    float emTop = 0.88f;
    int lines = 0;  ///< or columns
};

/// Whether two blocks have the same words in the same lines and sizes, at places that differ by less than
/// `tolerance` pixels; 0: by nothing.
bool sameLines(const Block& a, const Block& b, float tolerance = 0);

}  // namespace fukan::text
