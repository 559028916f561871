#include "layout/panels/text_sheet.hpp"

#include <algorithm>
#include <utility>

#include "layout/panels/panel_phrases.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Rect;
using base::Vec2;

constexpr float lineHeight = 1.35f;

constexpr Vec2 mostOfScreen{0.84f, 0.88f};  // of the viewport
// Token pixels.
constexpr Vec2 innerPad{44, 36};
constexpr float lineGap = 12;  // since a long line is broken

class SheetMaker {
public:
    SheetMaker(base::Id id, const Canvas& canvas, const text::Measurer& measurer)
        : canvas_(canvas), measurer_(measurer) {
        sheet_.id = id;
        most_ = Vec2{canvas.viewport.x * mostOfScreen.x, canvas.viewport.y * mostOfScreen.y} - pad() * 2.0f;
    }

    TextSheet make(const SheetWords& words, content::Language language) {
        if (!words.title.empty()) sheet_.title = add("title", words.title, token::title, true);
        if (!words.advice.empty()) sheet_.advice = add("advice", words.advice, token::subtitle, false);
        if (sheet_.title && !words.lines.empty()) size_.y += canvas_.px(20);
        addLines(words.lines, language);
        settle();
        return std::move(sheet_);
    }

private:
    Vec2 pad() const { return {canvas_.px(innerPad.x), canvas_.px(innerPad.y)}; }

    text::Block blockOf(const std::string& words, float tokenSize, bool bold) const {
        const auto weight = bold ? text::Weight::bold : text::Weight::regular;
        return text::layoutText({{words, text::Role::body, weight}}, {canvas_.type(tokenSize), lineHeight},
                                most_.x, measurer_);
    }

    /// Below what there is, still relative to the sheet's inner corner.
    Label put(base::Id id, text::Block block) {
        const Rect room{0, size_.y, block.size.x, block.size.y};
        size_ = {std::max(size_.x, room.w), room.bottom()};
        return layout::place(id, room, std::move(block), AlignX::left, AlignY::top, canvas_.floor);
    }

    Label add(const char* name, const std::string& words, float tokenSize, bool bold) {
        if (size_.y > 0) size_.y += canvas_.px(8);
        return put(sheet_.id.child(name), blockOf(words, tokenSize, bold));
    }

    void addLines(const std::vector<std::string>& lines, content::Language language) {
        const float gap = canvas_.px(lineGap);
        const float more = canvas_.type(token::body) * lineHeight + gap;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            text::Block block = blockOf(lines[i], token::body, false);
            const bool last = i + 1 == lines.size();
            if (size_.y + block.size.y + (last ? 0 : more) > most_.y && !sheet_.lines.empty()) {
                const std::string rest = phrases::linesMore(lines.size() - i, language);
                sheet_.lines.push_back(put(sheet_.id.child("more"), blockOf(rest, token::body, false)));
                return;
            }
            sheet_.lines.push_back(put(sheet_.id.child("line", i), std::move(block)));
            if (!last) size_.y += gap;
        }
    }

    /// Moves everything from the inner corner to its place on the screen.
    void settle() {
        const Vec2 whole = size_ + pad() * 2.0f;
        const Vec2 corner = (canvas_.viewport - whole) * 0.5f;
        sheet_.rect = {corner.x, corner.y, whole.x, whole.y};
        const Vec2 by = corner + pad();
        const auto move = [by](Label& label) {
            label.room.x += by.x;
            label.room.y += by.y;
            label.origin = label.origin + by;
        };
        if (sheet_.title) move(*sheet_.title);
        if (sheet_.advice) move(*sheet_.advice);
        for (Label& line : sheet_.lines) move(line);
    }

    const Canvas& canvas_;
    const text::Measurer& measurer_;
    Vec2 most_;  // that the texts may take
    Vec2 size_;  // that they take so far
    TextSheet sheet_;
};

}  // namespace

std::vector<const Label*> TextSheet::labels() const {
    std::vector<const Label*> out;
    if (title) out.push_back(&*title);
    if (advice) out.push_back(&*advice);
    for (const Label& line : lines) out.push_back(&line);
    return out;
}

TextSheet makeTextSheet(base::Id id, const SheetWords& words, content::Language language,
                        const Canvas& canvas, const text::Measurer& measurer) {
    return SheetMaker(id, canvas, measurer).make(words, language);
}

}  // namespace fukan::layout
