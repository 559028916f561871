#include "platform/read_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "platform/file_descriptor.hpp"

namespace fukan::platform {
namespace {

base::Error failure(const std::filesystem::path& path, const std::string& why) {
    return {path.string() + " cannot be read: " + why};
}

}  // namespace

base::Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit) {
    // Non-blocking, since opening a pipe that has no writer would hang.
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.valid()) return failure(path, std::strerror(errno));
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) return failure(path, std::strerror(errno));
    if (!S_ISREG(status.st_mode)) return failure(path, "it is not a regular file");

    std::string bytes;
    std::array<char, 65536> chunk;
    for (;;) {
        const ssize_t count = ::read(file.get(), chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failure(path, std::strerror(errno));
        if (count == 0) return bytes;
        bytes.append(chunk.data(), static_cast<std::size_t>(count));
        if (bytes.size() > limit) {
            return failure(path, "it has more than " + std::to_string(limit) + " bytes");
        }
    }
}

}  // namespace fukan::platform
