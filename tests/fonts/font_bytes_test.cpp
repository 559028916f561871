// Font files, mapped or copied.

#include "fonts/font_bytes.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace fukan::fonts {

TEST_CASE("the bytes of a font file are the same mapped and copied, and stay when pages are released") {
    std::string folder = (std::filesystem::temp_directory_path() / "fukan-font-XXXXXX").string();
    REQUIRE(::mkdtemp(folder.data()) != nullptr);
    const std::filesystem::path file = std::filesystem::path(folder) / "font";
    std::string written;
    for (int i = 0; i < 9000; ++i) written += static_cast<char>(i % 251);
    std::ofstream(file, std::ios::binary) << written;
    for (const FontBytes::Keep keep : {FontBytes::Keep::automatic, FontBytes::Keep::copy}) {
        const auto opened = FontBytes::open(file.string(), keep);
        REQUIRE(opened);
        const auto same = [&] {
            const auto bytes = (*opened)->bytes();
            return std::string(bytes.begin(), bytes.end()) == written;
        };
        CHECK(same());
        (*opened)->releasePages();
        CHECK(same());
        if (keep == FontBytes::Keep::automatic) continue;
        // What lies on a share is read once: nothing that happens to the file touches it.
        std::filesystem::resize_file(file, 0);
        CHECK(same());
    }
    std::filesystem::remove_all(folder);
}

}  // namespace fukan::fonts
