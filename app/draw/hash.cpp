#include <bit>
#include <cstdint>

#include "draw/draw_list.hpp"
#include "draw/fields.hpp"

namespace fukan::draw {
namespace {

// A multiply-and-fold step per 64-bit word: fast enough to run on every frame, spread well enough that
// two frames of a show do not collide by accident. No attacker chooses the input.
class Hasher {
public:
    void operator()(const char*, const base::Rect& r) { add(r.x), add(r.y), add(r.w), add(r.h); }
    void operator()(const char*, base::Vec2 v) { add(v.x), add(v.y); }
    void operator()(const char*, float v) { add(v); }
    void operator()(const char*, bool v) { word(v ? 1 : 0); }
    void operator()(const char*, int v) { word(static_cast<std::uint64_t>(v)); }
    void operator()(const char*, base::Color c) {
        word(static_cast<std::uint64_t>(c.r) << 24 | static_cast<std::uint64_t>(c.g) << 16 |
             static_cast<std::uint64_t>(c.b) << 8 | c.a);
    }
    void operator()(const char*, const base::SharedText& text) { word(text.hash()); }

    void add(float v) { word(std::bit_cast<std::uint32_t>(v == 0.0f ? 0.0f : v)); }
    void word(std::uint64_t w) {
        state_ = (state_ ^ w) * 0x9e3779b97f4a7c15ull;
        state_ ^= state_ >> 29;
    }
    std::uint64_t value() const { return state_; }

private:
    std::uint64_t state_ = 0x243f6a8885a308d3ull;  // the first digits of pi: an arbitrary constant
};

}  // namespace

std::uint64_t hash(const DrawList& list) {
    Hasher hasher;
    hasher("viewport", list.viewport);
    for (const Command& command : list.commands) {
        hasher.word(command.id.value);
        hasher.word(command.what.index());
        std::visit([&hasher](const auto& what) { visitFields(what, hasher); }, command.what);
    }
    return hasher.value();
}

}  // namespace fukan::draw
