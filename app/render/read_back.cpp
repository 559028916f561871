#include "render/read_back.hpp"

#include <glad/gl.h>

#include <algorithm>

namespace fukan::render {

pictures::Pixels readBack(const FrameTarget& target) {
    pictures::Pixels pixels{target.width, target.height, {}};
    const std::size_t row = static_cast<std::size_t>(target.width) * 4;
    pixels.rgba.resize(row * static_cast<std::size_t>(target.height));
    glBindFramebuffer(GL_FRAMEBUFFER, target.framebuffer);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, target.width, target.height, GL_RGBA, GL_UNSIGNED_BYTE, pixels.rgba.data());
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    // OpenGL's first row is the lowest.
    for (int top = 0, bottom = target.height - 1; top < bottom; ++top, --bottom) {
        const auto first = pixels.rgba.begin() + static_cast<std::ptrdiff_t>(row) * top;
        const auto second = pixels.rgba.begin() + static_cast<std::ptrdiff_t>(row) * bottom;
        std::swap_ranges(first, first + static_cast<std::ptrdiff_t>(row), second);
    }
    return pixels;
}

}  // namespace fukan::render
