#pragma once
// The window on the wall: full screen on one monitor, or an ordinary one, with an OpenGL context.

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/color.hpp"
#include "base/geometry.hpp"
#include "base/result.hpp"
#include "input/event.hpp"
#include "motion/time.hpp"
#include "platform/gl_context.hpp"
#include "platform/monitor_choice.hpp"
#include "platform/window_options.hpp"

namespace fukan::platform {

/// What the window will most likely be, known before it is open.
struct ExpectedWindow {
    base::PixelSize size;
    bool fullscreen = true;
    std::optional<base::Vec2> monitorMillimetres;
};

/// One at a time in a process, and used from the main thread only (as GLFW requires). Its context is
/// current from `open` on. When the monitor is unplugged, a full-screen window moves to another one, and
/// back when it is plugged in again; so it does when a monitor that was missing from the start comes.
class Window {
public:
    /// Fails with one sentence when there is no display, or neither OpenGL 3.3 nor OpenGL ES 3.0. Where the
    /// wanted monitor is missing it takes another; where there is none, the window waits for one. `expect` is
    /// called as soon as the monitor is known: opening the window takes most of the time of a start, and
    /// other threads can work meanwhile.
    static base::Result<std::unique_ptr<Window>> open(
        const WindowOptions& options, const std::function<void(const ExpectedWindow&)>& expect = {});
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    const GlContextInfo& info() const;
    base::GlLoader loader() const;

    /// In pixels, before the picture is turned: the size to draw at.
    base::PixelSize size() const;

    /// Viewport pixels per logical pixel.
    float contentScale() const;

    /// The monitor's picture in millimetres, as it reports it (often wrongly); none when it does not.
    std::optional<base::Vec2> monitorMillimetres() const;

    /// Sleeps until something happens, but for at most `atMost`, and returns the events. With zero or
    /// less it does not sleep. Positions are in pixels of the upright picture.
    std::vector<input::Event> wait(motion::Duration atMost, motion::Clock& clock);

    /// Why the display server has gone, as a sentence; none while it is there. Only on Wayland: X11 ends the
    /// process.
    const std::optional<std::string>& lost() const;

    /// Ends a `wait` that another thread is sleeping in. The only call that any thread may make.
    static void wake();

    /// How many swaps ago the frame in the back buffer was shown; 0: unknown, draw everything. Call
    /// before drawing. Do not rely on it for the first frame of another size.
    int bufferAge() const;

    /// Shows what was drawn. `damage`: where it differs from the frame before, pixels of the window from
    /// the top left; empty: anywhere. If `swapWaits`, it waits for the monitor. If not, the caller must
    /// keep the frame rate: on Wayland a swap that waits would wait forever while the window is not
    /// visible (the monitor switched off by schedule), and there is no tearing anyway.
    void swap(std::span<const base::Rect> damage = {});
    bool swapWaits() const;

    /// How the buffer's age is found out, for the operator.
    const std::string& bufferMethod() const;

    /// Whether there is a panel that fingers can touch, as far as its source knows. It may come and go.
    bool touchPanelPresent() const;
    /// The source of touches, for the operator; and the problems with it since the last call, one
    /// sentence each.
    const std::string& touchMethod() const;
    std::vector<std::string> takeTouchProblems();

    /// The monitor of a full-screen window, for the operator; and, once, that it is not the wanted one, or
    /// that the wanted one has come.
    const std::string& monitorState() const;
    std::optional<MonitorNews> takeMonitorNews();

    /// The monitor's refresh rate in hertz; none when there is no monitor or it does not report one.
    std::optional<int> refreshRate() const;

    bool fullscreen() const;
    void setFullscreen(bool fullscreen);

    /// Whether the mouse pointer is shown now.
    bool showsCursor() const;

    /// How the picture is turned from now on: mouse and fingers follow. Fingers that are down are cancelled.
    void setTurn(base::Turn turn);

    /// Applies what in `options` differs from those in force: monitor, full screen, size, cursor and touch
    /// panels. A full screen that was switched by `setFullscreen` stays, unless the option itself has
    /// changed. The rest is for `open` alone, or has a function of its own.
    void follow(const WindowOptions& options);

private:
    struct State;
    explicit Window(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace fukan::platform
