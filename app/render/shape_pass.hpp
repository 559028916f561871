#pragma once
// Draws runs of shapes, each run in one instanced call.

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "base/result.hpp"
#include "render/instance_buffer.hpp"
#include "render/placed_program.hpp"
#include "render/shape.hpp"

namespace fukan::render {

/// Made, used and destroyed with the same context current.
class ShapePass {
public:
    static base::Result<std::unique_ptr<ShapePass>> create(base::GlApi api);

    /// Call once per frame, before the first `draw`.
    void upload(const std::vector<Shape>& shapes) { buffer_.upload(shapes.data(), shapes.size()); }

    /// Draws `count` of the uploaded shapes, from `first` on, all of one kind. The framebuffer must be
    /// bound, its viewport set, and blending set for premultiplied colours.
    void draw(ShapeKind kind, std::size_t first, std::size_t count, const Placement& placement);

private:
    explicit ShapePass(base::GlApi api);
    const PlacedProgram* programFor(ShapeKind kind);

    base::GlApi api_;
    /// By kind. A program that no first frame needs is made when it is first drawn, so that the wall
    /// starts sooner.
    std::array<std::optional<PlacedProgram>, shapeKinds> programs_;
    std::array<bool, shapeKinds> refused_{};  ///< by the driver; not tried again
    InstanceBuffer buffer_;
};

}  // namespace fukan::render
