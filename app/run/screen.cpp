#include "run/screen.hpp"

#include "render/placement.hpp"

namespace fukan::run {
namespace {

bool samePlace(const render::FrameTarget& a, const render::FrameTarget& b) {
    return a.width == b.width && a.height == b.height && a.turn == b.turn;
}

// A driver may apply a window's new size only when the next frame is begun, or the one after, and then
// with an empty buffer (Mesa's software renderer on Wayland does). So after a change several frames are
// drawn whole.
constexpr int framesToSettle = 3;

}  // namespace

void Screen::forget() { unsettled_ = framesToSettle; }

bool Screen::take(draw::DrawList& list, base::Turn turn) {
    const base::PixelSize size = window_.size();
    const render::FrameTarget target{size.width, size.height, turn, 0};
    if (!samePlace(target, target_)) forget();
    target_ = target;
    // A list for another size does not fill the window: the rest must be cleared with each frame.
    if (list.viewport != base::toVec2(turn.inverse().size(size))) forget();
    if (unsettled_ > 0) {
        --unsettled_;
        history_.forget();
    }
    return history_.next(list);
}

float Screen::draw() {
    window_.makeCurrent();
    if (tint_) {
        drawTinted();
        return 1;
    }
    history_.outdated(window_.bufferAge(), outdated_);
    renderer_.draw(history_.frame(), target_, outdated_.rects());
    return outdated_.share();
}

void Screen::drawTinted() {
    draw::DrawList tinted = history_.frame();
    for (const base::Rect& rect : history_.damage().rects()) {
        draw::Box box;
        box.rect = rect;
        box.fillFrom = box.fillTo = {255, 0, 160, 70};
        box.outline = 1;
        box.outlineColor = {255, 0, 160, 200};
        tinted.commands.push_back({base::Id::of("damage"), box});
    }
    renderer_.draw(tinted, target_);
}

void Screen::swap() {
    changed_.clear();
    if (!tint_) {
        const render::Placement placement(target_);
        for (const base::Rect& rect : history_.damage().rects()) changed_.push_back(placement.toTarget(rect));
    }
    window_.swap(changed_);
}

void Screen::setTint(bool on) {
    tint_ = on;
    forget();
}

}  // namespace fukan::run
