// Pictures brought to the size in which they are shown.

#include "pictures/raster.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <random>
#include <vector>

using namespace fukan;

namespace {

pictures::Pixels shrunk(const std::vector<std::uint8_t>& bytes, base::PixelSize from, int channels,
                        base::PixelSize to) {
    return pictures::uprightPixels({bytes.data(), from.width, from.height, channels}, {}, to);
}

}  // namespace

TEST_CASE("A pixel is the mean of the area that it covers") {
    CHECK(shrunk({0, 100, 200, 60}, {2, 2}, 1, {1, 1}).rgba == std::vector<std::uint8_t>{90, 90, 90, 255});
    // Of three, each of two has one and a half.
    CHECK(shrunk({0, 90, 240}, {3, 1}, 1, {2, 1}).rgba ==
          std::vector<std::uint8_t>{30, 30, 30, 255, 190, 190, 190, 255});
    CHECK(shrunk({0, 90, 240}, {1, 3}, 1, {1, 2}).rgba ==
          std::vector<std::uint8_t>{30, 30, 30, 255, 190, 190, 190, 255});
}

TEST_CASE("What is clear has no colour in the mean") {
    const std::vector<std::uint8_t> redBesideClear{200, 0, 0, 255, 0, 255, 0, 0};
    CHECK(shrunk(redBesideClear, {2, 1}, 4, {1, 1}).rgba == std::vector<std::uint8_t>{200, 0, 0, 128});
    CHECK(shrunk({80, 255, 10, 0}, {2, 1}, 2, {1, 1}).rgba == std::vector<std::uint8_t>{80, 80, 80, 128});
}

TEST_CASE("A picture keeps its mean at every size, and a plain one its colour") {
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        const auto upTo = [&random](int most) {
            return 1 + static_cast<int>(random() % static_cast<unsigned>(most));
        };
        const base::PixelSize from{upTo(60), upTo(60)};
        const base::PixelSize to{upTo(from.width), upTo(from.height)};
        std::vector<std::uint8_t> noise(static_cast<std::size_t>(from.width * from.height) * 3);
        double before = 0;
        for (std::uint8_t& byte : noise) before += byte = static_cast<std::uint8_t>(random() & 255u);
        const pictures::Pixels small = shrunk(noise, from, 3, to);
        double after = 0;
        for (std::size_t i = 0; i < small.rgba.size(); ++i) after += i % 4 == 3 ? 0 : small.rgba[i];
        CAPTURE(from.width, from.height, to.width, to.height);
        CHECK(std::abs(before / static_cast<double>(noise.size()) -
                       after / static_cast<double>(small.rgba.size() / 4 * 3)) < 0.6);
        const std::vector<std::uint8_t> plain(noise.size(), 77);
        for (std::size_t i = 0; const std::uint8_t byte : shrunk(plain, from, 3, to).rgba)
            CHECK(byte == (i++ % 4 == 3 ? 255 : 77));
    }
}

TEST_CASE("A picture is shrunk into its room, but never enlarged nor made nothing") {
    CHECK(pictures::shrunkInto({3000, 2000}, {900, 900}) == base::PixelSize{900, 600});
    CHECK(pictures::shrunkInto({3000, 2000}, {3000, 500}) == base::PixelSize{750, 500});
    CHECK(pictures::shrunkInto({300, 200}, {900, 900}) == base::PixelSize{300, 200});
    CHECK(pictures::shrunkInto({8000, 2}, {100, 100}) == base::PixelSize{100, 1});
    CHECK(pictures::shrunkInto({300, 200}, {0, 0}) == base::PixelSize{1, 1});
}
