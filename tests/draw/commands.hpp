#pragma once
// One command of every kind, with no field at its default.

#include <vector>

#include "draw/draw_list.hpp"

namespace fukan::test {

inline draw::Backdrop someBackdrop() {
    return {{0, 0, 640, 360}, {192, 0}, 640, base::rgb(0x16263f), base::rgb(0x0b1322), base::rgb(0x080e19)};
}

inline draw::Box someBox() {
    draw::Box box;
    box.rect = {10, 20.5f, 100, 40};
    box.shape = draw::Box::Shape::arrow;
    box.joinedLeft = box.joinedRight = true;
    box.radius = 9;
    box.head = 12;
    box.fillFrom = base::rgb(0x112233);
    box.fillTo = base::rgb(0x445566);
    box.vertical = true;
    box.outline = 1.5f;
    box.outlineColor = {255, 0, 0, 128};
    box.glow = 14;
    box.glowColor = {0, 255, 0, 64};
    box.shadowOffset = {3, 5};
    box.shadow = 18;
    box.shadowColor = {0, 0, 0, 90};
    box.sheen = 0.25f;
    box.sheenColor = {255, 255, 255, 30};
    return box;
}

inline draw::Text someText() {
    return {"工程表", {30, 60.25f}, 24, 72, text::Weight::bold, true, base::rgb(0xeaf1fb)};
}

inline draw::Line someLine() { return {{0, 1}, {100, 1}, 2, 6, base::rgb(0x8ea5c0)}; }
inline draw::Image someImage() { return {{5, 6, 70, 80}, "welcome.png", 0.5f}; }
inline draw::PushClip someClip() { return {{0, 50, 640, 200}}; }
inline draw::BeginGroup someGroup() { return {{0, 0, 640, 360}, 0.75f, 1.1f, {320, 180}, {-64, 0}}; }

inline draw::DrawList oneOfEach() {
    const auto id = [](const char* name) { return base::Id::of(name); };
    return {{640, 360},
            {{id("ground"), someBackdrop()},
             {id("clip"), someClip()},
             {id("box"), someBox()},
             {id("text"), someText()},
             {id("clip"), draw::PopClip{}},
             {id("group"), someGroup()},
             {id("line"), someLine()},
             {id("image"), someImage()},
             {id("group"), draw::EndGroup{}}}};
}

}  // namespace fukan::test
