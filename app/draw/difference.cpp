#include "draw/difference.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "draw/box_parts.hpp"
#include "draw/pixel_rects.hpp"

namespace fukan::draw {
namespace {

using base::Rect;

bool sameSlot(const Command& a, const Command& b) { return a.id == b.id && a.what.index() == b.what.index(); }

constexpr float sliceHeight = 60;  // pixels

/// The clips around a command. Clips nested deeper than it has room for are ignored: that makes the
/// damage larger, never smaller.
class ClipStack {
public:
    explicit ClipStack(base::Vec2 viewport) { clips_[0] = {0, 0, viewport.x, viewport.y}; }

    void pass(const Command& command) {
        if (const auto* push = std::get_if<PushClip>(&command.what)) {
            ++depth_;
            if (depth_ < clips_.size())
                clips_[depth_] = base::intersection(clips_[depth_ - 1], push->rect.grown(0.5f));
        } else if (std::holds_alternative<PopClip>(command.what) && depth_ > 0) {
            --depth_;
        }
    }

    const Rect& top() const { return clips_[std::min(depth_, clips_.size() - 1)]; }
    /// False when clips are nested deeper than that.
    bool known() const { return depth_ < clips_.size(); }

private:
    std::array<Rect, 8> clips_{};
    std::size_t depth_ = 0;
};

/// The box without its animated parts: outline, glow and sheen. Whether there is a glow is kept, because
/// that decides how the fill is dithered.
Box plain(Box box) {
    box.outline = 0;
    box.outlineColor = {};
    box.glow = box.glow > 0 ? 1.0f : 0.0f;
    box.glowColor = {};
    box.sheen = -1;
    box.sheenColor = {};
    return box;
}

bool sameEdge(const Box& a, const Box& b) {
    return a.outline == b.outline && a.outlineColor == b.outlineColor && a.glow == b.glow &&
           a.glowColor == b.glowColor;
}

bool sameGlow(const Box& a, const Box& b) { return a.glow == b.glow && a.glowColor == b.glowColor; }

class Difference {
public:
    Difference(const DrawList& before, const DrawList& now, Damage& damage)
        : before_(before), now_(now), old_(before.viewport), new_(now.viewport), damage_(damage) {}

    void find() {
        const auto& a = before_.commands;
        const auto& b = now_.commands;
        const std::size_t shorter = std::min(a.size(), b.size());
        std::size_t head = 0;
        while (head < shorter && sameSlot(a[head], b[head])) ++head;
        std::size_t tail = 0;
        while (tail < shorter - head && sameSlot(a[a.size() - 1 - tail], b[b.size() - 1 - tail])) ++tail;
        for (std::size_t i = 0; i < head; ++i) compare(a[i], b[i]);
        for (std::size_t i = head; i < a.size() - tail; ++i) whole(a[i], old_);
        for (std::size_t i = head; i < b.size() - tail; ++i) whole(b[i], new_);
        for (std::size_t i = tail; i > 0; --i) compare(a[a.size() - i], b[b.size() - i]);
    }

private:
    void whole(const Command& command, ClipStack& clips) {
        clips.pass(command);
        add(bounds(command), clips.top());
    }

    void compare(const Command& a, const Command& b) {
        old_.pass(a);
        new_.pass(b);
        const bool sameClip = old_.known() && new_.known() && old_.top() == new_.top();
        if (sameClip && a.what == b.what) return;
        const auto* box = std::get_if<Box>(&a.what);
        if (sameClip && box != nullptr) return compareBoxes(*box, std::get<Box>(b.what), a, b);
        add(bounds(a), old_.top());
        add(bounds(b), new_.top());
    }

    void compareBoxes(const Box& a, const Box& b, const Command& wholeA, const Command& wholeB) {
        if (plain(a) != plain(b)) {
            add(bounds(wholeA), old_.top());
            add(bounds(wholeB), new_.top());
            return;
        }
        if (!sameEdge(a, b)) addRing(a, b);
        if (a.sheen != b.sheen || a.sheenColor != b.sheenColor) addSheen(a, b);
    }

    /// The sheen is slanted: on a high box its bounds are far wider than the sheen itself, so they are
    /// added in slices.
    void addSheen(const Box& a, const Box& b) {
        const float slices = std::clamp(std::round(a.rect.h / sliceHeight), 1.0f, 8.0f);
        const float height = a.rect.h / slices;
        for (float i = 0; i < slices; ++i) {
            const float top = a.rect.y + i * height;
            const float bottom = top + height;
            const Rect both = base::enclosing(sheenBounds(a, top, bottom), sheenBounds(b, top, bottom));
            add(both, new_.top());
        }
    }

    /// Adds the ring around the part of the box where neither box has any outline.
    void addRing(const Box& a, const Box& b) {
        // Without a change of the glow nothing is added outside the box: the pixels that the edge
        // crosses lie in the box's rectangle once it is rounded outward.
        const float reach = sameGlow(a, b) ? 0 : std::max(a.glow, b.glow) + 1;
        const Rect outer = a.rect.grown(reach);
        const Rect inner = roundedIn(base::intersection(innerRect(a), innerRect(b)));
        if (inner.empty()) return add(outer, new_.top());
        // The strips at the left and right take the corners; above and below there are only straight edges.
        add({inner.x, outer.y, inner.w, inner.y - outer.y}, new_.top());
        add({inner.x, inner.bottom(), inner.w, outer.bottom() - inner.bottom()}, new_.top());
        add({outer.x, outer.y, inner.x - outer.x, outer.h}, new_.top());
        add({inner.right(), outer.y, outer.right() - inner.right(), outer.h}, new_.top());
    }

    void add(const Rect& rect, const Rect& clip) {
        const Rect seen = base::intersection(rect, clip);
        if (!seen.empty()) damage_.add(seen);
    }

    const DrawList& before_;
    const DrawList& now_;
    ClipStack old_;
    ClipStack new_;
    Damage& damage_;
};

}  // namespace

bool drawnWhole(const DrawList& list) {
    return std::any_of(list.commands.begin(), list.commands.end(), [](const Command& command) {
        return std::holds_alternative<BeginGroup>(command.what);
    });
}

void addDifference(const DrawList& before, const DrawList& now, Damage& damage) {
    if (before.viewport != now.viewport || drawnWhole(before) || drawnWhole(now)) {
        if (before.viewport == now.viewport && before == now) return;
        return damage.addAll();
    }
    Difference(before, now, damage).find();
}

}  // namespace fukan::draw
