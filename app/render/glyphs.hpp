#pragma once
// The faces and the glyphs that texts are drawn with. Needs no OpenGL before it is given to a renderer.

#include <memory>

#include "base/result.hpp"
#include "draw/draw_list.hpp"
#include "fonts/font_set.hpp"
#include "render/glyph_atlas.hpp"
#include "render/text_pen.hpp"

namespace fukan::render {

/// May be made and warmed on one thread and then handed to the renderer's thread. Two threads must not use
/// it at once, nor one it and another thread another one: Dear ImGui has one current context at a time.
class Glyphs {
public:
    /// Fails with one sentence when a font cannot be used.
    static base::Result<std::unique_ptr<Glyphs>> create(std::shared_ptr<fonts::FontSet> fonts);

    /// Rasterises all glyphs of the list in advance, so that drawing it is faster.
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
