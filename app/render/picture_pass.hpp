#pragma once
// Draws a group's picture over the frame.

#include <memory>

#include "base/result.hpp"
#include "draw/command.hpp"
#include "render/placement.hpp"
#include "render/render_target.hpp"
#include "render/shader_program.hpp"

namespace fukan::render {

/// Made, used and destroyed with the same context current.
class PicturePass {
public:
    static base::Result<std::unique_ptr<PicturePass>> create(base::GlApi api);
    ~PicturePass();
    PicturePass(const PicturePass&) = delete;
    PicturePass& operator=(const PicturePass&) = delete;

    /// Draws `rect` of the upright `picture`, scaled, moved and faded by `how`, inside `clip`. The
    /// framebuffer must be bound and its viewport set.
    void draw(const RenderTarget& picture, const base::Rect& rect, const draw::BeginGroup& how,
              const base::Rect& clip, const Placement& placement) const;

private:
    explicit PicturePass(ShaderProgram program);

    ShaderProgram program_;
    unsigned vertexArray_ = 0;
};

}  // namespace fukan::render
