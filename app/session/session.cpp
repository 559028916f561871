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

input::Keyboard::Gives keysThatCount(const content::KioskConfig& kiosk) {
    using Gives = input::Keyboard::Gives;
    return kiosk.keyboard ? Gives::all : kiosk.allowQuit ? Gives::quitOnly : Gives::nothing;
}

/// Quitting does not wait for a wall that takes long.
bool asksToQuit(const std::vector<input::Command>& early) {
    return std::any_of(early.begin(), early.end(), [](const input::Command& command) {
        return command.kind == input::CommandKind::quit;
    });
}

show::Settings showSettingsOf(const wall::Wall& wall) {
    const content::MotionConfig& motion = wall.config().motion;
    show::Settings settings;
    settings.viewport = wall.settings().viewport;
    settings.transition = motion::Duration{std::llround(motion.transitionSeconds * 1e9)};
    settings.reducedMotion = motion.reduced;
    settings.tour = motion.tour;
    settings.invite = wall.settings().invite;
    settings.idle = motion::Duration{std::llround(wall.config().explore.idleSeconds * 1e9)};
    return settings;
}

}  // namespace

Session::Session(std::shared_ptr<const files::ContentFiles> files,
                 std::shared_ptr<const text::Measurer> fonts, const files::Overrides& overrides,
                 base::Vec2 viewport, layout::Legibility legibility, const motion::Reading& now,
                 wall::WallMaker& walls)
    : files_(std::move(files)),
      overrides_(overrides),
      clock_(now, files_->config.config->time.zone),
      supply_(std::move(fonts), walls,
              wall::startingSettings(overrides, *files_->config.config, viewport, legibility,
                                     clock_.civil().date)),
      keyboard_(keymapOf(*files_->config.config)),
      kiosk_(now.steady) {
    trouble_.problems = files_->diagnostics;
    keyboard_.setGives(keysThatCount(files_->config.config->kiosk));
    kiosk_.setMinutes(files_->config.config->kiosk.releaseMinutes);
    if (!files_->usable()) {
        expectContent();
        return;
    }
    askForWall();
    if (supply_.take()) showWall();
}

std::vector<Request> Session::handle(const input::Event& event) {
    // A wall at rest sleeps up to a second: a command begins at the event's time, not at that of the last
    // turn.
    clock_.setSteady(event.at);
    std::vector<input::Command> commands = keyboard_.handle(event);
    const std::vector<input::Command> more = gestures_.handle(event, [this](base::Vec2 pixel) {
        return show_ ? explorer_.groundAt(pixel, exploring()) : input::Ground::scene;
    });
    commands.insert(commands.end(), more.begin(), more.end());
    // A finger that only wakes a blank screen is not greeted.
    const bool landed = std::holds_alternative<input::TouchBegan>(event.what) && show_;
    if (landed && !show::isBlank(view().state))
        welcome_.touched(now(), showSettingsOf(*supply_.shown()).idle, show_->exploring());
    return obey(commands);
}

std::vector<Request> Session::advance(const motion::Reading& now) {
    clock_.set(now, files_->config.config->time.zone);
    std::vector<input::Command> due = keyboard_.advance(now.steady);
    for (const input::Command& command : gestures_.advance(now.steady)) due.push_back(command);
    std::vector<Request> requests = obey(due);
    followDate();
    followInvitation();
    if (supply_.due() && files_->usable()) askForWall();
    if (supply_.take()) showWall();
    if (supply_.shown() == nullptr && !stuck()) {
        const bool quits = loading() && files_->config.config->kiosk.allowQuit && asksToQuit(early_);
        return quits ? std::vector{Request::quit} : std::vector<Request>{};
    }
    const std::vector<Request> late = obey(std::exchange(early_, {}));
    requests.insert(requests.end(), late.begin(), late.end());
    if (supply_.shown() == nullptr) return requests;
    show_->advance(now.steady);
    if (kiosk_.take(now.steady)) {
        const std::vector<Request> more = release();
        requests.insert(requests.end(), more.begin(), more.end());
    }
    const bool left = show_->timesLeft() != std::exchange(visitor_.timesLeft, show_->timesLeft());
    if (const auto end = choicesEnd(); left || (end && now.steady >= *end)) takeChoicesBack();
    returnToRevision();
    const std::size_t revision = view().scene.revision;
    if (revision != std::exchange(visitor_.revisionSeen, revision)) explorer_.layOutAgain(exploring());
    explorer_.advance(exploring());
    // Demonstrations need the world around a map. It is laid out while the first map stands.
    const bool demonstrates = showSettingsOf(*supply_.shown()).animatedInvitation();
    const show::View shown = view();
    if (demonstrates && show::isMap(shown.scene.kind) && shown.dwellProgress > 0.5f) prepareWorld();
    return requests;
}

