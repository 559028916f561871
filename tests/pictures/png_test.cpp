// PNG files.

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "pictures/png.hpp"

namespace fukan::pictures {

namespace {

const Pixels checker{2, 2, {255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255}};

}  // namespace

TEST_CASE("a written file holds the encoded bytes and nothing is left beside it") {
    const auto folder = std::filesystem::temp_directory_path() / "fukan-png-test";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    CHECK_FALSE(writePng(checker, folder / "a.png"));
    std::ifstream file(folder / "a.png", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    CHECK(bytes == encodePng(checker));
    CHECK(bytes.substr(1, 3) == "PNG");
    CHECK(std::distance(std::filesystem::directory_iterator(folder), {}) == 1);
    std::filesystem::remove_all(folder);
}

TEST_CASE("a file that cannot be written is told by name") {
    const auto failed = writePng(checker, "/no/such/folder/a.png");
    REQUIRE(failed);
    CHECK(failed->message.find("/no/such/folder/a.png") != std::string::npos);
}

TEST_CASE("a file that cannot be put in its place leaves nothing beside it") {
    const auto folder = std::filesystem::temp_directory_path() / "fukan-png-rename-test";
    std::filesystem::remove_all(folder);
    // A folder of that name, with something in it, cannot be replaced.
    std::filesystem::create_directories(folder / "a.png" / "inside");
    const auto failed = writePng(checker, folder / "a.png");
    REQUIRE(failed);
    CHECK(failed->message.find("a.png cannot be written: ") != std::string::npos);
    CHECK(std::distance(std::filesystem::directory_iterator(folder), {}) == 1);
    std::filesystem::remove_all(folder);
}

}  // namespace fukan::pictures
