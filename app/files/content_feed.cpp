#include "files/content_feed.hpp"

#include <utility>

#include "files/playlist_histories.hpp"

namespace fukan::files {

void ContentFeed::read(std::function<void(const Files&)> heard) {
    look_.cancel();
    histories_.cancel();
    reading_ = thread_.start<Files>("config and board",
                                    [source = source_, heard = std::move(heard)](platform::FileTurn& turn) {
                                        Files files = source->read(turn);
                                        if (heard && !turn.stopped()) heard(files);
                                        return files;
                                    });
}

ContentFeed::Files ContentFeed::take() {
    Files files = reading_.take().value_or(nullptr);
    if (!files) return histories_.take().value_or(nullptr);
    if (PlaylistHistories::wantedBy(*files)) {
        histories_ =
            thread_.start<Files>("history of the board", [source = source_](platform::FileTurn& turn) {
                Files more = source->readHistories(turn);
                if (!more) turn.letSleep();
                return more;
            });
    }
    return files;
}

bool ContentFeed::advance(motion::Timestamp now) {
    if (reading_.pending()) return false;
    if (look_.take().value_or(false)) {
        read();
        return true;
    }
    if (look_.pending()) return false;
    if (lookedAt_ && now - *lookedAt_ < interval) return false;
    lookedAt_ = now;
    look_ = thread_.start<bool>("config and board", [source = source_](platform::FileTurn& turn) {
        const bool changed = source->changed(turn);
        if (!changed) turn.letSleep();
        return changed;
    });
    return false;
}

}  // namespace fukan::files
