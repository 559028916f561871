#include "render/frame_builder.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fukan::render {
namespace {

using base::Rect;

struct ShapeRun {
    const ShapeRunner* runner;
    std::size_t first;
    std::size_t count;
    Rect clip;
};

void drawShapes(const ImDrawList*, const ImDrawCmd* command) {
    const auto& run = *static_cast<const ShapeRun*>(command->UserCallbackData);
    run.runner->pass.draw(run.first, run.count, run.clip, *run.runner->placement);
}

// Clips cut at whole pixels on every driver.
Rect rounded(const Rect& r) {
    const float left = std::round(r.x);
    const float top = std::round(r.y);
    return {left, top, std::round(r.right()) - left, std::round(r.bottom()) - top};
}

Rect roundedOut(const Rect& r) {
    const float left = std::floor(r.x);
    const float top = std::floor(r.y);
    return {left, top, std::ceil(r.right()) - left, std::ceil(r.bottom()) - top};
}

/// The largest rectangle of this aspect in the middle of the room, on whole pixels.
Rect fitted(base::Vec2 size, const Rect& room) {
    const float scale = std::min(room.w / size.x, room.h / size.y);
    const base::Vec2 fit = size * scale;
    return rounded({room.center().x - fit.x / 2, room.center().y - fit.y / 2, fit.x, fit.y});
}

draw::Box placeholder(const draw::Image& image) {
    draw::Box box;
    box.rect = image.rect;
    box.radius = 8;
    box.fillFrom = box.fillTo = base::faded({128, 140, 160, 40}, image.opacity);
    box.outline = 1;
    box.outlineColor = base::faded({128, 140, 160, 120}, image.opacity);
    return box;
}

bool changesNothing(const draw::BeginGroup& group) {
    return group.opacity >= 1 && group.scale == 1 && group.offset == base::Vec2{};
}

}  // namespace

Frame FrameBuilder::build(const draw::DrawList& list) {
    frame_ = {};
    viewport_ = {0, 0, list.viewport.x, list.viewport.y};
    clips_ = {viewport_};
    flushed_ = 0;
    depth_ = 0;
    startStep();
    for (const draw::Command& command : list.commands) {
        const Rect reach = draw::bounds(command);
        if (!reach.empty() && base::intersection(reach, clips_.back()).empty()) continue;
        std::visit(*this, command.what);
    }
    if (depth_ > 0) closeGroup();
    flushShapes();
    return std::move(frame_);
}

void FrameBuilder::operator()(const draw::Backdrop& backdrop) { addShape(shapeOf(backdrop)); }

void FrameBuilder::operator()(const draw::Box& box) {
    if (!box.rect.empty()) addShape(shapeOf(box));
}

void FrameBuilder::operator()(const draw::Line& line) { addShape(shapeOf(line)); }

void FrameBuilder::operator()(const draw::Text& text) {
    flushShapes();
    pen_.draw(text, *frame_.steps.back().list);
}

void FrameBuilder::operator()(const draw::Image& image) {
    if (image.rect.empty()) return;
    const Texture* texture = images_.find(image.source.str());
    if (!texture) return (*this)(placeholder(image));
    flushShapes();
    const Rect r = fitted(texture->size, image.rect);
    const float alpha = std::clamp(image.opacity, 0.0f, 1.0f);
    frame_.steps.back().list->AddImage(static_cast<ImTextureID>(texture->name), {r.x, r.y},
                                       {r.right(), r.bottom()}, {0, 0}, {1, 1},
                                       ImGui::ColorConvertFloat4ToU32({1, 1, 1, alpha}));
}

void FrameBuilder::operator()(const draw::PushClip& push) {
    flushShapes();
    clips_.push_back(base::intersection(rounded(push.rect), clips_.back()));
    applyClip();
}

void FrameBuilder::operator()(const draw::PopClip&) {
    if (clips_.size() < 2) return;
    flushShapes();
    clips_.pop_back();
    applyClip();
}

void FrameBuilder::operator()(const draw::BeginGroup& begin) {
    if (++depth_ > 1) return;
    flushShapes();
    outerClips_ = clips_;
    if (changesNothing(begin)) return;
    // Nothing outside the clips will be seen, but it may move into them: the picture is not clipped by them.
    const Rect clip = clips_.back();
    clips_ = {base::intersection(roundedOut(begin.rect), viewport_)};
    startStep();
    Step& step = frame_.steps.back();
    step.group = begin;
    step.rect = clips_.back();
    step.clip = clip;
}

void FrameBuilder::operator()(const draw::EndGroup&) {
    if (depth_ == 0 || --depth_ > 0) return;
    closeGroup();
}

void FrameBuilder::closeGroup() {
    depth_ = 0;
    flushShapes();
    clips_ = std::exchange(outerClips_, {});
    if (frame_.steps.back().group) {
        startStep();
    } else {
        applyClip();
    }
}

void FrameBuilder::addShape(const Shape& shape) { frame_.shapes.push_back(shape); }

void FrameBuilder::flushShapes() {
    const std::size_t count = frame_.shapes.size() - flushed_;
    if (count == 0) return;
    ShapeRun run{&runner_, flushed_, count, clips_.back()};
    ImDrawList& list = *frame_.steps.back().list;
    list.AddCallback(&drawShapes, &run, sizeof(run));
    list.AddCallback(ImDrawCallback_ResetRenderState, nullptr);
    flushed_ = frame_.shapes.size();
}

void FrameBuilder::startStep() {
    frame_.steps.push_back({&host_.newList(), std::nullopt, {}, {}});
    applyClip();
}

// A list's first clip is pushed, the later ones replace it.
void FrameBuilder::applyClip() {
    ImDrawList& list = *frame_.steps.back().list;
    const Rect& clip = clips_.back();
    if (list._ClipRectStack.Size > 0) list.PopClipRect();
    list.PushClipRect({clip.x, clip.y}, {clip.right(), clip.bottom()});
}

}  // namespace fukan::render
