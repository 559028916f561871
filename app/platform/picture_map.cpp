#include "platform/picture_map.hpp"

#include <algorithm>
#include <cmath>

#include "platform/upright.hpp"

namespace fukan::platform {

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

base::Vec2 WindowShare::of(double x, double y) const {
    if (size_.width < 1 || size_.height < 1) return {};
    return {static_cast<float>(x / size_.width), static_cast<float>(y / size_.height)};
}

}  // namespace fukan::platform
