#pragma once
// The show at one instant: everything that a frame needs to know of it.

#include <cstddef>
#include <cstdint>
#include <optional>

#include "motion/camera.hpp"
#include "motion/time.hpp"
#include "show/entry.hpp"
#include "show/invitation.hpp"

namespace fukan::show {

enum class State : std::uint8_t {
    attract,
    held,
    blankBlack,
    blankWhite,
    asleep  ///< black, and stays so until it is woken: neither the time nor a kiosk's release ends it
};

constexpr bool isBlank(State state) {
    return state == State::blankBlack || state == State::blankWhite || state == State::asleep;
}

/// Stops that follow one another.
struct StopRange {
    std::size_t first = 0;
    std::size_t count = 0;

    friend bool operator==(const StopRange&, const StopRange&) = default;
};

/// The stop that is lifted now: a task of a page, an area of a map.
struct Spotlight {
    std::size_t stop = 0;  ///< index among the scene's stops, which are in reading order
    float amount = 0;      ///< 0 … 1: how much of the light falls on it; already eased, as all of these
    std::optional<std::size_t> before{};  ///< the stop that the light leaves
    float leaving = 0;                    ///< how much of it still falls there
    float dim = 0;                        ///< 0 … 1: how far everything else has stepped back
    float slide = 0;                      ///< 0 … 1: how far the telop has come in
    StopRange lap{};                      ///< the stops that are lifted in this lap
    bool told = true;                     ///< there is time to read what it says

    friend bool operator==(const Spotlight&, const Spotlight&) = default;
};

struct Transition {
    SceneKey from;
    TransitionKind kind = TransitionKind::fade;
    bool backward = false;             ///< toward the previous scene: a slide goes the other way
    float progress = 1;                ///< 0 … 1: the share of its time that is over
    float start = 0;                   ///< of a slide: how far a finger had moved it before, 0 … 1
    std::optional<Spotlight> light{};  ///< what was lifted on `from` as it began to leave
    float position = 1;                ///< where `from` stood: see `View::position`

    /// How far the change is, 0 … 1, with what a finger did of it.
    float share() const { return start + (1 - start) * progress; }

    friend bool operator==(const Transition&, const Transition&) = default;
};

/// A scene at rest that a finger drags sideways, or that is on its way back.
struct PageShift {
    std::optional<SceneKey> beside;  ///< what comes in at its side; none: there is nothing to turn to
    float share = 0;                 ///< of the way to it, -1 … 1: to the right where positive; never 0

    friend bool operator==(const PageShift&, const PageShift&) = default;
};

struct View {
    State state = State::attract;
    SceneKey scene;
    std::size_t index = 0;                 ///< of `scene` in the round
    std::size_t count = 0;                 ///< scenes in the round
    float dwellProgress = 0;               ///< 0 … 1 of the current scene's dwell
    std::optional<Transition> transition;  ///< none while blank
    std::optional<PageShift> page;         ///< none unless the scene is dragged
    std::optional<Spotlight> spotlight;    ///< none while nothing is lifted, and while blank
    std::optional<std::size_t> nextStop;   ///< the stop that will be lifted after this one, or first
    motion::Camera camera;                 ///< from layout pixels to viewport pixels
    bool moving = false;                   ///< the camera is moving by itself, or held by a hand
    bool exploring = false;                ///< a visitor explores; the round waits
    std::optional<float> idleLeft;         ///< 1 … 0: the rest of the countdown (`Show::idleWarning`)
    bool hasMap = false;                   ///< a map is seen on the scene, by itself or beside a page
    std::optional<Ripple> ripple;          ///< none unless the map stands by itself, uncovered
    std::optional<GhostHand> ghost;        ///< the hand of a demonstration
    float position = 1;                    ///< of a scene that plays: 0, its beginning, … 1, its end
    float turn = Course{}.turn;            ///< from there on the later revision is shown
    bool demonstrating = false;            ///< a demonstration has the camera, no visitor

    /// Index into Board::revisions: between two, that of the nearer side.
    std::size_t shownRevision() const {
        const bool earlier = isPlayed(scene.kind) && !scene.ofHistory() && position < turn;
        return earlier ? scene.earlier : scene.revision;
    }

    /// One colour covers everything: nothing of a scene, a panel or an overlay is drawn.
    bool blank() const { return isBlank(state); }

    friend bool operator==(const View&, const View&) = default;
};

}  // namespace fukan::show
