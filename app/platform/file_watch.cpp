#include "platform/file_watch.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <utility>

namespace fukan::platform {

FileWatch::FileWatch(std::vector<std::filesystem::path> files) { watch(std::move(files)); }

void FileWatch::watch(std::vector<std::filesystem::path> files, std::int64_t readSince) {
    const std::vector<std::filesystem::path> before = std::exchange(files_, std::move(files));
    const Stamps told = std::exchange(told_, look());
    const Stamps last = std::exchange(last_, told_);
    for (std::size_t i = 0; i < files_.size(); ++i) {
        const auto known = std::find(before.begin(), before.end(), files_[i]);
        if (known == before.end()) {
            const bool late = told_[i] && told_[i]->modified() >= readSince;
            if (late) told_[i].reset();
            continue;
        }
        const auto at = static_cast<std::size_t>(known - before.begin());
        told_[i] = told[at];
        last_[i] = last[at];
    }
}

bool FileWatch::changed() {
    Stamps now = look();
    const bool settled = now == last_;
    last_ = std::move(now);
    if (!settled || last_ == told_) return false;
    told_ = last_;
    return true;
}

FileWatch::Stamps FileWatch::look() const {
    Stamps all;
    all.reserve(files_.size());
    for (const std::filesystem::path& file : files_) {
        struct stat status {};
        if (::stat(file.c_str(), &status) != 0) {
            all.emplace_back(std::nullopt);
            continue;
        }
        all.emplace_back(Stamp{status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec,
                               status.st_mtim.tv_nsec});
    }
    return all;
}

}  // namespace fukan::platform
