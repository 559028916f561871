#include "layout/map/landscape_vertical.hpp"

#include <algorithm>
#include <limits>

#include "layout/map/landscape_text.hpp"

namespace fukan::layout {
float verticalLength(const text::RichText& words, const text::Measurer& measurer) {
    if (words.empty()) return 0;
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
    text::FitRequest request{room, size, std::min(size, floor), mapLineHeight};
    if (auto block = text::fitVertical(words, request, measurer)) return *block;
    request.largest = request.smallest;
    request.smallest = 1;
    if (auto tiny = text::fitVertical(words, request, measurer)) return *tiny;
    return text::layoutText(words, {floor, mapLineHeight}, room.x, measurer);
}

}  // namespace fukan::layout
