#pragma once
// A draw list, sorted into what the passes draw: runs of shapes, ImGui draw lists, and groups' pictures.

#include <cstddef>
#include <optional>
#include <vector>

#include "draw/draw_list.hpp"
#include "render/image_store.hpp"
#include "render/imgui_host.hpp"
#include "render/shape.hpp"
#include "render/shape_pass.hpp"
#include "render/text_pen.hpp"

namespace fukan::render {

/// What the shapes between two texts need when their turn comes: the pass, and where the frame goes.
struct ShapeRunner {
    const ShapePass& pass;
    std::optional<Placement> placement;
};

/// One ImGui list, shapes included. Without `group` it goes straight to the target. With it, it is
/// drawn into a picture of its own, of which `rect` is then laid over the target inside `clip`.
struct Step {
    ImDrawList* list = nullptr;
    std::optional<draw::BeginGroup> group;
    base::Rect rect;
    base::Rect clip;
};

struct Frame {
    std::vector<Shape> shapes;
    std::vector<Step> steps;
};

/// Any list is safe: unmatched pops and ends are ignored, unmatched pushes and begins end with the list.
class FrameBuilder {
public:
    FrameBuilder(ImGuiHost& host, const TextPen& pen, ImageStore& images, const ShapeRunner& runner)
        : host_(host), pen_(pen), images_(images), runner_(runner) {}

    Frame build(const draw::DrawList& list);

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
    void addShape(const Shape& shape);
    void flushShapes();
    void startStep();
    void applyClip();
    void closeGroup();

    ImGuiHost& host_;
    const TextPen& pen_;
    ImageStore& images_;
    const ShapeRunner& runner_;

    Frame frame_;
    base::Rect viewport_;
    std::vector<base::Rect> clips_;       ///< each inside the one before
    std::vector<base::Rect> outerClips_;  ///< the clips around the group
    std::size_t flushed_ = 0;             ///< shapes that already have their turn in a list
    int depth_ = 0;                       ///< of groups; an inner one counts as part of the outer
};

}  // namespace fukan::render
