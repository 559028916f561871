#pragma once
// Notices that files have changed by looking at them now and then. Asking the kernel for events would
// tell of the old file when an editor replaces it, and nothing at all on network shares.

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

    /// Watches these from now on. How a file stands now counts as unchanged, unless it was watched before:
    /// then what has happened to it since it was last looked at is still told (it may have been read before
    /// that). So is what was written since `readSince` (Unix nanoseconds), when the reading of them began.
    void watch(std::vector<std::filesystem::path> files,
               std::int64_t readSince = std::numeric_limits<std::int64_t>::max());

    /// True when a file was written, replaced, created or removed since the last call, and has been
    /// left alone since: two looks in a row must agree, so that a file that is being written is not
    /// read half. So a change is told at the second call after it. Costs one stat a file: call it
    /// about once a second.
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
    using Stamps = std::vector<std::optional<Stamp>>;  ///< none: there is no such file

    Stamps look() const;

    std::vector<std::filesystem::path> files_;
    Stamps told_;
    Stamps last_;
};

}  // namespace fukan::platform
