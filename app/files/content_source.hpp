#pragma once
// Where config and board come from.

#include <memory>

#include "files/content_files.hpp"
#include "platform/file_thread.hpp"

namespace fukan::files {

/// Used on the file thread alone, where it may wait for as long as a share hangs. Whatever tells of changes
/// is behind this: looking at the files (DiskContent), the kernel's events, a message.
class ContentSource {
public:
    virtual ~ContentSource() = default;

    /// Reads and checks everything. Once the turn is stopped, the result is not used.
    virtual std::shared_ptr<const ContentFiles> read(platform::FileTurn& turn) = 0;

    /// The histories that the files ask for, which were read last: the same files with them, or null where
    /// that makes no difference. Takes as long as git does, some seconds at most.
    virtual std::shared_ptr<const ContentFiles> readHistories(platform::FileTurn& /*turn*/) {
        return nullptr;
    }

    /// Whether what was read has changed since, and has come to rest. Asked about once a second.
    virtual bool changed(platform::FileTurn& turn) = 0;
};

}  // namespace fukan::files
