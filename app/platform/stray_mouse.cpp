#include "platform/stray_mouse.hpp"

namespace fukan::platform {

bool StrayMouse::drops(const input::EventPayload& what, motion::Timestamp now) {
    const bool quiet = quietUntil_ && now < *quietUntil_;
    if (std::holds_alternative<input::FocusLost>(what)) pressed_.clear();
    if (const auto* button = std::get_if<input::PointerButton>(&what)) {
        if (!button->pressed && pressed_.erase(button->button) > 0) return false;
        if (button->pressed && !quiet) pressed_.insert(button->button);
        return quiet;
    }
    return quiet && std::holds_alternative<input::PointerMoved>(what);
}

}  // namespace fukan::platform
