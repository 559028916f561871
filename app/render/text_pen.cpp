#include "render/text_pen.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "base/utf8.hpp"
#include "draw/text_place.hpp"
#include "text/character.hpp"

namespace fukan::render {
namespace {

using base::Vec2;

constexpr float largestBaked = 512;
constexpr float smallSize = 26;

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

struct Quad {
    float left, top, right, bottom;
};

/// Sprites along one baseline: `u` runs along it from the text's start, `v` downward from it.
class Line {
public:
    Line(Vec2 start, const draw::Text& text, const base::Rect& part, Vec2 atlas, std::vector<Sprite>& out)
        : start_(start), turned_(text.turned), part_(part), atlas_(atlas), out_(out) {
        const base::Color c = text.color;
        color_ = {c.r, c.g, c.b, c.a};
    }

    /// The glyph's texels over the quad.
    void add(const Quad& q, const ImFontGlyph& glyph) {
        const Vec2 from{std::round(glyph.U0 * atlas_.x), std::round(glyph.V0 * atlas_.y)};
        const Vec2 to{std::round(glyph.U1 * atlas_.x), std::round(glyph.V1 * atlas_.y)};
        add(q, from, {(to.x - from.x) / (q.right - q.left), (to.y - from.y) / (q.bottom - q.top)});
    }

    /// The quad in the text's colour.
    void fill(const Quad& q) {
        const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
        add(q, {white.x * atlas_.x, white.y * atlas_.y}, {0, 0});
    }

private:
    Vec2 at(float u, float v) const {
        return turned_ ? Vec2{start_.x - v, start_.y + u} : Vec2{start_.x + u, start_.y + v};
    }

    void add(const Quad& q, Vec2 texel, Vec2 scale) {
        const Vec2 a = at(q.left, q.top);
        const Vec2 b = at(q.right, q.bottom);
        Sprite sprite;
        sprite.cut = {std::max(std::min(a.x, b.x), part_.x), std::max(std::min(a.y, b.y), part_.y),
                      std::min(std::max(a.x, b.x), part_.right()),
                      std::min(std::max(a.y, b.y), part_.bottom())};
        if (!(sprite.cut[0] < sprite.cut[2] && sprite.cut[1] < sprite.cut[3])) return;
        sprite.start = {texel.x, texel.y, a.x, a.y};
        if (turned_) {
            sprite.matrix = {0, -scale.y, scale.x, 0};
        } else {
            sprite.matrix = {scale.x, 0, 0, scale.y};
        }
        sprite.color = color_;
        out_.push_back(sprite);
    }

    Vec2 start_;
    bool turned_;
    const base::Rect& part_;
    Vec2 atlas_;
    std::vector<Sprite>& out_;
    std::array<std::uint8_t, 4> color_{};
};

void addMissing(Line& line, float pen, float size) {
    using Frame = draw::MissingGlyph;
    const float thick = std::max(1.0f, std::round(size * Frame::stroke));
    const float left = std::round(pen + size * Frame::left);
    const float right = std::round(pen + size * Frame::right);
    const float top = std::round(size * Frame::top);
    const float bottom = std::round(size * Frame::bottom);
    line.fill({left, top, right, top + thick});
    line.fill({left, bottom - thick, right, bottom});
    line.fill({left, top + thick, left + thick, bottom - thick});
    line.fill({right - thick, top + thick, right, bottom - thick});
}

/// The height from ascender to descender in ems, as FreeType reads it; ImGui scales by it.
base::Result<float> heightPerEm(const fonts::FontData& data) {
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

base::Result<TextPen::Face> TextPen::addFace(const fonts::FontData& data) {
    const base::Result<float> ratio = heightPerEm(data);
    if (!ratio) return base::Error{ratio.error()};
    ImFontConfig config;
    config.FontNo = static_cast<ImU32>(data.faceIndex);
    config.PixelSnapV = false;
    // ImGui copies font data that it does not own, tens of megabytes here. So the data is passed as owned
    // by the atlas, and that is revoked before the atlas could free it. heightPerEm has checked that
    // ImGui can open the face.
    ImFont* font = ImGui::GetIO().Fonts->AddFontFromMemoryTTF(
        const_cast<unsigned char*>(data.bytes.data()), static_cast<int>(data.bytes.size()), 0, &config);
    if (!font) return base::Error{data.path + " cannot be used as a font"};
    font->Sources[0]->FontDataOwnedByAtlas = false;
    return Face{font, *ratio};
}

base::Result<std::unique_ptr<TextPen>> TextPen::create(std::shared_ptr<fonts::FontSet> fonts) {
    std::unique_ptr<TextPen> pen(new TextPen(std::move(fonts)));
    for (const text::Weight weight : {text::Weight::regular, text::Weight::bold}) {
        const base::Result<Face> face = addFace(pen->fonts_->data(weight));
        if (!face) return base::Error{face.error()};
        pen->faces_[static_cast<std::size_t>(weight)] = *face;
    }
    return pen;
}

void TextPen::draw(const draw::Text& text, const base::Rect& part, Vec2 atlas, std::vector<Sprite>& sprites) {
    if (!(text.size > 0) || text.color.a == 0) return;
    const Face& face = faces_[static_cast<std::size_t>(text.weight)];
    const float baked = bakedSize(text.size);
    const float scale = text.size / baked;
    const bool sharp = std::abs(scale - 1) < 0.05f;
    // Size 1 at this density: GetFontBaked rounds sizes to whole numbers, but not densities.
    const float pixels = baked * face.heightPerEm;
    ImFontBaked* const glyphs = face.font->GetFontBaked(1.0f, pixels);

    Vec2 start = draw::baselineStart(text);
    if (sharp) start = {std::round(start.x), std::round(start.y)};
    Line line(start, text, part, atlas, sprites);
    const float ascent = glyphs->Ascent * pixels;

    float pen = 0;
    base::decodeUtf8(text.text, characters_);
    for (const char32_t character : characters_) {
        if (text::invisible(character)) continue;
        const float at = sharp ? std::round(pen) : pen;
        pen += fonts_->advance(character, text.size, text.weight);
        const bool known = fonts_->has(character, text.weight);
        const ImFontGlyph* glyph = known ? glyphs->FindGlyphNoFallback(character) : nullptr;
        if (known && !glyph) lost_ = true;
        if (!glyph && text::kindOf(character) != text::Kind::space) addMissing(line, at, text.size);
        if (!glyph || !glyph->Visible) continue;
        // Back to the whole pixels that the glyph was rasterised in.
        const float fit = sharp ? 1 : scale;
        line.add({at + std::round(glyph->X0 * pixels) * fit, std::round(glyph->Y0 * pixels - ascent) * fit,
                  at + std::round(glyph->X1 * pixels) * fit, std::round(glyph->Y1 * pixels - ascent) * fit},
                 *glyph);
    }
}

}  // namespace fukan::render
