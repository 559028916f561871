#include "input/event_log.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <span>
#include <type_traits>

#include "base/diagnostic.hpp"
#include "base/nearest_name.hpp"
#include "base/quoted.hpp"
#include "input/chord.hpp"
#include "input/event_words.hpp"

namespace fukan::input {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view magic = "fukan events ";
constexpr std::string_view version = "1";

// Nanoseconds: about thirty years; sums with it do not overflow.
constexpr std::int64_t latest = 1'000'000'000'000'000'000;
constexpr int widest = 1 << 20;

constexpr std::array presses{"pressed"sv, "repeated"sv, "released"sv};
constexpr std::array buttons{"left"sv, "right"sv, "middle"sv};
constexpr std::array downUp{"down"sv, "up"sv};
constexpr std::array kinds{"key"sv,         "char"sv,       "move"sv,      "button"sv,       "wheel"sv,
                           "touch-begin"sv, "touch-move"sv, "touch-end"sv, "touch-cancel"sv, "resize"sv,
                           "focus-lost"sv,  "close"sv,      "refresh"sv};

std::string nameOf(Key key) {
    if (key == Key::other) return "other";
    if (key == Key::modifier) return "modifier";
    return nameOf(Chord{.key = key});
}

std::string modifierNames(const Modifiers& m) {
    std::string out;
    for (const auto& [down, name] : {std::pair{m.ctrl, "ctrl"}, std::pair{m.alt, "alt"},
                                     std::pair{m.shift, "shift"}, std::pair{m.super, "super"}}) {
        if (down) out += (out.empty() ? "" : "+") + std::string(name);
    }
    return out.empty() ? "-" : out;
}

// ---- writing -------------------------------------------------------------------------------------------

template <typename T>
std::string digits(T value, int base = 10) {
    std::array<char, 32> buffer;
    char* end = nullptr;
    if constexpr (std::is_floating_point_v<T>) {
        end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    } else {
        end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, base).ptr;
    }
    return " " + std::string(buffer.data(), end);
}

std::string digits(base::Vec2 v) { return digits(v.x) + digits(v.y); }

struct Writer {
    std::string operator()(const KeyEvent& e) const {
        return "key " + std::string(presses[static_cast<std::size_t>(e.press)]) + " " + nameOf(e.key) + " " +
               modifierNames(e.modifiers);
    }
    std::string operator()(CharacterEvent e) const {
        const std::string hex = digits(static_cast<std::uint32_t>(e.character), 16).substr(1);
        return "char U+" + std::string(hex.size() < 4 ? 4 - hex.size() : 0, '0') + hex;
    }
    std::string operator()(PointerMoved e) const { return "move" + digits(e.position); }
    std::string operator()(PointerButton e) const {
        return "button " + std::string(buttons[static_cast<std::size_t>(e.button)]) +
               (e.pressed ? " down" : " up") + digits(e.position);
    }
    std::string operator()(PointerWheel e) const { return "wheel" + digits(e.position) + digits(e.notches); }
    std::string operator()(TouchBegan e) const {
        return "touch-begin" + digits(e.finger) + digits(e.position) + digits(e.size);
    }
    std::string operator()(TouchMoved e) const {
        return "touch-move" + digits(e.finger) + digits(e.position) + digits(e.size);
    }
    std::string operator()(TouchEnded e) const { return "touch-end" + digits(e.finger); }
    std::string operator()(TouchesCancelled) const { return "touch-cancel"; }
    std::string operator()(WindowResized e) const { return "resize" + digits(e.width) + digits(e.height); }
    std::string operator()(FocusLost) const { return "focus-lost"; }
    std::string operator()(CloseRequested) const { return "close"; }
    std::string operator()(RefreshNeeded) const { return "refresh"; }
};

// ---- reading -------------------------------------------------------------------------------------------

/// The index of the next word among `names`; 0 when it is none of them.
std::size_t oneOf(EventWords& words, std::string_view what, std::span<const std::string_view> names) {
    const std::string_view word = words.word(what);
    const auto found = std::find(names.begin(), names.end(), word);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    const std::string_view near = base::nearestName(word.substr(0, 40), names);
    words.fail(base::quoted(word) + " is no " + std::string(what),
               near.empty() ? "" : "did you mean " + std::string(near) + "?");
    return 0;
}

Key readKey(EventWords& words) {
    const std::string_view word = words.word("key");
    for (int i = 0; i <= static_cast<int>(Key::modifier); ++i) {
        if (nameOf(static_cast<Key>(i)) == word) return static_cast<Key>(i);
    }
    words.fail("there is no key " + base::quoted(word), "as in a config's chords, or other, or modifier");
    return Key::other;
}

Modifiers readModifiers(EventWords& words) {
    Modifiers m;
    const std::string_view word = words.word("the modifiers");
    std::string_view rest = word == "-" ? std::string_view{} : word;
    while (!rest.empty()) {
        const std::string_view name = rest.substr(0, rest.find('+'));
        bool* const down = name == "ctrl"    ? &m.ctrl
                           : name == "alt"   ? &m.alt
                           : name == "shift" ? &m.shift
                           : name == "super" ? &m.super
                                             : nullptr;
        if (down == nullptr) {
            words.fail(base::quoted(word) + " are no modifiers", "such as ctrl+shift, or - for none");
            return {};
        }
        *down = true;
        rest.remove_prefix(std::min(name.size() + 1, rest.size()));
    }
    return m;
}

