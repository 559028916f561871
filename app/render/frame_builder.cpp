#include "render/frame_builder.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "draw/box_parts.hpp"
#include "draw/image_place.hpp"
#include "draw/pixel_rects.hpp"

namespace fukan::render {
namespace {

using base::Rect;

// If a box has fewer pixels inside, four further pieces cost more than they save (measured on llvmpipe).
constexpr float worthSplitting = 4096;

bool changesNothing(const draw::BeginGroup& group) {
    return group.opacity >= 1 && group.scale == 1 && group.offset == base::Vec2{};
}

// Hiding what lies below something opaque saves more than splitting a part costs only from so many pixels
// on, and from such a share of the part; and there are at most so many parts.
constexpr float worthHiding = 1000;
constexpr float leastShare = 0.01f;
constexpr std::size_t mostParts = 192;

// When the atlas grows while a frame is built, glyphs that were already placed have moved, and the frame
// is built again. With all of its glyphs in the atlas, that no longer grows; a third try is for an atlas
// that had to discard glyphs to make room.
constexpr int mostTries = 3;

}  // namespace

void FrameBuilder::build(const draw::DrawList& list, std::span<const Rect> parts, Frame& frame) {
    setParts(list, parts);
    collectAll(list, frame);
    // Glyphs left from earlier frames can leave too little room for this frame's.
    if (pen_.takeLost() && atlas_.full()) {
        atlas_.startOver(list.viewport);
        collectAll(list, frame);
    }
    images_.endFrame();
    batcher_.sort(sprites_, frame.shapes, frame.sprites);
}

void FrameBuilder::collectAll(const draw::DrawList& list, Frame& frame) {
    for (int i = 0; i < mostTries; ++i) {
        const int before = atlas_.generation();
        pen_.takeLost();
        collect(list, frame);
        if (atlas_.generation() == before) break;
    }
}

void FrameBuilder::setParts(const draw::DrawList& list, std::span<const Rect> parts) {
    parts_.clear();
    for (const Rect& rect : parts) parts_.push_back({rect, 0});
    const bool flat = std::none_of(list.commands.begin(), list.commands.end(), [](const draw::Command& c) {
        return std::holds_alternative<draw::PushClip>(c.what) ||
               std::holds_alternative<draw::BeginGroup>(c.what);
    });
    if (!flat) return;  // a moving camera or a transition: nothing stands still long enough to be worth it
    for (std::size_t i = 0; i < list.commands.size(); ++i) {
        if (const auto* box = std::get_if<draw::Box>(&list.commands[i].what)) {
            const Rect covered = draw::coveredRect(*box);
            if (covered.w * covered.h >= worthHiding) hideBelow(i, covered);
        }
    }
}

/// Splits the parts at the area that `command` covers, and hides the commands before it there.
void FrameBuilder::hideBelow(std::size_t command, const Rect& covered) {
    const std::size_t count = parts_.size();
    for (std::size_t i = 0; i < count && parts_.size() < mostParts; ++i) {
        const Part part = parts_[i];
        const Rect hidden = base::intersection(part.rect, covered);
        const float area = hidden.w * hidden.h;
        if (area < worthHiding || area < part.rect.w * part.rect.h * leastShare) continue;
        parts_[i] = {hidden, command};
        for (const Rect& piece : draw::around(part.rect, hidden)) {
            if (!piece.empty()) parts_.push_back({piece, part.from});
        }
    }
}

void FrameBuilder::collect(const draw::DrawList& list, Frame& frame) {
    batcher_.clear();
    sprites_.clear();
    frame.steps.clear();
    steps_ = &frame.steps;
    viewport_ = {0, 0, list.viewport.x, list.viewport.y};
    clips_.assign(1, viewport_);
    depth_ = 0;
    for (const draw::Text& text : list.ahead) pen_.draw(text, {}, atlas_.size(), sprites_);
    sprites_.clear();
    startStep();
    for (command_ = 0; command_ < list.commands.size(); ++command_) {
        const draw::Command& command = list.commands[command_];
        reach_ = draw::roundedOut(draw::bounds(command));
        if (!reach_.empty() && base::intersection(reach_, clips_.back()).empty()) continue;
        std::visit(*this, command.what);
    }
    if (depth_ > 0) closeGroup();
    endStep();
}

template <typename Add>
void FrameBuilder::forPieces(const Rect& reach, const Add& add) const {
    const Rect seen = base::intersection(reach, clips_.back());
    if (seen.empty()) return;
    for (const Part& part : parts_) {
        if (command_ < part.from) continue;
        const Rect piece = base::intersection(seen, part.rect);
        if (!piece.empty()) add(piece);
    }
}

void FrameBuilder::addShape(const Brush& brush, const Rect& reach, Shape shape) {
    forPieces(reach, [&](const Rect& piece) {
        shape.cut = {piece.x, piece.y, piece.right(), piece.bottom()};
        batcher_.add(brush, piece, shape);
    });
}

void FrameBuilder::operator()(const draw::Backdrop& backdrop) {
    addShape({false, ShapeKind::fill, {}, !draw::covers(backdrop, backdrop.rect)}, reach_, shapeOf(backdrop));
}

// Most pixels of a box need only its gradient. The distance to the edge is expensive, and computed only
// near it.
void FrameBuilder::operator()(const draw::Box& box) {
    if (box.rect.empty()) return;
    // Not rounded at a joined edge: of two boxes that share it each pixel belongs to one.
    const Rect reach = draw::cutAtJoints(box, reach_);
    const Rect inner = draw::roundedIn(draw::innerRect(box));
    Shape shape = shapeOf(box);
    if (inner.w * inner.h < worthSplitting || box.shadow > 0)
        return addShape({false, kindOf(box), {}, true}, reach, shape);
    forPieces(reach, [&](const Rect& seen) { addPieces(box, inner, seen, shape); });
}

void FrameBuilder::addPieces(const draw::Box& box, const Rect& inner, const Rect& seen, Shape& shape) {
    const Rect middle = base::intersection(seen, inner);
    if (middle.empty()) return addPiece(ShapeKind::edge, true, seen, shape);
    const bool opaque = box.fillFrom.a == 255 && box.fillTo.a == 255;
    const bool empty = box.fillFrom.a == 0 && box.fillTo.a == 0 && box.sheen < 0;
    if (!empty) addPiece(ShapeKind::fill, !opaque, middle, shape);
    for (const Rect& rest : draw::around(seen, middle)) addPiece(ShapeKind::edge, true, rest, shape);
}

void FrameBuilder::addPiece(ShapeKind kind, bool blend, const Rect& piece, Shape& shape) {
    if (piece.empty()) return;
    shape.cut = {piece.x, piece.y, piece.right(), piece.bottom()};
    batcher_.add({false, kind, {}, blend}, piece, shape);
}

void FrameBuilder::operator()(const draw::Line& line) {
    addShape({false, ShapeKind::line, {}, true}, reach_, shapeOf(line));
}

void FrameBuilder::operator()(const draw::Text& text) {
    const base::Vec2 size = atlas_.size();
    forPieces(reach_, [&](const Rect& piece) {
        const std::size_t first = sprites_.size();
        pen_.draw(text, piece, size, sprites_);
        const std::size_t count = sprites_.size() - first;
        // The atlas's own texture is not known before the frame is complete: name 0 stands for it.
        if (count > 0) batcher_.add({true, {}, {0, {}, true}, true}, piece, first, count);
    });
}

void FrameBuilder::operator()(const draw::Image& image) {
    if (image.rect.empty()) return;
    const Texture* texture = images_.find({image.source, image.rect.size()});
    if (!texture) return (*this)(draw::placeholderOf(image));
    const Rect r = draw::imagePlace(texture->size, image.rect);
    const float alpha = std::clamp(image.opacity, 0.0f, 1.0f);
    Sprite sprite;
    sprite.start = {0, 0, r.x, r.y};
    sprite.matrix = {texture->size.x / r.w, 0, 0, texture->size.y / r.h};
    sprite.color = {255, 255, 255, static_cast<std::uint8_t>(std::lround(alpha * 255))};
    forPieces(r, [&](const Rect& piece) {
        sprite.cut = {piece.x, piece.y, piece.right(), piece.bottom()};
        sprites_.push_back(sprite);
        batcher_.add({true, {}, {texture->name, texture->size, false}, true}, piece, sprites_.size() - 1, 1);
    });
}

void FrameBuilder::operator()(const draw::PushClip& push) {
    // On whole pixels, so that every driver cuts alike.
    clips_.push_back(base::intersection(draw::rounded(push.rect), clips_.back()));
}

void FrameBuilder::operator()(const draw::PopClip&) {
    if (clips_.size() > 1) clips_.pop_back();
}

void FrameBuilder::operator()(const draw::BeginGroup& begin) {
    if (++depth_ > 1) return;
    outerClips_ = clips_;
    if (changesNothing(begin)) return;
    // What lies outside the clips may be moved into them by the group: so its picture is not clipped by them.
    const Rect clip = clips_.back();
    clips_.assign(1, base::intersection(draw::roundedOut(begin.rect), viewport_));
    endStep();
    startStep();
    Step& step = steps_->back();
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
    clips_ = std::exchange(outerClips_, {});
    if (!steps_->back().group) return;
    endStep();
    startStep();
}

void FrameBuilder::startStep() {
    batcher_.startStep();
    Step step;
    step.firstBatch = batcher_.batches().size();
    steps_->push_back(step);
}

void FrameBuilder::endStep() {
    Step& step = steps_->back();
    step.batches = batcher_.batches().size() - step.firstBatch;
}

}  // namespace fukan::render
