#pragma once
// The running wall without its window: input events and time in, frames and requests out.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "explore/explorer.hpp"
#include "input/event.hpp"
#include "scene/frame.hpp"
#include "session/content_in_force.hpp"
#include "session/hands.hpp"
#include "session/kiosk_release.hpp"
#include "session/request.hpp"
#include "session/session_clock.hpp"
#include "session/sheets.hpp"
#include "session/visitor_choices.hpp"
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
    /// Obeys a wish from elsewhere, such as a program; the caller must carry out the requests. It is no sign
    /// that a person is present. Without a wall only the window's wishes, language and theme count.
    std::vector<Request> order(const show::Wish& wish);
    /// Applies what time brings. Call it once a turn of the loop, after the events.
    std::vector<Request> advance(const motion::Reading& now);
    /// Takes effect when the new wall is ready.
    void resize(base::Vec2 viewport, layout::Legibility legibility);
    void expectContent();  ///< the files are being read: when that takes long, a loading mark is shown
    /// New content from the disk: taken over when it can be used, else the old stays and a mark is shown.
    void reload(std::shared_ptr<const files::ContentFiles> files);
    /// The files do not answer: the wall goes on with what it has, and says so. Or they do again.
    void setOutOfReach(bool lost);
    /// Which pictures can be drawn, for all further frames; without it all of them can.
    void setImages(const scene::ImageArrivals* images) { images_ = images; }
    /// Shows a message for three seconds.
    void say(const std::string& message) { sheets_.say(message, now()); }
    /// For recordings: state, centre and scale of the camera.
    std::string cameraLine() const;
    /// What is known of the touch panel: it decides what is a tap and what a drag, and whether it is invited.
    void setPanel(const input::Panel& panel);
    void setMachineFacts(std::vector<std::string> lines) { sheets_.setMachineFacts(std::move(lines)); }
    bool showsDiagnostics() const { return sheets_.diagnostics().shown(); }
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
    void lookAhead();  ///< for a quiet moment: prepares what the first touch would else have to wait for
    const base::Diagnostics& problems() const { return sheets_.trouble().problems; }

private:
    void askForWall();
    void showWall();
    std::optional<motion::Duration> loading() const { return supply_.loading(now()); }
    void followDate();
    void followInvitation();
    bool stuck() const { return supply_.shown() == nullptr && sheets_.trouble().any(); }
    std::vector<Request> take(const std::vector<input::Command>& commands);
    std::vector<Request> take(const input::Command& command);
    void obey(const show::RoundWish& wish);
    std::optional<Request> obey(const show::WallWish& wish);
    std::optional<Request> obey(const show::WindowWish& wish);
    void showRevision(std::optional<std::size_t> revision);
    void chooseYear(int yearsMoved);
    template <typename T>
    void keep(T Choices::*choice, T value);
    template <typename Lead>
    void lead(const Lead& through);
    std::vector<Request> release();
    void moveYears(int by);
    explore::ExploreContext exploring() const;
    void prepareWorld();
    void rememberChoices();
    void takeChoicesBack();
    void returnToRevision();
    std::optional<motion::Timestamp> choicesEnd() const;
    bool moves(const show::View& shown) const;
    bool animated(const show::View& shown) const;
    scene::Overlays overlays(const show::View& shown) const;
    SheetsContext aboutSheets() const;
    void greet(draw::DrawList& out, const show::View& shown, const explore::ExploreContext& context) const;

    SessionClock clock_;
    ContentInForce content_;
    WallSupply supply_;
    Hands hands_;
    std::vector<input::Command> early_;  // commands from before there was a wall
    std::unique_ptr<show::Show> show_;
    explore::Explorer explorer_;
    VisitorChoices visitor_;
    Sheets sheets_;
    Welcome welcome_;
    KioskRelease kiosk_;
    const scene::ImageArrivals* images_ = nullptr;  // null: all are there
};

}  // namespace fukan::session
