#include "input/chord.hpp"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <random>
#include <string>

namespace fukan::input {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("chords are read as they are written") {
    CHECK(*parseChord("N") == Chord{.key = Key::n});
    CHECK(*parseChord("n") == Chord{.key = Key::n});
    CHECK(*parseChord("Ctrl+Q") == Chord{.key = Key::q, .modifiers = {.ctrl = true}});
    CHECK(*parseChord("shift+TAB") == Chord{.key = Key::tab, .modifiers = {.shift = true}});
    CHECK(*parseChord("Alt+Ctrl+F12") == Chord{.key = Key::f12, .modifiers = {.ctrl = true, .alt = true}});
    CHECK(*parseChord("PageDown") == Chord{.key = Key::pageDown});
    CHECK(*parseChord("Esc") == *parseChord("Escape"));
    CHECK(*parseChord("?") == Chord{.character = U'?'});
    CHECK(*parseChord("+") == Chord{.character = U'+'});
    CHECK(*parseChord("Plus") == Chord{.character = U'+'});
    CHECK(*parseChord("Backslash") == Chord{.character = U'\\'});
    CHECK(*parseChord("0") == Chord{.character = U'0'});
    CHECK(*parseChord("Ctrl+0") == Chord{.key = Key::digit0, .modifiers = {.ctrl = true}});
}

TEST_CASE("what is wrong with a chord is said, with the nearest name") {
    CHECK_THAT(parseChord("").error(), ContainsSubstring("empty"));
    CHECK_THAT(parseChord("PgDown").error(), ContainsSubstring("did you mean PageDown?"));
    CHECK_THAT(parseChord("Shfit+A").error(), ContainsSubstring("did you mean Shift?"));
    CHECK_THAT(parseChord("Hyper+A").error(), ContainsSubstring("did you mean Super?"));
    CHECK_THAT(parseChord("Meta+A").error(), ContainsSubstring("Shift, Ctrl, Alt and Super"));
    CHECK_THAT(parseChord("Ctrl+ctrl+A").error(), ContainsSubstring("twice"));
    CHECK_THAT(parseChord("Shift+?").error(), ContainsSubstring("write \"?\" alone"));
    CHECK_THAT(parseChord("Ctrl++").error(), ContainsSubstring("write \"+\" alone"));
    CHECK_THAT(parseChord("Ctrl+").error(), ContainsSubstring("no key"));
    CHECK_THAT(parseChord("F13").error(), ContainsSubstring("no key"));
    CHECK_THAT(parseChord("進む").error(), ContainsSubstring("進む"));
    CHECK_FALSE(parseChord(" "));
    CHECK_FALSE(parseChord(" N"));
}

TEST_CASE("a chord's name is read back as the same chord") {
    for (const char* text : {"N", "Ctrl+Q", "Shift+Tab", "Ctrl+Alt+Shift+Super+F3", "?", "+", "\\", "0",
                             "Ctrl+7", "Escape", "Enter", "Delete", "Shift+Left"}) {
        const auto chord = parseChord(text);
        REQUIRE(chord);
        CHECK(nameOf(*chord) == text);
        CHECK(*parseChord(nameOf(*chord)) == *chord);
    }
}

TEST_CASE("any bytes at all are either a chord that has a name or an error that has words") {
    std::mt19937 random(17);
    const std::array pieces{"Ctrl", "Shift", "+", "++", "Q", "?", "F1", "Page", "Down", "\xff", "", "é", "0"};
    for (int i = 0; i < 5000; ++i) {
        std::string text;
        for (auto n = random() % 6; n > 0; --n) text += pieces[random() % pieces.size()];
        const auto chord = parseChord(text);
        if (chord) {
            CHECK(*parseChord(nameOf(*chord)) == *chord);
        } else {
            CHECK_FALSE(chord.error().empty());
        }
    }
}

}  // namespace fukan::input
