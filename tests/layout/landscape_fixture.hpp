#pragma once
// The map of the bundled board on screens of every size that it must fit.

#include <cstddef>
#include <string>
#include <string_view>

#include "content/files.hpp"
#include "layout/header.hpp"
#include "layout/map/landscape.hpp"

namespace fukan::test {

/// Widths about like those of Noto Sans CJK JP's Latin letters; everything else one em.
class LikeNoto final : public text::Measurer {
public:
    float advance(char32_t c, float size, text::Weight weight) const override {
        if (c >= 0x80) return size;
        const auto isOneOf = [c](std::u32string_view list) {
            return list.find(c) != std::u32string_view::npos;
        };
        const float em = isOneOf(U"ijlI,.:;'|! ") ? 0.27f
                         : isOneOf(U"frt()/-*")   ? 0.36f
                         : isOneOf(U"mwMW")       ? 0.83f
                         : c >= U'A' && c <= U'Z' ? 0.61f
                                                  : 0.54f;
        return size * em * (weight == text::Weight::bold ? 1.05f : 1.0f);
    }
    text::FontMetrics metrics(float size, text::Weight) const override {
        return {1.16f * size, 0.288f * size};
    }
    bool has(char32_t, text::Weight) const override { return true; }
};

inline constexpr base::Vec2 screens[] = {{1280, 720},  {1920, 1080}, {2560, 1440}, {3840, 2160},
                                         {1080, 1920}, {3840, 1080}, {1024, 768}};

/// Header, progress mark and map as on the wall.
inline layout::LandscapeLayout layOut(const content::Board& board, std::size_t revision,
                                      content::Language language, base::Vec2 screen, int fiscalYear,
                                      layout::Legibility legibility = {}) {
    const LikeNoto font;
    const layout::Canvas canvas = layout::makeCanvas(screen, legibility);
    const content::Revision& shown = board.revisions[revision];
    const float least = canvas.footnoteFloor;
    const layout::HeaderTexts texts{
        layout::wordsIn(shown.landscape->title, language, text::Weight::bold, least),
        layout::wordsInLine(shown.label, language, text::Weight::regular, least),
        "11月22日（日） 15:42",
        "2026年度 / 令和8年度",
        {{"今年度の取組 13件", text::Role::body, text::Weight::bold}}};
    const layout::Frame frame = layoutFrame(layoutHeader(texts, canvas, font), 6, canvas);
    return layoutLandscape({{board, revision, language, fiscalYear}, frame.content, frame.footer}, canvas,
                           font);
}

/// The letters of a label in reading order.
inline std::string lettersOf(const layout::Label& label) {
    std::string letters;
    for (const text::Run& run : label.block.runs) letters += run.text;
    return letters;
}

inline std::string withoutSpaces(std::string words) {
    std::erase_if(words, [](char c) { return c == ' ' || c == '\n'; });
    return words;
}

}  // namespace fukan::test
