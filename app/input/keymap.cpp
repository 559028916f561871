#include "input/keymap.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/nearest_name.hpp"
#include "base/quoted.hpp"

namespace fukan::input {

namespace {

constexpr std::size_t bindable = [] {
    std::size_t count = 0;
    while (count < commandCount && !commandTable[count].name.empty()) ++count;
    return count;
}();

base::Diagnostic problem(base::Severity severity, std::string_view command, std::string message,
                         std::string hint) {
    base::Diagnostic d;
    d.severity = severity;
    d.key = "keys." + std::string(command);
    d.message = std::move(message);
    d.hint = std::move(hint);
    return d;
}

base::Diagnostic unknownCommand(const std::string& name) {
    std::array<std::string_view, bindable> names;
    std::transform(commandTable.begin(), commandTable.begin() + bindable, names.begin(),
                   [](const CommandTraits& row) { return row.name; });
    const std::string_view near = base::nearestName(name, names);
    return problem(base::Severity::warning, name, "there is no such command",
                   near.empty() ? "" : "did you mean " + std::string(near) + "?");
}

}  // namespace

std::span<const CommandTraits> bindableCommands() { return {commandTable.data(), bindable}; }

std::optional<CommandKind> commandNamed(std::string_view name) {
    for (const CommandTraits& row : bindableCommands()) {
        if (row.name == name) return row.kind;
    }
    return std::nullopt;
}

Keymap::Keymap() {
    base::Diagnostics none;
    *this = Keymap({}, none);
}

Keymap::Keymap(const std::map<std::string, std::vector<std::string>>& overrides,
               base::Diagnostics& problems) {
    std::set<CommandKind> overridden;
    for (const auto& [name, chords] : overrides) {
        const std::optional<CommandKind> kind = commandNamed(name);
        if (!kind) {
            problems.push_back(unknownCommand(name));
            continue;
        }
        overridden.insert(*kind);
        for (std::size_t i = 0; i < chords.size(); ++i) {
            const std::string& text = chords[i];
            const std::string value = chords.size() > 1 ? name + "[" + std::to_string(i + 1) + "]" : name;
            const base::Result<Chord> chord = parseChord(text);
            if (!chord) {
                problems.push_back(problem(base::Severity::error, value, chord.error(), ""));
            } else if (const auto taken = lookup(*chord); !taken) {
                bindings_.push_back({*chord, *kind});
            } else if (*taken != *kind) {
                problems.push_back(
                    problem(base::Severity::error, value,
                            base::quoted(text) + " is given to " + std::string(nameOf(*taken)) + " too",
                            "a chord gives one command"));
            }
        }
    }
    for (const CommandTraits& row : bindableCommands()) {
        if (overridden.contains(row.kind)) continue;
        for (const std::string_view text : row.chords) {
            if (text.empty()) continue;
            const Chord chord = *parseChord(text);
            if (const auto taken = lookup(chord)) {
                problems.push_back(problem(
                    base::Severity::warning, nameOf(*taken),
                    base::quoted(text) + " no longer gives " + std::string(row.name),
                    "say keys." + std::string(row.name) + " as well to choose what gives it instead"));
            } else {
                bindings_.push_back({chord, row.kind});
            }
        }
    }
}

std::optional<CommandKind> Keymap::lookup(const Chord& chord) const {
    for (const Binding& binding : bindings_) {
        if (binding.chord == chord) return binding.kind;
    }
    return std::nullopt;
}

std::vector<Chord> Keymap::chordsOf(CommandKind kind) const {
    std::vector<Chord> chords;
    for (const Binding& binding : bindings_) {
        if (binding.kind == kind) chords.push_back(binding.chord);
    }
    return chords;
}

}  // namespace fukan::input
