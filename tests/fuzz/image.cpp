// libFuzzer's way into everything that reads a picture's bytes: segments, EXIF data, headers, decoding,
// shrinking.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "pictures/decode_image.hpp"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace fukan::pictures;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    static_cast<void>(isWhole(bytes));
    const auto header = imageSize(bytes);
    // Large pictures are decoded in the same way, only slower.
    if (!header || static_cast<long>(header->width) * header->height > 1 << 20) return 0;
    const auto pixels = decodeImage(bytes, {50, 40});
    if (pixels && (pixels->width > 50 || pixels->height > 40)) std::abort();
    return 0;
}
