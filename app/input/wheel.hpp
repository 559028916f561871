#pragma once
// The mouse's wheel zooms about the pointer.

#include <optional>

#include "input/command.hpp"
#include "input/event.hpp"

namespace fukan::input {

class Wheel {
public:
    /// What one notch zooms by.
    static constexpr float notchFactor = 1.1f;

    /// Turns with shorter breaks than this are one press: where the first wakes the screen, the rest do not
    /// zoom what has only just come to light.
    static constexpr motion::Duration pause = std::chrono::milliseconds(300);

    /// Nothing for a turn that is none, or no number.
    std::optional<Command> turn(const PointerWheel& wheel, motion::Timestamp at);

private:
    std::optional<motion::Timestamp> last_;
    motion::Timestamp press_;
};

}  // namespace fukan::input
