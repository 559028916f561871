#pragma once
// The faces and the glyphs that texts are drawn with. No OpenGL is needed before a renderer has it.

#include <memory>

#include "base/result.hpp"
#include "draw/draw_list.hpp"
#include "fonts/font_set.hpp"
#include "render/glyph_atlas.hpp"
#include "render/text_pen.hpp"

namespace fukan::render {

/// May be made and warmed on one thread and then handed to the renderer's; never used by two at once, nor
/// while another one is used: Dear ImGui knows one context at a time.
class Glyphs {
public:
    /// Fails with one sentence when a font does not do.
    static base::Result<std::unique_ptr<Glyphs>> create(std::shared_ptr<fonts::FontSet> fonts);

    /// Rasterises all glyphs of the list, so that drawing it need not.
    void warm(const draw::DrawList& list);

    GlyphAtlas& atlas() { return *atlas_; }
    TextPen& pen() { return *pen_; }

private:
    Glyphs(std::unique_ptr<GlyphAtlas> atlas, std::unique_ptr<TextPen> pen)
        : atlas_(std::move(atlas)), pen_(std::move(pen)) {}

    std::unique_ptr<GlyphAtlas> atlas_;
    std::unique_ptr<TextPen> pen_;
};

}  // namespace fukan::render
