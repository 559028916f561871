#include "pictures/exif.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "pictures/jpeg_segments.hpp"

namespace fukan::pictures {
namespace {

/// Numbers at offsets of the bytes; none beyond their end.
class Numbers {
public:
    Numbers(std::string_view bytes, bool littleEndian) : bytes_(bytes), little_(littleEndian) {}

    std::optional<std::uint32_t> two(std::size_t at) const { return read(at, 2); }
    std::optional<std::uint32_t> four(std::size_t at) const { return read(at, 4); }

private:
    std::optional<std::uint32_t> read(std::size_t at, std::size_t count) const {
        if (at > bytes_.size() || bytes_.size() - at < count) return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t from = little_ ? at + count - 1 - i : at + i;
            value = value << 8 | static_cast<std::uint8_t>(bytes_[from]);
        }
        return value;
    }

    std::string_view bytes_;
    bool little_;
};

constexpr std::string_view exifName("Exif\0\0", 6);

/// The TIFF data in the first APP1 segment that is EXIF's; empty where there is none.
std::string_view tiffOf(std::string_view jpeg) {
    JpegSegments segments(jpeg);
    while (const auto segment = segments.next()) {
        if (segment->marker == JpegSegments::startOfScan) break;
        if (segment->marker == JpegSegments::app1 && segment->body.starts_with(exifName))
            return segment->body.substr(exifName.size());
    }
    return {};
}

constexpr std::uint32_t orientationTag = 0x0112;
constexpr std::uint32_t shortType = 3;
constexpr std::size_t entrySize = 12;

// By EXIF's numbers from 1.
constexpr std::array<Orientation, 8> orientations{{{},
                                                   {true, false, false},
                                                   {true, true, false},
                                                   {false, true, false},
                                                   {false, false, true},
                                                   {false, true, true},
                                                   {true, true, true},
                                                   {true, false, true}}};

}  // namespace

Orientation exifOrientation(std::string_view jpeg) {
    const std::string_view tiff = tiffOf(jpeg);
    const bool little = tiff.starts_with("II");
    if (!little && !tiff.starts_with("MM")) return {};
    const Numbers numbers(tiff, little);
    if (numbers.two(2) != 42u) return {};
    const auto directory = numbers.four(4);
    const auto entries = directory ? numbers.two(*directory) : std::nullopt;
    if (!entries) return {};
    for (std::size_t i = 0; i < *entries; ++i) {
        const std::size_t entry = std::size_t{*directory} + 2 + i * entrySize;
        const auto tag = numbers.two(entry);
        if (!tag) return {};
        if (tag != orientationTag) continue;
        const auto value = numbers.two(entry + 8);
        if (numbers.two(entry + 2) != shortType || !value || *value < 1 || *value > orientations.size())
            return {};
        return orientations[*value - 1];
    }
    return {};
}

}  // namespace fukan::pictures
