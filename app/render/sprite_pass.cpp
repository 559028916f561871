#include "render/sprite_pass.hpp"

#include <glad/gl.h>

#include <array>
#include <utility>

namespace fukan::render {
namespace {

constexpr const char* vertexShader = R"(
layout(location = 0) in vec4 a_cut;
layout(location = 1) in vec4 a_start;
layout(location = 2) in vec4 a_matrix;
layout(location = 3) in vec4 a_color;
uniform vec3 u_clipX;
uniform vec3 u_clipY;
flat out vec4 v_start;
flat out vec4 v_matrix;
flat out vec4 v_color;

void main() {
    v_start = a_start; v_matrix = a_matrix; v_color = a_color;
    vec3 p = vec3((gl_VertexID & 1) == 0 ? a_cut.x : a_cut.z, gl_VertexID < 2 ? a_cut.y : a_cut.w, 1.0);
    gl_Position = vec4(dot(u_clipX, p), dot(u_clipY, p), 0.0, 1.0);
}
)";

// As with shapes, the texel depends only on the pixel's position, so that pieces join without a seam. The
// level of detail is computed explicitly: a derivative would depend on the neighbouring pixels.
constexpr const char* fragmentShader = R"(
flat in vec4 v_start;
flat in vec4 v_matrix;
flat in vec4 v_color;
uniform vec3 u_pixelX;
uniform vec3 u_pixelY;
uniform sampler2D u_texture;
uniform vec2 u_size;
uniform bool u_mask;
layout(location = 0) out vec4 o_color;

void main() {
    vec3 fragment = vec3(gl_FragCoord.xy, 1.0);
    vec2 from = vec2(dot(u_pixelX, fragment), dot(u_pixelY, fragment)) - v_start.zw;
    vec2 texel = v_start.xy + v_matrix.xy * from.x + v_matrix.zw * from.y;
    if (u_mask) {
        // Around a glyph is nothing. At the texture's near edges there is no texel to say so.
        vec2 inside = min(texel + 0.5, 1.0);
        float a = v_color.a * textureLod(u_texture, texel / u_size, 0.0).r * inside.x * inside.y;
        o_color = vec4(v_color.rgb * a, a);
    } else {
        float level = log2(max(max(length(v_matrix.xy), length(v_matrix.zw)), 1.0));
        vec4 c = textureLod(u_texture, texel / u_size, level) * v_color;
        o_color = vec4(c.rgb * c.a, c.a);
    }
}
)";

constexpr std::array<Attribute, 4> attributes = {{{4, offsetof(Sprite, cut), false},
                                                  {4, offsetof(Sprite, start), false},
                                                  {4, offsetof(Sprite, matrix), false},
                                                  {4, offsetof(Sprite, color), true}}};

}  // namespace

base::Result<std::unique_ptr<SpritePass>> SpritePass::create(base::GlApi api) {
    base::Result<PlacedProgram> program = PlacedProgram::create(api, vertexShader, fragmentShader);
    if (!program) return base::Error{program.error()};
    return std::unique_ptr<SpritePass>(new SpritePass(std::move(*program)));
}

SpritePass::SpritePass(PlacedProgram program)
    : program_(std::move(program)),
      buffer_(attributes, sizeof(Sprite)),
      texture_(program_.uniform("u_texture")),
      size_(program_.uniform("u_size")),
      mask_(program_.uniform("u_mask")) {}

void SpritePass::draw(const SpriteTexture& texture, std::size_t first, std::size_t count,
                      const Placement& placement) const {
    program_.use(placement);
    glUniform1i(texture_, 0);
    glUniform2f(size_, texture.size.x, texture.size.y);
    glUniform1i(mask_, texture.mask ? 1 : 0);
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, texture.name);
    buffer_.draw(first, count);
    glBindTexture(GL_TEXTURE_2D, 0);
}

}  // namespace fukan::render
