#pragma once
// The connection to what shows windows: an X server or a Wayland compositor, by way of GLFW.

#include <memory>
#include <optional>
#include <string>

#include "base/result.hpp"
#include "platform/gl_context.hpp"
#include "platform/glfw_wake.hpp"
#include "platform/sleeper.hpp"

namespace fukan::platform {

/// One at a time in a process, and used from the main thread only (as GLFW requires), but for `wake`. Its
/// windows, as many as are wanted, must be closed before it ends. To sleep is to wait for what happens in any
/// of them.
class WindowSystem final : public Sleeper {
public:
    /// Fails with one sentence when there is no display. `clock` stamps what happens in windows, and must
    /// outlive this. `codeWhenLost`: the exit code when an X server ends, which ends the process: see
    /// display_loss.hpp.
    static base::Result<std::unique_ptr<WindowSystem>> start(motion::Clock& clock, int codeWhenLost);
    ~WindowSystem() override;

    void sleep(motion::Duration atMost) override;
    void wake() override { wake_(); }

    /// Why the display server has gone, as a sentence; none while it is there. Only on Wayland: X11 ends the
    /// process.
    const std::optional<std::string>& lost() const { return lost_; }

    // For Window.

    motion::Clock& clock() const { return clock_; }

    /// From 0 upwards, none of them twice.
    int takeNumber() { return next_++; }

    /// What the first window has got, which further ones get as well: OpenGL's functions are loaded for all
    /// of them.
    const std::optional<ContextKind>& contextKind() const { return contextKind_; }
    void setContextKind(ContextKind kind) { contextKind_ = kind; }

    /// Finds out whether the display server has gone. `closing`: a window is asked to close, as which GLFW
    /// reports a lost server.
    void lookForLoss(bool closing);

private:
    explicit WindowSystem(motion::Clock& clock) : clock_(clock) {}

    motion::Clock& clock_;
    GlfwWake wake_;
    std::optional<std::string> lost_;
    std::optional<ContextKind> contextKind_;
    int next_ = 0;
};

}  // namespace fukan::platform
