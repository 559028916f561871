#include "render/placed_program.hpp"

#include <glad/gl.h>

#include <array>
#include <utility>

namespace fukan::render {
namespace {

void setRows(int x, int y, const std::array<float, 6>& rows) {
    glUniform3f(x, rows[0], rows[1], rows[2]);
    glUniform3f(y, rows[3], rows[4], rows[5]);
}

}  // namespace

base::Result<PlacedProgram> PlacedProgram::create(base::GlApi api, const std::string& vertex,
                                                  const std::string& fragment) {
    base::Result<ShaderProgram> program = ShaderProgram::create(api, vertex, fragment);
    if (!program) return base::Error{program.error()};
    return PlacedProgram(std::move(*program));
}

PlacedProgram::PlacedProgram(ShaderProgram program)
    : program_(std::move(program)),
      clipX_(program_.uniform("u_clipX")),
      clipY_(program_.uniform("u_clipY")),
      pixelX_(program_.uniform("u_pixelX")),
      pixelY_(program_.uniform("u_pixelY")) {}

void PlacedProgram::use(const Placement& placement) const {
    program_.use();
    setRows(clipX_, clipY_, placement.toClipSpace());
    setRows(pixelX_, pixelY_, placement.fromFragment());
}

}  // namespace fukan::render
