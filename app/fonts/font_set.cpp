#include "fonts/font_set.hpp"

#include <fontconfig/fontconfig.h>
#include <ft2build.h>

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "base/quoted.hpp"
#include "fonts/font_bytes.hpp"

#include FT_FREETYPE_H
#include FT_ADVANCES_H
#include FT_TRUETYPE_TABLES_H

namespace fukan::fonts {
namespace {

constexpr std::size_t planeSize = 0x10000;

template <auto destroy>
struct Destroy {
    template <typename T>
    void operator()(T* held) const {
        destroy(held);
    }
};
using Config = std::unique_ptr<FcConfig, Destroy<FcConfigDestroy>>;
using Pattern = std::unique_ptr<FcPattern, Destroy<FcPatternDestroy>>;
using Library = std::unique_ptr<std::remove_pointer_t<FT_Library>, Destroy<FT_Done_FreeType>>;
using OpenFace = std::unique_ptr<std::remove_pointer_t<FT_Face>, Destroy<FT_Done_Face>>;

struct FaceFile {
    std::string file;
    int faceIndex = 0;
};

base::Error familyMissing(const std::string& family) {
    return {"The font family " + base::quoted(family) +
            " is not installed: install it (Noto Sans CJK JP comes with the package fonts-noto-cjk), or name"
            " another family or font files in the config."};
}

// Advances of every character of a face, in ems, all read at the start: so a look-up changes nothing and
// is safe on several threads. The plane's 256 KiB are little beside the font.
class Advances {
public:
    Advances() : plane_(planeSize, missing) {}

    void read(FT_Face face) {
        FT_UInt glyph = 0;
        const auto unitsPerEm = static_cast<float>(face->units_per_EM);
        FT_ULong c = FT_Get_First_Char(face, &glyph);
        for (; glyph != 0; c = FT_Get_Next_Char(face, c, &glyph)) {
            FT_Fixed units = 0;
            if (FT_Get_Advance(face, glyph, FT_LOAD_NO_SCALE, &units) != 0) continue;
            const float ems = static_cast<float>(units) / unitsPerEm;
            if (c < planeSize) {
                plane_[c] = ems;
            } else {
                beyond_[static_cast<char32_t>(c)] = ems;
            }
        }
    }

