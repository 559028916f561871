// libFuzzer's way into EXIF data.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "pictures/exif.hpp"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static_cast<void>(fukan::pictures::exifOrientation({reinterpret_cast<const char*>(data), size}));
    return 0;
}
