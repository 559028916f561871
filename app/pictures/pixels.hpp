#pragma once
// A picture in memory.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fukan::pictures {

/// Rows from the top, four bytes a pixel: red, green, blue, alpha (not premultiplied), sRGB.
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;

    const std::uint8_t* at(int x, int y) const {
        return rgba.data() +
               (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) *
                   4;
    }
};

}  // namespace fukan::pictures
