#include "wall/background_wall_maker.hpp"

#include <utility>

namespace fukan::wall {
BackgroundWallMaker::BackgroundWallMaker(std::function<void()> ready, motion::Duration patience, Make make)
    : make_(std::move(make)), patience_(patience), jobs_(std::move(ready)) {}

void BackgroundWallMaker::request(const WallRequest& request) {
    const std::lock_guard lock(mutex_);
    if (asked_ == request) return;
    asked_ = request;
    looked_ = false;
    jobs_.start([make = make_, request](const std::stop_token& stop) { return make(request, stop); });
}

std::unique_ptr<Wall> BackgroundWallMaker::take() {
    if (std::unique_lock lock(mutex_); asked_ && !std::exchange(looked_, true)) {
        lock.unlock();
        jobs_.waitFor(patience_);
    }
    const std::lock_guard lock(mutex_);
    auto wall = jobs_.take();
    if (!wall) return nullptr;
    asked_.reset();
    return std::move(*wall);
}

std::unique_ptr<Wall> BackgroundWallMaker::makeWall(const WallRequest& request, const std::stop_token& stop) {
    return madeWall(request, stop);
}

}  // namespace fukan::wall
