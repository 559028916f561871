#pragma once
// A shader program with the uniforms that place the upright picture on the target.

#include <string>

#include "base/result.hpp"
#include "render/placement.hpp"
#include "render/shader_program.hpp"

namespace fukan::render {

/// A program with the uniforms u_clipX, u_clipY (the rows of Placement::toClipSpace) and u_pixelX, u_pixelY
/// (those of Placement::fromFragment). Made, used and destroyed with the same context current.
class PlacedProgram {
public:
    static base::Result<PlacedProgram> create(base::GlApi api, const std::string& vertex,
                                              const std::string& fragment);

    void use(const Placement& placement) const;
    int uniform(const char* name) const { return program_.uniform(name); }

private:
    explicit PlacedProgram(ShaderProgram program);

    ShaderProgram program_;
    int clipX_ = -1;
    int clipY_ = -1;
    int pixelX_ = -1;
    int pixelY_ = -1;
};

}  // namespace fukan::render
