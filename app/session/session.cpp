#include "session/session.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "content/calendar.hpp"

namespace fukan::session {
namespace {

input::Keymap keymapOf(const content::Config& config) {
    base::Diagnostics problems;  // `fukan check` and the start report them; a reload keeps what can be used
    return input::Keymap(config.keys, problems);
}

/// The same day of another year; for February 29th, where there is none, the 28th.
content::Date inYear(content::Date date, int year) {
    const std::chrono::year_month_day_last last{
        std::chrono::year{year},
        std::chrono::month_day_last{std::chrono::month(static_cast<unsigned>(date.month))}};
    return {year, date.month, std::min(date.day, static_cast<int>(static_cast<unsigned>(last.day())))};
}

}  // namespace

Session::Session(std::shared_ptr<const files::ContentFiles> files,
                 std::shared_ptr<const text::Measurer> fonts, const files::Overrides& overrides,
                 base::Vec2 viewport, layout::Legibility legibility, const motion::Reading& now,
                 wall::WallMaker& walls)
    : files_(std::move(files)),
      fonts_(std::move(fonts)),
      overrides_(overrides),
      walls_(walls),
      now_(now),
      minute_(now.unixNanoseconds / minuteNs),
      keyboard_(keymapOf(*files_->config.config)) {
    const content::Config& config = *files_->config.config;
    civil_ = content::civilTime(now.unixNanoseconds, config.time.zone);
    settings_ = wall::startingSettings(overrides, config, viewport, legibility, civil_.date);
    problems_ = files_->diagnostics;
    if (!files_->usable()) {
        expectContent();
        return;
    }
    askForWall();
    takeOver(walls_.take());
}

std::vector<Request> Session::handle(const input::Event& event) {
    // A wall at rest sleeps up to a second: a command begins at the event's time, not at that of the last
    // turn.
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

/// Quitting does not wait for a wall that takes long.
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

void Session::reload(std::shared_ptr<const files::ContentFiles> files) {
    problems_ = files->diagnostics;
    reading_ = false;
    if (!files->usable()) return settle();
    const content::Config& config = *files->config.config;
    keyboard_.setKeymap(keymapOf(config));
    civil_ = content::civilTime(now_.unixNanoseconds, config.time.zone);
    // A setting chosen with a key stays, unless the file changes that same setting.
    const content::Config& before = *files_->config.config;
    if (config.language != before.language) {
        settings_.language = overrides_.language.value_or(config.language);
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

show::View Session::view() const { return show_->view(now_.steady); }

void Session::askForWall() {
    stale_ = false;
    // The settings are again those of the wall that is shown, or those of one that was shown a moment ago.
    if (wall_ && wall::WallShelf::fits(*wall_, files_, settings_)) {
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

void Session::takeOver(std::unique_ptr<wall::Wall> wall) {
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

void Session::followDate() {
    if (dataDate() == settings_.date) return;
    settings_.date = dataDate();
    stale_ = true;
}

content::Date Session::dataDate() const {
    const content::TimeConfig& time = files_->config.config->time;
    const content::Date date = files::dataDate(overrides_, time, civil_.date);
    return inYear(date, date.year + yearsMoved_);
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

}  // namespace fukan::session
