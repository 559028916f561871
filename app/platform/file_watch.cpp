#include "platform/file_watch.hpp"

#include <algorithm>
#include <utility>

namespace fukan::platform {

void FileWatch::watch(std::vector<SeenFile> files) {
    files_ = std::move(files);
    told_.clear();
    for (const SeenFile& file : files_) told_.push_back(file.stamp);
    last_ = told_;
    fresh_ = std::any_of(files_.begin(), files_.end(), [](const SeenFile& file) { return file.fresh; });
}

bool FileWatch::changed(const std::function<void()>& before) {
    Stamps now;
    now.reserve(files_.size());
    for (const SeenFile& file : files_) {
        if (before) before();
        now.push_back(seeFile(file.path).stamp);
    }
    const bool settled = now == last_;
    last_ = std::move(now);
    if (!settled || (last_ == told_ && !fresh_)) return false;
    told_ = last_;
    fresh_ = false;
    return true;
}

}  // namespace fukan::platform
