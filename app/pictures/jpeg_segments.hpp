#pragma once
// The segments that a JPEG file consists of.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fukan::pictures {

struct JpegSegment {
    std::uint8_t marker = 0;  ///< the byte after 0xff
    std::string_view body;    ///< as much of it as there is; empty for a marker without one
};

/// Goes through a file, or the beginning of one; skips the compressed data after a scan's header. Safe for
/// any bytes: what is no JPEG has no segments.
class JpegSegments {
public:
    static constexpr std::uint8_t endOfImage = 0xd9;
    static constexpr std::uint8_t startOfScan = 0xda;
    static constexpr std::uint8_t app1 = 0xe1;

    explicit JpegSegments(std::string_view bytes);

    /// None after the end of the image, and where the bytes end before that.
    std::optional<JpegSegment> next();

private:
    std::string_view rest_;
};

}  // namespace fukan::pictures
