#pragma once
// Text as textured quads. Every glyph stands where the measurer says, not where ImGui would put it.

#include <array>
#include <memory>

#include "base/result.hpp"
#include "draw/command.hpp"
#include "render/font_set.hpp"

struct ImDrawList;
struct ImFont;

namespace fukan::render {

/// Lives as long as the ImGuiHost in whose atlas its faces are, and is used with that host's context
/// current (between its beginFrame and endFrame).
class TextPen {
public:
    static base::Result<std::unique_ptr<TextPen>> create(std::shared_ptr<FontSet> fonts);

    /// At the sizes a layout gives (half pixels, and anything below 26), glyphs stand on whole pixels and
    /// are sharp; at the sizes in between, which camera flights pass through, larger glyphs are scaled
    /// down, so that a flight need not rasterise each character anew for each frame.
    /// A character without a glyph becomes a visible box of one em.
    void draw(const draw::Text& text, ImDrawList& list) const;

private:
    struct Face {
        ImFont* font = nullptr;
        float heightPerEm = 1;  ///< the face's ascender to descender, which ImGui calls its size
    };

    explicit TextPen(std::shared_ptr<FontSet> fonts) : fonts_(std::move(fonts)) {}
    static base::Result<Face> addFace(const FontData& data);

    std::shared_ptr<FontSet> fonts_;
    std::array<Face, 2> faces_;  ///< by text::Weight
};

}  // namespace fukan::render
