// Reading and watching files.

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "platform/file_watch.hpp"
#include "platform/read_file.hpp"

namespace fukan::platform {
namespace {

namespace fs = std::filesystem;

class Folder {
public:
    Folder() : path_(fs::temp_directory_path() / ("fukan-files-" + std::to_string(::getpid()))) {
        fs::remove_all(path_);
        fs::create_directories(path_);
    }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    fs::path write(const std::string& name, const std::string& bytes) const {
        std::ofstream(path_ / name, std::ios::binary) << bytes;
        return path_ / name;
    }
    fs::path operator/(const std::string& name) const { return path_ / name; }

private:
    fs::path path_;
};

}  // namespace

TEST_CASE("a file is read whole, zero bytes and all, up to the limit") {
    const Folder folder;
    const std::string bytes("a\0b\r\n", 5);
    const fs::path file = folder.write("a", bytes);
    const auto read = readFile(file, 5);
    REQUIRE(read);
    CHECK(*read == bytes);
    const auto tooLong = readFile(file, 4);
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().find(file.string()) != std::string::npos);
    CHECK(readFile(folder.write("empty", ""), 0));
}

TEST_CASE("what is no file is refused and does not hang") {
    const Folder folder;
    CHECK_FALSE(readFile(folder / "missing", 100));
    CHECK_FALSE(readFile(folder / ".", 100));
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK_FALSE(readFile(folder / "pipe", 100));
}

TEST_CASE("a change is told once, when the file has come to rest") {
    const Folder folder;
    const fs::path file = folder.write("a", "one");
    FileWatch watch({file});
    CHECK_FALSE(watch.changed());
    folder.write("a", "three");
    CHECK_FALSE(watch.changed());
    CHECK(watch.changed());
    CHECK_FALSE(watch.changed());
}

TEST_CASE("a file that is still being written is not told") {
    const Folder folder;
    const fs::path file = folder.write("a", "");
    FileWatch watch({file});
    for (int i = 1; i < 5; ++i) {
        folder.write("a", std::string(static_cast<std::size_t>(i), 'x'));
        CHECK_FALSE(watch.changed());
    }
    CHECK(watch.changed());
}

TEST_CASE("a file is noticed when an editor replaces it, removes it or makes it") {
    const Folder folder;
    const fs::path file = folder.write("a", "same");
    FileWatch watch({file, folder / "later"});
    // Same size, and the old time put back: only the inode tells.
    const auto time = fs::last_write_time(file);
    const fs::path other = folder.write("b", "Same");
    fs::last_write_time(other, time);
    fs::rename(other, file);
    watch.changed();
    CHECK(watch.changed());
    fs::remove(file);
    watch.changed();
    CHECK(watch.changed());
    folder.write("later", "x");
    watch.changed();
    CHECK(watch.changed());
    CHECK_FALSE(watch.changed());
}

TEST_CASE("a file that is written while it is read for the first time is told") {
    const Folder folder;
    const fs::path early = folder.write("a", "1");
    FileWatch watch;
    watch.watch({early}, std::numeric_limits<std::int64_t>::max());
    watch.changed();
    CHECK_FALSE(watch.changed());
    // Reading began before anything of this was written.
    watch.watch({folder.write("b", "1")}, 0);
    CHECK(watch.changed());
    CHECK_FALSE(watch.changed());
}

TEST_CASE("a file that changes while it is being read is told after it is watched again") {
    const Folder folder;
    const fs::path file = folder.write("a", "1");
    FileWatch watch({file});
    folder.write("a", "22");
    watch.changed();
    REQUIRE(watch.changed());
    // Somebody begins to read, which takes long; meanwhile:
    folder.write("a", "333");
    watch.watch({folder.write("b", "1"), file});
    watch.changed();
    CHECK(watch.changed());
    watch.changed();
    CHECK_FALSE(watch.changed());
}

TEST_CASE("watching other files forgets the old ones") {
    const Folder folder;
    FileWatch watch({folder.write("a", "1")});
    watch.watch({folder.write("b", "1")});
    folder.write("a", "22");
    watch.changed();
    CHECK_FALSE(watch.changed());
}

}  // namespace fukan::platform
