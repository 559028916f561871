#pragma once
// Dear ImGui's glyph atlas: its own context without windows, FreeType as its rasteriser, and a texture of
// one byte a texel that follows it.

#include <memory>

#include "base/geometry.hpp"
#include "base/result.hpp"
#include "render/sprite_pass.hpp"

struct ImGuiContext;

namespace fukan::render {

/// Made, used and destroyed with the same OpenGL context current. Several may exist, since each makes
/// its ImGui context the current one before it works.
class GlyphAtlas {
public:
    static std::unique_ptr<GlyphAtlas> create();
    ~GlyphAtlas();
    GlyphAtlas(const GlyphAtlas&) = delete;
    GlyphAtlas& operator=(const GlyphAtlas&) = delete;

    /// No larger than this on a side, texels. Before there is a texture.
    void setLargest(int side);

    /// Glyphs may be asked for between these two.
    void beginFrame(base::Vec2 viewport);
    void endFrame();

    /// Between these two: no room is left, and the texture may not grow.
    bool full() const;
    /// Between these two: forgets every glyph, so that all the room is this frame's.
    void startOver(base::Vec2 viewport);

    /// Another number whenever the atlas has grown: where glyphs stood before no longer holds.
    int generation() const;

    /// The atlas's size now, texels.
    base::Vec2 size() const;

    /// After endFrame: what has come since is uploaded.
    SpriteTexture texture();

private:
    explicit GlyphAtlas(ImGuiContext* context) : context_(context) {}

    ImGuiContext* context_;
};

}  // namespace fukan::render
