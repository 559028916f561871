#include "layout/panels/filter_chip.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "layout/panels/panel_phrases.hpp"
#include "layout/panels/panel_type.hpp"
#include "layout/phrases.hpp"

namespace fukan::layout {
namespace {

constexpr float margin = 16;
constexpr float pad = 24;
constexpr float gap = 14;
constexpr float cross = 18;
constexpr float wordSize = 20;
constexpr float widest = 760;

/// The conditions, one after the other: "今年度 · 変更あり · 5 創薬基盤整備事業".
text::RichText chipWords(const FilterChipInput& input, const PanelType& type) {
    const content::Edition& edition = input.edition;
    text::RichText out;
    const auto add = [&out](text::RichText words) {
        if (!out.empty()) out.push_back({" · "});
        out.insert(out.end(), words.begin(), words.end());
    };
    if (input.filter.thisYear) add({{phrases::shownYear(edition, edition.language)}});
    if (input.filter.changed) add({{phrases::changed(edition.language)}});
    const auto& roadmap = edition.shown().roadmap;
    if (!input.filter.programme || !roadmap) return out;
    for (const content::Footnote& note : roadmap->footnotes) {
        if (note.number != *input.filter.programme) continue;
        text::RichText words = type.wordsOnLine(note.text, edition.language, text::Weight::regular);
        words.front().text.insert(0, std::to_string(note.number) + " ");
        add(std::move(words));
    }
    return out;
}

}  // namespace

Panel layoutFilterChip(const FilterChipInput& input, const Canvas& canvas, const text::Measurer& measurer) {
    const PanelType type(panelScale(canvas), measurer);
    const PanelScale& scale = type.scale();
    const text::RichText words = chipWords(input, type);
    const std::string count = phrases::count(input.count, input.edition.language);
    // A pixel more than the words, so that words that just fit are not shortened because of rounding.
    const float countWidth = type.width(count, wordSize, text::Weight::bold) + 1;
    const float others = countWidth + 2 * scale.px(gap + pad) + scale.px(cross);
    const float most = std::min(input.free.w - 2 * scale.px(margin), scale.px(widest)) - others;
    const float wordsWidth = std::clamp(type.width(words, wordSize) + 1, 0.0f, std::max(most, scale.px(40)));

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
                                  AlignX::left);
    x += wordsWidth + scale.px(gap);
    button.caption = type.shortened(button.control.id.child("count"), {x, chip.rect.y, countWidth, size.y},
                                    {{count, text::Role::body, text::Weight::bold}}, wordSize, AlignX::left);
    x += countWidth + scale.px(gap);
    button.icon = Icon::close;
    button.iconRect = {x, chip.rect.center().y - scale.px(cross) / 2, scale.px(cross), scale.px(cross)};
    chip.still.buttons.push_back(std::move(button));
    chip.collectControls();
    return chip;
}

}  // namespace fukan::layout
