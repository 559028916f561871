#include "session.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "content/calendar.hpp"
#include "help_sheet.hpp"
#include "motion/time.hpp"

namespace fukan {
namespace {

using content::Language;
using input::CommandKind;

constexpr motion::Duration toastTime = std::chrono::seconds(3);
constexpr int mostYears = 50;  // away from the data date: further than any plan reaches
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

int lastDayOf(int year, int month) {
    constexpr std::array days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

}  // namespace

Session::Session(std::shared_ptr<const ContentFiles> files, std::shared_ptr<const render::FontSet> fonts,
                 const Options& options, base::Vec2 viewport, layout::Legibility legibility,
                 const motion::Reading& now)
    : files_(std::move(files)),
      fonts_(std::move(fonts)),
      options_(options),
      now_(now),
      minute_(now.unixNanoseconds / minuteNs),
      keyboard_(keymapOf(*files_->config.config)) {
    const content::Config& config = *files_->config.config;
    civil_ = content::civilTime(now.unixNanoseconds, config.time.zone);
    settings_ = {viewport, legibility, options.language.value_or(config.language), config.theme, dataDate()};
    wall_ = std::make_unique<Wall>(files_, fonts_, settings_);
    show_ = std::make_unique<show::Show>(wall_->round(), showSettings(), now.steady);
    problems_ = files_->diagnostics;
}

std::vector<Request> Session::handle(const input::Event& event) {
    // A wall at rest sleeps up to a second: what is asked for now begins now, not when it fell asleep.
    now_.steady = std::max(now_.steady, event.at);
    std::vector<input::Command> commands = keyboard_.handle(event);
    const std::vector<input::Command> more = pointer_.handle(event, show_->atRest());
    commands.insert(commands.end(), more.begin(), more.end());
    return obey(commands);
}

std::vector<Request> Session::advance(const motion::Reading& now) {
    now_ = now;
    if (const std::int64_t minute = now.unixNanoseconds / minuteNs; minute != minute_) {
        minute_ = minute;
        civil_ = content::civilTime(now.unixNanoseconds, wall_->config().time.zone);
    }
    std::vector<Request> requests = obey(keyboard_.advance(now.steady));
    if (dataDate() != settings_.date) {
        settings_.date = dataDate();
        stale_ = true;
    }
    if (stale_) layOut();
    show_->advance(now.steady);
    return requests;
}

void Session::resize(base::Vec2 viewport, layout::Legibility legibility) {
    if (viewport == settings_.viewport && legibility == settings_.legibility) return;
    settings_.viewport = viewport;
    settings_.legibility = legibility;
    layOut();
}

void Session::reload(std::shared_ptr<const ContentFiles> files) {
    problems_ = files->diagnostics;
    if (!files->usable()) return;
    const content::Config& config = *files->config.config;
    keyboard_.setKeymap(keymapOf(config));
    civil_ = content::civilTime(now_.unixNanoseconds, config.time.zone);
    // What somebody chose with a key stays, unless it is just that which the file changes.
    const content::Config& before = *files_->config.config;
    if (config.language != before.language) settings_.language = options_.language.value_or(config.language);
    if (config.theme != before.theme) settings_.theme = config.theme;
    files_ = std::move(files);
    settings_.date = dataDate();
    layOut();
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
    show::View shown = view();
    if (!animated(shown)) shown.dwellProgress = stepped(shown.dwellProgress);
    // The day is the data's, which a fixed date or the year keys may have moved; the hour is the clock's.
    const content::CivilTime time{settings_.date, civil_.hour, civil_.minute};
    const scene::FrameInput input{now_.steady, time, wall_->config().motion.reduced};
    scene::buildFrame(wall_->stage(), wall_->theme(), shown, input, out);
    const bool blank = shown.state == show::State::blankBlack || shown.state == show::State::blankWhite;
    if (!blank) scene::paintOverlays(out, wall_->stage(), wall_->theme(), overlays());
}

motion::Timestamp Session::nextFrame(motion::Duration frameInterval) const {
    const show::View shown = view();
    const motion::Timestamp now = now_.steady;
    if (stale_) return now;
    if (animated(shown)) return now + frameInterval;
    // The clock on screen changes with the minute.
    motion::Timestamp next = now + motion::Duration{minuteNs - now_.unixNanoseconds % minuteNs};
    const auto sooner = [&next, now](motion::Timestamp t) { next = std::min(next, std::max(t, now)); };
    if (const auto change = show_->nextChange(now)) sooner(*change <= now ? now + frameInterval : *change);
    if (const auto number = keyboard_.nextChange()) sooner(*number);
    if (!saying().empty()) sooner(toastUntil_);
    if (shown.state == show::State::attract && shown.index < wall_->round().size()) {
        sooner(now + untilNextStep(wall_->round()[shown.index].dwell, shown.dwellProgress));
    }
    return next;
}

show::View Session::view() const { return show_->view(now_.steady); }

bool Session::animated(const show::View& view) const {
    if (view.state == show::State::blankBlack || view.state == show::State::blankWhite) return false;
    const auto change = show_->nextChange(now_.steady);
    return (change && *change <= now_.steady) ||
           scene::isAnimated(wall_->stage(), view, wall_->config().motion.reduced);
}

void Session::layOut() {
    stale_ = false;
    wall_ = std::make_unique<Wall>(files_, fonts_, settings_);
    show_->setSettings(showSettings(), now_.steady);
    show_->replaceRound(wall_->round(), now_.steady);
}

content::Date Session::dataDate() const {
    const content::TimeConfig& time = files_->config.config->time;
    content::Date date = fukan::dataDate(options_, time, civil_.date);
    date.year += yearsMoved_;
    date.day = std::min(date.day, lastDayOf(date.year, date.month));
    return date;
}

show::Settings Session::showSettings() const {
    const content::MotionConfig& motion = files_->config.config->motion;
    show::Settings settings;
    settings.viewport = settings_.viewport;
    settings.transition = motion::Duration{std::llround(motion.transitionSeconds * 1e9)};
    settings.reducedMotion = motion.reduced;
    settings.tour = motion.tour;
    return settings;
}

std::vector<Request> Session::obey(const std::vector<input::Command>& commands) {
    std::vector<Request> requests;
    for (const input::Command& command : commands) {
        // An open sheet is what "back" closes; the show below it must not leave anything for that.
        if (help_ && command.kind == CommandKind::back) {
            help_ = false;
            continue;
        }
        if (show_->handle(command, now_.steady)) continue;
        if (const auto request = act(command.kind)) requests.push_back(*request);
    }
    return requests;
}

std::optional<Request> Session::act(CommandKind kind) {
    switch (kind) {
        case CommandKind::language:
            nextLanguage();
            break;
        case CommandKind::theme:
            switchTheme();
            break;
        case CommandKind::help:
            help_ = !help_;
            break;
        case CommandKind::diagnostics:
            diagnostics_ = !diagnostics_;
            break;
        case CommandKind::yearBack:
            moveYears(yearsMoved_ - 1);
            break;
        case CommandKind::yearForward:
            moveYears(yearsMoved_ + 1);
            break;
        case CommandKind::yearToday:
            moveYears(0);
            break;
        case CommandKind::start:
            return Request::enterFullScreen;
        case CommandKind::fullScreen:
            return Request::toggleFullScreen;
        case CommandKind::screenshot:
            return Request::screenshot;
        case CommandKind::quit:
            if (wall_->config().kiosk.allowQuit) return Request::quit;
            break;
        default:
            break;
    }
    return std::nullopt;
}

void Session::nextLanguage() {
    settings_.language = settings_.language == Language::ja   ? Language::en
                         : settings_.language == Language::en ? Language::both
                                                              : Language::ja;
    stale_ = true;
}

void Session::switchTheme() {
    settings_.theme = settings_.theme == content::Theme::dark ? content::Theme::light : content::Theme::dark;
    wall_->setTheme(settings_.theme);
}

void Session::moveYears(int by) { yearsMoved_ = std::clamp(by, -mostYears, mostYears); }

std::string Session::saying() const { return now_.steady < toastUntil_ ? toast_ : std::string(); }

scene::Overlays Session::overlays() const {
    scene::Overlays out;
    out.toast = saying();
    out.trouble = filesAreWrong();
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
