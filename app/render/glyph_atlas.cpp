#include "render/glyph_atlas.hpp"

#include <glad/gl.h>
#include <imgui.h>
#include <imgui_freetype.h>
#include <imgui_internal.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace fukan::render {
namespace {

unsigned nameOf(const ImTextureData& texture) { return static_cast<unsigned>(texture.TexID); }

void create(ImTextureData& texture) {
    unsigned name = 0;
    glGenTextures(1, &name);
    glBindTexture(GL_TEXTURE_2D, name);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, texture.Width, texture.Height, 0, GL_RED, GL_UNSIGNED_BYTE,
                 texture.GetPixels());
    texture.SetTexID(static_cast<ImTextureID>(name));
    texture.SetStatus(ImTextureStatus_OK);
}

void update(ImTextureData& texture) {
    glBindTexture(GL_TEXTURE_2D, nameOf(texture));
    for (const ImTextureRect& r : texture.Updates) {
        glTexSubImage2D(GL_TEXTURE_2D, 0, r.x, r.y, r.w, r.h, GL_RED, GL_UNSIGNED_BYTE,
                        texture.GetPixelsAt(r.x, r.y));
    }
    texture.SetStatus(ImTextureStatus_OK);
}

void destroy(ImTextureData& texture) {
    if (const unsigned name = nameOf(texture)) glDeleteTextures(1, &name);
    texture.SetTexID(ImTextureID_Invalid);
    texture.SetStatus(ImTextureStatus_Destroyed);
}

int sizesOf(const ImFontAtlas& fonts) {
    const ImFontAtlasBuilder* builder = fonts.Builder;
    return builder ? builder->BakedPool.Size - builder->BakedDiscardedCount : 0;
}

/// Discards the sizes that were drawn longest ago, so that `leastSizes` are left.
void discardOldest(ImFontAtlas& fonts) {
    const ImFontAtlasBuilder& builder = *fonts.Builder;
    std::vector<int> used;  // when each was, by ImGui's number of the frame
    for (int i = 0; i < builder.BakedPool.Size; ++i) {
        const ImFontBaked& size = builder.BakedPool[i];
        if (!size.WantDestroy) used.push_back(size.LastUsedFrame);
    }
    const auto last = used.begin() + (static_cast<std::ptrdiff_t>(used.size()) - GlyphAtlas::leastSizes - 1);
    std::nth_element(used.begin(), last, used.end());
    // Those of the frame that was just built are not among them: its letters would have lost their places.
    const int unused = std::max(builder.FrameCount - *last, 1);
    ImFontAtlasBuildDiscardBakes(&fonts, unused);
}

void follow(ImTextureData& texture) {
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, texture.Width);
    if (texture.Status == ImTextureStatus_WantCreate) create(texture);
    if (texture.Status == ImTextureStatus_WantUpdates) update(texture);
    if (texture.Status == ImTextureStatus_WantDestroy && texture.UnusedFrames > 0) destroy(texture);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    glBindTexture(GL_TEXTURE_2D, 0);
}

}  // namespace

std::unique_ptr<GlyphAtlas> GlyphAtlas::create() {
    std::unique_ptr<GlyphAtlas> atlas(new GlyphAtlas(ImGui::CreateContext()));
    ImGui::SetCurrentContext(atlas->context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    // Glyphs are coverage only: a quarter of the memory that four channels would take, twice (ImGui's copy
    // and OpenGL's).
    io.Fonts->TexDesiredFormat = ImTextureFormat_Alpha8;
    io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
    io.Fonts->SetFontLoader(ImGuiFreeType::GetFontLoader());
    // Unhinted outlines scale evenly: measured once, drawn at any size.
    io.Fonts->FontLoaderFlags = ImGuiFreeTypeLoaderFlags_NoHinting;
    return atlas;
}

GlyphAtlas::~GlyphAtlas() {
    ImGui::SetCurrentContext(context_);
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) destroy(*texture);
    ImGui::DestroyContext(context_);
}

void GlyphAtlas::setLargest(int side) {
    ImGui::SetCurrentContext(context_);
    ImFontAtlas& fonts = *ImGui::GetIO().Fonts;
    const int power = static_cast<int>(std::bit_floor(static_cast<unsigned>(std::max(side, 512))));
    fonts.TexMaxWidth = std::min(fonts.TexMaxWidth, power);
    fonts.TexMaxHeight = std::min(fonts.TexMaxHeight, power);
}

void GlyphAtlas::beginFrame(base::Vec2 viewport) {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {viewport.x, viewport.y};
    // ImGui's time is not used here; it only must not be zero.
    io.DeltaTime = 1.0f / 60.0f;
    ImGui::NewFrame();
}

void GlyphAtlas::endFrame() {
    ImGui::SetCurrentContext(context_);
    ImGui::EndFrame();
    ImFontAtlas& fonts = *ImGui::GetIO().Fonts;
    if (sizesOf(fonts) > mostSizes) discardOldest(fonts);
}

int GlyphAtlas::sizes() const {
    ImGui::SetCurrentContext(context_);
    return sizesOf(*ImGui::GetIO().Fonts);
}

bool GlyphAtlas::full() const {
    ImGui::SetCurrentContext(context_);
    const ImFontAtlas& fonts = *ImGui::GetIO().Fonts;
    return fonts.TexData != nullptr && fonts.TexData->Width >= fonts.TexMaxWidth &&
           fonts.TexData->Height >= fonts.TexMaxHeight;
}

// CompactCache discards what was last used in an earlier ImGui frame: so a new frame is begun first.
void GlyphAtlas::startOver(base::Vec2 viewport) {
    endFrame();
    beginFrame(viewport);
    ImGui::GetIO().Fonts->CompactCache();
}

int GlyphAtlas::generation() const {
    ImGui::SetCurrentContext(context_);
    const ImTextureData* texture = ImGui::GetIO().Fonts->TexData;
    return texture ? texture->UniqueID : -1;
}

base::Vec2 GlyphAtlas::size() const {
    ImGui::SetCurrentContext(context_);
    const ImTextureData* texture = ImGui::GetIO().Fonts->TexData;
    if (texture == nullptr) return {1, 1};
    return {static_cast<float>(texture->Width), static_cast<float>(texture->Height)};
}

SpriteTexture GlyphAtlas::texture() {
    ImGui::SetCurrentContext(context_);
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) follow(*texture);
    const ImTextureData* texture = ImGui::GetIO().Fonts->TexData;
    return {texture ? nameOf(*texture) : 0, size(), true};
}

}  // namespace fukan::render
