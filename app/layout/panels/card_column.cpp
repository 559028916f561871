#include "layout/panels/card_column.hpp"

#include <algorithm>
#include <utility>

namespace fukan::layout {

using base::Rect;
using text::Weight;

void CardColumn::text(const text::RichText& words, float token, Tone tone, float indent) {
    Label label = type_.paragraph(next("text"), {left_ + indent, y_}, width_ - indent, words, token);
    y_ = label.room.bottom();
    out_.texts.push_back({std::move(label), tone});
}

void CardColumn::quote(float top) {
    const Rect bar{left_, top + scale_.px(4), scale_.px(4), y_ - top - scale_.px(8)};
    out_.boxes.push_back({next("quote"), PanelBox::Look::quote, bar, scale_.px(2), 0});
}

void CardColumn::heading(const text::RichText& words) {
    skip(26);
    firstRow_ = true;
    if (words.empty()) return;
    text(words, captionSize, Tone::muted);
    skip(8);
}

void CardColumn::word(const std::string& words, float token, Weight weight, Tone tone) {
    const bool pill = tone == Tone::onNow;
    const float padX = pill ? scale_.px(14) : 0;
    const float wide = std::min(type_.width(words, token, weight) + 2 * padX, width_);
    if (wordX_ > 0 && wordX_ + wide > width_) endWords();
    const base::Vec2 corner{left_ + wordX_ + padX, y_};
    // Half a pixel more: the sum of advances may differ in its last bits.
    Label label = type_.paragraph(next("word"), corner, wide - 2 * padX + 0.5f,
                                  {{words, text::Role::body, weight}}, token);
    if (pill) {
        const Rect face{left_ + wordX_, y_ + scale_.px(1), wide, label.room.h - scale_.px(2)};
        const float radius = std::min(face.h / 2, scale_.px(18));
        out_.boxes.push_back({label.id.child("pill"), PanelBox::Look::now, face, radius, 0});
    }
    wordX_ += wide + scale_.px(16);
    wordHeight_ = std::max(wordHeight_, label.room.h + scale_.px(4));
    out_.texts.push_back({std::move(label), tone});
}

void CardColumn::endWords() {
    y_ += wordHeight_;
    wordX_ = wordHeight_ = 0;
}

void CardColumn::row(Button button, const text::RichText& words, const std::string& caption) {
    const float indent = scale_.px(button.icon == Icon::none ? 18 : 40);
    const float padY = scale_.px(11);
    const float x = left_ + indent;
    const float width = width_ - indent - scale_.px(4);
    button.look = Button::Look::row;
    button.radius = scale_.px(10);
    button.label = type_.paragraph(button.control.id, {x, y_ + padY}, width, words, rowSize);
    button.caption =
        type_.paragraph(button.control.id.child("caption"), {x, button.label.room.bottom() + scale_.px(1)},
                        width, {{caption}}, captionSize);
    const float height = std::max(scale_.target, button.caption->room.bottom() + padY - y_);
    button.control.rect = {left_, y_, width_, height};
    button.face = button.control.rect.grown(scale_.px(10), 0);
    const float icon = scale_.px(22);
    if (button.icon != Icon::none)
        button.iconRect = {left_ + scale_.px(4), y_ + (height - icon) / 2, icon, icon};
    if (!std::exchange(firstRow_, false)) {
        out_.boxes.push_back(
            {button.control.id.child("rule"), PanelBox::Look::rule, {left_, y_, width_, 1}, 0, 0});
    }
    y_ += height;
    out_.buttons.push_back(std::move(button));
}

}  // namespace fukan::layout
