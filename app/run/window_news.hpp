#pragma once
// What the window has to tell the operator: of its monitor, and of the sources of touches.

#include <string>

#include "platform/window.hpp"
#include "session/session.hpp"

namespace fukan::run {

class WindowNews {
public:
    /// `window` must outlive this.
    explicit WindowNews(platform::Window& window) : window_(window) {}

    /// Logs what is new. News of the monitor are also shown, once there is a wall to show them on.
    void tell(session::Session& session, bool wallShown);

private:
    platform::Window& window_;
    std::string unshown_;
};

}  // namespace fukan::run
