#include "layout/panels/filter_chip.hpp"

#include <algorithm>

#include "layout/panels/panel_phrases.hpp"
#include "layout/panels/panel_type.hpp"

namespace fukan::layout {
namespace {

constexpr float margin = 16;
constexpr float pad = 24;
constexpr float gap = 14;
constexpr float cross = 18;
constexpr float wordSize = 20;
constexpr float widest = 760;

}  // namespace

Panel layoutFilterChip(const FilterChipInput& input, const Canvas& canvas, const text::Measurer& measurer) {
    const PanelType type(panelScale(canvas), measurer);
    const PanelScale& scale = type.scale();
    const std::string words =
        phrases::filter(input.edition.board, input.edition.revision, input.filter, input.edition.language);
    const std::string count = phrases::count(input.count, input.edition.language);
    // A pixel more than the words, so that words that just fit are not shortened because of rounding.
    const float countWidth = type.width(count, wordSize, text::Weight::bold) + 1;
    const float others = countWidth + 2 * scale.px(gap + pad) + scale.px(cross);
    const float most = std::min(input.free.w - 2 * scale.px(margin), scale.px(widest)) - others;
    const float wordsWidth = std::clamp(type.width(words, wordSize, text::Weight::regular) + 1, 0.0f,
                                        std::max(most, scale.px(40)));

    Panel chip;
    chip.id = base::Id::of("filter chip");
    const base::Vec2 size{wordsWidth + others, scale.target};
    const float left =
        std::clamp(input.free.center().x - size.x / 2, 0.0f, std::max(0.0f, canvas.viewport.x - size.x));
    chip.rect = {left, input.free.bottom() - scale.px(margin) - size.y, size.x, size.y};
    chip.radius = size.y / 2;
    Button button;
    button.control = {chip.id.child("clear"), chip.rect, Action::clearFilter, 0};
    button.face = chip.rect;
    button.radius = chip.radius;
    float x = chip.rect.x + scale.px(pad);
    button.label = type.shortened(button.control.id, {x, chip.rect.y, wordsWidth, size.y}, words, wordSize,
                                  text::Weight::regular, AlignX::left);
    x += wordsWidth + scale.px(gap);
    button.caption = type.shortened(button.control.id.child("count"), {x, chip.rect.y, countWidth, size.y},
                                    count, wordSize, text::Weight::bold, AlignX::left);
    x += countWidth + scale.px(gap);
    button.icon = Icon::close;
    button.iconRect = {x, chip.rect.center().y - scale.px(cross) / 2, scale.px(cross), scale.px(cross)};
    chip.still.buttons.push_back(std::move(button));
    chip.collectControls();
    return chip;
}

}  // namespace fukan::layout
