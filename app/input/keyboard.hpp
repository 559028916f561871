#pragma once
// Turns key presses into commands. Digits are collected into a number, which chooses a scene with Enter
// and a domain after a short wait; everything else is looked up in the keymap.

#include <cstdint>
#include <optional>
#include <vector>

#include "input/command.hpp"
#include "input/event.hpp"
#include "input/keymap.hpp"

namespace fukan::input {

/// The number, digit by digit:
/// - each digit gives `attention` and is collected; the key of go_to_scene (Enter) chooses the scene with
///   that number;
/// - without that key the number means a domain, `numberWait` after the last digit. "0" alone means domain
///   10;
/// - a digit that also has a command of its own ("0": reset the zoom) gives that instead, when it stands
///   alone and its key has been let go by then: tapped it resets, held it flies to domain 10;
/// - any other key drops the number and gives its own command, except Escape, which only drops the number.
class Keyboard {
public:
    /// How long a number waits for Enter.
    static constexpr motion::Duration numberWait = std::chrono::milliseconds(400);

    /// Which commands the keys give. What is ignored does not even give `attention`.
    enum class Gives : std::uint8_t { all, quitOnly, nothing };

    explicit Keyboard(Keymap keymap) : keymap_(std::move(keymap)) {}

    /// Other events than keys, characters and the loss of focus give nothing. Every press gives at least
    /// `attention`, modifiers by themselves excepted.
    std::vector<Command> handle(const Event& event);

    /// The commands that come from the passing of time: that of a number without Enter.
    std::vector<Command> advance(motion::Timestamp now);

    /// When `advance` will give a command; none: not without another event.
    std::optional<motion::Timestamp> nextChange() const;

    const Keymap& keymap() const { return keymap_; }
    void setKeymap(Keymap keymap) { keymap_ = std::move(keymap); }
    void setGives(Gives gives) { gives_ = gives; }

private:
    struct Number {
        int value = 0;
        int digits = 0;
        motion::Timestamp last;  // when the last digit came
    };

    void onKey(const KeyEvent& event, motion::Timestamp at, std::vector<Command>& out);
    void onCharacter(char32_t character, motion::Timestamp at, std::vector<Command>& out);
    void collect(int digit, motion::Timestamp at);
    void give(std::optional<CommandKind> kind, std::vector<Command>& out);
    Command command(CommandKind kind, int number = 0) const;
    std::vector<Command> numberDue(motion::Timestamp now);
    std::vector<Command> given(std::vector<Command> commands) const;

    Keymap keymap_;
    Gives gives_ = Gives::all;
    std::optional<Number> number_;
    Key lastKey_ = Key::other;
    bool down_ = false;  // the last key pressed has not been let go
    bool repeating_ = false;
    motion::Timestamp press_;
};

}  // namespace fukan::input
