#include "draw/placing.hpp"

namespace fukan::draw {
namespace {

using base::Rect;
using base::Vec2;

struct Placer {
    const Placing& by;

    void operator()(Backdrop& c) const { fade(c.inner), fade(c.middle), fade(c.outer); }
    void operator()(Box& c) const {
        move(c.rect);
        c.shadowOffset = c.shadowOffset * by.scale;
        for (float* length : {&c.radius, &c.head, &c.outline, &c.glow, &c.shadow}) *length *= by.scale;
        for (base::Color* color :
             {&c.fillFrom, &c.fillTo, &c.outlineColor, &c.glowColor, &c.shadowColor, &c.sheenColor})
            fade(*color);
    }
    void operator()(Text& c) const {
        move(c.origin);
        c.size *= by.scale;
        c.width *= by.scale;
        fade(c.color);
    }
    void operator()(Line& c) const {
        move(c.from), move(c.to);
        c.width *= by.scale;
        c.dash *= by.scale;
        fade(c.color);
    }
    void operator()(Image& c) const {
        move(c.rect);
        c.opacity *= by.opacity;
    }
    void operator()(PushClip& c) const { move(c.rect); }
    void operator()(PopClip&) const {}
    void operator()(BeginGroup& c) const {
        move(c.rect);
        move(c.pivot);
        c.offset = c.offset * by.scale;
        c.opacity *= by.opacity;
    }
    void operator()(EndGroup&) const {}

private:
    void fade(base::Color& color) const { color = base::faded(color, by.opacity); }
    void move(Vec2& point) const { point = by.about + (point - by.about) * by.scale + by.offset; }
    void move(Rect& rect) const {
        Vec2 corner = rect.origin();
        move(corner);
        rect = {corner.x, corner.y, rect.w * by.scale, rect.h * by.scale};
    }
};

}  // namespace

void place(std::span<Command> commands, const Placing& placing) {
    for (Command& command : commands) std::visit(Placer{placing}, command.what);
}

Command faded(Command command, float opacity) {
    const Placing by{opacity, 1, {}, {}};
    std::visit(Placer{by}, command.what);
    return command;
}

}  // namespace fukan::draw
