#pragma once
// Sorts a draw list, or the damaged parts of it, into the batches that the passes draw.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "draw/draw_list.hpp"
#include "render/batcher.hpp"
#include "render/glyphs.hpp"
#include "render/image_store.hpp"

namespace fukan::render {

/// Batches with the same target. Without `group` they are drawn straight to the frame's target. With it
/// they are drawn into a picture of their own; its `rect` is then laid over the target inside `clip`.
struct Step {
    std::optional<draw::BeginGroup> group;
    base::Rect rect;
    base::Rect clip;
    std::size_t firstBatch = 0;
    std::size_t batches = 0;
};

/// Reused from frame to frame, to keep its memory.
struct Frame {
    std::vector<Shape> shapes;
    std::vector<Sprite> sprites;
    std::vector<Step> steps;
};

/// Any list is safe: unmatched pops and ends are ignored, unmatched pushes and begins end with the list.
class FrameBuilder {
public:
    FrameBuilder(Glyphs& glyphs, ImageStore& images)
        : atlas_(glyphs.atlas()), pen_(glyphs.pen()), images_(images) {}

    /// `parts`: disjoint rectangles of whole pixels; with groups in the list they must be the whole viewport.
    void build(const draw::DrawList& list, std::span<const base::Rect> parts, Frame& frame);

    const std::vector<Batch>& batches() const { return batcher_.batches(); }

    void operator()(const draw::Backdrop& backdrop);
    void operator()(const draw::Box& box);
    void operator()(const draw::Text& text);
    void operator()(const draw::Line& line);
    void operator()(const draw::Image& image);
    void operator()(const draw::PushClip& push);
    void operator()(const draw::PopClip& pop);
    void operator()(const draw::BeginGroup& begin);
    void operator()(const draw::EndGroup& end);

private:
    /// A part of the frame, and the first command that is visible there: something opaque hides those before.
    struct Part {
        base::Rect rect;
        std::size_t from = 0;
    };

    void setParts(const draw::DrawList& list, std::span<const base::Rect> parts);
    void hideBelow(std::size_t command, const base::Rect& covered);
    void collectAll(const draw::DrawList& list, Frame& frame);
    void collect(const draw::DrawList& list, Frame& frame);
    template <typename Add>
    void forPieces(const base::Rect& reach, const Add& add) const;
    void addShape(const Brush& brush, const base::Rect& reach, Shape shape);
    void addPiece(ShapeKind kind, bool blend, const base::Rect& piece, Shape& shape);
    void addPieces(const draw::Box& box, const base::Rect& inner, const base::Rect& seen, Shape& shape);
    void startStep();
    void endStep();
    void closeGroup();

    GlyphAtlas& atlas_;
    TextPen& pen_;
    ImageStore& images_;

    Batcher batcher_;
    std::vector<Sprite> sprites_;  ///< in the order they came
    std::vector<Step>* steps_ = nullptr;
    std::vector<Part> parts_;
    base::Rect viewport_;
    std::size_t command_ = 0;             ///< the index of the present command
    base::Rect reach_;                    ///< of the present command
    std::vector<base::Rect> clips_;       ///< each inside the one before
    std::vector<base::Rect> outerClips_;  ///< the clips around the group
    int depth_ = 0;                       ///< of groups; an inner one counts as part of the outer
};

}  // namespace fukan::render
