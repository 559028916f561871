#pragma once
// The state machine of the wall: which scene stands, how far its dwell is, what stands out, where the
// camera looks. It is told what people want and what time it is, and answers for any instant.

#include <cstdint>
#include <optional>

#include "input/command.hpp"
#include "motion/time.hpp"
#include "show/pin.hpp"
#include "show/round.hpp"
#include "show/settings.hpp"
#include "show/stopwatch.hpp"
#include "show/tour.hpp"
#include "show/view.hpp"
#include "show/viewpoint.hpp"

namespace fukan::show {

class Show {
public:
    /// A speaker is driving while scenes have been chosen by hand within this time: the longest anyone
    /// talks about one scene before the wall is thought to be on its own again. Then "next" on the last
    /// scene stops there and "previous" on the first; otherwise they wrap around.
    static constexpr motion::Duration drivingFor = std::chrono::seconds(60);

    /// With reduced motion, all but cuts become fades no longer than this.
    static constexpr motion::Duration shortFade = std::chrono::milliseconds(300);

    /// Before the camera flies home by itself, this long is counted for all to see, in so many steps.
    static constexpr motion::Duration idleWarning = std::chrono::seconds(10);
    static constexpr int idleSteps = 20;

    /// A hand that rests on the glass for so long is none: dirt, or a panel that lost a finger.
    static constexpr motion::Duration stuckHand = std::chrono::minutes(3);

    /// What one press of a zoom or pan key does.
    static constexpr float zoomStep = 1.25f;
    static constexpr float panStep = 0.12f;  ///< of the viewport's sides

    /// Begins with the first scene at `now`. An empty round is allowed and shows nothing. Dwells below
    /// `shortestDwell` are raised to it.
    Show(Round round, Settings settings, motion::Timestamp now);

    /// True when the command was used up by waking a blank screen, together with all else that its press
    /// leads to: then nobody may act on it. Commands that are not the show's (language, help, quit …)
    /// wake the screen and put off the camera's return like any other, and are left to the caller. `start`
    /// is half the show's: the caller turns on full screen.
    bool handle(const input::Command& command, motion::Timestamp now);

    /// Whether `handle` will only wake the screen by it.
    bool swallows(const input::Command& command) const { return isBlank() || wakingPress_ == command.press; }

    /// The revision (index into Board::revisions) that is to be shown, in the scene of the kind that stands;
    /// whoever explores goes on looking at the same place of it.
    void showRevision(std::size_t revision, motion::Timestamp now);

    /// When whoever did something last is taken to have gone, unless they do something before.
    motion::Timestamp idleAt() const;

    /// How often nobody came back, so that the round went on by itself.
    std::uint64_t timesLeft() const { return timesLeft_; }

    /// Does what time brings: the next scene, the camera's return. Any jump forward lands where a show that
    /// ran all along would be.
    void advance(motion::Timestamp now);

    /// What is to be seen at `now`, which `advance` has been told of or which comes before `nextChange`.
    View view(motion::Timestamp now) const;

    /// When `view` will next differ by itself: `now` while something moves, none when nothing ever will.
    /// `dwellProgress` is not looked at: whoever draws it knows in what steps.
    std::optional<motion::Timestamp> nextChange(motion::Timestamp now) const;

    /// Another round, after a reload or a new layout: the same scene stays (or its nearest page), as far
    /// through its dwell as it was; without it, the scene at the same place begins.
    void replaceRound(Round round, motion::Timestamp now);

    /// A new size keeps the camera on the same part of the scene.
    void setSettings(const Settings& settings, motion::Timestamp now);

    /// That scene, from its beginning and without a transition; the last when there are not so many.
    void cutTo(std::size_t index, motion::Timestamp now);

    /// Nobody has the camera, and it shows the whole scene: there is nothing to pan.
    bool atRest() const { return viewpoint_.home() && !engaged_; }

    /// Somebody looks for something: the round waits for them, even where the whole scene is shown.
    void explore(motion::Timestamp now);
    bool exploring() const { return !round_.empty() && (engaged_ || !viewpoint_.home()) && !leaving_; }
    /// The camera flies home, and the round goes on.
    void leave(motion::Timestamp now);

    /// Flies there and explores; `camera` as seen from the scene that stands.
    void flyTo(const motion::Camera& camera, motion::Timestamp now);
    /// The same in another scene of the round, which comes in as its entry says. False when there is none.
    bool flyTo(const SceneKey& scene, const motion::Camera& camera, motion::Timestamp now);

private:
    struct Change {
        Transition what;
        motion::Timestamp begin;
        motion::Duration duration{};
    };
    enum class Due : std::uint8_t { arrival, idle, dwell };
    struct NextDue {
        motion::Timestamp at;
        Due what = Due::dwell;
    };

    std::optional<NextDue> nextDue() const;
    void moveOn(motion::Timestamp at, motion::Timestamp now);
    void changeTo(std::size_t index, motion::Timestamp at, TransitionKind kind, bool backward);
    std::optional<Change> changeFrom(const SceneKey& from, motion::Timestamp at, TransitionKind kind,
                                     bool backward) const;
    void sync(motion::Timestamp now);

    void obey(const input::Command& command, motion::Timestamp now);
    bool turn(const input::Command& command, motion::Timestamp now);
    bool look(const input::Command& command, motion::Timestamp now);
    bool touch(const input::Command& command, motion::Timestamp now);
    void morphTo(std::optional<std::size_t> index, motion::Timestamp now);
    std::optional<float> idleLeft(motion::Timestamp now) const;
    std::optional<motion::Timestamp> nextIdleStep(motion::Timestamp now) const;
    void step(bool backward, motion::Timestamp now);
    void goTo(std::optional<std::size_t> index, motion::Timestamp now);
    void pinTask(bool backward, motion::Timestamp now);
    void blank(State state);
    void back(motion::Timestamp now);

    Reach reach() const { return round_.empty() ? Reach{} : entry().reach; }
    bool isBlank() const { return state_ == State::blankBlack || state_ == State::blankWhite; }
    const Entry& entry() const { return round_[index_]; }
    Tour tour() const;
    std::optional<Spotlight> spotlight(motion::Timestamp now) const;
    bool moving(motion::Timestamp now) const;

    Round round_;
    Settings settings_;
    std::size_t index_ = 0;
    std::uint64_t lap_ = 0;  // how often the round has begun anew: where tours that need several go on
    State state_ = State::attract;
    State beforeBlank_ = State::attract;
    Stopwatch dwell_;
    Stopwatch tourTime_;  // apart from the dwell: when that is held, a half lifted task still settles
    Pin pin_;
    Viewpoint viewpoint_;
    std::optional<Change> change_;
    bool engaged_ = false;  // somebody explores, wherever the camera is
    std::uint64_t timesLeft_ = 0;
    bool leaving_ = false;  // … no more, but the camera is still on its way
    motion::Timestamp lastInput_;
    std::optional<motion::Timestamp> lastNavigation_;
    std::optional<motion::Timestamp> wakingPress_;
};

}  // namespace fukan::show
