#pragma once
// What is told of the files while the wall is shown: their mistakes, what the wall cannot show of them, and
// whether they answer.

#include <set>
#include <string>

#include "platform/file_thread.hpp"
#include "platform/reach.hpp"
#include "session/session.hpp"
#include "wall/wall.hpp"

namespace fukan::run {

class ContentNews {
public:
    /// Logs the mistakes of files that were just read: of files that are read again without a change, once.
    void read(const base::Diagnostics& problems);
    /// Logs entries of the playlist that cannot be shown at this wall's size, each once.
    void shown(const wall::Wall& wall);
    /// Follows whether the files answer. True when that has changed and is to be shown.
    bool followReach(const platform::FileThread& files, session::Session& session, motion::Timestamp now);

private:
    platform::Reach reach_;
    std::set<std::string> told_;
    std::string logged_;  // mistakes of the latest reading
};

}  // namespace fukan::run
