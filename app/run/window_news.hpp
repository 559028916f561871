#pragma once
// What the window has to tell the operator: of its monitor, and of the sources of touches.

#include <string>

#include "content/config_loader.hpp"
#include "platform/window.hpp"
#include "platform/window_input.hpp"
#include "session/session.hpp"

namespace fukan::run {

class WindowNews {
public:
    /// Both must outlive this.
    WindowNews(platform::Window& window, platform::WindowInput& input) : window_(window), input_(input) {}

    /// Logs what is new. News of the monitor are also shown, once there is a wall to show them on. `config`:
    /// names the sources of touches, and where it does so is told; null: the command line names them.
    void tell(session::Session& session, bool wallShown, const content::LoadedConfig* config);

private:
    platform::Window& window_;
    platform::WindowInput& input_;
    std::string unshown_;
};

}  // namespace fukan::run
