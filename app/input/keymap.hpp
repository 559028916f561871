#pragma once
// Which chord means which command: the defaults, and what a config's [keys] puts in their place.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "input/chord.hpp"
#include "input/command_table.hpp"

namespace fukan::input {

/// The commands that a chord can be bound to, in the order of the help sheet.
std::span<const CommandTraits> bindableCommands();

std::optional<CommandKind> commandNamed(std::string_view name);

class Keymap {
public:
    /// The defaults.
    Keymap();

    /// The defaults, except that a command named in `overrides` has the chords given there and no others
    /// (an empty list: no key gives the command). A chord taken over from another command's defaults is a
    /// warning. What cannot be used is left out and added to `problems`; the caller knows the file and the
    /// line.
    Keymap(const std::map<std::string, std::vector<std::string>>& overrides, base::Diagnostics& problems);

    std::optional<CommandKind> lookup(const Chord& chord) const;
    std::vector<Chord> chordsOf(CommandKind kind) const;

private:
    struct Binding {
        Chord chord;
        CommandKind kind;
    };

    std::vector<Binding> bindings_;
};

}  // namespace fukan::input
