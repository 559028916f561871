#pragma once
// A window: full screen on one monitor, or an ordinary one, with an OpenGL context of its own.

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/geometry.hpp"
#include "base/result.hpp"
#include "platform/event_source.hpp"
#include "platform/gl_context.hpp"
#include "platform/monitor_choice.hpp"
#include "platform/picture_map.hpp"
#include "platform/window_options.hpp"

struct GLFWwindow;

namespace fukan::platform {

class WindowSystem;

/// What the window will most likely be, known before it is open.
struct ExpectedWindow {
    base::PixelSize size;
    bool fullscreen = true;
    std::optional<base::Vec2> monitorMillimetres;
};

/// Used from the main thread only (as GLFW requires). As an event source it tells of its keys, its mouse and
/// itself; positions are in pixels of the upright picture. When the monitor is unplugged, a full-screen
/// window moves to another one, and back when it is plugged in again; so it does when a monitor that was
/// missing from the start comes.
///
/// The contexts of two windows share nothing: what was made in one is used and destroyed while that one is
/// current.
class Window final : public EventSource {
public:
    /// Its context is current from then on, until another one's is. Fails with one sentence when there is
    /// neither OpenGL 3.3 nor OpenGL ES 3.0. Where the wanted monitor is missing it takes another; where
    /// there is none, the window waits for one. `expect` is called as soon as the monitor is known: opening
    /// the window takes most of the time of a start, and other threads can work meanwhile.
    static base::Result<std::unique_ptr<Window>> open(
        WindowSystem& system, const WindowOptions& options,
        const std::function<void(const ExpectedWindow&)>& expect = {});
    ~Window() override;

    /// Shows its ground, at the latest before something is drawn. To be called when all is ready for hands:
    /// on Wayland a window is not there before that.
    void show();

    /// How many windows its system had opened before.
    int number() const;

    /// Makes its context the current one. Costs nothing when it is already.
    void makeCurrent();
    const GlContextInfo& info() const;
    base::GlLoader loader() const;

    /// In pixels, before the picture is turned: the size to draw at; and how the picture lies in it now.
    base::PixelSize size() const;
    PictureMap map() const;

    /// Viewport pixels per logical pixel.
    float contentScale() const;

    /// The monitor's picture in millimetres, as it reports it (often wrongly); none when it does not.
    std::optional<base::Vec2> monitorMillimetres() const;

    void collect(motion::Timestamp now, std::vector<input::Event>& out) override;

    /// How many swaps ago the frame in the back buffer was shown; 0: unknown, draw everything. Call
    /// before drawing. Do not rely on it for the first frame of another size. Makes its context current.
    int bufferAge();

    /// Shows what was drawn. `damage`: where it differs from the frame before, pixels of the window from
    /// the top left; empty: anywhere. If `swapWaits`, it waits for the monitor: only the first window of a
    /// system does, or two would wait for one another. If not, the caller must keep the frame rate: on
    /// Wayland a swap that waits would wait forever while the window is not visible (the monitor switched off
    /// by schedule), and there is no tearing anyway. Makes its context current.
    void swap(std::span<const base::Rect> damage = {});
    bool swapWaits() const;

    /// How the buffer's age is found out, for the operator; empty before `show`.
    std::string bufferMethod() const;

    /// The monitor of a full-screen window, for the operator; and, once, that it is not the wanted one, or
    /// that the wanted one has come.
    const std::string& monitorState() const;
    std::optional<MonitorNews> takeMonitorNews();

    /// The monitor's refresh rate in hertz; none when there is no monitor or it does not report one.
    std::optional<int> refreshRate() const;

    bool fullscreen() const;
    void setFullscreen(bool fullscreen);
    /// Whether the mouse pointer is shown in it; at first it is.
    bool showsCursor() const;
    void showCursor(bool shown);

    /// How the picture is turned from now on: the mouse follows.
    void setTurn(base::Turn turn);

    /// Applies what in `options` differs from those in force: monitor, full screen and size. A full screen
    /// that was switched by `setFullscreen` stays, unless the option itself has changed. The rest is for
    /// `open` alone, or has a function of its own.
    void follow(const WindowOptions& options);

    /// GLFW's window, for this room alone.
    GLFWwindow* handle() const;

private:
    struct State;
    explicit Window(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace fukan::platform
