#pragma once
// Visits every field of every command, in one order; used by the dump and the hash. A field added to a
// command is added here once.

#include "draw/command.hpp"

namespace fukan::draw {

template <typename Visitor>
void visitFields(const Backdrop& c, Visitor&& visit) {
    visit("rect", c.rect), visit("center", c.center), visit("radius", c.radius);
    visit("inner", c.inner), visit("middle", c.middle), visit("outer", c.outer);
}

template <typename Visitor>
void visitFields(const Box& c, Visitor&& visit) {
    visit("rect", c.rect), visit("shape", static_cast<int>(c.shape)), visit("radius", c.radius);
    visit("joinedLeft", c.joinedLeft), visit("joinedRight", c.joinedRight);
    visit("head", c.head), visit("fill", c.fillFrom), visit("to", c.fillTo), visit("vertical", c.vertical);
    visit("outline", c.outline), visit("outlineColor", c.outlineColor);
    visit("glow", c.glow), visit("glowColor", c.glowColor);
    visit("shadow", c.shadow), visit("shadowOffset", c.shadowOffset), visit("shadowColor", c.shadowColor);
    visit("sheen", c.sheen), visit("sheenColor", c.sheenColor);
}

template <typename Visitor>
void visitFields(const Text& c, Visitor&& visit) {
    visit("text", c.text), visit("origin", c.origin), visit("size", c.size), visit("width", c.width);
    visit("bold", c.weight == text::Weight::bold), visit("turned", c.turned), visit("color", c.color);
}

template <typename Visitor>
void visitFields(const Line& c, Visitor&& visit) {
    visit("from", c.from), visit("to", c.to), visit("width", c.width), visit("dash", c.dash);
    visit("color", c.color);
}

template <typename Visitor>
void visitFields(const Image& c, Visitor&& visit) {
    visit("rect", c.rect), visit("source", c.source), visit("opacity", c.opacity);
}

template <typename Visitor>
void visitFields(const PushClip& c, Visitor&& visit) {
    visit("rect", c.rect);
}

template <typename Visitor>
void visitFields(const PopClip&, Visitor&&) {}

template <typename Visitor>
void visitFields(const BeginGroup& c, Visitor&& visit) {
    visit("rect", c.rect), visit("opacity", c.opacity), visit("scale", c.scale);
    visit("pivot", c.pivot), visit("offset", c.offset);
}

template <typename Visitor>
void visitFields(const EndGroup&, Visitor&&) {}

}  // namespace fukan::draw
