#include "run_command.hpp"

#include <fmt/chrono.h>
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <optional>
#include <set>

#include "exit_code.hpp"
#include "gl_api_of.hpp"
#include "image_files.hpp"
#include "platform/file_watch.hpp"
#include "platform/real_clock.hpp"
#include "platform/window.hpp"
#include "render/png.hpp"
#include "render/read_back.hpp"
#include "render/renderer.hpp"
#include "session.hpp"

namespace fukan {
namespace {

namespace fs = std::filesystem;
using motion::Duration;
using motion::Timestamp;

constexpr Duration watchInterval = std::chrono::seconds(1);

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
    out.hideCursor = config.kiosk.hideCursor;
    return out;
}

/// What the monitor says of itself counts only where the window is all of it.
layout::Legibility windowLegibility(const content::LegibilityConfig& config, const platform::Window& window) {
    const base::Vec2 pixels{static_cast<float>(window.size().width),
                            static_cast<float>(window.size().height)};
    const auto panel = window.fullscreen() ? window.monitorMillimetres() : std::nullopt;
    return legibilityOf(config, pixels, panel ? panel->x : 0);
}

/// Where pictures are usually kept; else the current folder.
fs::path screenshotFolder() {
    std::error_code failed;
    if (const char* home = std::getenv("HOME");
        home != nullptr && fs::is_directory(fs::path(home) / "Pictures", failed)) {
        return fs::path(home) / "Pictures";
    }
    return fs::current_path(failed);
}

std::string memoryLine() {
    // The second number is the resident set, in pages (proc(5), statm).
    std::FILE* file = std::fopen("/proc/self/statm", "r");
    if (file == nullptr) return {};
    long total = 0;
    long resident = 0;
    const int read = std::fscanf(file, "%ld %ld", &total, &resident);
    std::fclose(file);
    return read == 2 ? fmt::format("memory  {} MiB", resident * 4 / 1024) : std::string();
}

class WallLoop {
public:
    WallLoop(const Options& options, std::shared_ptr<const ContentFiles> files,
             std::shared_ptr<render::FontSet> fonts, platform::Window& window, ImageFiles& images,
             render::Renderer& renderer)
        : options_(options),
          files_(files),
          window_(window),
          images_(images),
          renderer_(renderer),
          watch_(files->read),
          session_(files, std::move(fonts), options, viewport(),
                   windowLegibility(files->config.config->legibility, window), clock_.read()),
          interval_(Duration{std::chrono::seconds(1)} / files->config.config->display.maxFps) {}

    int run() {
        Timestamp due = clock_.read().steady;
        while (!quit_) {
            const Timestamp before = clock_.read().steady;
            const std::vector<input::Event> events =
                window_.wait(std::min(due - before, watchInterval), clock_);
            for (const input::Event& event : events) take(event);
            const motion::Reading now = clock_.read();
            session_.resize(viewport(), windowLegibility(files_->config.config->legibility, window_));
            carryOut(session_.advance(now));
            tellProblems();
            watchFiles(now.steady);
            if (session_.showsDiagnostics()) session_.setMachineFacts(machineFacts());
            show();
            // Counted from before the drawing: where the swap waits for the monitor, nothing waits twice.
            due = session_.nextFrame(interval_);
        }
        return exitDone;
    }

private:
    int rotation() const { return files_->config.config->display.rotation; }

    /// The upright picture.
    base::Vec2 viewport() const {
        const auto [width, height] = window_.size();
        const base::Vec2 panel{static_cast<float>(width), static_cast<float>(height)};
        return rotation() == 90 || rotation() == 270 ? base::Vec2{panel.y, panel.x} : panel;
    }

    void take(const input::Event& event) {
        if (std::holds_alternative<input::CloseRequested>(event.what))
            quit_ = files_->config.config->kiosk.allowQuit;
        if (std::holds_alternative<input::RefreshNeeded>(event.what) ||
            std::holds_alternative<input::WindowResized>(event.what))
            shown_.reset();
        carryOut(session_.handle(event));
    }

    void carryOut(const std::vector<Request>& requests) {
        for (const Request request : requests) {
            switch (request) {
                case Request::quit:
                    quit_ = true;
                    break;
                case Request::toggleFullScreen:
                    window_.setFullscreen(!window_.fullscreen());
                    break;
                case Request::enterFullScreen:
                    window_.setFullscreen(true);
                    break;
                case Request::screenshot:
                    screenshotAsked_ = true;
                    break;
            }
        }
    }

