#pragma once
// The state machine of the wall: which scene is shown, how far its dwell is, which task is in the
// spotlight, where the camera looks. It takes commands and the time, and gives the view of any instant.

#include <cstdint>
#include <optional>

#include "input/command.hpp"
#include "motion/time.hpp"
#include "show/ghost.hpp"
#include "show/idle_countdown.hpp"
#include "show/light.hpp"
#include "show/page_turn.hpp"
#include "show/playback.hpp"
#include "show/round.hpp"
#include "show/scene_change.hpp"
#include "show/settings.hpp"
#include "show/stopwatch.hpp"
#include "show/tour.hpp"
#include "show/viewpoint.hpp"
#include "show/wish.hpp"

namespace fukan::show {

class Show {
public:
    /// Begins with the first scene at `now`; an empty round shows nothing. Raises dwells to `shortestDwell`.
    /// `others`: scenes that the round lacks. A visitor may be led there; then the round's own comes back.
    Show(Round round, Settings settings, motion::Timestamp now, Round others = {});

    /// A sign of life: wakes a blank screen, postpones the camera's return, moves camera or page if it is a
    /// gesture. True: it only woke the screen, as all of its press. Else `wishOf` it is the caller's to obey.
    bool hear(const input::Command& command, motion::Timestamp now);
    /// Ends a demonstration: a hand finds the camera where it is, a key finds it at home. `hear` does it too.
    void interrupt(const input::Command& command, motion::Timestamp now);
    bool swallows(const input::Command& command) const;       ///< `hear` will only wake the screen
    void obey(const RoundWish& wish, motion::Timestamp now);  ///< nothing where there is nothing to do it on
    /// Shows that revision (index into Board::revisions) in a scene of the current kind, none: the next one,
    /// to a visitor at the same place of it. A scene that the round lacks is shown as if to a visitor.
    void showRevision(std::optional<std::size_t> revision, motion::Timestamp now);
    std::optional<std::size_t> nextRevision() const;  ///< if any has such a scene
    bool playsToNext() const;  ///< `showRevision` leads there through what it changes, where that is laid out
    motion::Timestamp idleAt() const;  ///< when the user is taken to have left, without more input
    std::uint64_t timesLeft() const { return timesLeft_; }  ///< so often
    /// Applies all that is due by `now`; after a jump of any length as if the show had run all along.
    void advance(motion::Timestamp now);
    /// What is shown at `now`, which `advance` was called with or which is before `nextChange`.
    View view(motion::Timestamp now) const;
    /// When `view` will next differ by itself: `now` while something moves, none when it never will.
    /// `dwellProgress` is left out: the caller that draws it knows in what steps.
    std::optional<motion::Timestamp> nextChange(motion::Timestamp now) const;
    /// After a reload or a new layout: the same scene (or its nearest page) goes on, else that at its index.
    void replaceRound(Round round, motion::Timestamp now, Round others = {});
    void setSettings(const Settings& settings, motion::Timestamp now);  ///< the camera keeps its part of it
    void cutTo(std::size_t index, motion::Timestamp now);               ///< beyond the end: to the last
    /// No visitor is exploring, and the camera shows the whole scene: there is nothing to pan.
    bool atRest() const { return viewpoint_.home() && !engaged_; }
    /// Ends a hold and a blank screen; where a visitor had explored meanwhile, the camera flies home.
    void release(motion::Timestamp now);
    /// A visitor explores: the round waits, and a whole scene makes `Reach::room`. Not on a blank screen.
    void explore(motion::Timestamp now);
    bool exploring() const;
    void leave(motion::Timestamp now);  ///< ends exploring: the camera flies home, the round goes on
    /// Explores and flies to `camera`, which is relative to the scene that is shown.
    void flyTo(const motion::Camera& camera, motion::Timestamp now);
    /// The same in another scene, with its own transition; false if there is no such scene.
    bool flyTo(const SceneKey& scene, const motion::Camera& camera, motion::Timestamp now);

private:
    std::optional<NextDue> nextDue() const;
    void moveOn(motion::Timestamp at, motion::Timestamp now);
    void changeTo(std::size_t index, motion::Timestamp at, TransitionKind kind, bool backward);
    std::optional<std::size_t> neighbour(bool backward, motion::Timestamp now) const;
    float draggedShare(motion::Timestamp now) const;
    std::optional<PageShift> pageShift(motion::Timestamp now) const;
    void sync(motion::Timestamp now);
    void touch(const input::Command& command, motion::Timestamp now);
    void putOut(State state);
    void wake(motion::Timestamp now);
    void morphTo(std::optional<std::size_t> index, motion::Timestamp now);
    bool playToNext(motion::Timestamp now);
    void leaveRevised(std::optional<std::size_t> revision, motion::Timestamp now);
    float position(motion::Timestamp now) const;
    float stepped(float by, motion::Timestamp now) const;
    bool plays(motion::Timestamp now) const;
    std::optional<IdleCountdown> countdown() const;
    void step(bool backward, motion::Timestamp now);
    void stopAtEnd(bool backward, motion::Timestamp now);
    void goTo(std::optional<std::size_t> index, motion::Timestamp now);
    void pinTask(bool backward, motion::Timestamp now);
    void back(motion::Timestamp now);
    const Entry& entry() const { return detour_ ? others_[*detour_] : round_[index_]; }
    Tour tour() const;
    std::optional<Spotlight> spotlight(motion::Timestamp now) const;
    std::optional<Ripples> ripples(motion::Timestamp now) const;
    std::optional<motion::Timestamp> demonstratesAt() const;
    bool moving(motion::Timestamp now) const;
    Round round_, others_;
    Settings settings_;
    std::size_t index_ = 0;
    std::optional<std::size_t> detour_;  // into `others_`: shown in place of the round's scene
    std::uint64_t lap_ = 0;              // how often the round has begun anew: a tour's laps go on by it
    State state_ = State::attract, beforeBlank_ = State::attract;
    Stopwatch dwell_;
    Stopwatch tourTime_;  // apart from the dwell: while that is held, a half lifted task still settles
    Light light_;
    Viewpoint viewpoint_;
    Ghost ghost_;
    std::optional<SceneChange> change_;
    PageTurn page_;
    Playback playback_;
    std::optional<Passage> passage_;
    bool engaged_ = false;  // a visitor explores, wherever the camera is
    std::uint64_t timesLeft_ = 0;
    bool leaving_ = false;  // exploring has ended, but the camera is still flying home
    motion::Timestamp lastInput_;
    std::optional<motion::Timestamp> lastNavigation_, wakingPress_;
};

}  // namespace fukan::show
