#include "pictures/decode_image.hpp"

#include <stb_image.h>

#include <limits>
#include <memory>

namespace fukan::pictures {

base::Result<Pixels> decodeImage(const std::string& bytes) {
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        return base::Error{"the image file is larger than 2 GB"};
    }
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    const int size = static_cast<int>(bytes.size());
    int width = 0;
    int height = 0;
    if (!stbi_info_from_memory(data, size, &width, &height, nullptr)) {
        return base::Error{std::string("it is not a PNG or JPEG image (") + stbi_failure_reason() + ")"};
    }
    if (width < 1 || height < 1 || width > largestImageSide || height > largestImageSide ||
        static_cast<long>(width) * height > largestImageArea) {
        return base::Error{"the image has " + std::to_string(width) + "×" + std::to_string(height) +
                           " pixels; at most " + std::to_string(largestImageSide) + " a side and " +
                           std::to_string(largestImageArea / 1'000'000) + " million in all are shown"};
    }
    const std::unique_ptr<unsigned char, void (*)(void*)> decoded(
        stbi_load_from_memory(data, size, &width, &height, nullptr, 4), &stbi_image_free);
    if (!decoded) return base::Error{std::string("the image is damaged (") + stbi_failure_reason() + ")"};
    const std::size_t count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4;
    return Pixels{width, height, {decoded.get(), decoded.get() + count}};
}

}  // namespace fukan::pictures
