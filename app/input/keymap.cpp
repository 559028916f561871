#include "input/keymap.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/nearest_name.hpp"
#include "base/quoted.hpp"

namespace fukan::input {

namespace {

struct Row {
    CommandKind kind;
    std::string_view name;
    std::array<std::string_view, 3> chords;
};

constexpr std::array rows{
    Row{CommandKind::nextScene, "next_scene", {"Right", "PageDown", "N"}},
    Row{CommandKind::previousScene, "previous_scene", {"Left", "PageUp", "Backspace"}},
    Row{CommandKind::hold, "hold", {"Space", "P"}},
    Row{CommandKind::firstScene, "first_scene", {"Home"}},
    Row{CommandKind::lastScene, "last_scene", {"End"}},
    Row{CommandKind::goToScene, "go_to_scene", {"Enter"}},
    Row{CommandKind::flyToDomain, "fly_to_domain", {}},
    Row{CommandKind::nextTask, "next_task", {"Tab"}},
    Row{CommandKind::previousTask, "previous_task", {"Shift+Tab"}},
    Row{CommandKind::openCard, "open_card", {}},
    Row{CommandKind::index, "index", {"I"}},
    Row{CommandKind::menu, "menu", {"M"}},
    Row{CommandKind::showRevision, "show_revision", {"V"}},
    Row{CommandKind::yearBack, "year_back", {"["}},
    Row{CommandKind::yearForward, "year_forward", {"]"}},
    Row{CommandKind::yearToday, "year_today", {"Backslash"}},
    Row{CommandKind::language, "language", {"L"}},
    Row{CommandKind::theme, "theme", {"T"}},
    Row{CommandKind::blankBlack, "blank_black", {"B", "."}},
    Row{CommandKind::blankWhite, "blank_white", {"W", ","}},
    Row{CommandKind::start, "start", {"F5"}},
    Row{CommandKind::back, "back", {"Escape"}},
    Row{CommandKind::fullScreen, "full_screen", {"F", "F11"}},
    Row{CommandKind::zoomIn, "zoom_in", {"+"}},
    Row{CommandKind::zoomOut, "zoom_out", {"-"}},
    Row{CommandKind::zoomReset, "zoom_reset", {"0"}},
    Row{CommandKind::panLeft, "pan_left", {"Shift+Left"}},
    Row{CommandKind::panRight, "pan_right", {"Shift+Right"}},
    Row{CommandKind::panUp, "pan_up", {"Shift+Up"}},
    Row{CommandKind::panDown, "pan_down", {"Shift+Down"}},
    Row{CommandKind::screenshot, "screenshot", {"S"}},
    Row{CommandKind::diagnostics, "diagnostics", {"D"}},
    Row{CommandKind::damage, "damage", {"Shift+D"}},
    Row{CommandKind::help, "help", {"H", "?", "F1"}},
    Row{CommandKind::quit, "quit", {"Ctrl+Q"}},
};

constexpr auto bindable = [] {
    std::array<CommandKind, rows.size()> all{};
    for (std::size_t i = 0; i < rows.size(); ++i) all[i] = rows[i].kind;
    return all;
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
    std::array<std::string_view, rows.size()> names;
    std::transform(rows.begin(), rows.end(), names.begin(), [](const Row& row) { return row.name; });
    const std::string_view near = base::nearestName(name, names);
    return problem(base::Severity::warning, name, "there is no such command",
                   near.empty() ? "" : "did you mean " + std::string(near) + "?");
}

}  // namespace

std::span<const CommandKind> bindableCommands() { return bindable; }

std::string_view nameOf(CommandKind kind) {
    for (const Row& row : rows) {
        if (row.kind == kind) return row.name;
    }
    return {};
}

std::optional<CommandKind> commandNamed(std::string_view name) {
    for (const Row& row : rows) {
        if (row.name == name) return row.kind;
    }
    return std::nullopt;
}

bool repeats(CommandKind kind) {
    switch (kind) {
        case CommandKind::zoomIn:
        case CommandKind::zoomOut:
        case CommandKind::panLeft:
        case CommandKind::panRight:
        case CommandKind::panUp:
        case CommandKind::panDown:
        case CommandKind::yearBack:
        case CommandKind::yearForward:
            return true;
        default:
            // Changes of scene do not repeat: a clicker's button held too long must not skip scenes.
            return false;
    }
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
        for (const std::string& text : chords) {
            const base::Result<Chord> chord = parseChord(text);
            if (!chord) {
                problems.push_back(problem(base::Severity::error, name, chord.error(), ""));
            } else if (const auto taken = lookup(*chord); !taken) {
                bindings_.push_back({*chord, *kind});
            } else if (*taken != *kind) {
                problems.push_back(
                    problem(base::Severity::error, name,
                            base::quoted(text) + " is given to " + std::string(nameOf(*taken)) + " too",
                            "a chord gives one command"));
            }
        }
    }
    for (const Row& row : rows) {
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
