#include "platform/picture_map.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <cmath>

#include "platform/upright.hpp"

namespace fukan::platform {

PictureMap PictureMap::of(GLFWwindow* window, int rotation) {
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window, &width, &height);
    return {{static_cast<float>(width), static_cast<float>(height)}, rotation};
}

base::Vec2 PictureMap::pixel(base::Vec2 share) const {
    return upright({share.x * pixels_.x, share.y * pixels_.y}, pixels_, rotation_);
}

base::Vec2 PictureMap::pixelInside(base::Vec2 share) const {
    const bool turned = rotation_ == 90 || rotation_ == 270;
    const base::Vec2 size = turned ? base::Vec2{pixels_.y, pixels_.x} : pixels_;
    const base::Vec2 point = pixel(share);
    return {std::clamp(point.x, 0.0f, std::nextafter(std::max(size.x, 1.0f), 0.0f)),
            std::clamp(point.y, 0.0f, std::nextafter(std::max(size.y, 1.0f), 0.0f))};
}

WindowShare::WindowShare(GLFWwindow* window) {
    int width = 0;
    int height = 0;
    glfwGetWindowSize(window, &width, &height);
    width_ = width;
    height_ = height;
}

base::Vec2 WindowShare::of(double x, double y) const {
    if (width_ < 1 || height_ < 1) return {};
    return {static_cast<float>(x / width_), static_cast<float>(y / height_)};
}

}  // namespace fukan::platform
