#pragma once
// Brings pictures to the loop, which never waits for them: read and decoded on the file thread.

#include <memory>
#include <span>
#include <vector>

#include "files/content_files.hpp"
#include "pictures/image_source.hpp"
#include "platform/file_thread.hpp"

namespace fukan::files {

class ImageFeed final : public pictures::ImageSource {
public:
    /// `thread` must outlive the feed.
    explicit ImageFeed(platform::FileThread& thread) : thread_(thread) {}

    /// Where pictures lie from now on; all of them are read anew.
    void setFiles(std::shared_ptr<const ContentFiles> files);

    /// Reads what is wished and was not wished before, in that order; what is not wished any more is not
    /// read, or let go of. Call it once a turn of the loop.
    void want(std::span<const base::ImageWish> wishes);

    /// What was read, once, when it is there.
    std::optional<base::Result<pictures::Pixels>> take(const base::ImageWish& wish) override;

private:
    struct Wanted {
        base::ImageWish wish;
        platform::FileJob<base::Result<pictures::Pixels>> job;
    };

    platform::FileThread& thread_;
    std::shared_ptr<const ContentFiles> files_;
    std::vector<Wanted> wanted_;  // few; those that were taken, too
};

}  // namespace fukan::files
