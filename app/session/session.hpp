#pragma once
// The wall while it runs, without a window: what people do at it and what time brings become a frame.

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
    /// What `overrides` give (date, language) holds over the configuration. `walls` outlives the session.
    Session(std::shared_ptr<const files::ContentFiles> files, std::shared_ptr<const text::Measurer> fonts,
            const files::Overrides& overrides, base::Vec2 viewport, layout::Legibility legibility,
            const motion::Reading& now, wall::WallMaker& walls);

    /// What happened at keyboard, mouse and touch panel. Requests are for the caller to carry out. What is
    /// asked for before there is a wall waits for it, but for quitting.
    std::vector<Request> handle(const input::Event& event);

    /// What time brings. Call it once a turn, after the events.
    std::vector<Request> advance(const motion::Reading& now);

    /// As all that changes the layout, it is seen when the new wall is ready; until then the old one goes on.
    void resize(base::Vec2 viewport, layout::Legibility legibility);

    /// The files are being read: when that takes long, it is shown.
    void expectContent();

    /// New content from the disk: taken over when it can be used, else the old stays and a mark is shown.
    void reload(std::shared_ptr<const files::ContentFiles> files);

    /// A message for three seconds.
    void say(const std::string& message);

    /// Where the camera is, for recordings and diagnostics: state, centre and scale.
    std::string cameraLine() const;

    /// The panel under the hands, for what is a tap and what a drag on it.
    void setPanel(const input::Panel& panel) { gestures_.setPanel(panel); }

    /// Lines about the machine for the diagnostics sheet, from whoever knows it.
    void setMachineFacts(std::vector<std::string> lines) { machineFacts_ = std::move(lines); }
    bool showsDiagnostics() const { return diagnostics_; }

    /// The frame of the latest `advance`.
    draw::DrawList frame() const;
    /// The same into a list that is kept from frame to frame: a wall at rest then takes nothing from the
    /// heap.
    void frame(draw::DrawList& out) const;

    /// When the frame will next differ; `frameInterval` apart while something moves.
    motion::Timestamp nextFrame(motion::Duration frameInterval) const;

    /// The time of the latest `advance` or event.
    motion::Timestamp now() const { return now_.steady; }

    /// How many walls there have been, a new one after each change of what is laid out.
    std::uint64_t wallsSoFar() const { return wallsSoFar_; }
    /// The one that is shown, once there is one.
    const wall::Wall& wall() const { return *wall_; }
    /// In a quiet moment: what the first finger would have to wait for is made before it comes.
    void lookAhead() {
        if (wall_) wall_->exploreAhead();
    }
    /// What is wrong with the files on the disk; no errors in it: they are in force.
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
    wall::WallSettings settings_;       // as they are to be
    std::unique_ptr<wall::Wall> wall_;  // what is shown: null until the first is ready
    wall::WallShelf shelf_;             // what was shown before
    std::uint64_t wallsSoFar_ = 0;
    motion::Reading now_;
    std::int64_t minute_ = 0;  // of the civil clock, since its epoch
    content::CivilTime civil_;
    int yearsMoved_ = 0;  // by the year keys, away from the data date
    bool stale_ = false;  // what decides the layout has changed since a wall was last asked for
    bool reading_ = false;
    bool making_ = false;                          // a wall was asked for and has not come
    std::optional<motion::Timestamp> waitsSince_;  // for either
    std::vector<input::Command> early_;            // before there was a wall

    std::unique_ptr<show::Show> show_;
    input::Keyboard keyboard_;
    input::Gestures gestures_;

    /// What a visitor may change, as it was before.
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
