#include "platform/read_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "platform/file_descriptor.hpp"

namespace fukan::platform {
namespace {

// With errno.
base::Error failure() { return {std::strerror(errno)}; }

base::Error sentence(const std::filesystem::path& path, const std::string& why) {
    return {path.string() + " cannot be read: " + why};
}

struct Opened {
    FileDescriptor file;
    std::size_t size = 0;
};

base::Result<Opened> openFile(const std::filesystem::path& path) {
    // Non-blocking, since opening a pipe that has no writer would hang.
    Opened opened{FileDescriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))};
    if (!opened.file.valid()) return failure();
    struct stat status {};
    if (::fstat(opened.file.get(), &status) != 0) return failure();
    if (!S_ISREG(status.st_mode)) return base::Error{"it is not a regular file"};
    opened.size = static_cast<std::size_t>(std::max<off_t>(status.st_size, 0));
    return opened;
}

/// False with errno. At the file's end there is less.
bool readAt(const FileDescriptor& file, std::size_t from, std::size_t most, std::string& bytes) {
    bytes.resize(most);
    std::size_t got = 0;
    while (got < most) {
        const ssize_t count =
            ::pread(file.get(), bytes.data() + got, most - got, static_cast<off_t>(from + got));
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return false;
        if (count == 0) break;
        got += static_cast<std::size_t>(count);
    }
    bytes.resize(got);
    return true;
}

}  // namespace

base::Result<FileEnds> readFileEnds(const std::filesystem::path& path, std::size_t most) {
    const base::Result<Opened> opened = openFile(path);
    if (!opened) return sentence(path, opened.error());
    FileEnds ends;
    ends.size = opened->size;
    const std::size_t from = ends.size > most ? ends.size - most : 0;
    if (!readAt(opened->file, 0, most, ends.start) || !readAt(opened->file, from, most, ends.end))
        return sentence(path, std::strerror(errno));
    return ends;
}

base::Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit) {
    auto bytes = readBytes(path, limit);
    if (!bytes) return sentence(path, bytes.error());
    return bytes;
}

base::Result<std::string> readBytes(const std::filesystem::path& path, std::size_t limit) {
    const base::Result<Opened> opened = openFile(path);
    if (!opened) return base::Error{opened.error()};
    const FileDescriptor& file = opened->file;

    std::string bytes;
    bytes.reserve(std::min(opened->size, limit) + 1);
    std::array<char, 65536> chunk;
    for (;;) {
        const ssize_t count = ::read(file.get(), chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failure();
        if (count == 0) return bytes;
        bytes.append(chunk.data(), static_cast<std::size_t>(count));
        if (bytes.size() > limit) {
            return base::Error{"it has more than " + std::to_string(limit) + " bytes"};
        }
    }
}

}  // namespace fukan::platform
