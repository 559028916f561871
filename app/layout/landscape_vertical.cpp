#include "layout/landscape_vertical.hpp"

#include <algorithm>
#include <limits>

#include "layout/landscape_text.hpp"
#include "text/utf8.hpp"

namespace fukan::layout {
namespace {

// Kana, ideographs, full-width forms: whatever is written upright. From U+2E80 on, East Asian scripts.
bool hasUpright(const text::RichText& words) {
    for (const text::Fragment& fragment : words) {
        const std::u32string characters = text::decoded(fragment.text);
        if (std::any_of(characters.begin(), characters.end(), [](char32_t c) { return c >= 0x2E80; })) return true;
    }
    return false;
}

// The middle of the em box above the baseline: the body of an ideograph reaches from 0.12 em below it to
// 0.88 above (OpenType 'ideo' and 'idtp' of Noto Sans CJK).
constexpr float middleOfEm = 0.38f;

text::Block turned(text::Block block) {
    const float height = block.size.y;
    block.size = {block.size.y, block.size.x};
    for (text::Run& run : block.runs) {
        run.origin = {height - run.origin.y + middleOfEm * run.size, run.origin.x + run.width / 2};
        run.turned = true;
    }
    return block;
}

}  // namespace

float verticalLength(const text::RichText& words, const text::Measurer& measurer) {
    if (words.empty()) return 0;
    if (!hasUpright(words)) return text::widthOf(words, 1, measurer);
    constexpr float size = 20;
    text::FitRequest request;
    request.room = {size * 4, std::numeric_limits<float>::max() / 4};
    request.largest = request.smallest = size;
    request.lineHeight = mapLineHeight;
    const auto block = text::fitVertical(words, request, measurer);
    return block ? block->size.y / size : text::widthOf(words, 1, measurer);
}

text::Block fitDownward(const text::RichText& words, base::Vec2 room, float size, float floor,
                        const text::Measurer& measurer) {
    if (!hasUpright(words)) {
        return turned(fitBlock(words, {room.y, room.x}, size, floor, text::Style::Align::center, measurer));
    }
    text::FitRequest request{room, size, std::min(size, floor), mapLineHeight};
    if (auto block = text::fitVertical(words, request, measurer)) return *block;
    request.largest = request.smallest;
    request.smallest = 1;
    if (auto tiny = text::fitVertical(words, request, measurer)) return *tiny;
    return text::layoutText(words, {floor, mapLineHeight}, room.x, measurer);
}

}  // namespace fukan::layout
