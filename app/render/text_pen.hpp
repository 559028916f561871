#pragma once
// Turns text into sprites. Every glyph stands where the measurer says, not where ImGui would put it.

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

/// Adds its faces to the GlyphAtlas of the current ImGui context (see Glyphs::create). Must not outlive that
/// atlas, and is used only between its beginFrame and endFrame.
class TextPen {
public:
    static base::Result<std::unique_ptr<TextPen>> create(std::shared_ptr<fonts::FontSet> fonts);

    /// Appends the sprites of the glyphs that are visible in `part` (pixels of the upright picture), cut
    /// to it. `atlas`: the atlas's size in texels.
    /// At the sizes that a layout uses (half pixels, and anything below 26), glyphs stand on whole pixels
    /// and are sharp. At the sizes in between, which camera flights pass through, larger glyphs are
    /// scaled down, so that a flight need not rasterise each character anew for each frame.
    /// A character without a glyph becomes a visible box of one em.
    void draw(const draw::Text& text, const base::Rect& part, base::Vec2 atlas, std::vector<Sprite>& sprites);

    /// Whether the atlas had no room for a glyph of the font since the last call.
    bool takeLost() { return std::exchange(lost_, false); }

private:
    struct Face {
        ImFont* font = nullptr;
        float heightPerEm = 1;  ///< the face's ascender to its descender, which is ImGui's font size
    };

    explicit TextPen(std::shared_ptr<fonts::FontSet> fonts) : fonts_(std::move(fonts)) {}
    static base::Result<Face> addFace(const fonts::FontData& data);

    std::shared_ptr<fonts::FontSet> fonts_;
    std::array<Face, 2> faces_;  ///< by text::Weight
    std::u32string characters_;  ///< of the present text; kept for its memory
    bool lost_ = false;
};

}  // namespace fukan::render
