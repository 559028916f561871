#pragma once
// Config and board as files, looked at once in a while.

#include "files/content_source.hpp"
#include "files/playlist_histories.hpp"
#include "platform/file_watch.hpp"

namespace fukan::files {

class DiskContent final : public ContentSource {
public:
    explicit DiskContent(Overrides overrides) : overrides_(std::move(overrides)) {}

    std::shared_ptr<const ContentFiles> read(platform::FileTurn& turn) override;
    std::shared_ptr<const ContentFiles> readHistories(platform::FileTurn& turn) override;
    bool changed(platform::FileTurn& turn) override;

private:
    Overrides overrides_;
    platform::FileWatch watch_;
    PlaylistHistories histories_;
    std::shared_ptr<const ContentFiles> read_;  // the latest, as read: without histories
};

}  // namespace fukan::files
