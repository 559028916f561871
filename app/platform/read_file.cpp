#include "platform/read_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace fukan::platform {
namespace {

struct Descriptor {
    int number;

    explicit Descriptor(const std::filesystem::path& path)
        // Non-blocking, since opening a pipe that has no writer would hang.
        : number(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number >= 0) ::close(number);
    }
};

base::Error failure(const std::filesystem::path& path, const std::string& why) {
    return {path.string() + " cannot be read: " + why};
}

}  // namespace

base::Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit) {
    const Descriptor file(path);
    if (file.number < 0) return failure(path, std::strerror(errno));
    struct stat status {};
    if (::fstat(file.number, &status) != 0) return failure(path, std::strerror(errno));
    if (!S_ISREG(status.st_mode)) return failure(path, "it is not a regular file");

    std::string bytes;
    std::array<char, 65536> chunk;
    for (;;) {
        const ssize_t count = ::read(file.number, chunk.data(), chunk.size());
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
