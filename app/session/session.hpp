#pragma once
// The running wall without its window: input events and time in, frames and requests out.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "explore/explorer.hpp"
#include "input/event.hpp"
#include "input/gestures.hpp"
#include "input/keyboard.hpp"
#include "scene/frame.hpp"
#include "scene/overlay.hpp"
#include "show/show.hpp"
#include "wall/wall_maker.hpp"
#include "wall/wall_shelf.hpp"

namespace fukan::session {

/// What only the owner of the window can do.
enum class Request { quit, toggleFullScreen, enterFullScreen, screenshot, tintDamage };

class Session {
public:
    /// `files` must have a configuration; without a board a plain ground is shown until `reload` brings one.
    /// `overrides` (date, language) take precedence over the configuration. `walls` must outlive the session.
    Session(std::shared_ptr<const files::ContentFiles> files, std::shared_ptr<const text::Measurer> fonts,
            const files::Overrides& overrides, base::Vec2 viewport, layout::Legibility legibility,
            const motion::Reading& now, wall::WallMaker& walls);

    /// Handles an event of keyboard, mouse or touch panel; the caller must carry out the requests.
    /// Commands that come before there is a wall wait for it, except quitting.
    std::vector<Request> handle(const input::Event& event);

    /// Applies what time brings. Call it once a turn of the loop, after the events.
    std::vector<Request> advance(const motion::Reading& now);

    /// Like every change of the layout it takes effect when the new wall is ready; until then the old one
    /// is used.
    void resize(base::Vec2 viewport, layout::Legibility legibility);

    /// The files are being read: when that takes long, a loading mark is shown.
    void expectContent();

    /// New content from the disk: taken over when it can be used, else the old stays and a mark is shown.
    void reload(std::shared_ptr<const files::ContentFiles> files);

    /// Shows a message for three seconds.
    void say(const std::string& message);

    /// Where the camera is, for recordings and diagnostics: state, centre and scale.
    std::string cameraLine() const;

    /// What is known of the touch panel: it decides what is a tap and what a drag on it.
    void setPanel(const input::Panel& panel) { gestures_.setPanel(panel); }

    /// Lines about the machine for the diagnostics sheet.
    void setMachineFacts(std::vector<std::string> lines) { machineFacts_ = std::move(lines); }
    bool showsDiagnostics() const { return diagnostics_; }

    /// The frame of the latest `advance`.
    draw::DrawList frame() const;
    /// The same into a list that the caller keeps from frame to frame: a wall at rest then allocates nothing.
    void frame(draw::DrawList& out) const;

    /// When the frame will next differ; `frameInterval` apart while something moves.
    motion::Timestamp nextFrame(motion::Duration frameInterval) const;

    /// The time of the latest `advance` or event.
    motion::Timestamp now() const { return now_.steady; }

    /// How many walls have been shown so far: a new one after each change of the layout.
    std::uint64_t wallsSoFar() const { return wallsSoFar_; }
    /// The wall that is shown. Precondition: there is one.
    const wall::Wall& wall() const { return *wall_; }
    /// For a quiet moment: prepares what the first touch would otherwise have to wait for.
    void lookAhead() {
        if (wall_) wall_->exploreAhead();
    }
    /// What is wrong with the files on the disk; without errors in it, those files are in use.
    const base::Diagnostics& problems() const { return problems_; }

private:
    static constexpr std::int64_t minuteNs = 60'000'000'000;

    void askForWall();
    void takeOver(std::unique_ptr<wall::Wall> wall);
    std::vector<Request> leaveEarly() const;
    void wait();
    void settle();
    std::optional<motion::Duration> loading() const;
    bool filesAreWrong() const { return base::hasErrors(problems_); }
    content::Date dataDate() const;
    void followDate();
    show::Settings showSettings() const;
    std::vector<Request> obey(const std::vector<input::Command>& commands);
    std::optional<Request> act(input::CommandKind kind);
    void grant(const layout::Control& wish);
    void setLanguage(content::Language language);
    void nextLanguage();
    void switchTheme();
    void moveYears(int by);
    explore::ExploreContext exploring() const;
    void prepareWorld();
    void rememberChoices();
    void keepChoice(input::CommandKind kind);
    void takeChoicesBack();
    void returnToRevision();
    std::optional<motion::Timestamp> choicesEnd() const;
    std::string saying() const;
    show::View view() const;
    bool animated(const show::View& view) const;
    scene::Overlays overlays() const;
    draw::DrawList waitingFrame() const;

    std::shared_ptr<const files::ContentFiles> files_;
    std::shared_ptr<const text::Measurer> fonts_;
    files::Overrides overrides_;
    wall::WallMaker& walls_;
    wall::WallSettings settings_;       // as requested; `wall_` may still have older ones
    std::unique_ptr<wall::Wall> wall_;  // what is shown: null until the first is ready
    wall::WallShelf shelf_;             // walls that were shown before
    std::uint64_t wallsSoFar_ = 0;
    motion::Reading now_;
    std::int64_t minute_ = 0;  // of the civil clock, since its epoch
    content::CivilTime civil_;
    int yearsMoved_ = 0;  // by the year keys, away from the data date
    bool stale_ = false;  // a setting of the layout has changed since the last request for a wall
    bool reading_ = false;
    bool making_ = false;                          // a wall was requested and is not ready
    std::optional<motion::Timestamp> waitsSince_;  // for `reading_` or `making_`
    std::vector<input::Command> early_;            // commands from before there was a wall

    std::unique_ptr<show::Show> show_;
    input::Keyboard keyboard_;
    input::Gestures gestures_;

    /// The settings that a visitor may change, as they were before.
    struct Choices {
        content::Language language;
        content::ThemeChoice theme;
        int yearsMoved;
        std::size_t revision;
    };

    explore::Explorer explorer_;
    std::optional<Choices> before_;
    std::optional<std::size_t> returnTo_;  // the revision to be shown again, once the camera is home
    std::uint64_t timesLeft_ = 0;
    std::size_t revisionSeen_ = 0;

    std::optional<motion::Timestamp> ignored_;  // the press that only closed a sheet
    bool help_ = false;
    bool diagnostics_ = false;
    std::vector<std::string> machineFacts_;
    base::Diagnostics problems_;
    std::string toast_;
    motion::Timestamp toastUntil_;
};

}  // namespace fukan::session
