#include "run/first_wall.hpp"

#include <utility>

#include "run/window_legibility.hpp"

namespace fukan::run {

void FirstWall::open(wall::WallMaker& walls) {
    const std::lock_guard lock(mutex_);
    walls_ = &walls;
    ask();
}

void FirstWall::close() {
    const std::lock_guard lock(mutex_);
    walls_ = nullptr;
}

void FirstWall::setContent(std::shared_ptr<const files::ContentFiles> files) {
    if (!files->usable()) return;
    const std::lock_guard lock(mutex_);
    files_ = std::move(files);
    ask();
}

void FirstWall::setFonts(std::shared_ptr<fonts::FontSet> fonts) {
    const std::lock_guard lock(mutex_);
    fonts_ = std::move(fonts);
    ask();
}

void FirstWall::setWindow(const platform::ExpectedWindow& window) {
    const std::lock_guard lock(mutex_);
    window_ = window;
    ask();
}

void FirstWall::warm(const wall::Wall& wall) {
    std::unique_lock lock(mutex_);
    const auto fonts = fonts_;
    lock.unlock();
    if (fonts) glyphs_.warm(wall, fonts);
}

void FirstWall::ask() {
    if (!walls_ || !files_ || !fonts_ || !window_) return;
    const content::Config& config = *files_->config.config;
    const base::Vec2 viewport = base::toVec2(config.display.rotation.inverse().size(window_->size));
    walls_->request(
        {files_, fonts_,
         wall::startingSettings(overrides_, config, viewport, windowLegibility(config.legibility, *window_),
                                files::today(config.time))});
}

}  // namespace fukan::run
