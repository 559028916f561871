#include "run/start.hpp"

#include <atomic>
#include <clocale>
#include <future>
#include <mutex>

#include "platform/log.hpp"
#include "platform/upright.hpp"
#include "run/exit_code.hpp"
#include "run/first_glyphs.hpp"
#include "run/loop.hpp"
#include "run/window_legibility.hpp"
#include "run/window_settings.hpp"
#include "wall/background_wall_maker.hpp"
#include "wall/font_choice.hpp"

namespace fukan::run {
namespace {

using Fonts = base::Result<std::shared_ptr<fonts::FontSet>>;

// A wall that is laid out within this time is shown in the same frame that requested it.
constexpr motion::Duration layoutWaits = std::chrono::milliseconds(10);

/// Requests the first wall as soon as all that it depends on is known, long before there is a window; any
/// thread may supply the last part. If the window turns out different, the session requests another wall.
class FirstWall {
public:
    FirstWall(const RunOptions& options, wall::WallMaker& walls) : options_(options), walls_(walls) {}

    void setContent(std::shared_ptr<const files::ContentFiles> files,
                    std::shared_ptr<const text::Measurer> fonts) {
        const std::lock_guard lock(mutex_);
        files_ = std::move(files);
        fonts_ = std::move(fonts);
        ask();
    }
    void setWindow(const platform::ExpectedWindow& window) {
        const std::lock_guard lock(mutex_);
        window_ = window;
        ask();
    }

private:
    void ask() {
        if (!files_ || !window_) return;
        const content::Config& config = *files_->config.config;
        const base::Vec2 viewport = platform::uprightSize(window_->size, config.display.rotation);
        walls_.request({files_, fonts_,
                        wall::startingSettings(options_.overrides, config, viewport,
                                               windowLegibility(config.legibility, *window_),
                                               files::today(config.time))});
    }

    const RunOptions& options_;
    wall::WallMaker& walls_;
    std::mutex mutex_;
    std::shared_ptr<const files::ContentFiles> files_;
    std::shared_ptr<const text::Measurer> fonts_;
    std::optional<platform::ExpectedWindow> window_;
};

std::shared_ptr<const files::ContentFiles> readFirst(const std::stop_token& stop, const RunOptions& options,
                                                     const std::shared_future<Fonts>& fonts,
                                                     FirstWall& wall) {
    auto files = files::readUntil(stop, options.overrides);
    if (files->usable() && fonts.get()) wall.setContent(files, *fonts.get());
    return files;
}

/// Mistakes in the content are reported rather than a missing display.
int complainOf(files::ContentReader& reader, const std::string& machine) {
    reader.wait();
    const auto files = reader.take();
    if (files) platform::log((*files)->diagnostics);
    return files && !(*files)->usable() ? nothingToShow() : complain(machine, exitMachine);
}

}  // namespace

int runWall(const RunOptions& options, FrameObserver& observer) {
    auto recordings = record::Recordings::open(options.record, options.replay);
    if (!recordings) return complain(recordings.error(), exitMachine);
    // Otherwise GLFW does it while other threads are already running, which the C library does not allow.
    std::setlocale(LC_CTYPE, "");
    const auto config = std::make_shared<const files::ContentFiles>(files::readConfig(options.overrides));
    if (!config->config.config) {
        platform::log(files::readContent(options.overrides).diagnostics);
        return nothingToShow();
    }

    // Reading, fonts and layout run beside the opening of the window, which takes longer than all of them.
    const std::shared_future<Fonts> fonts =
        std::async(std::launch::async, [choice = wall::fontChoice(*config)] {
            return fonts::FontSet::open(choice);
        }).share();
    std::atomic<bool> looping = false;
    const auto wake = [&looping] {
        if (looping) platform::Window::wake();
    };
    // Declared first, to outlive the threads that wake it.
    base::Result<std::unique_ptr<platform::Window>> window = base::Error{};
    FirstGlyphs glyphs;
    wall::BackgroundWallMaker walls(wake, layoutWaits,
                                    [&](const wall::WallRequest& request, const std::stop_token& stop) {
                                        auto wall = wall::BackgroundWallMaker::makeWall(request, stop);
                                        glyphs.warm(*wall, *fonts.get());
                                        return wall;
                                    });
    FirstWall first(options, walls);
    files::ContentReader reader(wake);
    reader.start([&](const std::stop_token& stop) { return readFirst(stop, options, fonts, first); });

    window = platform::Window::open(windowOptions(options, *config->config.config),
                                    [&first](const platform::ExpectedWindow& w) { first.setWindow(w); });
    if (!window) return complainOf(reader, window.error());
    if (!fonts.get()) return complainOf(reader, fonts.get().error());
    files::ImageFiles images(config);
    auto letters = glyphs.take(*fonts.get());
    if (!letters) return complainOf(reader, letters.error());
    auto renderer =
        render::Renderer::create((*window)->info().api, (*window)->loader(), std::move(*letters), images);
    if (!renderer) return complainOf(reader, renderer.error());
    looping = true;
    return runLoop(
        {options, **window, **renderer, images, *fonts.get(), reader, walls, *recordings, observer}, config);
}

int runWall(const RunOptions& options) {
    FrameObserver none;
    return runWall(options, none);
}

}  // namespace fukan::run
