// Files that are damaged, too large, or unpack to gigabytes.

#include "pictures/decode_image.hpp"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "content/files.hpp"
#include "pictures/decoder_memory.hpp"
#include "pictures/image_bytes.hpp"
#include "pictures/image_limits.hpp"

using namespace fukan;
using pictures::DecoderMemory;

namespace {

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string scanHeaders(int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += std::string("\xff\xda\0\x08\1\1\0\0\x3f\0", 10) + "data";
    return out;
}

}  // namespace

TEST_CASE("A decoder gets no more memory than its budget, and gives back what it had") {
    DecoderMemory memory(1000);
    void* first = DecoderMemory::allocate(600);
    REQUIRE(first != nullptr);
    CHECK(DecoderMemory::allocate(600) == nullptr);
    CHECK(memory.exceeded());
    CHECK(DecoderMemory::reallocate(first, 1001) == nullptr);
    first = DecoderMemory::reallocate(first, 100);
    REQUIRE(first != nullptr);
    void* second = DecoderMemory::allocate(900);
    REQUIRE(second != nullptr);
    DecoderMemory::release(first);
    DecoderMemory::release(second);
    void* all = DecoderMemory::reallocate(nullptr, 1000);
    CHECK(all != nullptr);
    DecoderMemory::release(all);
    DecoderMemory::release(nullptr);
}

TEST_CASE("A small file that unpacks to far more than its picture is refused in a sentence") {
    const auto bomb = test::readFile(test::sourcePath("tests/pictures/cases/bomb.png"));
    REQUIRE(bomb);
    for (const std::string& bytes : {*bomb, test::pngAround(10, 10, std::string(4u << 20, 'a'))}) {
        CHECK(pictures::imageSize(bytes));
        const auto pixels = pictures::decodeImage(bytes);
        REQUIRE_FALSE(pixels);
        CHECK(contains(pixels.error(), "unpacks to far more than its 10×10 pixels need"));
    }
    CHECK(pictures::decodeImage(test::pngAround(10, 10, std::string(110, '\0'))));
}

TEST_CASE("A picture of more pixels, or a file of more bytes, is refused before memory is taken") {
    const auto size = [](int w, int h) { return pictures::imageSize(test::pngAround(w, h, "few")); };
    CHECK(size(8192, 8192));
    CHECK(size(16384, 4096));
    REQUIRE_FALSE(size(8193, 8192));
    CHECK(contains(size(8193, 8192).error(), "8193×8192"));
    CHECK_FALSE(size(1 << 30, 1 << 30));
    std::string bytes = test::plainPng(4, 4, base::rgb(0x123456));
    bytes.resize(pictures::largestImageFile + 1);
    const auto pixels = pictures::decodeImage(bytes);
    REQUIRE_FALSE(pixels);
    CHECK(contains(pixels.error(), "64 MiB"));
}

TEST_CASE("A JPEG of endless passes over the picture is refused") {
    const std::string jpeg = test::jpegOf(test::plainPixels(16, 16, base::rgb(0x808080)));
    REQUIRE(pictures::decodeImage(jpeg));
    // A preview inside its own segment, and what follows the end, are no passes.
    std::string preview = scanHeaders(300);
    preview = "\xff\xe2" + test::number(static_cast<std::uint32_t>(preview.size() + 2), 2, false) + preview;
    CHECK(pictures::decodeImage(test::withSegment(jpeg, preview)));
    CHECK(pictures::decodeImage(jpeg + scanHeaders(300)));
    const auto refused = pictures::decodeImage(jpeg.substr(0, jpeg.size() - 2) + scanHeaders(300) +
                                               jpeg.substr(jpeg.size() - 2));
    REQUIRE_FALSE(refused);
    CHECK(contains(refused.error(), "passes"));
}

TEST_CASE("The header is enough for the size, the end for whether a file is whole") {
    const std::string png = test::plainPng(64, 48, base::rgb(0x204060));
    const std::string jpeg = test::jpegOf(test::plainPixels(64, 48, base::rgb(0x204060)));
    CHECK(*pictures::imageSize(png.substr(0, png.find("IDAT") + 4)) == base::PixelSize{64, 48});
    CHECK(*pictures::imageSize(jpeg.substr(0, jpeg.size() / 2)) == base::PixelSize{64, 48});
    CHECK(pictures::isPng(png));
    CHECK_FALSE(pictures::isPng(jpeg));
    for (const std::string& bytes : {png, jpeg}) {
        const bool isPng = pictures::isPng(bytes);
        CHECK(pictures::isWhole(bytes));
        CHECK(pictures::isWhole(bytes + "a film that a phone appends"));
        CHECK_FALSE(pictures::isWhole(bytes.substr(0, bytes.size() - 2)));
        CHECK(pictures::holdsEnd(bytes.substr(bytes.size() - 20), isPng));
        CHECK_FALSE(pictures::holdsEnd(bytes.substr(0, bytes.size() - 2), isPng));
    }
}

TEST_CASE("Any bytes of a JPEG are decoded or refused, never worse") {
    const std::string good = test::withSegment(test::jpegOf(test::plainPixels(40, 24, base::rgb(0x206040))),
                                               test::exifSegment(8, false));
    std::mt19937 random(11);
    for (int round = 0; round < 1500; ++round) {
        std::string bytes = good;
        for (int flips = 0; flips < 4; ++flips)
            bytes[random() % bytes.size()] = static_cast<char>(random() & 255u);
        if (round % 3 == 0) bytes.resize(random() % (bytes.size() + 1));
        const auto size = pictures::imageSize(bytes);
        // A picture that became large takes too long for a test.
        if (size && size->width * size->height > 200'000) continue;
        const auto pixels = pictures::decodeImage(bytes, {20, 20});
        if (!pixels) {
            CHECK_FALSE(pixels.error().empty());
            continue;
        }
        CHECK(pixels->width <= 20);
        CHECK(pixels->height <= 20);
    }
}
