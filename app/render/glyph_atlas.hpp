#pragma once
// Dear ImGui's glyph atlas: an ImGui context without windows, FreeType as its rasteriser, and an OpenGL
// texture of one byte per texel that is kept up to date.

#include <memory>

#include "base/geometry.hpp"
#include "base/result.hpp"
#include "render/sprite_pass.hpp"

struct ImGuiContext;

namespace fukan::render {

/// Only `texture()`, and the destructor after it, need an OpenGL context: the same one must be current in
/// both. All else works on a thread without a context. Several atlases may exist, since each makes its
/// ImGui context the current one before it works; but they must not be used on two threads at once.
class GlyphAtlas {
public:
    static std::unique_ptr<GlyphAtlas> create();
    ~GlyphAtlas();
    GlyphAtlas(const GlyphAtlas&) = delete;
    GlyphAtlas& operator=(const GlyphAtlas&) = delete;

    /// A size of a face has tables for all characters up to its last one: with ideographs some 0.4 MB. When
    /// there are more than `mostSizes` of them, those that were drawn longest ago are discarded until there
    /// are `leastSizes`; more than that only where one frame has more.
    static constexpr int mostSizes = 48;
    static constexpr int leastSizes = 32;
    /// How many there are.
    int sizes() const;

    /// Limits both sides to `side` texels, rounded down to a power of two, but not below 512. Call before
    /// `texture()`.
    void setLargest(int side);

    /// Glyphs may be asked for between these two calls.
    void beginFrame(base::Vec2 viewport);
    void endFrame();

    /// Between these two calls: true when no room is left, and the texture may not grow.
    bool full() const;
    /// Between these two calls: discards every glyph, so that this frame has all the room.
    void startOver(base::Vec2 viewport);

    /// Changes whenever the atlas has grown: the earlier places of glyphs are no longer valid.
    int generation() const;

    /// The atlas's present size, texels.
    base::Vec2 size() const;

    /// Uploads the new glyphs, and returns the texture. Call after endFrame.
    SpriteTexture texture();

private:
    explicit GlyphAtlas(ImGuiContext* context) : context_(context) {}

    ImGuiContext* context_;
};

}  // namespace fukan::render
