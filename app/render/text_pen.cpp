#include "render/text_pen.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "text/character.hpp"
#include "text/utf8.hpp"

namespace fukan::render {
namespace {

using base::Vec2;

constexpr float largestBaked = 512;
constexpr float smallSize = 26;

// The middle of an ideographic em box is 0.38 em above the baseline (OpenType BASE table, "ideo": the
// box reaches from -0.12 to 0.88 em in Noto and Source Han faces).
constexpr float middleOfEm = 0.38f;

/// The em size at which the glyphs are rasterised; the quads are scaled by the rest.
float bakedSize(float size) {
    const float half = std::round(size * 2) / 2;
    if (size >= largestBaked) return largestBaked;
    if (size < smallSize) return std::max(half, 1.0f);
    if (std::abs(size - half) < 0.001f) return half;
    float step = smallSize;
    while (step < size) step *= 1.41421356f;
    return std::min(std::ceil(step), largestBaked);
}

/// A baseline on the screen: `u` runs along it from the text's start, `v` downward from it.
struct Baseline {
    Vec2 start;
    bool turned;

    ImVec2 at(float u, float v) const {
        return turned ? ImVec2(start.x - v, start.y + u) : ImVec2(start.x + u, start.y + v);
    }
};

struct Quad {
    float left, top, right, bottom;
};

void emit(ImDrawList& list, const Baseline& line, const Quad& q, ImVec2 uv0, ImVec2 uv1, ImU32 color) {
    list.PrimReserve(6, 4);
    list.PrimQuadUV(line.at(q.left, q.top), line.at(q.right, q.top), line.at(q.right, q.bottom),
                    line.at(q.left, q.bottom), uv0, {uv1.x, uv0.y}, uv1, {uv0.x, uv1.y}, color);
}

void emitMissing(ImDrawList& list, const Baseline& line, float pen, float size, ImU32 color) {
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    const float thick = std::max(1.0f, std::round(size / 16));
    const float left = std::round(pen + size * 0.1f);
    const float right = std::round(pen + size * 0.9f);
    const float top = std::round(-size * 0.78f);
    const float bottom = std::round(size * 0.02f);
    emit(list, line, {left, top, right, top + thick}, white, white, color);
    emit(list, line, {left, bottom - thick, right, bottom}, white, white, color);
    emit(list, line, {left, top + thick, left + thick, bottom - thick}, white, white, color);
    emit(list, line, {right - thick, top + thick, right, bottom - thick}, white, white, color);
}

/// FreeType's own reading of the face, which is what ImGui scales by.
base::Result<float> heightPerEm(const FontData& data) {
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) return base::Error{"FreeType cannot be started"};
    FT_Face face = nullptr;
    const auto size = static_cast<FT_Long>(data.bytes.size());
    const bool opened = FT_New_Memory_Face(library, data.bytes.data(), size, data.faceIndex, &face) == 0;
    const bool scalable = opened && FT_IS_SCALABLE(face) && face->units_per_EM > 0 &&
                          face->ascender > face->descender &&
                          FT_Select_Charmap(face, FT_ENCODING_UNICODE) == 0;
    const float ratio = scalable ? static_cast<float>(face->ascender - face->descender) /
                                       static_cast<float>(face->units_per_EM)
                                 : 0;
    FT_Done_FreeType(library);
    if (!scalable) return base::Error{data.path + " is not a scalable font with Unicode characters"};
    return ratio;
}

}  // namespace

base::Result<TextPen::Face> TextPen::addFace(const FontData& data) {
    const base::Result<float> ratio = heightPerEm(data);
    if (!ratio) return base::Error{ratio.error()};
    ImFontConfig config;
    config.FontNo = static_cast<ImU32>(data.faceIndex);
    config.PixelSnapV = false;
    // ImGui copies what it does not own, tens of megabytes here. So it is told that it owns the bytes,
    // and told otherwise before it could free them; heightPerEm has seen that it will not fail on them.
    ImFont* font = ImGui::GetIO().Fonts->AddFontFromMemoryTTF(
        const_cast<unsigned char*>(data.bytes.data()), static_cast<int>(data.bytes.size()), 0, &config);
    if (!font) return base::Error{data.path + " cannot be used as a font"};
    font->Sources[0]->FontDataOwnedByAtlas = false;
    return Face{font, *ratio};
}

base::Result<std::unique_ptr<TextPen>> TextPen::create(std::shared_ptr<FontSet> fonts) {
    std::unique_ptr<TextPen> pen(new TextPen(std::move(fonts)));
    for (const text::Weight weight : {text::Weight::regular, text::Weight::bold}) {
        const base::Result<Face> face = addFace(pen->fonts_->data(weight));
        if (!face) return base::Error{face.error()};
        pen->faces_[static_cast<std::size_t>(weight)] = *face;
    }
    return pen;
}

void TextPen::draw(const draw::Text& text, ImDrawList& list) const {
    if (!(text.size > 0) || text.color.a == 0) return;
    const Face& face = faces_[static_cast<std::size_t>(text.weight)];
    const float baked = bakedSize(text.size);
    const float scale = text.size / baked;
    const bool sharp = std::abs(scale - 1) < 0.05f;
    // Size 1 at this density: GetFontBaked rounds sizes to whole numbers, but not densities.
    const float pixels = baked * face.heightPerEm;
    ImFontBaked* const glyphs = face.font->GetFontBaked(1.0f, pixels);

    Baseline line{text.origin, text.turned};
    if (text.turned) line.start = text.origin - Vec2{middleOfEm * text.size, text.width / 2};
    if (sharp) line.start = {std::round(line.start.x), std::round(line.start.y)};
    const ImU32 color = IM_COL32(text.color.r, text.color.g, text.color.b, text.color.a);
    const float ascent = glyphs->Ascent * pixels;

    float pen = 0;
    for (const char32_t character : text::decoded(text.text)) {
        if (text::invisible(character)) continue;
        const float at = sharp ? std::round(pen) : pen;
        pen += fonts_->advance(character, text.size, text.weight);
        const ImFontGlyph* glyph =
            fonts_->has(character, text.weight) ? glyphs->FindGlyphNoFallback(character) : nullptr;
        if (!glyph && text::kindOf(character) != text::Kind::space)
            emitMissing(list, line, at, text.size, color);
        if (!glyph || !glyph->Visible) continue;
        // Back to the whole pixels that the glyph was rasterised in.
        const float fit = sharp ? 1 : scale;
        const Quad quad{
            at + std::round(glyph->X0 * pixels) * fit, std::round(glyph->Y0 * pixels - ascent) * fit,
            at + std::round(glyph->X1 * pixels) * fit, std::round(glyph->Y1 * pixels - ascent) * fit};
        emit(list, line, quad, {glyph->U0, glyph->V0}, {glyph->U1, glyph->V1}, color);
    }
}

}  // namespace fukan::render