char32_t readCharacter(EventWords& words) {
    const std::string_view word = words.word("the character");
    std::uint32_t value = 0;
    const char* const end = word.data() + word.size();
    const bool marked = word.starts_with("U+") && word.size() > 2;
    const auto read = marked ? std::from_chars(word.data() + 2, end, value, 16) : std::from_chars_result{};
    if (read.ptr != end || read.ec != std::errc{})
        words.fail(base::quoted(word) + " is no character", "such as U+0051");
    return value;
}

base::Vec2 readPlace(EventWords& words, std::string_view x = "x", std::string_view y = "y") {
    const float across = words.number(x);
    return {across, words.number(y)};
}

FingerId readFinger(EventWords& words) {
    using Limits = std::numeric_limits<FingerId>;
    return words.whole("the finger", Limits::min(), Limits::max());
}

EventPayload readKeyEvent(EventWords& words) {
    const auto press = static_cast<Press>(oneOf(words, "press", presses));
    const Key key = readKey(words);
    return KeyEvent{key, press, readModifiers(words)};
}

EventPayload readButton(EventWords& words) {
    const auto button = static_cast<Button>(oneOf(words, "button", buttons));
    const bool pressed = oneOf(words, "way of a button", downUp) == 0;
    return PointerButton{readPlace(words), button, pressed};
}

EventPayload readWheel(EventWords& words) {
    const base::Vec2 place = readPlace(words);
    return PointerWheel{place, readPlace(words, "the notches across", "the notches")};
}

template <typename Touch>
EventPayload readTouch(EventWords& words) {
    const FingerId finger = readFinger(words);
    const base::Vec2 place = readPlace(words);
    return Touch{finger, place, words.number("the size")};
}

EventPayload readResize(EventWords& words) {
    const auto width = static_cast<int>(words.whole("the width", 1, widest));
    return WindowResized{width, static_cast<int>(words.whole("the height", 1, widest))};
}

EventPayload readPayload(EventWords& words) {
    const std::size_t index = oneOf(words, "event", kinds);
    const std::string_view kind = words.error() ? std::string_view{} : kinds[index];
    if (kind == "key") return readKeyEvent(words);
    if (kind == "char") return CharacterEvent{readCharacter(words)};
    if (kind == "move") return PointerMoved{readPlace(words)};
    if (kind == "button") return readButton(words);
    if (kind == "wheel") return readWheel(words);
    if (kind == "touch-begin") return readTouch<TouchBegan>(words);
    if (kind == "touch-move") return readTouch<TouchMoved>(words);
    if (kind == "touch-end") return TouchEnded{readFinger(words)};
    if (kind == "touch-cancel") return TouchesCancelled{};
    if (kind == "resize") return readResize(words);
    if (kind == "focus-lost") return FocusLost{};
    if (kind == "close") return CloseRequested{};
    return RefreshNeeded{};
}

Event readEvent(EventWords& words, motion::Timestamp last) {
    const std::int64_t at = words.whole("the time", 0, latest);
    if (!words.error() && at < last.ns) words.fail("the time goes back", "events stand in their order");
    const EventPayload what = readPayload(words);
    words.end();
    return {{at}, what};
}

std::optional<std::string> wrongHeader(std::string_view line) {
    if (!line.starts_with(magic)) return "this is no recording of events";
    const std::string_view found = line.substr(magic.size());
    if (found == version) return std::nullopt;
    return "this recording has the format " + base::quoted(found) + ", which this fukan does not know";
}

bool means(std::string_view line) {
    return line.find_first_not_of(' ') != std::string_view::npos && line[0] != '#' && line != "view" &&
           !line.starts_with("view ");
}

}  // namespace

std::string eventLogHeader() { return std::string(magic) + std::string(version) + "\n"; }

std::string eventLine(const Event& event, motion::Timestamp begin) {
    const std::int64_t at = std::max<std::int64_t>((event.at - begin).count(), 0);
    return digits(at).substr(1) + " " + std::visit(Writer{}, event.what) + "\n";
}

base::Result<std::vector<Event>> readEventLog(std::string_view text, const std::string& name) {
    base::Diagnostic problem;
    problem.file = name;
    const auto failed = [&problem] { return base::Error{problem.format()}; };
    std::vector<Event> events;
    int number = 0;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        problem.line = ++number;
        if (number == 1) {
            const auto wrong = wrongHeader(line);
            if (!wrong) continue;
            problem.message = *wrong;
            problem.hint = "its first line would be " + std::string(magic) + std::string(version);
            return failed();
        }
        if (!means(line)) continue;
        EventWords words(line);
        events.push_back(readEvent(words, events.empty() ? motion::Timestamp{} : events.back().at));
        if (!words.error()) continue;
        problem.column = words.column();
        problem.message = words.error()->message;
        problem.hint = words.error()->hint;
        return failed();
    }
    if (number > 0) return events;
    problem.message = "this is no recording of events";
    problem.hint = "its first line would be " + std::string(magic) + std::string(version);
    return failed();
}

}  // namespace fukan::input
