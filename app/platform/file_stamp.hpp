#pragma once
// What tells whether a file is still the one that was read.

#include <cstdint>
#include <filesystem>
#include <optional>

namespace fukan::platform {

/// Times are those of the file's own file system, whose clock on a share is another machine's.
struct FileStamp {
    struct Time {
        std::int64_t seconds = 0;  ///< since the Unix epoch
        std::int64_t nanoseconds = 0;

        friend bool operator==(const Time&, const Time&) = default;
    };

    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    Time modified;
    Time changed;  ///< of the inode: also by a rename, a new owner or new permissions

    /// Whether the file was written so shortly before `now` (Unix nanoseconds) that another write may leave
    /// the same stamp: a file's times advance with the kernel's ticks, or by whole seconds.
    bool isFresh(std::int64_t now) const;

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// A file and what it was just before it was read.
struct SeenFile {
    std::filesystem::path path;
    std::optional<FileStamp> stamp;  ///< none: it does not exist, or cannot be looked at
    bool fresh = false;              ///< see FileStamp::isFresh

    friend bool operator==(const SeenFile&, const SeenFile&) = default;
};

/// Looks at the file now; on a share that hangs this takes as long as that does.
SeenFile seeFile(std::filesystem::path path);

}  // namespace fukan::platform
