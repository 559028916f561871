#include "session.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "content/calendar.hpp"
#include "help_sheet.hpp"
#include "motion/time.hpp"
#include "scene/loading.hpp"
#include "scene/paint_pressed.hpp"

namespace fukan {
namespace {

using content::Language;

constexpr motion::Duration toastTime = std::chrono::seconds(3);
constexpr motion::Duration loadingDelay = std::chrono::milliseconds(150);  // what is quicker is not shown
constexpr std::int64_t minuteNs = 60'000'000'000;

// While nothing else moves, the progress mark goes on in this many steps of a dwell: often enough to be
// seen to go on, seldom enough that a wall at rest draws next to nothing.
constexpr int restingSteps = 40;

float stepped(float progress) { return std::floor(progress * restingSteps) / restingSteps; }

/// A millisecond late rather than early: a float of the dwell is no finer, and an early frame would be drawn
/// for nothing.
motion::Duration untilNextStep(motion::Duration dwell, float progress) {
    const float missing = stepped(progress) + 1.0f / restingSteps - progress;
    const auto wait =
        motion::Duration{std::llround(static_cast<double>(dwell.count()) * static_cast<double>(missing))};
    return std::max(wait, motion::Duration{}) + std::chrono::milliseconds(1);
}

input::Keymap keymapOf(const content::Config& config) {
    base::Diagnostics problems;  // `fukan check` and the start tell them; a reload keeps what can be used
    return input::Keymap(config.keys, problems);
}

bool isBlank(const show::View& view) {
    return view.state == show::State::blankBlack || view.state == show::State::blankWhite;
}

int lastDayOf(int year, int month) {
    constexpr std::array days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

}  // namespace

Session::Session(std::shared_ptr<const ContentFiles> files, std::shared_ptr<const text::Measurer> fonts,
                 const Options& options, base::Vec2 viewport, layout::Legibility legibility,
                 const motion::Reading& now, WallMaker& walls)
    : files_(std::move(files)),
      fonts_(std::move(fonts)),
      options_(options),
      walls_(walls),
      now_(now),
      minute_(now.unixNanoseconds / minuteNs),
      keyboard_(keymapOf(*files_->config.config)) {
    const content::Config& config = *files_->config.config;
    civil_ = content::civilTime(now.unixNanoseconds, config.time.zone);
    settings_ = startingSettings(options, config, viewport, legibility, civil_.date);
    problems_ = files_->diagnostics;
    if (!files_->usable()) {
        expectContent();
        return;
    }
    askForWall();
    takeOver(walls_.take());
}

std::vector<Request> Session::handle(const input::Event& event) {
    // A wall at rest sleeps up to a second: what is asked for now begins now, not when it fell asleep.
    now_.steady = std::max(now_.steady, event.at);
    std::vector<input::Command> commands = keyboard_.handle(event);
    const std::vector<input::Command> more = gestures_.handle(event, [this](base::Vec2 pixel) {
        return show_ ? explorer_.groundAt(pixel, exploring()) : input::Ground::scene;
    });
    commands.insert(commands.end(), more.begin(), more.end());
    return obey(commands);
}

std::vector<Request> Session::advance(const motion::Reading& now) {
    now_ = now;
    if (const std::int64_t minute = now.unixNanoseconds / minuteNs; minute != minute_) {
        minute_ = minute;
        civil_ = content::civilTime(now.unixNanoseconds, files_->config.config->time.zone);
    }
    std::vector<input::Command> due = keyboard_.advance(now.steady);
    for (const input::Command& command : gestures_.advance(now.steady)) due.push_back(command);
    std::vector<Request> requests = obey(due);
    followDate();
    if (stale_ && files_->usable()) askForWall();
    if (making_) takeOver(walls_.take());
    if (!wall_) return leaveEarly();
    const std::vector<Request> late = obey(std::exchange(early_, {}));
    requests.insert(requests.end(), late.begin(), late.end());
    show_->advance(now.steady);
    const bool left = show_->timesLeft() != std::exchange(timesLeft_, show_->timesLeft());
    if (const auto end = choicesEnd(); left || (end && now.steady >= *end)) takeChoicesBack();
    returnToRevision();
    const std::size_t revision = view().scene.revision;
    if (revision != std::exchange(revisionSeen_, revision)) explorer_.layOutAgain(exploring());
    explorer_.advance(exploring());
    return requests;
}

/// Whoever wants to quit need not wait for what takes long.
std::vector<Request> Session::leaveEarly() const {
    const bool asked = std::any_of(early_.begin(), early_.end(), [](const input::Command& command) {
        return command.kind == input::CommandKind::quit;
    });
    if (asked && loading() && files_->config.config->kiosk.allowQuit) return {Request::quit};
    return {};
}

void Session::resize(base::Vec2 viewport, layout::Legibility legibility) {
    if (viewport == settings_.viewport && legibility == settings_.legibility) return;
    settings_.viewport = viewport;
    settings_.legibility = legibility;
    stale_ = true;
}

void Session::expectContent() {
    reading_ = true;
    wait();
}

void Session::reload(std::shared_ptr<const ContentFiles> files) {
    problems_ = files->diagnostics;
    reading_ = false;
    if (!files->usable()) return settle();
    const content::Config& config = *files->config.config;
    keyboard_.setKeymap(keymapOf(config));
    civil_ = content::civilTime(now_.unixNanoseconds, config.time.zone);
    // What somebody chose with a key stays, unless it is just that which the file changes.
    const content::Config& before = *files_->config.config;
    if (config.language != before.language) {
        settings_.language = options_.language.value_or(config.language);
        if (before_) before_->language = settings_.language;
    }
    if (config.theme != before.theme) {
        settings_.theme = config.theme;
        if (before_) before_->theme = settings_.theme;
    }
    files_ = std::move(files);
    settings_.date = dataDate();
    stale_ = true;
}

std::string Session::cameraLine() const {
    if (!show_) return "waiting";
    const show::View shown = view();
    const char* state = isBlank(shown)                           ? "blank"
                        : shown.exploring                        ? "exploring"
                        : shown.state == show::State::held       ? "held"
                                                                 : "attract";
    return fmt::format("{} {:.2f} {:.2f} {:.4f} {}", state, shown.camera.center.x, shown.camera.center.y,
                       shown.camera.scale, shown.moving ? "moving" : "resting");
}

void Session::say(const std::string& message) {
    toast_ = message;
    toastUntil_ = now_.steady + toastTime;
}

draw::DrawList Session::frame() const {
    draw::DrawList list;
    frame(list);
    return list;
}

void Session::frame(draw::DrawList& out) const {
    if (!wall_) {
        out = waitingFrame();
        return;
    }
    show::View shown = view();
    // What was laid out for another size is seen for a moment only.
    if (!isBlank(shown) && loading() && wall_->settings().viewport != settings_.viewport) {
        out = waitingFrame();
        return;
    }
    if (!animated(shown)) shown.dwellProgress = stepped(shown.dwellProgress);
    // The day is the data's, which a fixed date or the year keys may have moved; the hour is the clock's.
    const content::CivilTime time{settings_.date, civil_.hour, civil_.minute};
    const ExploreContext context = exploring();
    scene::FrameInput input{now_.steady, time, wall_->config().motion.reduced};
    input.world = context.world;
    input.dimming = explorer_.dimming();
    input.chosen = explorer_.chosen(context);
    if (shown.exploring) input.visible = explorer_.visible(context);
    scene::buildFrame(wall_->stage(), wall_->theme(), shown, input, out);
    if (!isBlank(shown)) {
        if (const auto pressed = explorer_.pressed())
            scene::paintPressed(out, wall_->stage(), wall_->theme(), shown, *pressed);
        scene::paintPanels(out, wall_->stage(), wall_->theme(), explorer_.panels(context));
    }
    if (!isBlank(shown)) scene::paintOverlays(out, wall_->stage(), wall_->theme(), overlays());
}

motion::Timestamp Session::nextFrame(motion::Duration frameInterval) const {
    const motion::Timestamp now = now_.steady;
    if (stale_ && files_->usable()) return now;
    if (!wall_) return loading() || !waitsSince_ ? now + frameInterval : *waitsSince_ + loadingDelay;
    const show::View shown = view();
    if (animated(shown)) return now + frameInterval;
    // The clock on screen changes with the minute.
    motion::Timestamp next = now + motion::Duration{minuteNs - now_.unixNanoseconds % minuteNs};
    const auto sooner = [&next, now](motion::Timestamp t) { next = std::min(next, std::max(t, now)); };
    if (const auto change = show_->nextChange(now)) sooner(*change <= now ? now + frameInterval : *change);
    if (const auto number = keyboard_.nextChange()) sooner(*number);
    if (const auto gesture = gestures_.nextChange()) sooner(*gesture);
    if (const auto end = choicesEnd()) sooner(*end);
    if (!saying().empty()) sooner(toastUntil_);
    if (waitsSince_ && !loading()) sooner(*waitsSince_ + loadingDelay);
    if (shown.state == show::State::attract && shown.index < wall_->round().size()) {
        sooner(now + untilNextStep(wall_->round()[shown.index].dwell, shown.dwellProgress));
    }
    return next;
}

show::View Session::view() const { return show_->view(now_.steady); }

bool Session::animated(const show::View& view) const {
    if (isBlank(view)) return false;
    if (loading() && !wall_->config().motion.reduced) return true;
    if (explorer_.moving(now_.steady)) return true;
    const auto change = show_->nextChange(now_.steady);
    return (change && *change <= now_.steady) ||
           scene::isAnimated(wall_->stage(), view, wall_->config().motion.reduced);
}

void Session::askForWall() {
    stale_ = false;
    // Back to what hangs already, while something else was asked for; or to what hung a moment ago.
    if (wall_ && WallShelf::fits(*wall_, files_, settings_)) {
        making_ = false;
        return settle();
    }
    if (auto kept = shelf_.take(files_, settings_)) return takeOver(std::move(kept));
    making_ = true;
    std::optional<std::size_t> explored;
    if (show_ && !show_->atRest()) explored = view().scene.revision;
    walls_.request({files_, fonts_, settings_, explored});
    wait();
}

void Session::takeOver(std::unique_ptr<Wall> wall) {
    if (!wall) return;
    making_ = false;
    settle();
    std::swap(wall_, wall);
    if (wall) shelf_.put(std::move(wall), wall_->sharedFiles());
    ++wallsSoFar_;
    wall_->setTheme(settings_.theme);
    if (show_ && !show_->atRest()) wall_->explore(show_->view(now_.steady).scene.revision);
    if (show_) {
        show_->setSettings(showSettings(), now_.steady);
        show_->replaceRound(wall_->round(), now_.steady);
    } else {
        show_ = std::make_unique<show::Show>(wall_->round(), showSettings(), now_.steady);
    }
    if (show_->exploring()) explorer_.layOutAgain(exploring());
}

void Session::wait() {
    if (!waitsSince_) waitsSince_ = now_.steady;
}

void Session::settle() {
    if (!reading_ && !making_ && !stale_) waitsSince_.reset();
}

std::optional<motion::Duration> Session::loading() const {
    if (!waitsSince_ || now_.steady - *waitsSince_ < loadingDelay) return std::nullopt;
    return now_.steady - *waitsSince_ - loadingDelay;
}

draw::DrawList Session::waitingFrame() const {
    const scene::Theme theme = themeOf(settings_.theme);
    draw::DrawList list = scene::emptyFrame(settings_.viewport, theme);
    if (const auto since = loading())
        scene::paintLoading(list, theme, *since, files_->config.config->motion.reduced);
    return list;
}

void Session::followDate() {
    if (dataDate() == settings_.date) return;
    settings_.date = dataDate();
    stale_ = true;
}

content::Date Session::dataDate() const {
    const content::TimeConfig& time = files_->config.config->time;
    content::Date date = fukan::dataDate(options_, time, civil_.date);
    date.year += yearsMoved_;
    date.day = std::min(date.day, lastDayOf(date.year, date.month));
    return date;
}

show::Settings Session::showSettings() const {
    const content::MotionConfig& motion = wall_->config().motion;
    show::Settings settings;
    settings.viewport = wall_->settings().viewport;
    settings.transition = motion::Duration{std::llround(motion.transitionSeconds * 1e9)};
    settings.reducedMotion = motion.reduced;
    settings.tour = motion.tour;
    settings.idle = motion::Duration{std::llround(wall_->config().explore.idleSeconds * 1e9)};
    return settings;
}

std::string Session::saying() const { return now_.steady < toastUntil_ ? toast_ : std::string(); }

scene::Overlays Session::overlays() const {
    scene::Overlays out;
    out.toast = saying();
    if (view().exploring) out.foot = settings_.viewport.y - explorer_.visible(exploring()).bottom();
    out.trouble = filesAreWrong();
    out.loading = loading();
    out.reducedMotion = wall_->config().motion.reduced;
    if (help_) {
        // That of the scenes: a board that is written in one language is shown in it.
        const Language language = wall_->stage().settings().language;
        out.helpTitle = helpTitle(language);
        out.help = helpRows(keyboard_.keymap(), language);
    }
    if (diagnostics_) {
        out.diagnostics = machineFacts_;
        out.diagnostics.push_back("config  " + files_->configFile.string());
        out.diagnostics.push_back("board  " + files_->boardFolder.string());
        out.diagnostics.push_back("clock  " + content::formatDate(civil_.date, Language::en) + " " +
                                  content::formatClock(civil_) + "  " + wall_->config().time.zone);
        for (const base::Diagnostics& problems : {problems_, wall_->problems()}) {
            for (const base::Diagnostic& problem : problems) out.diagnostics.push_back(problem.format());
        }
    }
    return out;
}

}  // namespace fukan
