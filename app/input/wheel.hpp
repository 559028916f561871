#pragma once
// The mouse's wheel zooms about the pointer.

#include <optional>

#include "input/command.hpp"
#include "input/event.hpp"

namespace fukan::input {

class Wheel {
public:
    /// The zoom factor of one notch.
    static constexpr float notchFactor = 1.1f;

    /// Turns with shorter breaks than this are one press: if the first one wakes a blank screen, the rest
    /// do not zoom the scene that has just appeared.
    static constexpr motion::Duration pause = std::chrono::milliseconds(300);

    /// None when the turn is zero or not finite.
    std::optional<Command> turn(const PointerWheel& wheel, motion::Timestamp at);

private:
    std::optional<motion::Timestamp> last_;
    motion::Timestamp press_;
};

}  // namespace fukan::input
