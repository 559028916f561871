#pragma once
// Events of keyboard, mouse and touch panel become commands, as the configuration says.

#include <algorithm>
#include <optional>
#include <vector>

#include "content/config.hpp"
#include "input/event.hpp"
#include "input/gestures.hpp"
#include "input/keyboard.hpp"

namespace fukan::session {

class Hands {
public:
    explicit Hands(const content::Config& config) : keyboard_(keymapOf(config)) { follow(config); }

    /// Keys are bound, and count, as `config` says from now on.
    void follow(const content::Config& config);
    void setPanel(const input::Panel& panel) { gestures_.setPanel(panel); }

    /// `ground`: what lies under a viewport pixel.
    std::vector<input::Command> handle(const input::Event& event, const input::GroundAt& ground);
    /// What is due by `now`: a number that was typed, a long press.
    std::vector<input::Command> advance(motion::Timestamp now);
    /// When `advance` gives something next; none: not without another event.
    std::optional<motion::Timestamp> nextChange() const;

    const input::Keymap& keymap() const { return keyboard_.keymap(); }
    /// No finger is down.
    bool atRest() const { return gestures_.atRest(); }

private:
    static input::Keymap keymapOf(const content::Config& config);

    input::Keyboard keyboard_;
    input::Gestures gestures_;
};

}  // namespace fukan::session
