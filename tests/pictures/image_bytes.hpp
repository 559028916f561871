#pragma once
// PNG and JPEG files, sound and otherwise, for tests.

#include <stb_image_write.h>

#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/color.hpp"
#include "pictures/png.hpp"

// stb_image_write has it, and does not declare it.
extern "C" unsigned char* stbi_zlib_compress(unsigned char* data, int size, int* packedSize, int quality);

namespace fukan::test {

inline pictures::Pixels plainPixels(int w, int h, base::Color color) {
    pictures::Pixels out{w, h, {}};
    out.rgba.reserve(static_cast<std::size_t>(w) * static_cast<std::size_t>(h) * 4);
    for (int i = 0; i < w * h; ++i) out.rgba.insert(out.rgba.end(), {color.r, color.g, color.b, color.a});
    return out;
}

inline std::string plainPng(int w, int h, base::Color color) {
    return pictures::encodePng(plainPixels(w, h, color));
}

inline std::string jpegOf(const pictures::Pixels& pixels) {
    std::string bytes;
    const auto append = [](void* to, void* data, int size) {
        static_cast<std::string*>(to)->append(static_cast<const char*>(data), static_cast<std::size_t>(size));
    };
    stbi_write_jpg_to_func(append, &bytes, pixels.width, pixels.height, 4, pixels.rgba.data(), 95);
    return bytes;
}

inline std::string number(std::uint32_t value, int bytes, bool little) {
    std::string out;
    for (int i = 0; i < bytes; ++i) {
        const int shift = 8 * (little ? i : bytes - 1 - i);
        out += static_cast<char>(value >> shift & 255u);
    }
    return out;
}

/// An APP1 segment with one entry before the orientation, as cameras write it.
inline std::string exifSegment(std::uint32_t orientation, bool little) {
    const auto two = [little](std::uint32_t value) { return number(value, 2, little); };
    const auto four = [little](std::uint32_t value) { return number(value, 4, little); };
    const std::string tiff = (little ? "II" : "MM") + two(42) + four(8) + two(2) + two(0x0100) + two(4) +
                             four(1) + four(640) + two(0x0112) + two(3) + four(1) + two(orientation) +
                             two(0) + four(0);
    const std::string body = std::string("Exif\0\0", 6) + tiff;
    return "\xff\xe1" + number(static_cast<std::uint32_t>(body.size() + 2), 2, false) + body;
}

/// `segment` put in where segments begin.
inline std::string withSegment(const std::string& jpeg, const std::string& segment) {
    return jpeg.substr(0, 2) + segment + jpeg.substr(2);
}

inline std::string pngChunk(const std::string& type, const std::string& body) {
    return number(static_cast<std::uint32_t>(body.size()), 4, false) + type + body +
           "sums";  // which nothing reads
}

/// A grey PNG of w × h pixels whose data are `bytes`, packed.
inline std::string pngAround(int w, int h, std::string bytes) {
    int size = 0;
    unsigned char* packed = stbi_zlib_compress(reinterpret_cast<unsigned char*>(bytes.data()),
                                               static_cast<int>(bytes.size()), &size, 8);
    const std::string data(reinterpret_cast<const char*>(packed), static_cast<std::size_t>(size));
    std::free(packed);
    const std::string header = number(static_cast<std::uint32_t>(w), 4, false) +
                               number(static_cast<std::uint32_t>(h), 4, false) +
                               std::string("\x08\0\0\0\0", 5);
    return "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", header) + pngChunk("IDAT", data) + number(0, 4, false) +
           "IEND\xae\x42\x60\x82";
}

}  // namespace fukan::test
