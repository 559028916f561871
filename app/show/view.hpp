#pragma once
// What the show says about one instant: everything the scene has to know of it.

#include <cstddef>
#include <cstdint>
#include <optional>

#include "motion/camera.hpp"
#include "motion/time.hpp"
#include "show/scene_key.hpp"

namespace fukan::show {

enum class State : std::uint8_t { attract, held, blankBlack, blankWhite };

struct Transition {
    SceneKey from;
    TransitionKind kind = TransitionKind::fade;
    bool backward = false;  ///< toward the previous scene: a slide goes the other way
    float progress = 1;     ///< 0 … 1, already eased

    friend bool operator==(const Transition&, const Transition&) = default;
};

/// The task that stands out now.
struct Spotlight {
    std::size_t stop = 0;  ///< index among the page's current-year tasks, in reading order
    float amount = 0;      ///< above 0 … 1 fully lifted, already eased

    friend bool operator==(const Spotlight&, const Spotlight&) = default;
};

struct View {
    State state = State::attract;
    SceneKey scene;
    std::size_t index = 0;                 ///< of `scene` in the round
    std::size_t count = 0;                 ///< scenes in the round
    float dwellProgress = 0;               ///< 0 … 1 of the current scene's dwell
    std::optional<Transition> transition;  ///< none while blank
    std::optional<Spotlight> spotlight;    ///< none while nothing is lifted, and while blank
    motion::Camera camera;                 ///< from layout pixels to viewport pixels
    bool moving = false;                   ///< the camera is on its way, or in a hand
    bool exploring = false;                ///< somebody has the camera; the round waits
    std::optional<float> idleLeft;         ///< 1 … 0 of the last seconds before the round goes on

    friend bool operator==(const View&, const View&) = default;
};

}  // namespace fukan::show
