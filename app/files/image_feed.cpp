#include "files/image_feed.hpp"

#include <algorithm>
#include <utility>

#include "files/image_files.hpp"

namespace fukan::files {
namespace {

using Decoded = base::Result<pictures::Pixels>;

}  // namespace

void ImageFeed::setFiles(std::shared_ptr<const ContentFiles> files) {
    files_ = std::move(files);
    wanted_.clear();
}

void ImageFeed::want(std::span<const base::ImageWish> wishes) {
    if (!files_) return;
    std::erase_if(wanted_, [&](const Wanted& wanted) {
        return std::find(wishes.begin(), wishes.end(), wanted.wish) == wishes.end();
    });
    for (const base::ImageWish& wish : wishes) {
        const bool asked = std::any_of(wanted_.begin(), wanted_.end(),
                                       [&](const Wanted& wanted) { return wanted.wish == wish; });
        if (asked) continue;
        wanted_.push_back(
            {wish, thread_.start<Decoded>("an image", [path = files_->beside(wish.name.str()),
                                                       room = wish.room](platform::FileTurn& turn) {
                 return readPicture(path, room, &turn);
             })});
    }
}

std::optional<Decoded> ImageFeed::take(const base::ImageWish& wish) {
    const auto found = std::find_if(wanted_.begin(), wanted_.end(),
                                    [&](const Wanted& wanted) { return wanted.wish == wish; });
    return found == wanted_.end() ? std::nullopt : found->job.take();
}

}  // namespace fukan::files
