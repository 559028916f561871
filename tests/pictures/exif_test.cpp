// How a camera was held.

#include "pictures/exif.hpp"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "content/files.hpp"
#include "pictures/decode_image.hpp"
#include "pictures/image_bytes.hpp"
#include "pictures/raster.hpp"

using namespace fukan;

namespace {

/// The pixels' red bytes, row by row.
std::string reds(const pictures::Pixels& pixels) {
    std::string out;
    for (int y = 0; y < pixels.height; ++y) {
        for (int x = 0; x < pixels.width; ++x) out += static_cast<char>(pixels.at(x, y)[0]);
        if (y + 1 < pixels.height) out += '/';
    }
    return out;
}

std::string upright(std::uint32_t number) {
    const std::string stored = "abcdef";  // abc over def
    const pictures::Raster raster{reinterpret_cast<const std::uint8_t*>(stored.data()), 3, 2, 1};
    const pictures::Orientation way =
        pictures::exifOrientation("\xff\xd8" + test::exifSegment(number, true) + "\xff\xd9");
    return reds(pictures::uprightPixels(raster, way, pictures::uprightSize({3, 2}, way)));
}

}  // namespace

TEST_CASE("Each of EXIF's eight orientations is made upright") {
    // The first row and column of the stored picture are where EXIF's number says.
    CHECK(upright(1) == "abc/def");
    CHECK(upright(2) == "cba/fed");
    CHECK(upright(3) == "fed/cba");
    CHECK(upright(4) == "def/abc");
    CHECK(upright(5) == "ad/be/cf");
    CHECK(upright(6) == "da/eb/fc");
    CHECK(upright(7) == "fc/eb/da");
    CHECK(upright(8) == "cf/be/ad");
    CHECK(upright(0) == "abc/def");
    CHECK(upright(9) == "abc/def");
}

TEST_CASE("A JPEG is as a camera was held, its size and its pixels alike") {
    pictures::Pixels stored = test::plainPixels(32, 16, base::rgb(0x000000));
    for (int y = 0; y < 16; ++y) {
        for (int x = 16; x < 32; ++x) stored.rgba[static_cast<std::size_t>((y * 32 + x) * 4)] = 255;
    }
    for (const bool little : {true, false}) {
        // Turned clockwise, what was at the right is below.
        const std::string bytes = test::withSegment(test::jpegOf(stored), test::exifSegment(6, little));
        CHECK(*pictures::imageSize(bytes) == base::PixelSize{16, 32});
        const auto pixels = pictures::decodeImage(bytes);
        REQUIRE(pixels);
        REQUIRE(base::PixelSize{pixels->width, pixels->height} == base::PixelSize{16, 32});
        CHECK(pixels->at(8, 4)[0] < 40);
        CHECK(pixels->at(8, 28)[0] > 200);
    }
}

TEST_CASE("A photograph of a phone held upright is shown upright") {
    const auto bytes = test::readFile(test::sourcePath("tests/pictures/cases/exif6.jpg"));
    REQUIRE(bytes);
    CHECK(*pictures::imageSize(*bytes) == base::PixelSize{300, 400});
    const auto pixels = pictures::decodeImage(*bytes, {150, 1000});
    REQUIRE(pixels);
    REQUIRE(base::PixelSize{pixels->width, pixels->height} == base::PixelSize{150, 200});
    CHECK(pixels->at(10, 4)[2] > pixels->at(10, 195)[2] + 60);  // blue above, orange below
    CHECK(pixels->at(10, 195)[0] > pixels->at(10, 4)[0] + 60);
}

TEST_CASE("EXIF data of any bytes are read or left, never worse") {
    const std::string good = test::withSegment("\xff\xd8\xff\xd9", test::exifSegment(6, true));
    std::mt19937 random(3);
    for (int round = 0; round < 20000; ++round) {
        std::string bytes = good;
        for (int flips = 0; flips < 3; ++flips)
            bytes[random() % bytes.size()] = static_cast<char>(random() & 255u);
        bytes.resize(random() % (bytes.size() + 1));
        static_cast<void>(pictures::exifOrientation(bytes));
    }
    CHECK(pictures::exifOrientation("") == pictures::Orientation{});
    CHECK(pictures::exifOrientation(good.substr(0, good.size() - 20)) == pictures::Orientation{});
}
