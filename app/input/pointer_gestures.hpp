#pragma once
// What the mouse does becomes commands: drag to pan or to turn the page, wheel to zoom, right button back.

#include <optional>
#include <vector>

#include "input/command.hpp"
#include "input/event.hpp"

namespace fukan::input {

class PointerGestures {
public:
    /// Logical pixels a pressed mouse may move and still be a click: Windows' SM_CXDRAG. (Fingers need
    /// 18, Flutter's kTouchSlop.)
    static constexpr float mouseSlop = 4;

    /// Logical pixels a drag must go sideways to turn the page.
    static constexpr float swipeDistance = 60;

    /// What one notch of the wheel zooms by.
    static constexpr float notchFactor = 1.1f;

    /// Wheel turns with shorter breaks than this are one: where the first wakes the screen, the rest do
    /// not zoom what has only just come to light.
    static constexpr motion::Duration wheelPause = std::chrono::milliseconds(300);

    /// `pixelRatio`: viewport pixels to a logical pixel, as the window's content scale says.
    explicit PointerGestures(float pixelRatio = 1) : pixelRatio_(pixelRatio) {}

    /// `atRest`: the whole scene is shown, so that there is nothing to pan and a drag that begins now
    /// turns the page when it ends. Every button pressed gives at least `attention`; what is dragged
    /// follows the pointer to the pixel, the slop included.
    std::vector<Command> handle(const Event& event, bool atRest);

private:
    struct Drag {
        base::Vec2 start;
        base::Vec2 last;  // where what is dragged has been taken to
        motion::Timestamp press;
        bool moving = false;
        bool turnsPage = false;
    };

    void onButton(const PointerButton& button, motion::Timestamp at, bool atRest, std::vector<Command>& out);
    void onMove(base::Vec2 position, std::vector<Command>& out);
    void onRelease(base::Vec2 position, std::vector<Command>& out);
    void onWheel(const PointerWheel& wheel, motion::Timestamp at, std::vector<Command>& out);

    float pixelRatio_;
    std::optional<Drag> drag_;
    std::optional<motion::Timestamp> lastWheel_;
    motion::Timestamp wheelPress_;
};

}  // namespace fukan::input
