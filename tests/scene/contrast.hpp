#pragma once
// The contrast of every text of a frame with what is really behind it: the fills below it are laid over one
// another as the renderer does, in the cell of each glyph and at both sides of each edge of a box that runs
// through the text, and so are those that lie over both.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>
#include <string>
#include <string_view>
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

/// A text that stays is drawn whole, or as the second of two languages: at 70 % opacity or
/// more.
inline bool wholeInk(Color ink) { return ink.a >= base::faded(base::rgb(0), 0.7f).a; }

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

/// The commands that can be seen where a rectangle is: of hundreds, a dozen.
inline std::vector<std::size_t> commandsAt(const draw::DrawList& frame, const base::Rect& rect) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < frame.commands.size(); ++i) {
        const auto& what = frame.commands[i].what;
        const bool clip =
            std::holds_alternative<draw::PushClip>(what) || std::holds_alternative<draw::PopClip>(what);
        if (clip || !base::intersection(draw::bounds(frame.commands[i]), rect).empty()) out.push_back(i);
    }
    return out;
}

/// What the text at `index` and its ground look like at `p` once the whole frame is drawn. `at`: the commands
/// that can be seen there.
inline std::pair<Color, Color> inkAndGround(const draw::DrawList& frame, const std::vector<std::size_t>& at,
                                            std::size_t index, Vec2 p) {
    Color ground = base::rgb(0x000000);
    Color ink = ground;
    Clips clips;
    for (const std::size_t i : at) {
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

/// WCAG 2.2's large text, as the design has it: bold from 24 px, any from 32 px, at 1080 px of height. As
/// much is asked of the second of two languages.
inline float contrastAsked(const draw::Text& text, float unit) {
    const bool large = text.color.a < 255 || text.size >= 32 * unit ||
                       (text.weight == text::Weight::bold && text.size >= 24 * unit);
    return large ? scene::largeContrast : scene::bodyContrast;
}

/// Adds a line to `found` if the text at `index` is short of its contrast at `p`. `unit`: pixels to a token
/// pixel.
inline void checkPoint(const draw::DrawList& frame, const std::vector<std::size_t>& at, std::size_t index,
                       Vec2 p, float unit, std::set<std::string>& found) {
    const auto& text = std::get<draw::Text>(frame.commands[index].what);
    const auto [ink, ground] = inkAndGround(frame, at, index, p);
    if (base::contrast(ink, ground) >= contrastAsked(text, unit)) return;
    char ratio[16];
    std::snprintf(ratio, sizeof ratio, "%.2f", static_cast<double>(base::contrast(ink, ground)));
    found.insert(std::string(ratio) + " : 1, " + hex(ink) + " on " + hex(ground) + ": " + text.text.str());
}

/// Points in a text: one in the cell of each glyph, and two beside each box's edge that runs through it.
inline std::vector<Vec2> samplesOf(const draw::DrawList& frame, const std::vector<std::size_t>& at,
                                   const draw::Text& text) {
    if (text.turned) return {text.origin};
    const std::string_view words = text.text.view();
    const auto glyphs = std::count_if(words.begin(), words.end(),
                                      [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
    const float y = text.origin.y - text.size * 0.38f;
    const float cell = text.width / static_cast<float>(glyphs);
    std::vector<Vec2> out;
    for (std::ptrdiff_t i = 0; i < glyphs; ++i)
        out.push_back({text.origin.x + (static_cast<float>(i) + 0.5f) * cell, y});
    for (const std::size_t i : at) {
        const auto* box = std::get_if<draw::Box>(&frame.commands[i].what);
        if (box == nullptr || y < box->rect.y || y > box->rect.bottom()) continue;
        for (const float edge : {box->rect.x, box->rect.right()}) {
            for (const float x : {edge - 0.6f, edge + 0.6f}) {
                if (x > text.origin.x && x < text.origin.x + text.width) out.push_back({x, y});
            }
        }
    }
    return out;
}

/// The same for every text of a frame.
inline void checkFrame(const draw::DrawList& frame, float unit, std::set<std::string>& found) {
    Clips clips;
    for (std::size_t i = 0; i < frame.commands.size(); ++i) {
        clips.follow(frame.commands[i].what);
        const auto* text = std::get_if<draw::Text>(&frame.commands[i].what);
        if (text == nullptr || text->text.view().find_first_not_of(' ') == std::string::npos) continue;
        const auto at = commandsAt(frame, draw::bounds(frame.commands[i]));
        for (const Vec2 p : samplesOf(frame, at, *text)) {
            if (clips.show(p)) checkPoint(frame, at, i, p, unit, found);
        }
    }
}

}  // namespace fukan::test
