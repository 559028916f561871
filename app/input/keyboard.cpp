#include "input/keyboard.hpp"

#include <utility>

namespace fukan::input {

namespace {

// No board has ten thousand scenes.
constexpr int mostDigits = 4;

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Letters, Space and control characters act as keys.
bool actsAsKey(char32_t c) {
    return c <= U' ' || c == 0x7f || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

/// The key of the backslash types a yen sign on Japanese (OADG) keyboards: the two share a place in their
/// character sets.
char32_t signOf(char32_t c) { return c == U'\u00a5' ? U'\\' : c; }

/// True where the command depends on the `CharacterEvent` that follows the press.
bool awaitsCharacter(const KeyEvent& event) {
    if (event.modifiers.ctrl || event.modifiers.alt || event.modifiers.super) return false;
    return event.key == Key::other || (event.key >= Key::digit0 && event.key <= Key::digit9);
}

}  // namespace

std::vector<Command> Keyboard::handle(const Event& event) {
    std::vector<Command> out = numberDue(event.at);
    if (const auto* key = std::get_if<KeyEvent>(&event.what)) {
        onKey(*key, event.at, out);
    } else if (const auto* typed = std::get_if<CharacterEvent>(&event.what)) {
        onCharacter(typed->character, event.at, out);
    } else if (std::holds_alternative<FocusLost>(event.what)) {
        number_.reset();
        down_ = false;
    }
    return given(std::move(out));
}

std::vector<Command> Keyboard::given(std::vector<Command> commands) const {
    if (gives_ != Gives::all) {
        std::erase_if(commands, [this](const Command& command) {
            return gives_ == Gives::nothing || command.kind != CommandKind::quit;
        });
    }
    return commands;
}

void Keyboard::onKey(const KeyEvent& event, motion::Timestamp at, std::vector<Command>& out) {
    if (event.key == Key::modifier) return;
    if (event.press == Press::released) {
        if (event.key == lastKey_) down_ = false;
        return;
    }
    repeating_ = event.press == Press::repeated;
    lastKey_ = event.key;
    down_ = true;
    if (!repeating_) press_ = at;
    if (awaitsCharacter(event)) {
        if (!repeating_) out.push_back(command(CommandKind::attention));
        return;
    }
    if (event.key == Key::escape && !repeating_ && std::exchange(number_, std::nullopt)) {
        out.push_back(command(CommandKind::attention));
        return;
    }
    give(keymap_.lookup(Chord{.key = event.key, .modifiers = event.modifiers}), out);
}

void Keyboard::onCharacter(char32_t character, motion::Timestamp at, std::vector<Command>& out) {
    if (actsAsKey(character)) return;
    if (isDigit(character)) {
        if (!repeating_) collect(static_cast<int>(character - U'0'), at);
        return;
    }
    if (const auto kind = keymap_.lookup(Chord{.character = signOf(character)})) {
        give(kind, out);
    } else {
        number_.reset();
    }
}

void Keyboard::collect(int digit, motion::Timestamp at) {
    if (!number_) number_ = Number{};
    number_->last = at;
    if (number_->digits == mostDigits) return;
    number_->value = number_->value * 10 + digit;
    ++number_->digits;
}

void Keyboard::give(std::optional<CommandKind> kind, std::vector<Command>& out) {
    if (repeating_) {
        if (kind && has(*kind, trait::repeats)) out.push_back(command(*kind));
        return;
    }
    const std::optional<Number> number = std::exchange(number_, std::nullopt);
    const bool takesNumber = kind && has(*kind, trait::takesNumber);
    if (kind == CommandKind::goToScene && !number) {
        out.push_back(command(CommandKind::openCard));
    } else if (!kind || (takesNumber && !number)) {
        out.push_back(command(CommandKind::attention));
    } else {
        out.push_back(command(*kind, takesNumber ? number->value : 0));
    }
}

std::vector<Command> Keyboard::advance(motion::Timestamp now) { return given(numberDue(now)); }

std::vector<Command> Keyboard::numberDue(motion::Timestamp now) {
    if (!number_ || now < number_->last + numberWait) return {};
    const Number number = *std::exchange(number_, std::nullopt);
    if (number.digits == 1) {
        const auto own = keymap_.lookup(Chord{.character = U'0' + static_cast<char32_t>(number.value)});
        if (own && !down_) return {command(*own)};
    }
    const bool zeroAlone = number.digits == 1 && number.value == 0;
    return {command(CommandKind::flyToDomain, zeroAlone ? 10 : number.value)};
}

std::optional<motion::Timestamp> Keyboard::nextChange() const {
    if (!number_) return std::nullopt;
    return number_->last + numberWait;
}

Command Keyboard::command(CommandKind kind, int number) const {
    Command c;
    c.kind = kind;
    c.number = number;
    c.press = press_;
    return c;
}

}  // namespace fukan::input
