#pragma once
// Notices changed files by checking them at intervals. The kernel's file events would follow the old file
// when an editor replaces it, and do not work on network shares.

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <vector>

namespace fukan::platform {

class FileWatch {
public:
    FileWatch() = default;
    explicit FileWatch(std::vector<std::filesystem::path> files);

    /// Watches `files` from now on. A new file's present state counts as unchanged, unless it was written
    /// since `readSince` (Unix nanoseconds), when the reading of the files began: then `changed` reports
    /// it. For a file that was watched before, a change since the last check is still reported, as the
    /// file may have been read before that change.
    void watch(std::vector<std::filesystem::path> files,
               std::int64_t readSince = std::numeric_limits<std::int64_t>::max());

    /// True when a file was written, replaced, created or removed, and has not changed between the last
    /// two calls: so a file that is still being written is not read half. A change is therefore reported
    /// at the second call after it. Costs one stat per file: call it about once a second.
    bool changed();

private:
    struct Stamp {
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        std::int64_t size = 0;
        std::int64_t modifiedSeconds = 0;
        std::int64_t modifiedNanoseconds = 0;

        std::int64_t modified() const { return modifiedSeconds * 1'000'000'000 + modifiedNanoseconds; }
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };
    using Stamps = std::vector<std::optional<Stamp>>;  ///< none: the file does not exist

    Stamps look() const;

    std::vector<std::filesystem::path> files_;
    Stamps told_;
    Stamps last_;
};

}  // namespace fukan::platform
