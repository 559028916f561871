#pragma once
// Draws runs of shapes, each run in one instanced call.

#include <cstddef>
#include <memory>
#include <vector>

#include "base/result.hpp"
#include "render/placement.hpp"
#include "render/shader_program.hpp"
#include "render/shape.hpp"

namespace fukan::render {

/// Made, used and destroyed with the same context current.
class ShapePass {
public:
    static base::Result<std::unique_ptr<ShapePass>> create(GlApi api);
    ~ShapePass();
    ShapePass(const ShapePass&) = delete;
    ShapePass& operator=(const ShapePass&) = delete;

    /// Once a frame, before the first `draw`.
    void upload(const std::vector<Shape>& shapes);

    /// `count` of the uploaded shapes from `first`, inside `clip` (pixels of the upright picture), into
    /// the framebuffer that is bound, whose viewport is set.
    void draw(std::size_t first, std::size_t count, const base::Rect& clip, const Placement& placement) const;

private:
    explicit ShapePass(ShaderProgram program);
    void pointAt(std::size_t first) const;

    ShaderProgram program_;
    int clipX_ = -1;
    int clipY_ = -1;
    unsigned vertexArray_ = 0;
    unsigned buffer_ = 0;
};

}  // namespace fukan::render
