#pragma once
// Notices changed files by looking at them at intervals. The kernel's file events would follow the old file
// when an editor replaces it, and do not work on network shares.

#include <functional>
#include <vector>

#include "platform/file_stamp.hpp"

namespace fukan::platform {

class FileWatch {
public:
    /// Watches `files` from now on, as they were just before they were read: so whatever happened to them
    /// since is reported. What was written at the very moment of the reading is reported once as changed.
    void watch(std::vector<SeenFile> files);

    /// True when a file was written, replaced, created or removed, and has not changed between the last
    /// two calls: so a file that is still being written is not read half. A change is therefore reported
    /// at the second call after it. Costs one stat per file: call it about once a second, on the file thread.
    /// `before` is called before each file.
    bool changed(const std::function<void()>& before = {});

private:
    using Stamps = std::vector<std::optional<FileStamp>>;  ///< none: the file does not exist

    std::vector<SeenFile> files_;
    Stamps told_;
    Stamps last_;
    bool fresh_ = false;  // one of the files must be read once more
};

}  // namespace fukan::platform
