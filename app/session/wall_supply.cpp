#include "session/wall_supply.hpp"

#include <utility>

namespace fukan::session {

void WallSupply::setSettings(const wall::WallSettings& settings) {
    wall::WallSettings before = std::exchange(settings_, settings);
    before.theme = settings.theme;
    if (before != settings) due_ = true;
}

void WallSupply::setTheme(content::ThemeChoice theme) {
    settings_.theme = theme;
    if (shown_) shown_->setTheme(theme);
}

bool WallSupply::request(const std::shared_ptr<const files::ContentFiles>& files,
                         const wall::Prepared& prepared, motion::Timestamp now) {
    due_ = false;
    // The settings are again those of the wall that is shown, or those of one that was shown a moment ago.
    if (shown_ && wall::WallShelf::fits(*shown_, files, settings_)) {
        making_ = false;
        settle();
        return false;
    }
    if (auto kept = shelf_.take(files, settings_)) {
        show(std::move(kept));
        return true;
    }
    making_ = true;
    maker_.request({files, fonts_, settings_, prepared});
    await(now);
    return false;
}

bool WallSupply::take() {
    auto wall = making_ ? maker_.take() : nullptr;
    if (!wall) return false;
    show(std::move(wall));
    return true;
}

void WallSupply::expectFiles(motion::Timestamp now) {
    reading_ = true;
    if (!outOfReach_) await(now);
}

void WallSupply::setOutOfReach(bool lost, motion::Timestamp now) {
    outOfReach_ = lost;
    if (lost) {
        settle();
    } else if (reading_) {
        await(now);
    }
}

void WallSupply::filesRead(bool leadToWall) {
    reading_ = false;
    if (leadToWall) {
        due_ = true;
    } else {
        settle();
    }
}

std::optional<motion::Duration> WallSupply::loading(motion::Timestamp now) const {
    if (!awaitedSince_ || now - *awaitedSince_ < loadingDelay) return std::nullopt;
    return now - *awaitedSince_ - loadingDelay;
}

void WallSupply::show(std::unique_ptr<wall::Wall> wall) {
    making_ = false;
    settle();
    std::swap(shown_, wall);
    if (wall) shelf_.put(std::move(wall), shown_->sharedFiles());
    ++count_;
    shown_->setTheme(settings_.theme);
}

void WallSupply::await(motion::Timestamp now) {
    if (!awaitedSince_) awaitedSince_ = now;
}

void WallSupply::settle() {
    if ((!reading_ || outOfReach_) && !making_ && !due_) awaitedSince_.reset();
}

}  // namespace fukan::session
