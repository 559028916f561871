#include "files/disk_content.hpp"

namespace fukan::files {
namespace {

std::function<bool()> stepping(platform::FileTurn& turn) {
    return [&turn] {
        turn.step();
        return turn.stopped();
    };
}

}  // namespace

std::shared_ptr<const ContentFiles> DiskContent::read(platform::FileTurn& turn) {
    read_ = std::make_shared<const ContentFiles>(readContent(overrides_, stepping(turn)));
    // Of a reading that was stopped, half the files were not looked at.
    if (!turn.stopped()) watch_.watch(read_->read);
    if (!PlaylistHistories::wantedBy(*read_)) return read_;
    // Until they have been read anew, those of the reading before are shown.
    return std::make_shared<const ContentFiles>(histories_.addedTo(*read_));
}

std::shared_ptr<const ContentFiles> DiskContent::readHistories(platform::FileTurn& turn) {
    if (!read_ || !PlaylistHistories::wantedBy(*read_)) return nullptr;
    Git git(read_->boardFolder, stepping(turn));
    const std::filesystem::path log = git.ownFile("logs/HEAD");
    std::vector<platform::SeenFile> seen = read_->read;
    if (!log.empty()) seen.push_back(platform::seeFile(log));
    const bool another = histories_.read(*read_, git);
    if (turn.stopped()) return nullptr;
    watch_.watch(std::move(seen));
    return another ? std::make_shared<const ContentFiles>(histories_.addedTo(*read_)) : nullptr;
}

bool DiskContent::changed(platform::FileTurn& turn) {
    return watch_.changed([&turn] { turn.step(); });
}

}  // namespace fukan::files
