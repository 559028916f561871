#pragma once
// Owns a vertex array and the buffer that passes instances to a vertex shader.

#include <cstddef>
#include <span>

namespace fukan::render {

/// One field of an instance; its index is its shader location.
struct Attribute {
    int components = 4;  ///< floats; of a colour always 4
    std::size_t offset = 0;
    bool color = false;  ///< four bytes, 0 … 255 read as 0 … 1
};

/// Every instance is drawn as a strip of two triangles; the shader computes their corners from
/// gl_VertexID. Made, used and destroyed with the same context current.
class InstanceBuffer {
public:
    /// `attributes` must outlive the buffer. `stride`: bytes per instance.
    InstanceBuffer(std::span<const Attribute> attributes, std::size_t stride);
    ~InstanceBuffer();
    InstanceBuffer(const InstanceBuffer&) = delete;
    InstanceBuffer& operator=(const InstanceBuffer&) = delete;

    void upload(const void* instances, std::size_t count);
    /// Draws `count` of the uploaded instances, from `first` on. A program must be in use.
    void draw(std::size_t first, std::size_t count) const;

private:
    std::span<const Attribute> attributes_;
    std::size_t stride_;
    unsigned vertexArray_ = 0;
    unsigned buffer_ = 0;
};

}  // namespace fukan::render
