#pragma once
// Owns a framebuffer object with one RGBA8 texture.

#include "base/result.hpp"
#include "render/frame_target.hpp"

namespace fukan::render {

/// Made, used and destroyed with the same context current. Holds colours premultiplied by their alpha.
class RenderTarget {
public:
    /// `width` and `height`: pixels. Fails when one is not 1 … the driver's largest, or when the driver
    /// refuses.
    static base::Result<RenderTarget> create(int width, int height);
    ~RenderTarget();
    RenderTarget(RenderTarget&& other) noexcept;
    RenderTarget& operator=(RenderTarget&& other) noexcept;

    int width() const { return width_; }
    int height() const { return height_; }
    unsigned framebuffer() const { return framebuffer_; }
    unsigned texture() const { return texture_; }
    FrameTarget frameTarget(base::Turn turn = {}) const { return {width_, height_, turn, framebuffer_}; }

private:
    RenderTarget() = default;
    int width_ = 0;
    int height_ = 0;
    unsigned framebuffer_ = 0;
    unsigned texture_ = 0;
};

}  // namespace fukan::render
