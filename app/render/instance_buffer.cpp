#include "render/instance_buffer.hpp"

#include <glad/gl.h>

namespace fukan::render {

InstanceBuffer::InstanceBuffer(std::span<const Attribute> attributes, std::size_t stride)
    : attributes_(attributes), stride_(stride) {
    glGenVertexArrays(1, &vertexArray_);
    glGenBuffers(1, &buffer_);
    glBindVertexArray(vertexArray_);
    for (unsigned i = 0; i < attributes_.size(); ++i) {
        glEnableVertexAttribArray(i);
        glVertexAttribDivisor(i, 1);
    }
    glBindVertexArray(0);
}

InstanceBuffer::~InstanceBuffer() {
    glDeleteBuffers(1, &buffer_);
    glDeleteVertexArrays(1, &vertexArray_);
}

void InstanceBuffer::upload(const void* instances, std::size_t count) {
    glBindBuffer(GL_ARRAY_BUFFER, buffer_);
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(count * stride_), instances, GL_STREAM_DRAW);
    glBindBuffer(GL_ARRAY_BUFFER, 0);
}

void InstanceBuffer::draw(std::size_t first, std::size_t count) const {
    glBindVertexArray(vertexArray_);
    glBindBuffer(GL_ARRAY_BUFFER, buffer_);
    // Neither OpenGL 3.3 nor ES 3.0 can start at another instance than the first, so the pointers move.
    for (unsigned i = 0; i < attributes_.size(); ++i) {
        const Attribute& a = attributes_[i];
        // NOLINTNEXTLINE(performance-no-int-to-ptr): OpenGL takes an offset in the place of a pointer.
        const void* at = reinterpret_cast<const void*>(first * stride_ + a.offset);
        glVertexAttribPointer(i, a.components, a.color ? GL_UNSIGNED_BYTE : GL_FLOAT,
                              a.color ? GL_TRUE : GL_FALSE, static_cast<GLsizei>(stride_), at);
    }
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, static_cast<GLsizei>(count));
    glBindVertexArray(0);
}

}  // namespace fukan::render
