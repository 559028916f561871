#include "run/loop.hpp"

#include <fmt/core.h>
#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <set>
#include <utility>

#include "platform/file_watch.hpp"
#include "platform/log.hpp"
#include "platform/process_memory.hpp"
#include "platform/real_clock.hpp"
#include "platform/upright.hpp"
#include "run/exit_code.hpp"
#include "run/screen.hpp"
#include "run/screenshot.hpp"
#include "run/window_legibility.hpp"
#include "run/window_settings.hpp"
#include "session/session.hpp"

namespace fukan::run {
namespace {

using motion::Duration;
using motion::Timestamp;

// Frames per second of a software renderer: enough for breathing and shimmering, at half the heat.
constexpr int softwareRate = 30;

constexpr Duration watchInterval = std::chrono::seconds(1);

constexpr Duration tidyDelay = std::chrono::seconds(2);  // after the first frames with a new wall
constexpr Duration tidyInterval = std::chrono::minutes(1);

// The loop waits this long for the content before it shows an empty ground.
constexpr Duration firstFrameWaits = std::chrono::milliseconds(20);

std::string memoryLine() {
    const auto resident = platform::residentMemory();
    return resident ? fmt::format("memory  {} MiB", *resident / (1024 * 1024)) : std::string();
}

class Loop {
public:
    Loop(const LoopTools& tools, const std::shared_ptr<const files::ContentFiles>& config)
        : tools_(tools),
          window_(tools.window),
          renderer_(tools.renderer),
          files_(config),
          settings_(tools.options, tools.window, *config->config.config),
          session_(config, tools.fonts, tools.options.overrides, viewport(), legibility(), clock_.read(),
                   tools.walls),
          interval_(intervalOf(*config)),
          screen_(tools.window, tools.renderer) {}

    int run() {
        tools_.observer.begun(window_);
        tools_.reader.waitFor(firstFrameWaits);
        Timestamp due = clock_.read().steady;
        while (!end_ && !tools_.observer.over()) {
            const Timestamp before = clock_.read().steady;
            std::vector<input::Event> events =
                window_.wait(std::min(tools_.recordings.wakeAt(due) - before, watchInterval), clock_);
            tools_.recordings.mixInto(events, clock_.read().steady);
            for (const input::Event& event : events) take(event);
            const bool changed = turn(clock_.read());
            // The effect of events is shown at once, but no more often than the frame rate allows.
            if (!events.empty()) due = std::min(due, shownAt_ + interval_);
            // The next frame's time counts from before the drawing, so that waiting in the swap is not
            // added to it.
            const bool draws = changed || session_.now() >= due;
            if (draws) show();
            const Timestamp next =
                screen_.settled() ? session_.nextFrame(interval_) : session_.now() + interval_;
            due = draws ? next : std::min(due, next);
        }
        // Quit in the same turn in which it was asked for.
        if (screenshotAsked_) show();
        return end_.value_or(exitDone);
    }

private:
    /// The configured rotation; the wall that is shown may still have the one before.
    int rotation() const { return files_->config.config->display.rotation; }
    base::Vec2 viewport() const { return platform::uprightSize(window_.size(), rotation()); }
    layout::Legibility legibility() const {
        return windowLegibility(files_->config.config->legibility,
                                {window_.size(), window_.fullscreen(), window_.monitorMillimetres()});
    }

    void take(const input::Event& event) {
        tools_.recordings.record(event);
        if (std::holds_alternative<input::CloseRequested>(event.what) &&
            files_->config.config->kiosk.allowQuit)
            end_ = exitDone;
        if (std::holds_alternative<input::RefreshNeeded>(event.what) ||
            std::holds_alternative<input::WindowResized>(event.what))
            screen_.forget();
        carryOut(session_.handle(event));
    }

    /// One turn of the loop without the drawing. True when something new must be shown before a frame is due.
    bool turn(const motion::Reading& now) {
        const bool arrived = takeContent();
        session_.resize(viewport(), legibility());
        session_.setPanel(panel());
        carryOut(session_.advance(now));
        watchFiles(now.steady);
        if (tools_.recordings.recording()) tools_.recordings.note("view " + session_.cameraLine());
        tools_.recordings.advance(now.steady);
        for (const std::string& problem : window_.takeTouchProblems()) platform::log(problem);
        if (session_.showsDiagnostics()) session_.setMachineFacts(machineFacts());
        // A clock that was set shows its new time without waiting for the minute's end.
        const std::int64_t minute = now.unixNanoseconds / Duration{std::chrono::minutes(1)}.count();
        const bool ticked = std::exchange(minute_, minute) != minute;
        return takeWall() || arrived || ticked;
    }

    void carryOut(const std::vector<session::Request>& requests) {
        for (const session::Request request : requests) {
            switch (request) {
                case session::Request::quit:
                    end_ = exitDone;
                    break;
                case session::Request::toggleFullScreen:
                    window_.setFullscreen(!window_.fullscreen());
                    break;
                case session::Request::enterFullScreen:
                    window_.setFullscreen(true);
                    break;
                case session::Request::configuredWindow:
                    settings_.restore();
                    break;
                case session::Request::screenshot:
                    screenshotAsked_ = true;
                    break;
                case session::Request::tintDamage:
                    screen_.setTint(!screen_.tint());
                    break;
            }
        }
    }

    void watchFiles(Timestamp now) {
        if (now - watched_ < watchInterval) return;
        watched_ = now;
        tidy(now);
        if (!watch_.changed()) return;
        tools_.reader.start([overrides = tools_.options.overrides](const std::stop_token& stop) {
            return files::readUntil(stop, overrides);
        });
        session_.expectContent();
    }

