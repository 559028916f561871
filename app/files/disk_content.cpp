#include "files/disk_content.hpp"

namespace fukan::files {

std::shared_ptr<const ContentFiles> DiskContent::read(platform::FileTurn& turn) {
    auto files = std::make_shared<const ContentFiles>(readContent(overrides_, [&turn] {
        turn.step();
        return turn.stopped();
    }));
    // Of a reading that was stopped, half the files were not looked at.
    if (!turn.stopped()) watch_.watch(files->read);
    return files;
}

bool DiskContent::changed(platform::FileTurn& turn) {
    return watch_.changed([&turn] { turn.step(); });
}

}  // namespace fukan::files
