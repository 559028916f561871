#pragma once
// The contrast of every text of a frame with what is really behind it: the fills below it are laid over one
// another as the renderer does, at the text's ends and its middle, and so are those that lie over both.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/color.hpp"
#include "draw/draw_list.hpp"
#include "scene/theme.hpp"

namespace fukan::test {

using base::Color;
using base::Vec2;

inline std::string hex(Color c) {
    char out[8];
    std::snprintf(out, sizeof out, "#%02x%02x%02x", c.r, c.g, c.b);
    return out;
}

inline Color groundAt(const draw::Backdrop& ground, Vec2 p) {
    const float t =
        std::clamp(std::hypot(p.x - ground.center.x, p.y - ground.center.y) / ground.radius, 0.0f, 1.0f);
    return t < 0.5f ? base::mix(ground.inner, ground.middle, t * 2)
                    : base::mix(ground.middle, ground.outer, t * 2 - 1);
}

/// Corners and arrow heads are taken as filled: text keeps away from them.
inline Color boxOver(const draw::Box& box, Vec2 p, Color below) {
    if (box.rect.contains(p)) {
        const float t = box.vertical ? (p.y - box.rect.y) / box.rect.h : (p.x - box.rect.x) / box.rect.w;
        return base::over(base::mix(box.fillFrom, box.fillTo, t), below);
    }
    const float dx = std::max({box.rect.x - p.x, p.x - box.rect.right(), 0.0f});
    const float dy = std::max({box.rect.y - p.y, p.y - box.rect.bottom(), 0.0f});
    const float fade = box.glow > 0 ? std::max(0.0f, 1 - std::hypot(dx, dy) / box.glow) : 0.0f;
    return base::over(base::faded(box.glowColor, fade * fade), below);
}

/// The clips in force while a frame is gone through.
class Clips {
public:
    template <typename What>
    void follow(const What& what) {
        if (const auto* clip = std::get_if<draw::PushClip>(&what)) stack_.push_back(clip->rect);
        if (std::holds_alternative<draw::PopClip>(what)) stack_.pop_back();
    }
    bool show(Vec2 p) const {
        return std::all_of(stack_.begin(), stack_.end(),
                           [p](const base::Rect& clip) { return clip.contains(p); });
    }

private:
    std::vector<base::Rect> stack_;
};

/// What the text at `index` and its ground look like at `p` once the whole frame is drawn.
inline std::pair<Color, Color> inkAndGround(const draw::DrawList& frame, std::size_t index, Vec2 p) {
    Color ground = base::rgb(0x000000);
    Color ink = ground;
    Clips clips;
    for (std::size_t i = 0; i < frame.commands.size(); ++i) {
        const auto& what = frame.commands[i].what;
        clips.follow(what);
        if (!clips.show(p)) continue;
        if (const auto* backdrop = std::get_if<draw::Backdrop>(&what)) ground = groundAt(*backdrop, p);
        if (i == index) ink = base::over(std::get<draw::Text>(what).color, ground);
        if (const auto* box = std::get_if<draw::Box>(&what)) {
            ground = boxOver(*box, p, ground);
            if (i > index) ink = boxOver(*box, p, ink);
        }
    }
    return {ink, ground};
}

/// WCAG 2.2's large text, as the design has it: bold from 24 px, any from 32 px, at 1080 px of height.
inline float contrastAsked(const draw::Text& text, float unit) {
    const bool large =
        text.size >= 32 * unit || (text.weight == text::Weight::bold && text.size >= 24 * unit);
    return large ? scene::largeContrast : scene::bodyContrast;
}

/// Adds a line to `found` if the text at `index` is short of its contrast at `p`. `unit`: pixels to a token
/// pixel.
inline void checkPoint(const draw::DrawList& frame, std::size_t index, Vec2 p, float unit,
                       std::set<std::string>& found) {
    const auto& text = std::get<draw::Text>(frame.commands[index].what);
    const auto [ink, ground] = inkAndGround(frame, index, p);
    if (base::contrast(ink, ground) >= contrastAsked(text, unit)) return;
    char ratio[16];
    std::snprintf(ratio, sizeof ratio, "%.2f", static_cast<double>(base::contrast(ink, ground)));
    found.insert(std::string(ratio) + " : 1, " + hex(ink) + " on " + hex(ground) + ": " + text.text.str());
}

/// The same for every text of a frame.
inline void checkFrame(const draw::DrawList& frame, float unit, std::set<std::string>& found) {
    Clips clips;
    for (std::size_t i = 0; i < frame.commands.size(); ++i) {
        clips.follow(frame.commands[i].what);
        const auto* text = std::get_if<draw::Text>(&frame.commands[i].what);
        if (text == nullptr || text->text.view().find_first_not_of(' ') == std::string::npos) continue;
        const float y = text->turned ? text->origin.y : text->origin.y - text->size * 0.38f;
        const float half = text->turned ? 0 : text->width / 2;
        const float middle = text->turned ? text->origin.x : text->origin.x + half;
        for (const float x : {middle - half * 0.98f, middle, middle + half * 0.98f}) {
            if (clips.show({x, y})) checkPoint(frame, i, {x, y}, unit, found);
        }
    }
}

}  // namespace fukan::test
