#include "render/picture_pass.hpp"

#include <glad/gl.h>

#include <algorithm>
#include <utility>

namespace fukan::render {
namespace {

constexpr const char* vertexShader = R"(
uniform vec3 u_clipX;
uniform vec3 u_clipY;
uniform vec4 u_from;  // left, top, width, height in the picture, pixels
uniform vec4 u_to;    // the same on the screen
uniform vec2 u_size;  // of the picture, pixels
out vec2 v_at;

void main() {
    vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1));
    vec2 at = (u_from.xy + u_from.zw * corner) / u_size;
    v_at = vec2(at.x, 1.0 - at.y);
    vec3 p = vec3(u_to.xy + u_to.zw * corner, 1.0);
    gl_Position = vec4(dot(u_clipX, p), dot(u_clipY, p), 0.0, 1.0);
}
)";

constexpr const char* fragmentShader = R"(
uniform sampler2D u_picture;
uniform float u_opacity;
in vec2 v_at;
layout(location = 0) out vec4 o_color;

void main() { o_color = texture(u_picture, v_at) * u_opacity; }
)";

}  // namespace

base::Result<std::unique_ptr<PicturePass>> PicturePass::create(base::GlApi api) {
    base::Result<ShaderProgram> program = ShaderProgram::create(api, vertexShader, fragmentShader);
    if (!program) return base::Error{program.error()};
    return std::unique_ptr<PicturePass>(new PicturePass(std::move(*program)));
}

// The shader computes the corners itself, but core profiles draw nothing without a vertex array.
PicturePass::PicturePass(ShaderProgram program) : program_(std::move(program)) {
    glGenVertexArrays(1, &vertexArray_);
}

PicturePass::~PicturePass() { glDeleteVertexArrays(1, &vertexArray_); }

void PicturePass::draw(const RenderTarget& picture, const base::Rect& rect, const draw::BeginGroup& how,
                       const base::Rect& clip, const Placement& placement) const {
    const std::array<int, 4> scissor = placement.scissor(clip);
    if (scissor[2] <= 0 || scissor[3] <= 0) return;
    const base::Vec2 at = how.pivot + (rect.origin() - how.pivot) * how.scale + how.offset;
    const std::array<float, 6> rows = placement.toClipSpace();
    program_.use();
    glUniform3f(program_.uniform("u_clipX"), rows[0], rows[1], rows[2]);
    glUniform3f(program_.uniform("u_clipY"), rows[3], rows[4], rows[5]);
    glUniform4f(program_.uniform("u_from"), rect.x, rect.y, rect.w, rect.h);
    glUniform4f(program_.uniform("u_to"), at.x, at.y, rect.w * how.scale, rect.h * how.scale);
    glUniform2f(program_.uniform("u_size"), static_cast<float>(picture.width()),
                static_cast<float>(picture.height()));
    glUniform1f(program_.uniform("u_opacity"), std::min(how.opacity, 1.0f));
    glUniform1i(program_.uniform("u_picture"), 0);
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, picture.texture());
    glEnable(GL_BLEND);
    glBlendEquation(GL_FUNC_ADD);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glEnable(GL_SCISSOR_TEST);
    glScissor(scissor[0], scissor[1], scissor[2], scissor[3]);
    glBindVertexArray(vertexArray_);
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    glBindVertexArray(0);
    glBindTexture(GL_TEXTURE_2D, 0);
}

}  // namespace fukan::render
