#include "wall/background_wall_maker.hpp"

namespace fukan::wall {
namespace {

/// Passes measuring on to the fonts, and throws `Stopped` once it was asked to stop: everything that is
/// laid out is measured, character by character, so a layout of any size stops at once, and none of the
/// rooms below has to know that it may.
class StoppableMeasurer final : public text::Measurer {
public:
    StoppableMeasurer(std::shared_ptr<const text::Measurer> fonts, std::stop_token stop)
        : fonts_(std::move(fonts)), stop_(std::move(stop)) {}

    float advance(char32_t character, float size, text::Weight weight) const override {
        if (stop_.stop_requested()) throw platform::Stopped{};
        return fonts_->advance(character, size, weight);
    }
    text::FontMetrics metrics(float size, text::Weight weight) const override {
        return fonts_->metrics(size, weight);
    }
    bool has(char32_t character, text::Weight weight) const override {
        return fonts_->has(character, weight);
    }

private:
    std::shared_ptr<const text::Measurer> fonts_;
    std::stop_token stop_;
};

}  // namespace

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
    return madeWall(request, std::make_shared<StoppableMeasurer>(request.fonts, stop));
}

}  // namespace fukan::wall
