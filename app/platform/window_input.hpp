#pragma once
// What hands do at one window: its keys and its mouse, the touches on it, and whether its mouse pointer is
// shown.

#include <string>
#include <vector>

#include "platform/cursor_hider.hpp"
#include "platform/event_source.hpp"
#include "platform/touch_input.hpp"

namespace fukan::platform {

class Window;

struct InputOptions {
    bool hideCursor = true;  ///< until the mouse is moved, and again 3 s after its last move
    TouchOptions touch;
};

/// All that its window tells, with the touches in between: a source of events in that window's place.
class WindowInput final : public EventSource {
public:
    /// Opens the sources of touches; see TouchInput. `window` and `watch` must outlive it.
    WindowInput(Window& window, const InputOptions& options, InputWatch& watch);

    /// What in `options` differs from those in force is applied. Fingers that are down are cancelled where
    /// other panels are to be read.
    void setOptions(const InputOptions& options);

    void collect(motion::Timestamp now, std::vector<input::Event>& out) override;
    std::optional<motion::Timestamp> dueAt() const override;

    /// Whether there is a panel that fingers can touch, as far as its source knows. It may come and go.
    bool touchPanelPresent() const { return touch_.panelPresent(); }

    /// The sources of touches, for the operator; and the problems with them since the last call, one sentence
    /// each.
    std::string touchMethod() const { return touch_.method(); }
    base::Diagnostics takeTouchProblems() { return touch_.takeProblems(); }

private:
    Window& window_;
    TouchInput touch_;
    CursorHider cursor_;
    std::vector<input::Event> told_;  ///< kept for its memory
};

}  // namespace fukan::platform
