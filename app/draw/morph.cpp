#include <algorithm>
#include <map>
#include <utility>

#include "draw/draw_list.hpp"
#include "draw/placing.hpp"

namespace fukan::draw {
namespace {

using base::lerp;
using base::mix;

// The same id may be drawn by several commands of one kind (the runs of a label): the nth is paired with
// the nth.
using Key = std::pair<base::Id, std::pair<std::size_t, std::size_t>>;

std::map<Key, const Command*> keyed(const DrawList& list) {
    std::map<Key, const Command*> out;
    std::map<std::pair<base::Id, std::size_t>, std::size_t> seen;
    for (const Command& command : list.commands) {
        const std::size_t kind = command.what.index();
        out.emplace(Key{command.id, {kind, seen[{command.id, kind}]++}}, &command);
    }
    return out;
}

Backdrop between(const Backdrop& a, const Backdrop& b, float t) {
    return {lerp(a.rect, b.rect, t),  lerp(a.center, b.center, t), lerp(a.radius, b.radius, t),
            mix(a.inner, b.inner, t), mix(a.middle, b.middle, t),  mix(a.outer, b.outer, t)};
}

float headOf(const Box& box) { return box.shape == Box::Shape::rounded ? 0 : box.head; }

Box between(const Box& a, const Box& b, float t) {
    Box out = t < 0.5f ? a : b;
    // While there is a head, it is drawn: an arrow becomes a rectangle without a jump.
    if (out.shape == Box::Shape::rounded) out.shape = t < 0.5f ? b.shape : a.shape;
    out.rect = lerp(a.rect, b.rect, t);
    out.radius = lerp(a.radius, b.radius, t);
    out.head = lerp(headOf(a), headOf(b), t);
    out.fillFrom = mix(a.fillFrom, b.fillFrom, t);
    out.fillTo = mix(a.fillTo, b.fillTo, t);
    out.outline = lerp(a.outline, b.outline, t);
    out.outlineColor = mix(a.outlineColor, b.outlineColor, t);
    out.glow = lerp(a.glow, b.glow, t);
    out.glowColor = mix(a.glowColor, b.glowColor, t);
    out.shadow = lerp(a.shadow, b.shadow, t);
    out.shadowOffset = lerp(a.shadowOffset, b.shadowOffset, t);
    out.shadowColor = mix(a.shadowColor, b.shadowColor, t);
    return out;
}

Line between(const Line& a, const Line& b, float t) {
    return {lerp(a.from, b.from, t), lerp(a.to, b.to, t), lerp(a.width, b.width, t), lerp(a.dash, b.dash, t),
            mix(a.color, b.color, t)};
}

bool sameWords(const Text& a, const Text& b) {
    return a.text == b.text && a.weight == b.weight && a.turned == b.turned;
}

/// First goes what only the old list has, then what both have moves, then the rest comes: texts that move
/// meet none that come or go.
struct Stage {
    float leaving = 0;   ///< alpha
    float moved = 0;     ///< 0 … 1
    float arriving = 0;  ///< alpha
};

constexpr float goesUntil = 0.3f;
constexpr float movesFrom = 0.2f;

Stage stageAt(float t) {
    const float x = std::clamp((t - movesFrom) / (1 - 2 * movesFrom), 0.0f, 1.0f);
    return {std::clamp(1 - t / goesUntil, 0.0f, 1.0f), x * x * (3 - 2 * x),
            std::clamp((t - 1 + goesUntil) / goesUntil, 0.0f, 1.0f)};
}

class Morph {
public:
    Morph(const DrawList& from, const DrawList& to, float t)
        : stage_(stageAt(t)), t_(stage_.moved), out_{to.viewport, {}} {
        const auto old = keyed(from);
        const auto fresh = keyed(to);
        // The backdrop lies below the leaving commands; leaving texts fade above the boxes that move,
        // not below them.
        arrive(to, old, true);
        leave(from, fresh, false);
        arrive(to, old, false);
        leave(from, fresh, true);
    }
    DrawList take() { return std::move(out_); }

private:
    // Commands that only the old frame has fade out.
    void leave(const DrawList& from, const std::map<Key, const Command*>& fresh, bool words) {
        std::map<std::pair<base::Id, std::size_t>, std::size_t> seen;
        for (const Command& command : from.commands) {
            const std::size_t kind = command.what.index();
            const auto twin = fresh.find(Key{command.id, {kind, seen[{command.id, kind}]++}});
            if (std::holds_alternative<Text>(command.what) != words) continue;
            if (twin != fresh.end() && carries(command, *twin->second)) continue;
            if (stage_.leaving > 0 || !fades(command))
                out_.commands.push_back(faded(command, stage_.leaving));
        }
    }

    void arrive(const DrawList& to, const std::map<Key, const Command*>& old, bool ground) {
        std::map<std::pair<base::Id, std::size_t>, std::size_t> seen;
        for (const Command& command : to.commands) {
            const std::size_t kind = command.what.index();
            const auto twin = old.find(Key{command.id, {kind, seen[{command.id, kind}]++}});
            if (std::holds_alternative<Backdrop>(command.what) != ground) continue;
            if (twin != old.end() && carries(*twin->second, command)) {
                out_.commands.push_back(meet(*twin->second, command));
            } else if (stage_.arriving > 0 || !fades(command)) {
                out_.commands.push_back(faded(command, stage_.arriving));
            }
        }
    }

    // Clips and groups enclose other commands, so they do not fade but stay with their own frame.
    static bool fades(const Command& command) { return !bounds(command).empty(); }

    static bool carries(const Command& a, const Command& b) {
        if (!fades(a)) return false;
        if (const auto* text = std::get_if<Text>(&a.what)) return sameWords(*text, std::get<Text>(b.what));
        if (const auto* image = std::get_if<Image>(&a.what))
            return image->source == std::get<Image>(b.what).source;
        return true;
    }

    Command meet(const Command& a, const Command& b) const {
        Command out = b;
        if (const auto* from = std::get_if<Backdrop>(&a.what)) {
            out.what = between(*from, std::get<Backdrop>(b.what), t_);
        } else if (const auto* box = std::get_if<Box>(&a.what)) {
            out.what = between(*box, std::get<Box>(b.what), t_);
        } else if (const auto* line = std::get_if<Line>(&a.what)) {
            out.what = between(*line, std::get<Line>(b.what), t_);
        } else if (const auto* image = std::get_if<Image>(&a.what)) {
            Image& moving = std::get<Image>(out.what);
            moving.rect = lerp(image->rect, moving.rect, t_);
            moving.opacity = lerp(image->opacity, moving.opacity, t_);
        } else if (const auto* text = std::get_if<Text>(&a.what)) {
            Text& moving = std::get<Text>(out.what);
            moving.origin = lerp(text->origin, moving.origin, t_);
            moving.size = lerp(text->size, moving.size, t_);
            moving.width = lerp(text->width, moving.width, t_);
            moving.color = mix(text->color, moving.color, t_);
        }
        return out;
    }

    Stage stage_;
    float t_;  // of what is in both lists
    DrawList out_;
};

}  // namespace

DrawList morph(const DrawList& from, const DrawList& to, float t) {
    if (t <= 0) return from;
    if (t >= 1) return to;
    return Morph(from, to, t).take();
}

}  // namespace fukan::draw
