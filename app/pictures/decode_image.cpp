#include "pictures/decode_image.hpp"

#include <stb_image.h>

#include <memory>
#include <new>
#include <string>

#include "pictures/decoder_memory.hpp"
#include "pictures/image_limits.hpp"
#include "pictures/jpeg_segments.hpp"
#include "pictures/raster.hpp"

namespace fukan::pictures {
namespace {

// As a decoder takes it.
struct Bytes {
    explicit Bytes(std::string_view all)
        : data(reinterpret_cast<const unsigned char*>(all.data())), size(static_cast<int>(all.size())) {}
    const unsigned char* data;
    int size;
};

constexpr std::string_view pngStart("\x89PNG\r\n\x1a\n", 8);
constexpr std::string_view pngEnd("IEND\xae\x42\x60\x82", 8);
constexpr std::string_view jpegEnd("\xff\xd9", 2);

// A progressive JPEG has about ten. Each costs as much as a pass over the whole picture, however few bytes it
// has: so a small file could keep a processor busy for hours.
constexpr int mostScans = 200;

struct Progress {
    int scans = 0;
    bool ended = false;
};

Progress progressOf(std::string_view jpeg) {
    Progress out;
    JpegSegments segments(jpeg);
    while (const auto segment = segments.next()) {
        if (segment->marker == JpegSegments::startOfScan) ++out.scans;
        out.ended = segment->marker == JpegSegments::endOfImage;
    }
    return out;
}

std::string times(base::PixelSize size) {
    return std::to_string(size.width) + "×" + std::to_string(size.height);
}

// What the dearest kinds need: 16 bits a channel and interlaced (PNG), progressive with four components
// (JPEG, in blocks of up to 32 pixels a side); beside that, PNG's compressed data are collected.
std::size_t budgetFor(base::PixelSize size, std::size_t fileSize) {
    const auto side = [](int pixels) { return static_cast<std::size_t>(pixels) + 31; };
    return side(size.width) * side(size.height) * 20 + fileSize * 4 + (std::size_t{1} << 20);
}

base::Result<base::PixelSize> storedSize(std::string_view bytes) {
    if (bytes.size() > largestImageFile) {
        return base::Error{"the file has more than " + std::to_string(largestImageFile >> 20) + " MiB"};
    }
    const Bytes file(bytes);
    // A header has no room for more: a JPEG's tables of Huffman codes.
    const DecoderMemory memory(std::size_t{1} << 20);
    base::PixelSize size{0, 0};
    if (!stbi_info_from_memory(file.data, file.size, &size.width, &size.height, nullptr)) {
        return base::Error{std::string("it is not a PNG or JPEG image (") + stbi_failure_reason() + ")"};
    }
    if (size.width < 1 || size.height < 1 || static_cast<long>(size.width) * size.height > largestImageArea) {
        return base::Error{"the image has " + times(size) + " pixels; at most " +
                           std::to_string(largestImageArea / 1'000'000) + " million are shown"};
    }
    return size;
}

using Decoded = std::unique_ptr<unsigned char, void (*)(void*)>;

base::Result<Pixels> decode(std::string_view bytes, const base::Vec2* room) {
    base::Result<base::PixelSize> stored = storedSize(bytes);
    if (!stored) return base::Error{stored.error()};
    if (!isPng(bytes) && progressOf(bytes).scans > mostScans)
        return base::Error{"the image is built up in more than " + std::to_string(mostScans) + " passes"};
    const Bytes file(bytes);
    const DecoderMemory memory(budgetFor(*stored, bytes.size()));
    base::PixelSize found;
    int channels = 0;
    const Decoded decoded(
        stbi_load_from_memory(file.data, file.size, &found.width, &found.height, &channels, 0),
        &stbi_image_free);
    if (!decoded && memory.exceeded())
        return base::Error{"the image is refused: it unpacks to far more than its " + times(*stored) +
                           " pixels need"};
    if (!decoded) return base::Error{std::string("the image is damaged (") + stbi_failure_reason() + ")"};
    const Orientation orientation = isPng(bytes) ? Orientation{} : exifOrientation(bytes);
    const base::PixelSize upright = uprightSize(found, orientation);
    try {
        return uprightPixels({decoded.get(), found.width, found.height, channels}, orientation,
                             room ? shrunkInto(upright, *room) : upright);
    } catch (const std::bad_alloc&) {
        return base::Error{"there is not enough memory for the image's " + times(found) + " pixels"};
    }
}

}  // namespace

bool isPng(std::string_view bytes) { return bytes.starts_with(pngStart); }

bool holdsEnd(std::string_view part, bool png) {
    return part.find(png ? pngEnd : jpegEnd) != std::string_view::npos;
}

bool isWhole(std::string_view bytes) {
    return isPng(bytes) ? holdsEnd(bytes, true) : progressOf(bytes).ended;
}

base::Result<base::PixelSize> imageSize(std::string_view bytes) {
    const base::Result<base::PixelSize> stored = storedSize(bytes);
    if (!stored || isPng(bytes)) return stored;
    return uprightSize(*stored, exifOrientation(bytes));
}

base::Result<Pixels> decodeImage(std::string_view bytes) { return decode(bytes, nullptr); }

base::Result<Pixels> decodeImage(std::string_view bytes, base::Vec2 room) { return decode(bytes, &room); }

}  // namespace fukan::pictures
