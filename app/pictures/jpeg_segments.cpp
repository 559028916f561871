#include "pictures/jpeg_segments.hpp"

#include <algorithm>

namespace fukan::pictures {
namespace {

std::uint8_t byteAt(std::string_view bytes, std::size_t at) { return static_cast<std::uint8_t>(bytes[at]); }

// In compressed data 0xff is followed by 0, or by the marker of a restart; before a marker there may be more
// of them.
bool isMarker(std::uint8_t byte) {
    const bool restart = byte >= 0xd0 && byte <= 0xd7;
    return byte != 0 && byte != 0xff && !restart;
}

constexpr std::uint8_t startOfImage = 0xd8;
constexpr std::uint8_t temporary = 0x01;

}  // namespace

JpegSegments::JpegSegments(std::string_view bytes) {
    if (bytes.starts_with("\xff\xd8")) rest_ = bytes.substr(2);
}

std::optional<JpegSegment> JpegSegments::next() {
    while (true) {
        const std::size_t at = rest_.find('\xff');
        if (at == std::string_view::npos || at + 1 >= rest_.size()) break;
        const std::uint8_t marker = byteAt(rest_, at + 1);
        if (!isMarker(marker)) {
            rest_.remove_prefix(marker == 0xff ? at + 1 : at + 2);
            continue;
        }
        rest_.remove_prefix(at + 2);
        JpegSegment segment{marker, {}};
        if (marker == endOfImage) {
            rest_ = {};
        } else if (marker != startOfImage && marker != temporary) {
            if (rest_.size() < 2) break;
            // Its length counts itself.
            const std::size_t length = static_cast<std::size_t>(byteAt(rest_, 0)) << 8 | byteAt(rest_, 1);
            const std::size_t whole = std::clamp<std::size_t>(length, 2, rest_.size());
            segment.body = rest_.substr(2, whole - 2);
            rest_.remove_prefix(whole);
        }
        return segment;
    }
    rest_ = {};
    return std::nullopt;
}

}  // namespace fukan::pictures
