#pragma once
// Content read on a thread of its own.

#include <memory>

#include "files/content_files.hpp"
#include "platform/newest_job.hpp"

namespace fukan {

using ContentReader = NewestJob<std::shared_ptr<const ContentFiles>>;

/// As `readContent`; once it is asked to stop, it goes no further than the file that it is at.
inline std::shared_ptr<const ContentFiles> readUntil(const std::stop_token& stop, const Options& options) {
    return std::make_shared<const ContentFiles>(
        readContent(options, [&stop] { return stop.stop_requested(); }));
}

}  // namespace fukan
