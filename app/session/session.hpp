#pragma once
// The running wall without its window: input events and time in, frames and requests out.

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
#include "session/kiosk_release.hpp"
#include "session/request.hpp"
#include "session/session_clock.hpp"
#include "session/sheets.hpp"
#include "session/visitor_choices.hpp"
#include "session/waiting_picture.hpp"
#include "session/wall_supply.hpp"
#include "session/welcome.hpp"
#include "show/show.hpp"

namespace fukan::session {

class Session {
public:
    /// `files` must have a configuration; while it has no board, a plain ground is shown, or in words its
    /// errors. `overrides` (date, language) take precedence over the configuration. `walls` must outlive the
    /// session.
    Session(std::shared_ptr<const files::ContentFiles> files, std::shared_ptr<const text::Measurer> fonts,
            const files::Overrides& overrides, base::Vec2 viewport, layout::Legibility legibility,
            const motion::Reading& now, wall::WallMaker& walls);

    /// Handles an event of keyboard, mouse or touch panel; the caller must carry out the requests. What comes
    /// before there is a wall waits for it; but if mistakes keep it from coming, only the window's keys work.
    std::vector<Request> handle(const input::Event& event);
    /// Applies what time brings. Call it once a turn of the loop, after the events.
    std::vector<Request> advance(const motion::Reading& now);
    /// Takes effect when the new wall is ready.
    void resize(base::Vec2 viewport, layout::Legibility legibility);

    /// The files are being read: when that takes long, a loading mark is shown.
    void expectContent();
    /// New content from the disk: taken over when it can be used, else the old stays and a mark is shown.
    void reload(std::shared_ptr<const files::ContentFiles> files);
    /// The files do not answer: the wall goes on with what it has, and says so. Or they do again.
    void setOutOfReach(bool lost);

    /// Which pictures can be drawn, for all further frames; without it all of them can.
    void setImages(const scene::ImageArrivals* images) { images_ = images; }
    /// Shows a message for three seconds.
    void say(const std::string& message) { sheets_.toast.say(message, now()); }
    /// Where the camera is, for recordings and diagnostics: state, centre and scale.
    std::string cameraLine() const;
    /// What is known of the touch panel: it decides what is a tap and what a drag, and whether it is invited.
    void setPanel(const input::Panel& panel);
    /// Lines about the machine for the diagnostics sheet.
    void setMachineFacts(std::vector<std::string> lines) { sheets_.machineFacts = std::move(lines); }
    bool showsDiagnostics() const { return sheets_.diagnostics; }
    /// The frame of the latest `advance`. Into a list that is kept, a wall at rest allocates nothing.
    draw::DrawList frame() const;
    void frame(draw::DrawList& out) const;
    /// When the frame will next differ; `frameInterval` apart while something moves.
    motion::Timestamp nextFrame(motion::Duration frameInterval) const;
    motion::Timestamp now() const { return clock_.steady(); }  ///< of the latest `advance` or event
    /// How many walls have been shown so far: a new one after each change of the layout.
    std::uint64_t wallsSoFar() const { return supply_.count(); }
    /// The wall that is shown, and what of it. Precondition: there is one.
    const wall::Wall& wall() const { return *supply_.shown(); }
    show::View view() const;
    /// For a quiet moment: prepares what the first touch would otherwise have to wait for.
    void lookAhead();
    const base::Diagnostics& problems() const { return trouble_.problems; }

private:
    void askForWall();
    void showWall();
    std::optional<motion::Duration> loading() const { return supply_.loading(now()); }
    content::Date dataDate() const;
    void followDate();
    void followInvitation();
    bool stuck() const { return supply_.shown() == nullptr && trouble_.any(); }
    std::vector<Request> obey(const std::vector<input::Command>& commands);
    std::optional<Request> act(input::CommandKind kind);
    void grant(const layout::Control& wish);
    std::vector<Request> release();
    void moveYears(int by);
    explore::ExploreContext exploring() const;
    void prepareWorld();
    void rememberChoices();
    void keepChoice(input::CommandKind kind);
    void takeChoicesBack();
    void returnToRevision();
    std::optional<motion::Timestamp> choicesEnd() const;
    bool moves(const show::View& view) const;
    bool animated(const show::View& view) const;
    scene::Overlays overlays() const;
    void greet(draw::DrawList& out, const show::View& shown, const explore::ExploreContext& context) const;

    std::shared_ptr<const files::ContentFiles> files_;
    files::Overrides overrides_;
    SessionClock clock_;
    WallSupply supply_;
    int yearsMoved_ = 0;                 // by the year keys, away from the data date
    std::vector<input::Command> early_;  // commands from before there was a wall
    std::unique_ptr<show::Show> show_;
    input::Keyboard keyboard_;
    input::Gestures gestures_;
    explore::Explorer explorer_;
    VisitorChoices visitor_;
    Sheets sheets_;
    Welcome welcome_;
    Trouble trouble_;
    KioskRelease kiosk_;
    const scene::ImageArrivals* images_ = nullptr;  // null: all are there
};

}  // namespace fukan::session
