#include "draw/command.hpp"

#include <algorithm>
#include <cmath>

#include "draw/box_parts.hpp"

namespace fukan::draw {
namespace {

using base::Rect;

// One pixel on each side: antialiased edges reach half a pixel out, snapped text another half.
constexpr float bleed = 1.0f;

Rect boundsOf(const Box& box) {
    Rect all = box.rect.grown(std::max(box.glow, 0.0f));
    if (box.shadow > 0) all = base::enclosing(all, box.rect.moved(box.shadowOffset).grown(box.shadow));
    return cutAtJoints(box, all.grown(bleed));
}

// Fonts may reach above and below their ascent (accents, CJK punctuation) and lean out sideways.
Rect boundsOf(const Text& text) {
    const float em = text.size;
    if (text.turned) {
        return Rect{text.origin.x - em * 0.75f, text.origin.y - text.width / 2, em * 1.5f, text.width}.grown(
            em * 0.25f + bleed);
    }
    return Rect{text.origin.x - em * 0.25f, text.origin.y - em * 1.25f, text.width + em * 0.5f, em * 1.75f}
        .grown(bleed);
}

Rect boundsOf(const Line& line) {
    const float left = std::min(line.from.x, line.to.x);
    const float top = std::min(line.from.y, line.to.y);
    return Rect{left, top, std::abs(line.to.x - line.from.x), std::abs(line.to.y - line.from.y)}.grown(
        line.width / 2 + bleed);
}

struct Bounds {
    Rect operator()(const Backdrop& backdrop) const { return backdrop.rect; }
    Rect operator()(const Box& box) const { return boundsOf(box); }
    Rect operator()(const Text& text) const { return boundsOf(text); }
    Rect operator()(const Line& line) const { return boundsOf(line); }
    Rect operator()(const Image& image) const { return image.rect.grown(bleed); }
    Rect operator()(const PushClip&) const { return {}; }
    Rect operator()(const PopClip&) const { return {}; }
    Rect operator()(const BeginGroup&) const { return {}; }
    Rect operator()(const EndGroup&) const { return {}; }
};

}  // namespace

Rect bounds(const Command& command) { return std::visit(Bounds{}, command.what); }

}  // namespace fukan::draw
