#include "wall/missing_glyphs.hpp"

#include <fmt/format.h>

#include "base/quoted.hpp"
#include "base/utf8.hpp"
#include "scene/scene_labels.hpp"
#include "text/character.hpp"

namespace fukan::wall {
namespace {

bool needsGlyph(char32_t c) {
    return c >= 0x20 && text::kindOf(c) != text::Kind::space && !text::invisible(c);
}

}  // namespace

void MissingGlyphs::look(const content::PlacedText& text) {
    for (std::size_t at = 0; at < text.text.size();) {
        const char32_t c = base::nextCodePoint(text.text, at).value_or(U'\uFFFD');
        if (!needsGlyph(c) || !seen_.insert(c).second) continue;
        if (fonts_.has(c, text::Weight::regular) && fonts_.has(c, text::Weight::bold)) continue;
        found_.push_back({c, text});
    }
}

void MissingGlyphs::add(const content::PlacedTexts& texts) {
    for (const content::PlacedText& text : texts) look(text);
}

void MissingGlyphs::add(const Wall& wall) {
    const content::CivilTime time{wall.settings().date, 23, 58};
    content::PlacedText own;
    for (const scene::LaidOutScene& scene : wall.sceneSet().scenes()) {
        const scene::SceneLabels labels = scene::labelsOf(wall.sceneSet(), scene, time);
        for (const scene::LabelGroup& group : labels.groups) {
            for (const layout::Label* label : group.labels) {
                own.text.clear();
                for (const text::Run& run : label->block.runs) own.text += run.text;
                look(own);
            }
        }
        for (const std::string& text : labels.nearTexts) look({{}, {}, {}, text});
    }
}

std::string nameOf(char32_t character) {
    std::string name = fmt::format("U+{:04X} ", static_cast<std::uint32_t>(character));
    base::appendUtf8(name, character);
    return name;
}

base::Diagnostic diagnosticOf(const MissingGlyph& glyph) {
    const content::PlacedText& text = glyph.first;
    std::string message =
        fmt::format("no font has {}, of {}", nameOf(glyph.character), base::quoted(text.text));
    if (text.file.empty()) message += " (Fukan's own words)";
    return {base::Severity::error,  text.file, text.at.line, text.at.column, text.key, std::move(message),
            "it is drawn as a box", 1};
}

}  // namespace fukan::wall
