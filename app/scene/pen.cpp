#include "scene/pen.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fukan::scene {

namespace {

using base::faded;

base::Rect onPixels(const base::Rect& r) {
    const float left = std::round(r.x);
    const float top = std::round(r.y);
    return {left, top, std::max(std::round(r.right()) - left, 1.0f),
            std::max(std::round(r.bottom()) - top, 1.0f)};
}

}  // namespace

float Pen::scale() const { return lift_ * (through_ ? camera_.scale : 1.0f); }

base::Vec2 Pen::at(base::Vec2 point) const {
    const base::Vec2 lifted = lift_ == 1 ? point : about_ + (point - about_) * lift_;
    return through_ ? motion::toScreen(camera_, out_.viewport, lifted) : lifted;
}

base::Rect Pen::at(const base::Rect& rect) const {
    const base::Vec2 corner = at(rect.origin());
    return {corner.x, corner.y, rect.w * scale(), rect.h * scale()};
}

bool Pen::sees(const base::Rect& rect, float reach) const {
    if (!through_) return true;
    const base::Rect seen = at(rect.grown(reach));
    return seen.x < out_.viewport.x && seen.right() > 0 && seen.y < out_.viewport.y && seen.bottom() > 0;
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
    // At rest edges stand on whole pixels: they are crisp, and what a box covers it covers altogether.
    box.rect = s == 1 && !through_ ? onPixels(box.rect) : at(box.rect);
    for (float* length : {&box.radius, &box.head, &box.outline, &box.glow, &box.shadow}) *length *= s;
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
    line.width *= scale();
    line.dash *= scale();
    line.color = faded(line.color, fade_);
    out_.commands.push_back({id, line});
}

void Pen::image(base::Id id, const base::Rect& rect, const base::SharedText& source) {
    out_.commands.push_back({id, draw::Image{at(rect), source, fade_}});
}

void Pen::label(const layout::Label& label, base::Color body, base::Color mark) {
    for (const text::Run& run : label.block.runs) {
        draw::Text text;
        text.text = run.text;
        text.origin = at(label.origin + run.origin);
        text.size = run.size * scale();
        text.width = run.width * scale();
        text.weight = run.weight;
        text.turned = run.turned;
        text.color = faded(run.role == text::Role::mark ? mark : body, fade_);
        out_.commands.push_back({label.id, std::move(text)});
    }
}

void Pen::pushClip(base::Id id, const base::Rect& viewportRect) {
    out_.commands.push_back({id, draw::PushClip{viewportRect}});
}
void Pen::popClip(base::Id id) { out_.commands.push_back({id, draw::PopClip{}}); }
void Pen::beginGroup(base::Id id, const draw::BeginGroup& group) { out_.commands.push_back({id, group}); }
void Pen::endGroup(base::Id id) { out_.commands.push_back({id, draw::EndGroup{}}); }

}  // namespace fukan::scene
