#include "fonts/font_bytes.hpp"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>

namespace fukan::fonts {
namespace {

// Those that linux/magic.h has not in every version.
constexpr std::uint32_t cifs = 0xff534d42;
constexpr std::uint32_t smb2 = 0xfe534d42;
constexpr std::uint32_t fuse = 0x65735546;  // sshfs, gvfs, glusterfs
constexpr std::uint32_t ceph = 0x00c36400;
constexpr std::uint32_t afs = 0x6b414653;
constexpr std::uint32_t lustre = 0x0bd00bd0;

bool isShare(int file) {
    static constexpr std::array<std::uint32_t, 10> shares{
        NFS_SUPER_MAGIC, SMB_SUPER_MAGIC, V9FS_MAGIC, CODA_SUPER_MAGIC, cifs, smb2, fuse, ceph, afs, lustre};
    struct statfs about {};
    if (::fstatfs(file, &about) != 0) return false;
    return std::find(shares.begin(), shares.end(), static_cast<std::uint32_t>(about.f_type)) != shares.end();
}

base::Error unreadable(const std::string& path, const std::string& why) {
    return {"The font file " + path + " cannot be read: " + why + "."};
}

/// False with errno; 0: the file has become shorter.
bool readInto(int file, unsigned char* to, std::size_t size) {
    while (size > 0) {
        const ssize_t count = ::read(file, to, size);
        if (count < 0 && errno == EINTR) continue;
        if (count == 0) errno = 0;
        if (count <= 0) return false;
        to += count;
        size -= static_cast<std::size_t>(count);
    }
    return true;
}

/// Closes the file whatever happens.
struct OpenFile {
    explicit OpenFile(const std::string& path)
        : descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    ~OpenFile() {
        if (descriptor >= 0) ::close(descriptor);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    int descriptor;
};

}  // namespace

base::Result<std::shared_ptr<FontBytes>> FontBytes::open(const std::string& path, Keep keep) {
    const OpenFile file(path);
    struct stat about {};
    if (file.descriptor < 0 || ::fstat(file.descriptor, &about) != 0)
        return unreadable(path, std::strerror(errno));
    if (!S_ISREG(about.st_mode)) return unreadable(path, "it is not a regular file");
    if (about.st_size == 0) return unreadable(path, "it is empty");
    const auto size = static_cast<std::size_t>(about.st_size);
    const bool mapped = keep == Keep::automatic && !isShare(file.descriptor);
    void* bytes = mapped ? ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.descriptor, 0)
                         : ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (bytes == MAP_FAILED) return base::Error{"The font file " + path + " cannot be mapped."};
    std::shared_ptr<FontBytes> out(new FontBytes(bytes, size, mapped));
    if (!mapped && !readInto(file.descriptor, static_cast<unsigned char*>(bytes), size))
        return unreadable(path, errno == 0 ? "it ends too early" : std::strerror(errno));
    return out;
}

FontBytes::~FontBytes() { ::munmap(bytes_, size_); }

void FontBytes::releasePages() const {
    if (mapped_) ::madvise(bytes_, size_, MADV_DONTNEED);
}

}  // namespace fukan::fonts
