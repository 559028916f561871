#include "run/loop.hpp"

#include <algorithm>
#include <utility>

#include "platform/log.hpp"
#include "platform/process_memory.hpp"
#include "platform/real_clock.hpp"
#include "run/content_news.hpp"
#include "run/exit_code.hpp"
#include "run/frame_interval.hpp"
#include "run/machine_facts.hpp"
#include "run/screen.hpp"
#include "run/screenshots.hpp"
#include "run/wall_images.hpp"
#include "run/window_legibility.hpp"
#include "run/window_news.hpp"
#include "run/window_settings.hpp"
#include "session/session.hpp"

namespace fukan::run {
namespace {

using motion::Duration;
using motion::Timestamp;

// Even where nothing happens: files are looked at, and whether they answer.
constexpr Duration longestSleep = std::chrono::seconds(1);

constexpr Duration tidyDelay = std::chrono::seconds(2);  // after the first frames with a new wall
constexpr Duration tidyInterval = std::chrono::minutes(1);

// The loop waits this long for the content before it shows an empty ground.
constexpr Duration firstFrameWaits = std::chrono::milliseconds(20);

class Loop {
public:
    Loop(const LoopTools& tools, const std::shared_ptr<const files::ContentFiles>& config)
        : tools_(tools),
          window_(tools.window),
          renderer_(tools.renderer),
          files_(config),
          settings_(tools.options, tools.window, tools.input, *config->config.config),
          session_(config, tools.fonts, tools.options.overrides, viewport(), legibility(), clock_.read(),
                   tools.walls),
          images_(tools.images, tools.renderer),
          screen_(tools.window, tools.renderer),
          windowNews_(tools.window, tools.input),
          screenshots_(tools.files) {
        frames_.interval = frameInterval(*config->config.config, tools.window);
        session_.setImages(&images_.arrivals());
    }

    std::optional<int> run() {
        const platform::Signals::Waking waking(tools_.signals, [&inbox = tools_.inbox] { inbox.wake(); });
        tools_.observer.begun(window_, tools_.input);
        tools_.content.waitFor(firstFrameWaits);
        Timestamp due = clock_.read().steady;
        while (!ends() && !startAgain_ && !tools_.observer.over()) {
            const Timestamp before = clock_.read().steady;
            std::vector<input::Event> events =
                tools_.inbox.wait(std::min(tools_.recordings.wakeAt(due) - before, longestSleep));
            tools_.recordings.mixInto(events, clock_.read().steady);
            for (const input::Event& event : events) take(event);
            if (tools_.windows.lost()) continue;  // nothing more can be shown
            const bool changed = turn(clock_.read());
            // The effect of events is shown at once, but no more often than the frame rate allows.
            if (!events.empty()) due = std::min(due, shownAt_ + frames_.interval);
            // The next frame's time counts from before the drawing, so that waiting in the swap is not
            // added to it.
            const bool draws = changed || session_.now() >= due;
            if (draws) show();
            const Timestamp next =
                screen_.settled() ? session_.nextFrame(frames_.interval) : session_.now() + frames_.interval;
            due = draws ? next : std::min(due, next);
        }
        // Quit in the same turn in which it was asked for.
        if (screenshots_.asked() && !tools_.windows.lost()) show();
        tools_.recordings.finish();
        screenshots_.finish();
        if (startAgain_) return std::nullopt;
        const int code = end_.value_or(exitDone);
        tools_.observer.ended(code);
        return code;
    }

private:
    bool ends() {
        if (!end_ && tools_.signals.endAsked()) end_ = exitDone;
        if (!end_ && tools_.windows.lost()) end_ = complain(*tools_.windows.lost(), exitLost);
        return end_.has_value();
    }

