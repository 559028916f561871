#include "input/keymap.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <set>

namespace fukan::input {

using Catch::Matchers::ContainsSubstring;

namespace {

using Overrides = std::map<std::string, std::vector<std::string>>;

std::optional<CommandKind> given(const Keymap& keymap, const std::string& chord) {
    const auto parsed = parseChord(chord);
    REQUIRE(parsed);
    return keymap.lookup(*parsed);
}

}  // namespace

TEST_CASE("by default the keys do what the sheet of keys says, and no others do anything") {
    using K = CommandKind;
    const std::map<std::string, CommandKind> sheet{
        {"Right", K::nextScene},
        {"PageDown", K::nextScene},
        {"N", K::nextScene},
        {"Left", K::previousScene},
        {"PageUp", K::previousScene},
        {"Backspace", K::previousScene},
        {"Space", K::hold},
        {"P", K::hold},
        {"Home", K::firstScene},
        {"End", K::lastScene},
        {"Enter", K::goToScene},
        {"Tab", K::nextTask},
        {"Shift+Tab", K::previousTask},
        {"I", K::index},
        {"M", K::menu},
        {"V", K::showRevision},
        {"Shift+PageUp", K::revisionBack},
        {"Shift+PageDown", K::revisionForward},
        {"[", K::yearBack},
        {"]", K::yearForward},
        {"\\", K::yearToday},
        {"L", K::language},
        {"T", K::theme},
        {"B", K::blankBlack},
        {".", K::blankBlack},
        {"W", K::blankWhite},
        {",", K::blankWhite},
        {"F5", K::start},
        {"Escape", K::back},
        {"F", K::fullScreen},
        {"F11", K::fullScreen},
        {"+", K::zoomIn},
        {"-", K::zoomOut},
        {"0", K::zoomReset},
        {"Shift+Left", K::panLeft},
        {"Shift+Right", K::panRight},
        {"Shift+Up", K::panUp},
        {"Shift+Down", K::panDown},
        {"S", K::screenshot},
        {"D", K::diagnostics},
        {"Shift+D", K::damage},
        {"H", K::help},
        {"?", K::help},
        {"F1", K::help},
        {"Ctrl+Q", K::quit},
    };
    const Keymap keymap;
    for (const auto& [chord, kind] : sheet) {
        CAPTURE(chord);
        CHECK(given(keymap, chord) == kind);
    }
    std::size_t bound = 0;
    for (const CommandTraits& command : bindableCommands()) bound += keymap.chordsOf(command.kind).size();
    CHECK(bound == sheet.size());
    CHECK_FALSE(given(keymap, "Q"));
    CHECK_FALSE(given(keymap, "Shift+N"));
}

TEST_CASE("every command has a name of its own, and only those of hands have none") {
    std::set<std::string_view> names;
    for (const CommandTraits& command : bindableCommands()) {
        INFO(command.name);
        CHECK(commandNamed(command.name) == command.kind);
        CHECK(nameOf(command.kind) == command.name);
        CHECK(names.insert(command.name).second);
        CHECK_FALSE(command.ja.empty());
        CHECK_FALSE(command.en.empty());
    }
    const std::array ofHands{CommandKind::attention,    CommandKind::touched,     CommandKind::tapped,
                             CommandKind::doubleTapped, CommandKind::longPressed, CommandKind::zoomAbout,
                             CommandKind::panBy,        CommandKind::pinchBy,     CommandKind::released,
                             CommandKind::cancelled,    CommandKind::turnBy};
    for (const CommandKind kind : ofHands) CHECK(nameOf(kind).empty());
    CHECK(names.size() + ofHands.size() == commandCount);
    CHECK_FALSE(commandNamed(""));
}

TEST_CASE("the defaults do not contradict one another") {
    base::Diagnostics problems;
    const Keymap keymap({}, problems);
    CHECK(problems.empty());
}

TEST_CASE("a command that is rebound has its new chords and no others") {
    base::Diagnostics problems;
    const Keymap keymap(Overrides{{"next_scene", {"Down", "Ctrl+N"}}, {"quit", {}}}, problems);
    CHECK(problems.empty());
    CHECK(given(keymap, "Down") == CommandKind::nextScene);
    CHECK(given(keymap, "Ctrl+N") == CommandKind::nextScene);
    CHECK_FALSE(given(keymap, "Right"));
    CHECK_FALSE(given(keymap, "Ctrl+Q"));
    CHECK(given(keymap, "Left") == CommandKind::previousScene);
    CHECK(keymap.chordsOf(CommandKind::nextScene).size() == 2);
}

TEST_CASE("two commands may trade their keys without a word") {
    base::Diagnostics problems;
    const Keymap keymap(Overrides{{"language", {"T"}}, {"theme", {"L"}}}, problems);
    CHECK(problems.empty());
    CHECK(given(keymap, "T") == CommandKind::language);
    CHECK(given(keymap, "L") == CommandKind::theme);
}

TEST_CASE("taking another command's default key wins, with a warning that names both") {
    base::Diagnostics problems;
    const Keymap keymap(Overrides{{"screenshot", {"N"}}}, problems);
    CHECK(given(keymap, "N") == CommandKind::screenshot);
    CHECK(given(keymap, "Right") == CommandKind::nextScene);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == base::Severity::warning);
    CHECK(problems[0].key == "keys.screenshot");
    CHECK_THAT(problems[0].message, ContainsSubstring("next_scene"));
}

TEST_CASE("one chord for two commands is an error") {
    base::Diagnostics problems;
    const Keymap keymap(Overrides{{"help", {"X"}}, {"hold", {"x"}}}, problems);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == base::Severity::error);
    CHECK(problems[0].key == "keys.hold");
    CHECK_THAT(problems[0].message, ContainsSubstring("help"));
    CHECK(given(keymap, "X") == CommandKind::help);
}

TEST_CASE("all that is wrong is told at once, with the nearest name, and the rest is kept") {
    base::Diagnostics problems;
    const Overrides overrides{{"nextscene", {"M"}}, {"hold", {"Spcae", "K"}}, {"theme", {"Cmd+T"}}};
    const Keymap keymap(overrides, problems);
    REQUIRE(problems.size() == 3);
    CHECK(given(keymap, "K") == CommandKind::hold);
    const auto about = [&](const std::string& key) {
        const auto found =
            std::find_if(problems.begin(), problems.end(), [&](const auto& p) { return p.key == key; });
        REQUIRE(found != problems.end());
        return *found;
    };
    CHECK(about("keys.nextscene").severity == base::Severity::warning);
    CHECK_THAT(about("keys.nextscene").hint, ContainsSubstring("next_scene"));
    CHECK_THAT(about("keys.hold[1]").message, ContainsSubstring("did you mean Space?"));
    CHECK_THAT(about("keys.theme").message, ContainsSubstring("Cmd"));
}

TEST_CASE("scenes do not run through under a key that stays down, the zoom does") {
    CHECK_FALSE(has(CommandKind::nextScene, trait::repeats));
    CHECK_FALSE(has(CommandKind::hold, trait::repeats));
    CHECK_FALSE(has(CommandKind::blankBlack, trait::repeats));
    CHECK_FALSE(has(CommandKind::quit, trait::repeats));
    CHECK(has(CommandKind::zoomIn, trait::repeats));
    CHECK(has(CommandKind::panLeft, trait::repeats));
}

}  // namespace fukan::input