    void watchFiles(Timestamp now) {
        if (now - watched_ < watchInterval) return;
        watched_ = now;
        if (!watch_.changed()) return;
        auto files = std::make_shared<const ContentFiles>(readContent(options_));
        for (const base::Diagnostic& d : files->diagnostics) fmt::print(stderr, "{}\n", d.format());
        watch_.watch(files->read);
        session_.reload(files);
        if (!files->usable()) return;
        files_ = files;
        images_.setFiles(files);
        renderer_.forgetImages();
        interval_ = Duration{std::chrono::seconds(1)} / files->config.config->display.maxFps;
    }

    /// What of the playlist cannot be shown at this size, each once.
    void tellProblems() {
        for (const base::Diagnostic& problem : session_.wall().problems()) {
            const std::string line = session_.wall().files().config.located(problem).format();
            if (told_.insert(line).second) fmt::print(stderr, "{}\n", line);
        }
    }

    /// Draws only a frame that differs from the one on the screen.
    void show() {
        const draw::DrawList list = session_.frame();
        const std::uint64_t hash = draw::hash(list);
        const bool differs = !shown_ || *shown_ != hash || screenshotAsked_;
        if (!differs) return;
        const Timestamp begin = clock_.read().steady;
        renderer_.draw(list, target());
        if (screenshotAsked_) saveScreenshot();
        frameTime_ = clock_.read().steady - begin;
        window_.swap();
        ++frames_;
        shown_ = hash;
        for (const std::string& problem : renderer_.takeProblems())
            fmt::print(stderr, "fukan: {}\n", problem);
    }

    render::FrameTarget target() const {
        return {window_.size().width, window_.size().height, rotation(), 0};
    }

    void saveScreenshot() {
        screenshotAsked_ = false;
        const std::time_t seconds = static_cast<std::time_t>(clock_.read().unixNanoseconds / 1'000'000'000);
        const fs::path path =
            screenshotFolder() / fmt::format("fukan-{:%Y%m%d-%H%M%S}.png", fmt::localtime(seconds));
        const auto failed = render::writePng(render::readBack(target()), path);
        session_.say(failed ? failed->message : path.string());
    }

    std::vector<std::string> machineFacts() const {
        const platform::GlContextInfo& gl = window_.info();
        return {fmt::format("{} · {}", gl.version, gl.renderer),
                fmt::format("{}x{} · {} frames · last {:.1f} ms · {} draw calls · {} vertices",
                            window_.size().width, window_.size().height, frames_,
                            static_cast<double>(frameTime_.count()) / 1e6, renderer_.stats().drawCalls,
                            renderer_.stats().vertices),
                memoryLine()};
    }

    const Options& options_;
    std::shared_ptr<const ContentFiles> files_;
    platform::Window& window_;
    ImageFiles& images_;
    render::Renderer& renderer_;
    platform::RealClock clock_;
    platform::FileWatch watch_;
    Session session_;
    Duration interval_;
    Timestamp watched_;
    std::optional<std::uint64_t> shown_;  // hash of the frame on the screen
    bool screenshotAsked_ = false;
    bool quit_ = false;
    std::uint64_t frames_ = 0;
    Duration frameTime_{};
    std::set<std::string> told_;
};

}  // namespace

int runWall(const Options& options) {
    auto files = std::make_shared<const ContentFiles>(readContent(options));
    for (const base::Diagnostic& d : files->diagnostics) fmt::print(stderr, "{}\n", d.format());
    if (!files->usable())
        return complain(
            "there is nothing to show until the errors above are mended; `fukan check` prints them again",
            exitContent);
    auto fonts = render::FontSet::open(fontChoice(*files));
    if (!fonts) return complain(fonts.error(), exitMachine);
    auto window = platform::Window::open(windowOptions(options, *files->config.config));
    if (!window) return complain(window.error(), exitMachine);
    ImageFiles images(files);
    auto renderer =
        render::Renderer::create(rendererApiOf((*window)->info().api), (*window)->loader(), *fonts, images);
    if (!renderer) return complain(renderer.error(), exitMachine);
    return WallLoop(options, files, *fonts, **window, images, **renderer).run();
}

}  // namespace fukan
