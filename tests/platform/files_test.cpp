// Reading and watching files.

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <limits>

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

namespace {

/// Files as they are before they are read; `fresh` ones could be read again at once.
std::vector<SeenFile> seen(const std::vector<fs::path>& files, bool fresh = false) {
    std::vector<SeenFile> out;
    for (const fs::path& file : files) {
        out.push_back(seeFile(file));
        out.back().fresh = fresh;
    }
    return out;
}

FileWatch watchOf(const std::vector<fs::path>& files) {
    FileWatch watch;
    watch.watch(seen(files));
    return watch;
}

}  // namespace

TEST_CASE("a change is told once, when the file has come to rest") {
    const Folder folder;
    const fs::path file = folder.write("a", "one");
    FileWatch watch = watchOf({file});
    CHECK_FALSE(watch.changed());
    folder.write("a", "three");
    CHECK_FALSE(watch.changed());
    CHECK(watch.changed());
    CHECK_FALSE(watch.changed());
}

TEST_CASE("a file that is still being written is not told") {
    const Folder folder;
    const fs::path file = folder.write("a", "");
    FileWatch watch = watchOf({file});
    for (int i = 1; i < 5; ++i) {
        folder.write("a", std::string(static_cast<std::size_t>(i), 'x'));
        CHECK_FALSE(watch.changed());
    }
    CHECK(watch.changed());
}

TEST_CASE("a file is noticed when an editor replaces it, removes it or makes it") {
    const Folder folder;
    const fs::path file = folder.write("a", "same");
    FileWatch watch = watchOf({file, folder / "later"});
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

TEST_CASE("a file that changes while it is being read is told, whether or not it was watched before") {
    const Folder folder;
    const fs::path file = folder.write("a", "1");
    const std::vector<SeenFile> before = seen({file});
    // The reading begins, and takes long; meanwhile:
    folder.write("a", "22");
    FileWatch watch;
    watch.watch(before);
    watch.changed();
    CHECK(watch.changed());
    const std::vector<SeenFile> again = seen({file, folder.write("b", "1")});
    folder.write("a", "333");
    watch.watch(again);
    watch.changed();
    CHECK(watch.changed());
    watch.changed();
    CHECK_FALSE(watch.changed());
}

TEST_CASE("a file that is written in place, with its size and time as before, is told") {
    const Folder folder;
    const fs::path file = folder.write("a", "one");
    FileWatch watch = watchOf({file});
    const auto time = fs::last_write_time(file);
    const FileStamp before = *seeFile(file).stamp;
    // Until the kernel's clock has ticked, no time tells it.
    do {
        folder.write("a", "two");
        fs::last_write_time(file, time);
    } while (seeFile(file).stamp->changed == before.changed);
    CHECK(seeFile(file).stamp->modified == before.modified);
    CHECK(seeFile(file).stamp->inode == before.inode);
    watch.changed();
    CHECK(watch.changed());
}

TEST_CASE("a file that was written at the very moment of its reading is read once more") {
    const Folder folder;
    const fs::path file = folder.write("a", "one");
    FileWatch watch;
    watch.watch(seen({file}, true));
    CHECK(watch.changed());
    CHECK_FALSE(watch.changed());
    // And so it is in earnest: what was just written might be written again within the same tick.
    CHECK(seeFile(folder.write("b", "1")).fresh);
}

TEST_CASE("a stamp is fresh within the kernel's tick, or within two seconds where times are whole seconds") {
    constexpr std::int64_t second = 1'000'000'000;
    const auto fresh = [](FileStamp::Time modified, FileStamp::Time changed, std::int64_t now) {
        FileStamp stamp;
        stamp.modified = modified;
        stamp.changed = changed;
        return stamp.isFresh(now);
    };
    const std::int64_t now = 1000 * second + 500'000'000;
    CHECK(fresh({1000, 490'000'000}, {1, 1}, now));
    CHECK(fresh({1, 1}, {1000, 490'000'000}, now));
    CHECK(fresh({1000, 505'000'000}, {1, 1}, now));
    CHECK_FALSE(fresh({1000, 470'000'000}, {1000, 470'000'000}, now));
    CHECK_FALSE(fresh({1001, 500'000'000}, {1001, 500'000'000}, now));  // a server's clock that is ahead
    CHECK(fresh({999, 0}, {1, 1}, now));
    CHECK_FALSE(fresh({998, 0}, {1, 1}, now));
    const std::int64_t last = std::numeric_limits<std::int64_t>::max();
    CHECK_FALSE(fresh({last, 999'999'999}, {-last, 0}, now));
}

TEST_CASE("watching other files forgets the old ones") {
    const Folder folder;
    FileWatch watch = watchOf({folder.write("a", "1")});
    watch.watch(seen({folder.write("b", "1")}));
    folder.write("a", "22");
    watch.changed();
    CHECK_FALSE(watch.changed());
}

TEST_CASE("it is told before each file that is looked at") {
    const Folder folder;
    FileWatch watch = watchOf({folder.write("a", "1"), folder.write("b", "1")});
    int files = 0;
    watch.changed([&files] { ++files; });
    CHECK(files == 2);
}

}  // namespace fukan::platform
