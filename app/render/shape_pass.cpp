#include "render/shape_pass.hpp"

#include <glad/gl.h>

#include <utility>

#include "render/shape_shader.hpp"

namespace fukan::render {
namespace {

constexpr unsigned floatAttributes = 4;
constexpr unsigned colorAttributes = 6;

const void* bufferOffset(std::size_t bytes) { return reinterpret_cast<const void*>(bytes); }

}  // namespace

base::Result<std::unique_ptr<ShapePass>> ShapePass::create(GlApi api) {
    base::Result<ShaderProgram> program = ShaderProgram::create(api, shapeVertexShader, shapeFragmentShader);
    if (!program) return base::Error{program.error()};
    return std::unique_ptr<ShapePass>(new ShapePass(std::move(*program)));
}

ShapePass::ShapePass(ShaderProgram program) : program_(std::move(program)) {
    clipX_ = program_.uniform("u_clipX");
    clipY_ = program_.uniform("u_clipY");
    glGenVertexArrays(1, &vertexArray_);
    glGenBuffers(1, &buffer_);
    glBindVertexArray(vertexArray_);
    for (unsigned i = 0; i < floatAttributes + colorAttributes; ++i) {
        glEnableVertexAttribArray(i);
        glVertexAttribDivisor(i, 1);
    }
    glBindVertexArray(0);
}

ShapePass::~ShapePass() {
    glDeleteBuffers(1, &buffer_);
    glDeleteVertexArrays(1, &vertexArray_);
}

void ShapePass::upload(const std::vector<Shape>& shapes) {
    glBindBuffer(GL_ARRAY_BUFFER, buffer_);
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(shapes.size() * sizeof(Shape)), shapes.data(),
                 GL_STREAM_DRAW);
    glBindBuffer(GL_ARRAY_BUFFER, 0);
}

// Neither OpenGL 3.3 nor ES 3.0 can start at another instance than the first, so the pointers move.
void ShapePass::pointAt(std::size_t first) const {
    const std::size_t start = first * sizeof(Shape);
    const auto stride = static_cast<GLsizei>(sizeof(Shape));
    const std::size_t floats[floatAttributes] = {offsetof(Shape, place), offsetof(Shape, form),
                                                 offsetof(Shape, extra), offsetof(Shape, kind)};
    for (unsigned i = 0; i < floatAttributes; ++i) {
        const int size = floats[i] == offsetof(Shape, kind) ? 2 : 4;
        glVertexAttribPointer(i, size, GL_FLOAT, GL_FALSE, stride, bufferOffset(start + floats[i]));
    }
    for (unsigned i = 0; i < colorAttributes; ++i) {
        glVertexAttribPointer(floatAttributes + i, 4, GL_UNSIGNED_BYTE, GL_TRUE, stride,
                              bufferOffset(start + offsetof(Shape, colors) + i * 4));
    }
}

void ShapePass::draw(std::size_t first, std::size_t count, const base::Rect& clip,
                     const Placement& placement) const {
    const std::array<int, 4> scissor = placement.scissor(clip);
    if (scissor[2] <= 0 || scissor[3] <= 0) return;
    const std::array<float, 6> rows = placement.toClipSpace();
    program_.use();
    glUniform3f(clipX_, rows[0], rows[1], rows[2]);
    glUniform3f(clipY_, rows[3], rows[4], rows[5]);
    glEnable(GL_BLEND);
    glBlendEquation(GL_FUNC_ADD);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glEnable(GL_SCISSOR_TEST);
    glScissor(scissor[0], scissor[1], scissor[2], scissor[3]);
    glBindVertexArray(vertexArray_);
    glBindBuffer(GL_ARRAY_BUFFER, buffer_);
    pointAt(first);
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, static_cast<GLsizei>(count));
    glBindVertexArray(0);
}

}  // namespace fukan::render
