#include "run/start.hpp"

#include <atomic>
#include <clocale>
#include <future>
#include <mutex>

#include "wall/background_wall_maker.hpp"
#include "run/exit_code.hpp"
#include "run/first_glyphs.hpp"
#include "run/gl_api_of.hpp"
#include "platform/real_clock.hpp"
#include "run/loop.hpp"

namespace fukan {
namespace {

using Fonts = base::Result<std::shared_ptr<render::FontSet>>;

// What is laid out within this time is seen in the very frame in which it was asked for.
constexpr motion::Duration layoutWaits = std::chrono::milliseconds(10);

platform::WindowOptions windowOptions(const Options& options, const content::Config& config) {
    platform::WindowOptions out;
    out.monitor = config.display.monitor;
    out.fullscreen = config.display.fullscreen && !options.windowed;
    out.width = options.windowed ? options.windowed->width : config.display.width;
    out.height = options.windowed ? options.windowed->height : config.display.height;
    out.rotation = config.display.rotation;
    out.gl = config.display.gl == content::GlChoice::gl     ? platform::GlChoice::gl
             : config.display.gl == content::GlChoice::gles ? platform::GlChoice::gles
                                                            : platform::GlChoice::automatic;
    out.ground = themeOf(config.theme).groundMiddle;
    out.hideCursor = config.kiosk.hideCursor;
    out.touch = {config.touch.tuio, config.touch.evdev, config.touch.evdevRotation};
    if (!options.tuio.empty()) out.touch = {options.tuio, {}, 0};
    return out;
}

/// Asks for the first wall as soon as all that it depends on is known, whichever thread brings the last of
/// it: long before there is a window. Where the window comes out otherwise, the session asks anew.
class FirstWall {
public:
    FirstWall(const Options& options, WallMaker& walls) : options_(options), walls_(walls) {}

    void setContent(std::shared_ptr<const ContentFiles> files, std::shared_ptr<const text::Measurer> fonts) {
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
        const base::Vec2 viewport = uprightSize(window_->size, config.display.rotation);
        platform::RealClock clock;
        const content::Date today = content::civilTime(clock.read().unixNanoseconds, config.time.zone).date;
        walls_.request({files_, fonts_,
                        startingSettings(options_, config, viewport,
                                         windowLegibility(config.legibility, *window_), today)});
    }

    const Options& options_;
    WallMaker& walls_;
    std::mutex mutex_;
    std::shared_ptr<const ContentFiles> files_;
    std::shared_ptr<const text::Measurer> fonts_;
    std::optional<platform::ExpectedWindow> window_;
};

std::shared_ptr<const ContentFiles> readFirst(const std::stop_token& stop, const Options& options,
                                              const std::shared_future<Fonts>& fonts, FirstWall& wall) {
    auto files = readUntil(stop, options);
    if (files->usable() && fonts.get()) wall.setContent(files, *fonts.get());
    return files;
}

/// Mistakes in the content are told before a display that is not there.
int complainOf(ContentReader& reader, const std::string& machine) {
    reader.wait();
    const auto files = reader.take();
    if (files) tellProblems(**files);
    return files && !(*files)->usable() ? nothingToShow() : complain(machine, exitMachine);
}

}  // namespace

int runWall(const Options& options, LoopWatch& watch) {
    auto tapes = Tapes::open(options);
    if (!tapes) return complain(tapes.error(), exitMachine);
    // GLFW would do it while other threads are at work already, which the C library does not allow.
    std::setlocale(LC_CTYPE, "");
    const auto config = std::make_shared<const ContentFiles>(readConfig(options));
    if (!config->config.config) {
        tellProblems(readContent(options));
        return nothingToShow();
    }

    // Reading, fonts and layout go on beside the opening of the window, which takes longer than all of them.
    const std::shared_future<Fonts> fonts = std::async(std::launch::async, [choice = fontChoice(*config)] {
                                                return render::FontSet::open(choice);
                                            }).share();
    std::atomic<bool> looping = false;
    const auto wake = [&looping] {
        if (looping) platform::Window::wake();
    };
    base::Result<std::unique_ptr<platform::Window>> window = base::Error{};  // outlives what wakes it
    FirstGlyphs glyphs;
    BackgroundWallMaker walls(wake, layoutWaits,
                              [&](const WallRequest& request, const std::stop_token& stop) {
                                  auto wall = BackgroundWallMaker::makeWall(request, stop);
                                  glyphs.warm(*wall, *fonts.get());
                                  return wall;
                              });
    FirstWall first(options, walls);
    ContentReader reader(wake);
    reader.start([&](const std::stop_token& stop) { return readFirst(stop, options, fonts, first); });

    window = platform::Window::open(windowOptions(options, *config->config.config),
                                    [&first](const platform::ExpectedWindow& w) { first.setWindow(w); });
    if (!window) return complainOf(reader, window.error());
    if (!fonts.get()) return complainOf(reader, fonts.get().error());
    ImageFiles images(config);
    auto letters = glyphs.take(*fonts.get());
    if (!letters) return complainOf(reader, letters.error());
    auto renderer = render::Renderer::create(rendererApiOf((*window)->info().api), (*window)->loader(),
                                             std::move(*letters), images);
    if (!renderer) return complainOf(reader, renderer.error());
    looping = true;
    return runLoop({options, **window, **renderer, images, *fonts.get(), reader, walls, *tapes, watch},
                   config);
}

int runWall(const Options& options) {
    LoopWatch nobody;
    return runWall(options, nobody);
}

}  // namespace fukan