    /// Negative when the face lacks the character.
    float of(char32_t c) const {
        if (c < planeSize) return plane_[c];
        const auto found = beyond_.find(c);
        return found == beyond_.end() ? missing : found->second;
    }

private:
    static constexpr float missing = -1;
    std::vector<float> plane_;  // U+0000 … U+FFFF
    std::unordered_map<char32_t, float> beyond_;
};

struct Face {
    std::shared_ptr<FontBytes> file;
    FontData data;
    Advances advances;
    float ascent = 0;   // ems
    float descent = 0;  // ems, positive
};

// The typographic ascender and descender of OS/2 make up the em box in East Asian fonts (0.88 + 0.12), in
// which ideographs stand centred. The horizontal header's values (1.16 + 0.288 in Noto Sans CJK) leave room
// for accents and would put ideographs too low in their boxes.
void readMetrics(FT_Face from, Face& to) {
    const auto unitsPerEm = static_cast<float>(from->units_per_EM);
    to.ascent = static_cast<float>(from->ascender) / unitsPerEm;
    to.descent = -static_cast<float>(from->descender) / unitsPerEm;
    const auto* os2 = static_cast<const TT_OS2*>(FT_Get_Sfnt_Table(from, FT_SFNT_OS2));
    if (os2 && os2->version != 0xFFFF && os2->sTypoAscender > 0) {
        to.ascent = static_cast<float>(os2->sTypoAscender) / unitsPerEm;
        to.descent = -static_cast<float>(os2->sTypoDescender) / unitsPerEm;
    }
}

base::Result<Face> readFace(const FaceFile& faceFile) {
    auto file = FontBytes::open(faceFile.file);
    if (!file) return base::Error{file.error()};
    Face face;
    face.file = *file;
    face.data = {face.file->bytes(), faceFile.faceIndex, faceFile.file};

    FT_Library rawLibrary = nullptr;
    if (FT_Init_FreeType(&rawLibrary) != 0) return base::Error{"FreeType does not start."};
    const Library library(rawLibrary);
    FT_Face rawFace = nullptr;
    const auto size = static_cast<FT_Long>(face.data.bytes.size());
    if (FT_New_Memory_Face(library.get(), face.data.bytes.data(), size, faceFile.faceIndex, &rawFace) != 0) {
        return base::Error{"The file " + faceFile.file + " is not a font that FreeType can read."};
    }
    const OpenFace open(rawFace);
    if (!FT_IS_SCALABLE(rawFace) || rawFace->units_per_EM == 0 ||
        FT_Select_Charmap(rawFace, FT_ENCODING_UNICODE) != 0) {
        return base::Error{"The font " + faceFile.file + " has no outlines for Unicode characters."};
    }
    face.advances.read(rawFace);
    readMetrics(rawFace, face);
    return face;
}

bool isOfFamily(FcPattern* found, const std::string& family) {
    FcChar8* name = nullptr;
    for (int i = 0; FcPatternGetString(found, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
        if (FcStrCmpIgnoreCase(name, reinterpret_cast<const FcChar8*>(family.c_str())) == 0) return true;
    }
    return false;
}

// fontconfig always returns some font, so its family is compared with the one that was asked for.
base::Result<FaceFile> findFace(FcConfig* config, const std::string& family, text::Weight weight) {
    const Pattern pattern(FcPatternCreate());
    FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(family.c_str()));
    const int wanted = weight == text::Weight::bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR;
    FcPatternAddInteger(pattern.get(), FC_WEIGHT, wanted);
    FcPatternAddInteger(pattern.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
    FcConfigSubstitute(config, pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    FcResult result = FcResultNoMatch;
    const Pattern found(FcFontMatch(config, pattern.get(), &result));
    FcChar8* file = nullptr;
    if (!found || !isOfFamily(found.get(), family) ||
        FcPatternGetString(found.get(), FC_FILE, 0, &file) != FcResultMatch) {
        return familyMissing(family);
    }
    FaceFile faceFile{reinterpret_cast<const char*>(file), 0};
    FcPatternGetInteger(found.get(), FC_INDEX, 0, &faceFile.faceIndex);
    return faceFile;
}

using FaceFiles = std::array<FaceFile, 2>;  // by text::Weight

base::Result<FaceFiles> placesOf(const FontChoice& choice) {
    if (!choice.regularFile.empty()) {
        const std::string& bold = choice.boldFile.empty() ? choice.regularFile : choice.boldFile;
        return FaceFiles{FaceFile{choice.regularFile}, FaceFile{bold}};
    }
    const Config config(FcInitLoadConfigAndFonts());
    if (!config) return base::Error{"fontconfig does not start: look at /etc/fonts/fonts.conf."};
    auto regular = findFace(config.get(), choice.family, text::Weight::regular);
    if (!regular) return base::Error{regular.error()};
    if (!choice.boldFile.empty()) return FaceFiles{*regular, FaceFile{choice.boldFile}};
    auto bold = findFace(config.get(), choice.family, text::Weight::bold);
    if (!bold) return base::Error{bold.error()};
    return FaceFiles{*regular, *bold};
}

}  // namespace

struct FontSet::Impl {
    std::array<Face, 2> faces;
    HyphenPatterns hyphens;

    explicit Impl(const std::filesystem::path& hyphenFolder) : hyphens(hyphenFolder) {}

    const Face& of(text::Weight weight) const { return faces[static_cast<std::size_t>(weight)]; }
};

base::Result<std::shared_ptr<FontSet>> FontSet::open(const FontChoice& choice) {
    auto faceFiles = placesOf(choice);
    if (!faceFiles) return base::Error{faceFiles.error()};
    auto impl = std::make_unique<Impl>(choice.hyphenFolder);
    for (std::size_t i = 0; i < impl->faces.size(); ++i) {
        auto face = readFace((*faceFiles)[i]);
        if (!face) return base::Error{face.error()};
        impl->faces[i] = std::move(*face);
    }
    return std::shared_ptr<FontSet>(new FontSet(std::move(impl)));
}

FontSet::FontSet(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

FontSet::~FontSet() = default;

float FontSet::advance(char32_t character, float size, text::Weight weight) const {
    const float ems = impl_->of(weight).advances.of(character);
    return ems < 0 ? size : ems * size;
}

text::FontMetrics FontSet::metrics(float size, text::Weight weight) const {
    const Face& face = impl_->of(weight);
    return {face.ascent * size, face.descent * size};
}

bool FontSet::has(char32_t character, text::Weight weight) const {
    return impl_->of(weight).advances.of(character) >= 0;
}

const HyphenPatterns* FontSet::hyphenator() const { return &impl_->hyphens; }

void FontSet::releasePages() const {
    for (const Face& face : impl_->faces) face.file->releasePages();
}

const FontData& FontSet::data(text::Weight weight) const { return impl_->of(weight).data; }

}  // namespace fukan::fonts
