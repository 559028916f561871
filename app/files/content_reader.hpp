#pragma once
// Reads content on a thread of its own.

#include <memory>

#include "files/content_files.hpp"
#include "platform/newest_job.hpp"

namespace fukan::files {

using ContentReader = platform::NewestJob<std::shared_ptr<const ContentFiles>>;

/// As `readContent`; once it is asked to stop, it reads no further file.
inline std::shared_ptr<const ContentFiles> readUntil(const std::stop_token& stop,
                                                     const Overrides& overrides) {
    return std::make_shared<const ContentFiles>(
        readContent(overrides, [&stop] { return stop.stop_requested(); }));
}

}  // namespace fukan::files
