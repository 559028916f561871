#include "layout/panels/panel_type.hpp"

#include <utility>

namespace fukan::layout {
namespace {

text::Style::Align inside(AlignX align) {
    switch (align) {
        case AlignX::left:
            return text::Style::Align::left;
        case AlignX::center:
            return text::Style::Align::center;
        case AlignX::right:
            return text::Style::Align::right;
    }
    return text::Style::Align::left;
}

constexpr float tightLines = 1.18f;

}  // namespace

Label PanelType::fitted(base::Id id, const base::Rect& room, const text::RichText& words, float token,
                        AlignX align, int lines) const {
    text::FitRequest request{room.size(), scale_.type(token), scale_.floor, tightLines, inside(align), lines};
    auto block = text::fit(words, request, measurer_);
    if (!block) {
        block = text::layoutText(text::ellipsized(words, scale_.floor, room.w, measurer_),
                                 {scale_.floor, tightLines}, room.w, measurer_);
    }
    return place(id, room, std::move(*block), align, AlignY::middle, scale_.floor);
}

Label PanelType::shortened(base::Id id, const base::Rect& room, const text::RichText& words, float token,
                           AlignX align) const {
    const float size = scale_.type(token);
    text::Block block = text::layoutText(text::ellipsized(words, size, room.w, measurer_), {size, tightLines},
                                         room.w, measurer_);
    return place(id, room, std::move(block), align, AlignY::middle, scale_.floor);
}

Label PanelType::paragraph(base::Id id, base::Vec2 corner, float width, const text::RichText& words,
                           float token) const {
    text::Block block = text::layoutText(words, {scale_.type(token), lineHeight}, width, measurer_);
    const base::Rect room{corner.x, corner.y, width, block.size.y};
    return place(id, room, std::move(block), AlignX::left, AlignY::top, scale_.floor);
}

float PanelType::width(const text::RichText& words, float token) const {
    return text::widthOf(words, scale_.type(token), measurer_);
}

}  // namespace fukan::layout
