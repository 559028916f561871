#include "render/render_target.hpp"

#include <glad/gl.h>

#include <string>
#include <utility>

namespace fukan::render {

base::Result<RenderTarget> RenderTarget::create(int width, int height) {
    int largest = 0;
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &largest);
    const std::string size = std::to_string(width) + "×" + std::to_string(height);
    if (width < 1 || height < 1 || width > largest || height > largest) {
        return base::Error{"a picture of " + size + " pixels cannot be drawn: a side must be 1 … " +
                           std::to_string(largest)};
    }
    RenderTarget made;
    made.width_ = width;
    made.height_ = height;
    glGenTextures(1, &made.texture_);
    glBindTexture(GL_TEXTURE_2D, made.texture_);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glGenFramebuffers(1, &made.framebuffer_);
    glBindFramebuffer(GL_FRAMEBUFFER, made.framebuffer_);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, made.texture_, 0);
    const bool complete = glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glBindTexture(GL_TEXTURE_2D, 0);
    if (!complete) return base::Error{"the OpenGL driver refuses a picture of " + size + " pixels"};
    return made;
}

RenderTarget::~RenderTarget() {
    if (framebuffer_) glDeleteFramebuffers(1, &framebuffer_);
    if (texture_) glDeleteTextures(1, &texture_);
}

RenderTarget::RenderTarget(RenderTarget&& other) noexcept
    : width_(other.width_),
      height_(other.height_),
      framebuffer_(std::exchange(other.framebuffer_, 0)),
      texture_(std::exchange(other.texture_, 0)) {}

RenderTarget& RenderTarget::operator=(RenderTarget&& other) noexcept {
    std::swap(width_, other.width_);
    std::swap(height_, other.height_);
    std::swap(framebuffer_, other.framebuffer_);
    std::swap(texture_, other.texture_);
    return *this;
}

}  // namespace fukan::render
