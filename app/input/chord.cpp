#include "input/chord.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "base/nearest_name.hpp"
#include "base/quoted.hpp"

namespace fukan::input {

namespace {

using std::string_view_literals::operator""sv;

struct NamedKey {
    std::string_view name;
    Key key;
};

// The first name of a key is the one it is shown by.
constexpr std::array namedKeys{
    NamedKey{"Left", Key::left},
    NamedKey{"Right", Key::right},
    NamedKey{"Up", Key::up},
    NamedKey{"Down", Key::down},
    NamedKey{"PageUp", Key::pageUp},
    NamedKey{"PageDown", Key::pageDown},
    NamedKey{"Home", Key::home},
    NamedKey{"End", Key::end},
    NamedKey{"Space", Key::space},
    NamedKey{"Enter", Key::enter},
    NamedKey{"Return", Key::enter},
    NamedKey{"Tab", Key::tab},
    NamedKey{"Backspace", Key::backspace},
    NamedKey{"Escape", Key::escape},
    NamedKey{"Esc", Key::escape},
    NamedKey{"Insert", Key::insert},
    NamedKey{"Delete", Key::del},
    NamedKey{"F1", Key::f1},
    NamedKey{"F2", Key::f2},
    NamedKey{"F3", Key::f3},
    NamedKey{"F4", Key::f4},
    NamedKey{"F5", Key::f5},
    NamedKey{"F6", Key::f6},
    NamedKey{"F7", Key::f7},
    NamedKey{"F8", Key::f8},
    NamedKey{"F9", Key::f9},
    NamedKey{"F10", Key::f10},
    NamedKey{"F11", Key::f11},
    NamedKey{"F12", Key::f12},
};

// "\\" in TOML is easily got wrong, and a lone "+" looks like a chord that was cut short.
constexpr std::array namedSigns{
    std::pair{"Backslash"sv, U'\\'},
    std::pair{"Plus"sv, U'+'},
    std::pair{"Minus"sv, U'-'},
};

bool* modifierNamed(Modifiers& modifiers, std::string_view name) {
    if (base::sameIgnoringCase(name, "Shift")) return &modifiers.shift;
    if (base::sameIgnoringCase(name, "Ctrl") || base::sameIgnoringCase(name, "Control"))
        return &modifiers.ctrl;
    if (base::sameIgnoringCase(name, "Alt")) return &modifiers.alt;
    if (base::sameIgnoringCase(name, "Super")) return &modifiers.super;
    return nullptr;
}

Key offset(Key first, int by) { return static_cast<Key>(static_cast<int>(first) + by); }

base::Error error(std::string_view text, std::string what) {
    return {base::quoted(text) + ": " + std::move(what)};
}

/// The last part of a chord, without regard to modifiers.
std::optional<Chord> keyNamed(std::string_view name) {
    if (name.size() == 1) {
        const char c = base::lower(name[0]);
        if (c >= 'a' && c <= 'z') return Chord{.key = offset(Key::a, c - 'a')};
        if (c > ' ' && c < 0x7f) return Chord{.character = static_cast<char32_t>(c)};
        return std::nullopt;
    }
    for (const NamedKey& named : namedKeys) {
        if (base::sameIgnoringCase(name, named.name)) return Chord{.key = named.key};
    }
    for (const auto& [sign, character] : namedSigns) {
        if (base::sameIgnoringCase(name, sign)) return Chord{.character = character};
    }
    return std::nullopt;
}

base::Error unknownKey(std::string_view text, std::string_view name) {
    std::vector<std::string_view> names;
    names.reserve(namedKeys.size() + namedSigns.size());
    for (const NamedKey& named : namedKeys) names.push_back(named.name);
    for (const auto& [sign, character] : namedSigns) names.push_back(sign);
    std::string what = "there is no key \"" + std::string(name) + "\"";
    const std::string_view near = base::nearestName(name, names);
    what += near.empty() ? " (a letter, digit or sign, F1 to F12, or a name such as PageDown)"
                         : " (did you mean " + std::string(near) + "?)";
    return error(text, what);
}

}  // namespace

base::Result<Chord> parseChord(std::string_view text) {
    if (text.empty()) return base::Error{"a chord is empty (write a key, such as \"N\" or \"Ctrl+Q\")"};
    Modifiers modifiers;
    std::string_view rest = text;
    for (std::size_t plus = rest.find('+', 1); plus != std::string_view::npos && plus + 1 < rest.size();
         plus = rest.find('+', 1)) {
        const std::string_view name = rest.substr(0, plus);
        bool* const modifier = modifierNamed(modifiers, name);
        if (modifier == nullptr) {
            static constexpr std::array known{"Shift"sv, "Ctrl"sv, "Alt"sv, "Super"sv};
            const std::string_view near = base::nearestName(name, known);
            return error(text, base::quoted(name) + " is no modifier (" +
                                   (near.empty() ? "they are Shift, Ctrl, Alt and Super"
                                                 : "did you mean " + std::string(near) + "?") +
                                   ")");
        }
        if (*modifier) return error(text, std::string(name) + " is said twice");
        *modifier = true;
        rest.remove_prefix(plus + 1);
    }
    std::optional<Chord> chord = keyNamed(rest);
    if (!chord) return unknownKey(text, rest);
    if (chord->character != 0 && modifiers != Modifiers{}) {
        const bool digit = chord->character >= U'0' && chord->character <= U'9';
        if (!digit || modifiers.shift) {
            return error(text, "a sign is known by what it types, whatever it takes to type it (write \"" +
                                   std::string(rest) + "\" alone)");
        }
        chord = Chord{.key = offset(Key::digit0, static_cast<int>(chord->character - U'0'))};
    }
    chord->modifiers = modifiers;
    return *chord;
}

std::string nameOf(const Chord& chord) {
    if (chord.character != 0) return std::string(1, static_cast<char>(chord.character));
    std::string name;
    if (chord.modifiers.ctrl) name += "Ctrl+";
    if (chord.modifiers.alt) name += "Alt+";
    if (chord.modifiers.shift) name += "Shift+";
    if (chord.modifiers.super) name += "Super+";
    if (chord.key >= Key::a && chord.key <= Key::z) {
        return name + static_cast<char>('A' + (static_cast<int>(chord.key) - static_cast<int>(Key::a)));
    }
    if (chord.key >= Key::digit0 && chord.key <= Key::digit9) {
        return name + static_cast<char>('0' + (static_cast<int>(chord.key) - static_cast<int>(Key::digit0)));
    }
    const auto* const named = std::find_if(namedKeys.begin(), namedKeys.end(),
                                           [&](const NamedKey& n) { return n.key == chord.key; });
    return named == namedKeys.end() ? name : name + std::string(named->name);
}

}  // namespace fukan::input
