#include "platform/window_input.hpp"

#include <algorithm>

#include "platform/window.hpp"

namespace fukan::platform {

WindowInput::WindowInput(Window& window, const InputOptions& options, InputWatch& watch)
    : window_(window),
      touch_(
          window.handle(), options.touch, [&window] { return window.map(); }, watch),
      cursor_(options.hideCursor) {
    if (options.hideCursor) window.showCursor(false);
}

void WindowInput::setOptions(const InputOptions& options) {
    cursor_.setHides(options.hideCursor);
    if (!options.hideCursor) window_.showCursor(true);
    touch_.setOptions(options.touch);
}

void WindowInput::collect(motion::Timestamp now, std::vector<input::Event>& out) {
    told_.clear();
    window_.collect(now, told_);
    touch_.merge(told_, now);
    for (input::Event& event : told_) {
        event.window = window_.number();
        if (std::holds_alternative<input::PointerMoved>(event.what)) cursor_.moved(event.at);
    }
    window_.showCursor(cursor_.visible(now));
    out.insert(out.end(), told_.begin(), told_.end());
}

std::optional<motion::Timestamp> WindowInput::dueAt() const {
    const auto touch = touch_.dueAt();
    const auto hide = window_.showsCursor() ? cursor_.hideAt() : std::nullopt;
    if (!touch || !hide) return touch ? touch : hide;
    return std::min(*touch, *hide);
}

}  // namespace fukan::platform
