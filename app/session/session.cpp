#include "session/session.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::session {
namespace {

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
    : clock_(now, files->config.config->time.zone),
      content_(std::move(files), overrides),
      supply_(
          std::move(fonts), walls,
          wall::startingSettings(overrides, content_.config(), viewport, legibility, clock_.civil().date)),
      hands_(content_.config()),
      kiosk_(now.steady) {
    sheets_.setProblems(content_.files()->diagnostics);
    kiosk_.setMinutes(content_.config().kiosk.releaseMinutes);
    if (!content_.usable()) {
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
    const std::vector<input::Command> commands = hands_.handle(event, [this](base::Vec2 pixel) {
        if (sheets_.diagnostics().covers(pixel)) return input::Ground::control;
        return show_ ? explorer_.groundAt(pixel, exploring()) : input::Ground::scene;
    });
    // A finger that only wakes a blank screen is not greeted.
    const bool landed = std::holds_alternative<input::TouchBegan>(event.what) && show_;
    if (landed && !view().blank())
        welcome_.touched(now(), showSettingsOf(*supply_.shown()).idle, show_->exploring());
    return take(commands);
}

std::vector<Request> Session::advance(const motion::Reading& now) {
    clock_.set(now, content_.config().time.zone);
    std::vector<Request> requests = take(hands_.advance(now.steady));
    followDate();
    followInvitation();
    if (supply_.due() && content_.usable()) askForWall();
    if (supply_.take()) showWall();
    if (supply_.shown() == nullptr && !stuck()) {
        const bool quits = loading() && content_.config().kiosk.allowQuit && asksToQuit(early_);
        return quits ? std::vector{Request::quit} : std::vector<Request>{};
    }
    const std::vector<Request> late = take(std::exchange(early_, {}));
    requests.insert(requests.end(), late.begin(), late.end());
    if (supply_.shown() == nullptr) return requests;
    show_->advance(now.steady);
    if (kiosk_.take(now.steady)) {
        const std::vector<Request> more = release();
        requests.insert(requests.end(), more.begin(), more.end());
    }
    const bool left = visitor_.seeTimesLeft(show_->timesLeft());
    if (const auto end = choicesEnd(); left || (end && now.steady >= *end)) takeChoicesBack();
    returnToRevision();
    if (visitor_.seeRevision(view().scene.revision)) explorer_.seeRevision(exploring());
    explorer_.advance(exploring());
    sheets_.advance(aboutSheets());
    // Demonstrations need the world around a map. It is laid out while the first map stands.
    const bool demonstrates = showSettingsOf(*supply_.shown()).animatedInvitation();
    const show::View shown = view();
    if (demonstrates && shown.hasMap && shown.dwellProgress > 0.5f) prepareWorld();
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
    sheets_.setOutOfReach(lost);
    supply_.setOutOfReach(lost, now());
}

void Session::reload(std::shared_ptr<const files::ContentFiles> files) {
    sheets_.setProblems(files->diagnostics);
    if (!files->usable()) return supply_.filesRead(false);
    const std::shared_ptr<const files::ContentFiles> old = content_.files();
    const content::Config& before = *old->config.config;
    content_.replace(std::move(files));
    const content::Config& config = content_.config();
    hands_.follow(config);
    kiosk_.setMinutes(config.kiosk.releaseMinutes);
    // No key could end any more what the keys have left.
    if (!config.kiosk.keyboard && before.kiosk.keyboard) kiosk_.hurry();
    clock_.setZone(config.time.zone);
    // A setting chosen with a key stays, unless the file changes that same setting.
    wall::WallSettings settings = supply_.settings();
    if (config.language != before.language) {
        settings.language = content_.language();
        visitor_.keep(&Choices::language, settings.language);
    }
    if (config.theme != before.theme) {
        settings.theme = content_.theme();
        visitor_.keep(&Choices::theme, settings.theme);
    }
    settings.date = content_.dataDate(clock_.civil().date);
    settings.yearsMoved = content_.yearsMoved();
    supply_.setSettings(settings);
    supply_.filesRead(true);
}

show::View Session::view() const { return show_->view(now()); }

void Session::askForWall() {
    wall::Prepared prepared;
    if (show_) {
        const show::SceneKey scene = view().scene;
        if (!show_->atRest()) prepared.explored = scene.revision;
        prepared.compared = show::isPlayed(scene.kind) && scene.entry == 0;
    }
    if (supply_.request(content_.files(), prepared, now())) showWall();
}

/// The show goes on with the wall that has just come.
void Session::showWall() {
    wall::Wall& wall = *supply_.shown();
    if (show_) {
        const show::SceneKey scene = view().scene;
        if (!show_->atRest()) wall.explore(scene.revision);
        if (show::isPlayed(scene.kind) && scene.entry == 0) wall.compare();
    }
    if (show_) {
        show_->setSettings(showSettingsOf(wall), now());
        show_->replaceRound(wall.round(), now(), wall.others());
    } else {
        show_ = std::make_unique<show::Show>(wall.round(), showSettingsOf(wall), now(), wall.others());
    }
    if (show_->exploring()) explorer_.layOutAgain(exploring());
}

void Session::lookAhead() {
    if (wall::Wall* wall = supply_.shown()) wall->prepareAhead();
}

void Session::followDate() {
    wall::WallSettings settings = supply_.settings();
    settings.date = content_.dataDate(clock_.civil().date);
    settings.yearsMoved = content_.yearsMoved();
    supply_.setSettings(settings);
}

void Session::setPanel(const input::Panel& panel) {
    hands_.setPanel(panel);
    welcome_.setPanel(panel.present);
}

/// The invitation takes room in the layout, which must not shift under a visitor's hands.
void Session::followInvitation() {
    if (show_ && (show_->exploring() || !hands_.atRest())) return;
    wall::WallSettings settings = supply_.settings();
    settings.invite = welcome_.invites(content_.config().touch.invite);
    supply_.setSettings(settings);
}

}  // namespace fukan::session
