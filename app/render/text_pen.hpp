#pragma once
// Text as sprites. Every glyph stands where the measurer says, not where ImGui would put it.

#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "draw/command.hpp"
#include "fonts/font_set.hpp"
#include "render/sprite.hpp"

struct ImFont;

namespace fukan::render {

/// Lives no longer than the GlyphAtlas that its faces are in, and is used between that atlas's beginFrame
/// and endFrame.
class TextPen {
public:
    static base::Result<std::unique_ptr<TextPen>> create(std::shared_ptr<fonts::FontSet> fonts);

    /// Adds the sprites of those glyphs that `part` (pixels of the upright picture) shows anything of, cut
    /// to it. `atlas`: the atlas's size in texels.
    /// At the sizes a layout gives (half pixels, and anything below 26), glyphs stand on whole pixels and
    /// are sharp; at the sizes in between, which camera flights pass through, larger glyphs are scaled
    /// down, so that a flight need not rasterise each character anew for each frame.
    /// A character without a glyph becomes a visible box of one em.
    void draw(const draw::Text& text, const base::Rect& part, base::Vec2 atlas, std::vector<Sprite>& sprites);

    /// Whether a glyph of the font found no place in the atlas since this was last asked.
    bool takeLost() { return std::exchange(lost_, false); }

private:
    struct Face {
        ImFont* font = nullptr;
        float heightPerEm = 1;  ///< the face's ascender to descender, which ImGui calls its size
    };

    explicit TextPen(std::shared_ptr<fonts::FontSet> fonts) : fonts_(std::move(fonts)) {}
    static base::Result<Face> addFace(const fonts::FontData& data);

    std::shared_ptr<fonts::FontSet> fonts_;
    std::array<Face, 2> faces_;  ///< by text::Weight
    std::u32string characters_;  ///< of the text at hand
    bool lost_ = false;
};

}  // namespace fukan::render