    /// Compiled shaders, replaced layouts and drawn glyphs leave unused memory behind, which the C
    /// library keeps.
    void tidy(Timestamp now) {
        if (now < tidyAt_) return;
        session_.lookAhead();
        tidyAt_ = now + tidyInterval;
        ::malloc_trim(0);
        tools_.fonts->releasePages();
    }

    bool takeContent() {
        const auto read = tools_.reader.take();
        if (!read) return false;
        const std::shared_ptr<const files::ContentFiles>& files = *read;
        platform::log(files->diagnostics);
        watch_.watch(files->read, files->begun);
        session_.reload(files);
        if (files->usable()) {
            files_ = files;
            settings_.follow(*files->config.config);
        }
        if (!files_->usable()) end_ = nothingToShow();
        return true;
    }

    /// Updates what depends on the wall that is shown. True when that is a new one.
    bool takeWall() {
        if (wall_ == session_.wallsSoFar()) return false;
        if (wall_ == 0) tools_.recordings.begin(session_.now(), viewport());
        wall_ = session_.wallsSoFar();
        const wall::Wall& wall = session_.wall();
        interval_ = intervalOf(wall.files());
        tools_.observer.paced(interval_);
        tidyAt_ = session_.now() + tidyDelay;
        if (images_ != wall.sharedFiles()) {
            images_ = wall.sharedFiles();
            tools_.images.setFiles(images_);
            renderer_.forgetImages();
            screen_.forget();
        }
        // Entries of the playlist that cannot be shown at this size, each reported once.
        for (const base::Diagnostic& problem : wall.problems()) {
            const base::Diagnostic located = wall.files().config.located(problem);
            if (told_.insert(located.format()).second) platform::log({located});
        }
        return true;
    }

    /// Draws only what differs from the screen.
    void show() {
        shownAt_ = session_.now();
        tools_.observer.building();
        session_.frame(list_);
        tools_.observer.built(list_);
        if (screenshotAsked_) screen_.forget();  // a screenshot is due, whether or not anything changed
        const int turned = rotationOf(list_);
        window_.setRotation(turned);  // fingers turn with the picture, which waits for its layout
        const Timestamp begin = clock_.read().steady;
        const bool differs = screen_.take(list_, turned);
        tools_.observer.compared(differs);
        if (!differs) return;
        share_ = screen_.draw();
        tools_.observer.drawn(share_);
        if (screenshotAsked_) saveScreenshot({window_.size().width, window_.size().height, turned, 0});
        frameTime_ = clock_.read().steady - begin;
        screen_.swap();
        tools_.observer.swapped();
        ++frames_;
        for (const std::string& problem : renderer_.takeProblems()) platform::log(problem);
    }

    /// A list that was laid out for the rotation before is shown with that rotation.
    int rotationOf(const draw::DrawList& list) const {
        const bool asWanted = list.viewport == viewport() || wall_ == 0;
        return asWanted ? rotation() : session_.wall().config().display.rotation;
    }

    /// What gestures must know about the panel.
    input::Panel panel() const {
        const float pitch = legibility().pixelPitchMm;
        return {window_.contentScale(), pitch > 0 ? 1 / pitch : 0, window_.touchPanelPresent()};
    }

    /// The time between frames while something moves.
    Duration intervalOf(const files::ContentFiles& files) const {
        const int asked = files.config.config->display.maxFps;
        const int automatic = window_.info().software() ? softwareRate : window_.refreshRate().value_or(60);
        return Duration{std::chrono::seconds(1)} / (asked > 0 ? asked : automatic);
    }

    void saveScreenshot(const render::FrameTarget& target) {
        screenshotAsked_ = false;
        session_.say(run::saveScreenshot(target, clock_.read()));
    }

    std::vector<std::string> machineFacts() const {
        const platform::GlContextInfo& gl = window_.info();
        return {fmt::format("{} · {} · {}", gl.version, gl.renderer, window_.bufferMethod()),
                fmt::format("{}x{} · {} frames, at most {} a second", window_.size().width,
                            window_.size().height, frames_, std::chrono::seconds(1) / interval_),
                fmt::format("last {:.1f} ms · {:.1f} % drawn · {} draw calls · {} vertices",
                            static_cast<double>(frameTime_.count()) / 1e6, share_ * 100,
                            renderer_.stats().drawCalls, renderer_.stats().vertices),
                "touch  " + window_.touchMethod(), memoryLine()};
    }

    LoopTools tools_;
    platform::Window& window_;
    render::Renderer& renderer_;
    std::shared_ptr<const files::ContentFiles> files_;   // the newest usable ones
    std::shared_ptr<const files::ContentFiles> images_;  // of the wall that is shown
    WindowSettings settings_;
    platform::RealClock clock_;
    platform::FileWatch watch_;
    session::Session session_;
    std::uint64_t wall_ = 0;  // number of the session's wall that is shown
    Duration interval_;
    Timestamp watched_;
    Timestamp shownAt_;
    std::int64_t minute_ = 0;  // of the civil clock, since its epoch
    Timestamp tidyAt_;
    Screen screen_;
    draw::DrawList list_;  // kept for its memory
    bool screenshotAsked_ = false;
    std::optional<int> end_;  // the exit code, once the loop must end
    std::uint64_t frames_ = 0;
    Duration frameTime_{};
    float share_ = 0;  // share of the screen that the last frame drew
    std::set<std::string> told_;
};

}  // namespace

int runLoop(const LoopTools& tools, const std::shared_ptr<const files::ContentFiles>& config) {
    return Loop(tools, config).run();
}

int nothingToShow() {
    return complain(
        "there is nothing to show until the errors above are mended; `fukan check` prints them again",
        exitContent);
}

}  // namespace fukan::run
