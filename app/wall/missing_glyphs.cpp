#include "wall/missing_glyphs.hpp"

#include <array>
#include <cstdio>
#include <set>
#include <string_view>

#include "base/utf8.hpp"
#include "scene/scene_labels.hpp"

namespace fukan::wall {
namespace {

void collect(std::set<char32_t>& characters, std::string_view text) {
    for (const char32_t c : base::decodedUtf8(text)) {
        if (c >= 0x20) characters.insert(c);
    }
}

void collect(std::set<char32_t>& characters, const std::vector<const layout::Label*>& labels) {
    for (const layout::Label* label : labels) {
        for (const text::Run& run : label->block.runs) collect(characters, run.text);
    }
}

}  // namespace

std::vector<std::string> missingGlyphs(const Wall& wall, const fonts::FontSet& fonts) {
    std::set<char32_t> characters;
    const content::CivilTime time{wall.settings().date, 23, 58};
    for (const scene::LaidOutScene& scene : wall.sceneSet().scenes()) {
        const scene::SceneLabels labels = scene::labelsOf(wall.sceneSet(), scene, time);
        for (const scene::LabelGroup& group : labels.groups) collect(characters, group.labels);
        for (const std::string& text : labels.nearTexts) collect(characters, text);
    }
    std::vector<std::string> out;
    for (const char32_t c : characters) {
        if (fonts.has(c, text::Weight::regular) && fonts.has(c, text::Weight::bold)) continue;
        std::array<char, 16> code{};
        std::snprintf(code.data(), code.size(), "U+%04X ", static_cast<unsigned>(c));
        std::string line = code.data();
        base::appendUtf8(line, c);
        out.push_back(std::move(line));
    }
    return out;
}

}  // namespace fukan::wall
