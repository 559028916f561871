#include "layout/panels/panel.hpp"

#include <algorithm>

namespace fukan::layout {
namespace {

std::vector<const Label*> labelsOf(const PanelContent& content) {
    std::vector<const Label*> out;
    for (const PanelText& text : content.texts) out.push_back(&text.label);
    for (const NumberMark& mark : content.numbers) out.push_back(&mark.label);
    for (const Button& button : content.buttons) {
        out.push_back(&button.label);
        if (button.caption) out.push_back(&*button.caption);
        if (button.mark) out.push_back(&button.mark->label);
        if (button.count) out.push_back(&button.count->label);
    }
    std::erase_if(out, [](const Label* label) { return label->block.runs.empty(); });
    return out;
}

void shift(Label& label, base::Vec2 by) {
    label.room = label.room.moved(by);
    label.origin = label.origin + by;
}

/// Of a number or a count.
template <typename Mark>
void shiftMark(Mark& mark, base::Vec2 by) {
    mark.rect = mark.rect.moved(by);
    shift(mark.label, by);
}

}  // namespace

void move(Button& button, base::Vec2 by) {
    button.control.rect = button.control.rect.moved(by);
    button.face = button.face.moved(by);
    button.iconRect = button.iconRect.moved(by);
    shift(button.label, by);
    if (button.caption) shift(*button.caption, by);
    if (button.mark) shiftMark(*button.mark, by);
    if (button.count) shiftMark(*button.count, by);
}

Button closeButton(base::Id panel, const base::Rect& target, const PanelScale& scale) {
    constexpr float disc = 48;
    constexpr float around = 0.29f;  // of the disc, on each side of the cross
    Button close;
    close.control = {panel.child("close"), target, Action::close, 0};
    close.face = target.grown(-(target.h - scale.px(disc)) / 2);
    close.radius = close.face.h / 2;
    close.icon = Icon::close;
    close.iconRect = close.face.grown(-close.face.h * around);
    return close;
}

void PanelContent::move(base::Vec2 by) {
    for (PanelBox& box : boxes) box.rect = box.rect.moved(by);
    for (PanelText& text : texts) shift(text.label, by);
    for (NumberMark& mark : numbers) shiftMark(mark, by);
    for (Button& button : buttons) layout::move(button, by);
    if (!map) return;
    map->frame = map->frame.moved(by);
    for (SmallArea& area : map->areas) area.rect = area.rect.moved(by);
}

float Panel::mostScroll() const { return std::max(0.0f, contentHeight - window.h); }

const Control* Panel::controlAt(base::Vec2 point, float scroll, float slop) const {
    const std::span<const Control> all(controls);
    if (!window.contains(point)) return layout::controlAt(all.first(stillControls), point, slop);
    return layout::controlAt(all.subspan(stillControls), point + base::Vec2{0, scroll}, slop);
}

float Panel::scrollTo(const Control& control, float scroll) const {
    const bool moves =
        &control >= controls.data() + stillControls && &control < controls.data() + controls.size();
    if (!moves) return scroll;
    const float above = control.rect.y - window.y;
    const float below = control.rect.bottom() - window.bottom();
    return std::clamp(std::clamp(scroll, std::min(below, above), above), 0.0f, mostScroll());
}

std::vector<const Label*> Panel::stillLabels() const { return labelsOf(still); }
std::vector<const Label*> Panel::movingLabels() const { return labelsOf(moving); }

void Panel::collectControls() {
    controls.clear();
    for (const Button& button : still.buttons) controls.push_back(button.control);
    stillControls = controls.size();
    for (const Button& button : moving.buttons) controls.push_back(button.control);
}

}  // namespace fukan::layout