void Session::resize(base::Vec2 viewport, layout::Legibility legibility) {
    wall::WallSettings settings = supply_.settings();
    settings.viewport = viewport;
    settings.legibility = legibility;
    supply_.setSettings(settings);
}

void Session::expectContent() { supply_.expectFiles(now()); }

void Session::setOutOfReach(bool lost) {
    trouble_.outOfReach = lost;
    supply_.setOutOfReach(lost, now());
}

void Session::reload(std::shared_ptr<const files::ContentFiles> files) {
    trouble_.problems = files->diagnostics;
    if (!files->usable()) return supply_.filesRead(false);
    const content::Config& config = *files->config.config;
    keyboard_.setKeymap(keymapOf(config));
    keyboard_.setGives(keysThatCount(config.kiosk));
    kiosk_.setMinutes(config.kiosk.releaseMinutes);
    // No key could end any more what the keys have left.
    if (!config.kiosk.keyboard && files_->config.config->kiosk.keyboard) kiosk_.hurry();
    clock_.setZone(config.time.zone);
    // A setting chosen with a key stays, unless the file changes that same setting.
    const content::Config& before = *files_->config.config;
    wall::WallSettings settings = supply_.settings();
    if (config.language != before.language) {
        settings.language = overrides_.language.value_or(config.language);
        if (visitor_.before) visitor_.before->language = settings.language;
    }
    if (config.theme != before.theme) {
        settings.theme = overrides_.theme.value_or(config.theme);
        if (visitor_.before) visitor_.before->theme = settings.theme;
    }
    files_ = std::move(files);
    settings.date = dataDate();
    supply_.setSettings(settings);
    supply_.filesRead(true);
}

show::View Session::view() const { return show_->view(now()); }

void Session::askForWall() {
    std::optional<std::size_t> explored;
    if (show_ && !show_->atRest()) explored = view().scene.revision;
    if (supply_.request(files_, explored, now())) showWall();
}

/// The show goes on with the wall that has just come.
void Session::showWall() {
    wall::Wall& wall = *supply_.shown();
    if (show_ && !show_->atRest()) wall.explore(show_->view(now()).scene.revision);
    if (show_) {
        show_->setSettings(showSettingsOf(wall), now());
        show_->replaceRound(wall.round(), now());
    } else {
        show_ = std::make_unique<show::Show>(wall.round(), showSettingsOf(wall), now());
    }
    if (show_->exploring()) explorer_.layOutAgain(exploring());
}

void Session::lookAhead() {
    if (wall::Wall* wall = supply_.shown()) wall->exploreAhead();
}

void Session::followDate() {
    wall::WallSettings settings = supply_.settings();
    settings.date = dataDate();
    supply_.setSettings(settings);
}

void Session::setPanel(const input::Panel& panel) {
    gestures_.setPanel(panel);
    welcome_.setPanel(panel.present);
}

/// The invitation takes room in the layout, which must not shift under a visitor's hands.
void Session::followInvitation() {
    if (show_ && (show_->exploring() || !gestures_.atRest())) return;
    wall::WallSettings settings = supply_.settings();
    settings.invite = welcome_.invites(files_->config.config->touch.invite);
    supply_.setSettings(settings);
}

content::Date Session::dataDate() const {
    const content::TimeConfig& time = files_->config.config->time;
    const content::Date date = files::dataDate(overrides_, time, clock_.civil().date);
    return inYear(date, date.year + yearsMoved_);
}

}  // namespace fukan::session
