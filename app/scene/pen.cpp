#include "scene/pen.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "scene/bar_room.hpp"

namespace fukan::scene {

namespace {

using base::faded;

base::Rect onPixels(const base::Rect& r) {
    const float left = std::round(r.x);
    const float top = std::round(r.y);
    return {left, top, std::max(std::round(r.right()) - left, 1.0f),
            std::max(std::round(r.bottom()) - top, 1.0f)};
}

// The factor up to which strokes and corners grow.
constexpr float thickest = 1.8f;

// Of the first language's opacity; more in steps, up to the first's, where its contrast would be too low.
constexpr float secondLanguage = 0.7f;
constexpr float secondStep = 0.05f;
constexpr float secondSpare = 1.08f;  // grounds differ a little

// While the camera moves, a label that becomes legible fades in over this part of its floor.
constexpr float fadesIn = 0.06f;

// Token pixels, the title's size: at large scales labels stop growing here.
constexpr float largestLabel = 40;

// Between a label and the edge of what is free, token pixels.
constexpr float sightMargin = 16;

// Above this em size glyphs are sharp at half pixels only (render/text_pen.hpp).
constexpr float sharpAtAnySize = 26;

/// A scene that makes room for the bar shows all that it shows at scale 1: its floor is as much lower.
float roomAt(float scale) {
    if (scale >= leastRoom) return std::min(scale, 1.0f);
    const float way = (leastRoom - scale) / (leastRoom - noRoom);
    return std::min(leastRoom + (1 - leastRoom) * way, 1.0f);
}

/// A text at rest gets the next smaller size that is drawn sharp, if it is legible at that.
float sharpened(float size, float least) {
    if (size < sharpAtAnySize) return size;
    const float smaller = std::floor(size * 2) / 2;
    return smaller < least ? size : smaller;
}

}  // namespace

Sight sightIn(const layout::Canvas& canvas, const base::Rect& free, bool resting) {
    return {free.grown(-canvas.px(sightMargin), 0), canvas.type(largestLabel), resting};
}

float Pen::scale() const { return lift_ * (through_ ? camera_.scale : 1.0f); }

base::Vec2 Pen::at(base::Vec2 point) const {
    point = point + shift_;
    const base::Vec2 lifted = lift_ == 1 ? point : about_ + (point - about_) * lift_;
    return through_ ? motion::toScreen(camera_, out_.viewport, lifted) : lifted;
}

base::Rect Pen::at(const base::Rect& rect) const {
    const base::Vec2 corner = at(rect.origin());
    return {corner.x, corner.y, rect.w * scale(), rect.h * scale()};
}

float Pen::thickness() const { return sight_ ? std::min(1.0f, thickest / scale()) : 1.0f; }

bool Pen::sees(const base::Rect& rect, float reach) const {
    if (!through_) return true;
    const base::Rect seen = at(rect.grown(reach));
    return seen.x < out_.viewport.x && seen.right() > 0 && seen.y < out_.viewport.y && seen.bottom() > 0;
}

base::Rect Pen::visible() const {
    if (!sight_) return {-1e9f, -1e9f, 2e9f, 2e9f};
    const base::Vec2 from = through_ ? motion::toLayout(camera_, out_.viewport, sight_->visible.origin())
                                     : sight_->visible.origin();
    return {from.x, from.y, sight_->visible.w / scale(), sight_->visible.h / scale()};
}

/// 0: too small to be read … 1.
float Pen::legibility(const layout::Label& label) const {
    if (!sight_ || label.block.runs.empty()) return 1;
    // Half a percent of tolerance for rounding.
    const float over = label.block.fontSize * scale() / (label.floor * roomAt(scale())) - 0.995f;
    if (sight_->resting) return over >= 0 ? 1.0f : 0.0f;
    return std::clamp(over / fadesIn + 1, 0.0f, 1.0f);
}

void Pen::backdrop(base::Id id, const Theme& theme) {
    const base::Vec2 size = out_.viewport;
    draw::Backdrop ground;
    ground.rect = {0, 0, size.x, size.y};
    ground.center = {size.x * 0.3f, 0};
    ground.radius = std::max(size.x, size.y);
    ground.inner = theme.groundInner;
    ground.middle = theme.groundMiddle;
    ground.outer = theme.groundOuter;
    out_.commands.push_back({id, ground});
}

void Pen::box(base::Id id, draw::Box box) {
    const float s = scale();
    // At rest edges lie on whole pixels: they are crisp, and a box covers every pixel of its own completely.
    box.rect = s == 1 && !through_ ? onPixels(box.rect) : at(box.rect);
    box.head *= s;
    const float thick = s * thickness();
    for (float* length : {&box.radius, &box.outline, &box.glow, &box.shadow}) *length *= thick;
    box.shadowOffset = box.shadowOffset * s;
    for (base::Color* c :
         {&box.fillFrom, &box.fillTo, &box.outlineColor, &box.glowColor, &box.shadowColor, &box.sheenColor}) {
        *c = faded(*c, fade_);
    }
    out_.commands.push_back({id, box});
}

void Pen::line(base::Id id, draw::Line line) {
    line.from = at(line.from);
    line.to = at(line.to);
    const float thick = scale() * thickness();
    line.width *= thick;
    line.dash *= thick;
    line.color = faded(line.color, fade_);
    out_.commands.push_back({id, line});
}

void Pen::image(base::Id id, const base::Rect& rect, const base::SharedText& source) {
    out_.commands.push_back({id, draw::Image{at(rect), source, fade_}});
}

float Pen::heldBack(float size) const {
    return sight_ ? std::min(1.0f, sight_->largest / (size * scale())) : 1.0f;
}

float Pen::heldBack(const Words& words, float width) const {
    if (!(words.largest > 0)) return 1;
    const float widest = visible().w * words.share / std::max(width, 1.0f);
    const float legible = std::min(1.0f, words.readable / scale());
    return std::max(std::min(heldBack(words.largest), widest), legible);
}

void Pen::hold(const base::Rect& ink, const base::Rect& room, const Words& words) {
    hold(ink, room, room, words);
}

void Pen::hold(const base::Rect& ink, const base::Rect& stood, const base::Rect& room, const Words& words) {
    if (!sight_) return;
    base::Rect held = layout::carried(layout::shrunk(ink, stood, heldBack(words, ink.w)), stood, room);
    held = held.moved(layout::slid(held, room, visible()));
    setLift(held.w / std::max(ink.w, 1e-3f), held.origin());
    shift_ = held.origin() - ink.origin();
    held_ = true;
}

void Pen::letGo() {
    shift_ = {};
    held_ = false;
    clearLift();
}

void Pen::label(const layout::Label& label, base::Color body, base::Color mark) {
    if (!sight_ || held_) return runs(label, label.origin, 1, body, mark);
    // A label that is smaller than its room keeps its alignment in it.
    Words words;
    words.add(label);
    const float size = heldBack(words, label.block.size.x);
    const base::Rect ink = layout::shrunk(label.ink(), label.room, size);
    runs(label, ink.origin() + layout::slid(ink, label.room, visible()), size, body, mark);
}

void Pen::fixedLabel(const layout::Label& label, base::Color body, base::Color mark) {
    runs(label, label.origin, 1, body, mark);
}

void Pen::labelAt(const layout::Label& label, base::Vec2 origin, base::Color body, base::Color mark) {
    runs(label, origin, 1, body, mark);
}
void Pen::runs(const layout::Label& label, base::Vec2 origin, float size, base::Color body,
               base::Color mark) {
    const float legible = legibility(label) * words_;
    if (legible <= 0) return;
    if (sight_ && sight_->resting && !label.block.runs.empty()) {
        // The same factor for all runs of the block, so that they keep together.
        const float seen = label.block.fontSize * size * scale();
        size *= sharpened(seen, label.floor) / seen;
    }
    for (const text::Run& run : label.block.runs) {
        draw::Text text;
        text.text = run.text;
        text.origin = at(origin + run.origin * size);
        text.size = run.size * size * scale();
        text.width = run.width * size * scale();
        text.weight = run.weight;
        text.turned = run.turned;
        const float faint = run.role == text::Role::second ? secondOf(body) : 1.0f;
        text.color = faded(run.role == text::Role::mark ? mark : body, fade_ * legible * faint);
        out_.commands.push_back({label.id, std::move(text)});
    }
}

float Pen::secondOf(base::Color body) {
    if (second_ > 0 && secondIn_ == body) return second_;
    float opacity = secondLanguage;
    // A colour for another ground, such as a bar's or the now colour, is as faint as that.
    if (ground_ && base::contrast(body, *ground_) >= largeContrast) {
        while (opacity < 1 && base::contrast(base::over(faded(body, opacity), *ground_), *ground_) <
                                  largeContrast * secondSpare)
            opacity += secondStep;
    }
    secondIn_ = body;
    return second_ = std::min(opacity, 1.0f);
}

void Pen::pushClip(base::Id id, const base::Rect& viewportRect) {
    out_.commands.push_back({id, draw::PushClip{viewportRect}});
}
void Pen::popClip(base::Id id) { out_.commands.push_back({id, draw::PopClip{}}); }
void Pen::beginGroup(base::Id id, const draw::BeginGroup& group) { out_.commands.push_back({id, group}); }
void Pen::endGroup(base::Id id) { out_.commands.push_back({id, draw::EndGroup{}}); }

}  // namespace fukan::scene
