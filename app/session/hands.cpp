#include "session/hands.hpp"

namespace fukan::session {
namespace {

input::Keyboard::Gives keysThatCount(const content::KioskConfig& kiosk) {
    using Gives = input::Keyboard::Gives;
    return kiosk.keyboard ? Gives::all : kiosk.allowQuit ? Gives::quitOnly : Gives::nothing;
}

std::vector<input::Command> joined(std::vector<input::Command> first,
                                   const std::vector<input::Command>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

}  // namespace

input::Keymap Hands::keymapOf(const content::Config& config) {
    base::Diagnostics problems;  // `fukan check` and the start report them; a reload keeps what can be used
    return input::Keymap(config.keys, problems);
}

void Hands::follow(const content::Config& config) {
    keyboard_.setKeymap(keymapOf(config));
    keyboard_.setGives(keysThatCount(config.kiosk));
}

std::vector<input::Command> Hands::handle(const input::Event& event, const input::GroundAt& ground) {
    std::vector<input::Command> typed = keyboard_.handle(event);
    return joined(std::move(typed), gestures_.handle(event, ground));
}

std::vector<input::Command> Hands::advance(motion::Timestamp now) {
    std::vector<input::Command> typed = keyboard_.advance(now);
    return joined(std::move(typed), gestures_.advance(now));
}

std::optional<motion::Timestamp> Hands::nextChange() const {
    const auto number = keyboard_.nextChange();
    const auto gesture = gestures_.nextChange();
    return number && gesture ? std::min(*number, *gesture) : number ? number : gesture;
}

}  // namespace fukan::session