    /// The configured rotation; the wall that is shown may still have the one before.
    base::Turn rotation() const { return files_->config.config->display.rotation; }
    base::Vec2 viewport() const { return base::toVec2(rotation().inverse().size(window_.size())); }
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
        tidy(now.steady);
        const bool asked = tools_.signals.takeReload();
        if (asked) platform::log("the files are read again, as SIGHUP asks");
        if (asked) tools_.content.read();
        if (tools_.content.advance(now.steady) || asked) session_.expectContent();
        const bool reach = contentNews_.followReach(tools_.files, session_, now.steady);
        for (const std::string& picture : screenshots_.news()) session_.say(picture);
        if (tools_.recordings.recording()) tools_.recordings.note("view " + session_.cameraLine());
        tools_.recordings.advance(now.steady);
        windowNews_.tell(session_, wall_ > 0, tools_.options.tuio.empty() ? &files_->config : nullptr);
        if (session_.showsDiagnostics())
            session_.setMachineFacts(
                machineFacts(window_, tools_.input, renderer_, frames_, tools_.fontProblem));
        // A clock that was set shows its new time without waiting for the minute's end.
        const std::int64_t minute = now.unixNanoseconds / Duration{std::chrono::minutes(1)}.count();
        const bool ticked = std::exchange(minute_, minute) != minute;
        const bool fresh = takeWall();
        return followImages() || fresh || arrived || ticked || reach;
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
                case session::Request::leaveFullScreen:
                    window_.setFullscreen(false);
                    break;
                case session::Request::configuredWindow:
                    settings_.restore();
                    break;
                case session::Request::screenshot:
                    screenshots_.ask();
                    break;
                case session::Request::tintDamage:
                    screen_.setTint(!screen_.tint());
                    break;
            }
        }
    }

    /// Compiled shaders, replaced layouts and drawn glyphs leave unused memory behind, which the C
    /// library keeps.
    void tidy(Timestamp now) {
        if (now < tidyAt_) return;
        session_.lookAhead();
        tidyAt_ = now + tidyInterval;
        platform::trimHeap();
        tools_.fonts->releasePages();
    }

    bool takeContent() {
        const std::shared_ptr<const files::ContentFiles> files = tools_.content.take();
        if (!files) return false;
        startAgain_ = tools_.standsIn && files->config.config;
        if (startAgain_) return true;
        contentNews_.read(files->diagnostics);
        session_.reload(files);
        if (files->usable()) {
            files_ = files;
            settings_.follow(*files->config.config);
        }
        return true;
    }

    /// Updates what depends on the wall that is shown. True when that is a new one.
    bool takeWall() {
        if (wall_ == session_.wallsSoFar()) return false;
        if (wall_ == 0) tools_.recordings.begin(session_.now(), viewport());
        wall_ = session_.wallsSoFar();
        const wall::Wall& wall = session_.wall();
        frames_.interval = frameInterval(wall.config(), window_);
        tools_.observer.paced(frames_.interval);
        tidyAt_ = session_.now() + tidyDelay;
        images_.setFiles(wall.sharedFiles());
        contentNews_.shown(wall);
        return true;
    }

    /// True when one has come that is to be shown.
    bool followImages() {
        window_.makeCurrent();
        const ImageNews news = images_.follow(session_);
        if (news.replaced) screen_.forget();
        return news.replaced || news.more;
    }

    /// Draws only what differs from the screen.
    void show() {
        shownAt_ = session_.now();
        tools_.observer.building();
        session_.frame(list_);
        tools_.observer.built(list_);
        if (screenshots_.asked()) screen_.forget();  // a screenshot is due, whether or not anything changed
        const base::Turn turn = rotationOf(list_);
        window_.setTurn(turn);  // fingers turn with the picture, which waits for its layout
        const Timestamp begin = clock_.read().steady;
        const bool differs = screen_.take(list_, turn);
        tools_.observer.compared(differs);
        if (!differs) return;
        frames_.share = screen_.draw();
        tools_.observer.drawn(frames_.share);
        if (screenshots_.asked())
            screenshots_.take({window_.size().width, window_.size().height, turn, 0}, clock_.read());
        frames_.last = clock_.read().steady - begin;
        screen_.swap();
        tools_.observer.swapped();
        ++frames_.count;
        for (const std::string& problem : renderer_.takeProblems()) platform::log(problem);
    }

    /// A list that was laid out for the rotation before is shown with that rotation.
    base::Turn rotationOf(const draw::DrawList& list) const {
        const bool asWanted = list.viewport == viewport() || wall_ == 0;
        return asWanted ? rotation() : session_.wall().config().display.rotation;
    }

    input::Panel panel() const {
        const float pitch = legibility().pixelPitchMm;
        return {window_.contentScale(), pitch > 0 ? 1 / pitch : 0, tools_.input.touchPanelPresent()};
    }

    LoopTools tools_;
    platform::Window& window_;
    render::Renderer& renderer_;
    std::shared_ptr<const files::ContentFiles> files_;  // the newest usable ones
    WindowSettings settings_;
    platform::RealClock clock_;
    session::Session session_;
    std::uint64_t wall_ = 0;  // number of the session's wall that is shown
    Timestamp shownAt_;
    std::int64_t minute_ = 0;  // of the civil clock, since its epoch
    Timestamp tidyAt_;
    WallImages images_;
    Screen screen_;
    WindowNews windowNews_;
    draw::DrawList list_;  // kept for its memory
    Screenshots screenshots_;
    std::optional<int> end_;   // the exit code, once the loop must end
    bool startAgain_ = false;  // see runLoop
    FrameFacts frames_;
    ContentNews contentNews_;
};

}  // namespace

std::optional<int> runLoop(const LoopTools& tools, const std::shared_ptr<const files::ContentFiles>& config) {
    return Loop(tools, config).run();
}

}  // namespace fukan::run
