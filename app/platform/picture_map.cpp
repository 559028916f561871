#include "platform/picture_map.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::platform {

base::Vec2 PictureMap::pixel(base::Vec2 share) const {
    return turn_.inverse().point({share.x * pixels_.x, share.y * pixels_.y}, pixels_);
}

base::Vec2 PictureMap::pixelInside(base::Vec2 share) const {
    const base::Vec2 size = turn_.inverse().size(pixels_);
    const base::Vec2 point = pixel(share);
    return {std::clamp(point.x, 0.0f, std::nextafter(std::max(size.x, 1.0f), 0.0f)),
            std::clamp(point.y, 0.0f, std::nextafter(std::max(size.y, 1.0f), 0.0f))};
}

base::Vec2 WindowShare::of(double x, double y) const {
    if (size_.width < 1 || size_.height < 1) return {};
    return {static_cast<float>(x / size_.width), static_cast<float>(y / size_.height)};
}

}  // namespace fukan::platform
