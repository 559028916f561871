#pragma once
// A display server that ends, or closes the connection, while the wall is shown.

#include <optional>
#include <string>

namespace fukan::platform {

/// On X11, before GLFW is started. Xlib cannot go on without its server, and would end the process with a
/// code and a text of its own: instead it is ended with `code`, after one sentence in the log and with all
/// files flushed. A request that a living server refuses, because a monitor was unplugged meanwhile say,
/// would end the process as well: it is logged, and nothing more.
void endWithXServer(int code);

/// Why the connection to the Wayland compositor is lost, as a sentence; none while it is not, and with other
/// display servers. GLFW reports a lost connection as a request to close the window, and does so before the
/// library itself has noticed: with `closing` the connection is tried as well.
std::optional<std::string> waylandLoss(bool closing);

}  // namespace fukan::platform
