// Pictures beside a config: what is read of them when.

#include "files/image_files.hpp"

#include <catch2/catch_test_macros.hpp>

#include "files/folders.hpp"
#include "files/image_feed.hpp"
#include "pictures/image_bytes.hpp"

using namespace fukan;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::nanoseconds patience = 60s;

std::string imageScenes(const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names) out += "[[playlist]]\nscene = \"image\"\nfile = \"" + name + "\"\n";
    return out;
}

/// What `fukan check` says of one picture.
std::string checked(const std::string& name, const std::string& bytes) {
    const test::WallFolder folder("sample", imageScenes({name}));
    folder.write(name, bytes);
    return test::listed(files::checkImages(*folder.read()));
}

class FeedDesk {
public:
    FeedDesk() { feed.setFiles(folder.read()); }

    void wait() { REQUIRE(thread.finish(patience)); }

    test::WallFolder folder{"sample"};
    platform::FileThread thread{[] {}, 1ms};
    files::ImageFeed feed{thread};
};

}  // namespace

TEST_CASE("A picture's size comes from its header, upright, wherever that lies in the file") {
    const test::WallFolder folder("sample");
    const std::string jpeg = test::jpegOf(test::plainPixels(64, 48, base::rgb(0x335577)));
    folder.write("upright.jpg", test::withSegment(jpeg, test::exifSegment(6, true)));
    std::string colours = "\xff\xe2\xff\xfe";  // profiles of 64 KiB each
    colours.resize(65536, 'p');
    folder.write("late.jpg", test::withSegment(jpeg, colours + colours + colours));
    folder.write("half.jpg", jpeg.substr(0, jpeg.size() / 2));
    folder.write("none.jpg", "<svg/>");
    const auto files = folder.read();
    CHECK(files::imageSize(*files, "upright.jpg") == base::Vec2{48, 64});
    CHECK(files::imageSize(*files, "late.jpg") == base::Vec2{64, 48});
    CHECK(files::imageSize(*files, "half.jpg") == base::Vec2{64, 48});
    CHECK(files::imageSize(*files, "none.jpg") == base::Vec2{});
    CHECK(files::imageSize(*files, "absent.jpg") == base::Vec2{});
}

TEST_CASE("A check finds what can be found without decoding large pictures") {
    const std::string small = test::plainPng(300, 200, base::rgb(0x335577));
    CHECK(checked("a.png", small).empty());
    CHECK(checked("a.png", "no picture")
              .find("fukan.toml:4:8: playlist[1].file: the image a.png cannot be shown") !=
          std::string::npos);
    std::string damaged = small;
    damaged[small.find("IDAT") + 4] = '?';  // how its data are packed
    CHECK(checked("a.png", damaged).find("the image a.png cannot be shown: the image is damaged") !=
          std::string::npos);
    CHECK(checked("a.png", test::pngAround(10, 10, std::string(4u << 20, 'a'))).find("unpacks to far more") !=
          std::string::npos);

    const std::string large = test::jpegOf(test::plainPixels(1200, 1000, base::rgb(0x335577)));
    CHECK(checked("a.jpg", large).empty());
    CHECK(checked("a.jpg", large + std::string(200'000, 'f')).empty());  // a film behind it
    CHECK(checked("a.jpg", large.substr(0, large.size() - 4000)).find("ends before the picture does") !=
          std::string::npos);
    CHECK(checked("a.png", test::pngAround(9000, 9000, "few")).find("9000×9000") != std::string::npos);
    CHECK(checked("../a.jpg", {}).find("a.jpg") != std::string::npos);
}

TEST_CASE("A file of more than 64 MiB is refused before it is read") {
    const test::WallFolder folder("sample", imageScenes({"a.png"}));
    folder.write("a.png", test::plainPng(20, 20, base::rgb(0x335577)));
    std::filesystem::resize_file(folder.path() / "a.png", (64u << 20) + 1);
    const auto files = folder.read();
    CHECK(files::imageSize(*files, "a.png") == base::Vec2{});
    CHECK(test::listed(files::checkImages(*files)).find("67108864 bytes") != std::string::npos);
    files::ImageFiles images(files);
    CHECK_FALSE(*images.take({"a.png", {100, 100}}));
}

TEST_CASE("Pictures are read and decoded on the file thread, and taken once") {
    FeedDesk desk;
    desk.folder.write("a.png", test::plainPng(40, 20, base::rgb(0x335577)));
    const std::vector<base::ImageWish> wishes{{"a.png", {10, 10}}, {"absent.png", {10, 10}}};
    CHECK_FALSE(desk.feed.take(wishes[0]));
    desk.feed.want(wishes);
    desk.wait();
    const auto taken = desk.feed.take(wishes[0]);
    REQUIRE(taken);
    REQUIRE(*taken);
    CHECK((*taken)->width == 10);
    CHECK((*taken)->height == 5);
    const auto absent = desk.feed.take(wishes[1]);
    REQUIRE(absent);
    CHECK_FALSE(*absent);
    // Wished still, but not read again.
    desk.feed.want(wishes);
    CHECK_FALSE(desk.thread.activity());
    CHECK_FALSE(desk.feed.take(wishes[0]));
    // Not wished for a while.
    desk.feed.want({});
    desk.feed.want(wishes);
    desk.wait();
    CHECK(desk.feed.take(wishes[0]));
    // Another room, and other files.
    const std::vector<base::ImageWish> larger{{"a.png", {20, 20}}};
    desk.feed.want(larger);
    desk.wait();
    CHECK_FALSE(desk.feed.take(wishes[0]));
    CHECK(desk.feed.take(larger[0]));
    desk.feed.setFiles(desk.folder.read());
    desk.feed.want(larger);
    desk.wait();
    CHECK(desk.feed.take(larger[0]));
}
