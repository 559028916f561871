// The shipped files load as they are meant to, and file and docs have the chords of the code. What they say
// of the settings is held by config_pages_test.cpp.

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "content/config_loader.hpp"
#include "content/config_settings.hpp"
#include "content/files.hpp"
#include "content/setting_kinds.hpp"
#include "input/keymap.hpp"

namespace base = fukan::base;
namespace content = fukan::content;
namespace input = fukan::input;
namespace test = fukan::test;

namespace {

using Values = std::map<std::string, std::string>;  // a command's name → its chords as TOML

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> all;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) all.push_back(line);
    return all;
}

// The keys below [keys] in a config file.
Values chordsIn(const std::string& file) {
    Values values;
    for (const std::string& line : lines(file.substr(file.find("\n[keys]\n")))) {
        const auto equals = line.find(" = ");
        if (equals == std::string::npos) continue;
        std::string value = line.substr(equals + 3);
        if (const auto comment = value.find("  #"); comment != std::string::npos) value.resize(comment);
        while (value.ends_with(' ')) value.pop_back();
        values.emplace(line.substr(0, equals), value);
    }
    return values;
}

// The rows "| `key` | `default` | meaning |" below the heading "## `[keys]`".
Values documentedChords(const std::string& docs) {
    Values values;
    for (const std::string& line : lines(docs.substr(docs.find("\n## `[keys]`\n")))) {
        if (!line.starts_with("| `")) continue;
        const auto keyEnd = line.find("` | `");
        const auto valueEnd = line.find("` | ", keyEnd + 5);
        REQUIRE(keyEnd != std::string::npos);
        REQUIRE(valueEnd != std::string::npos);
        CHECK(line.size() > valueEnd + 8);
        const std::string key = line.substr(3, keyEnd - 3);
        CHECK(values.emplace(key, line.substr(keyEnd + 5, valueEnd - keyEnd - 5)).second);
    }
    return values;
}

Values defaultChords() {
    Values values;
    const input::Keymap keymap;
    for (const auto& command : input::bindableCommands()) {
        std::string chords;
        for (const auto& chord : keymap.chordsOf(command.kind)) {
            // Written by its name where TOML would need an escape for the sign.
            const std::string shown = input::nameOf(chord) == "\\" ? "Backslash" : input::nameOf(chord);
            chords += (chords.empty() ? "" : ", ") + content::tomlString(shown);
        }
        values.emplace(std::string(command.name), "[" + chords + "]");
    }
    return values;
}

// The keys of the settings that wait for the next start, as they stand in the code between `from` and the
// next full stop of a text.
std::set<std::string> quotedAfter(const std::string& text, const std::string& from) {
    std::set<std::string> keys;
    auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    at += from.size();
    const std::string sentence = text.substr(at, text.find('.', at) - at);
    for (std::size_t open = sentence.find('`'); open != std::string::npos; open = sentence.find('`', open)) {
        const std::size_t close = sentence.find('`', open + 1);
        REQUIRE(close != std::string::npos);
        keys.insert(sentence.substr(open + 1, close - open - 1));
        open = close + 1;
    }
    return keys;
}

std::string shipped(const std::string& file) {
    const auto bytes = test::readFile(test::sourcePath("config/" + file));
    REQUIRE(bytes.has_value());
    return *bytes;
}

void checkSame(const Values& found, const Values& expected) {
    for (const auto& [key, value] : expected) {
        INFO(key);
        REQUIRE(found.contains(key));
        CHECK(found.at(key) == value);
    }
    for (const auto& [key, value] : found) {
        INFO(key);
        CHECK(expected.contains(key));
    }
}

}  // namespace

TEST_CASE("the docs list every command with its chords, and say that they are live") {
    const auto docs = test::readFile(test::sourcePath("docs/config.md"));
    REQUIRE(docs.has_value());
    checkSame(documentedChords(*docs), defaultChords());
    const bool live = docs->find("leaves it without any. All of them are live.") != std::string::npos;
    CHECK(live == (content::effectOfKeys == content::Effect::live));
}

TEST_CASE("the shipped file has every command with its chords") {
    checkSame(chordsIn(shipped("fukan.toml")), defaultChords());
}

TEST_CASE("the README names the keys that wait for the next start, and no others") {
    const auto readme = test::readFile(test::sourcePath("README.md"));
    REQUIRE(readme.has_value());
    std::set<std::string> waiting;
    for (const auto& setting : content::configSettings()) {
        if (setting.effect == content::Effect::atStart) waiting.emplace(setting.key());
    }
    CHECK(quotedAfter(*readme, "At the next start only: ") == waiting);
    CHECK(waiting == std::set<std::string>{"gl", "family", "regular", "bold"});
    // The Japanese part says it of the section.
    CHECK(readme->find("（`gl` と `[fonts]` だけは次の起動から）") != std::string::npos);
}

TEST_CASE("what waits for the next start is named, what is live is not") {
    content::Config started;
    content::Config now = started;
    now.theme = content::ThemeChoice::light;
    now.display.rotation = base::Turn::quarter();
    CHECK(content::waitingForStart(started, now).empty());
    now.display.gl = fukan::base::GlChoice::gles;
    now.fonts.bold = "bold.otf";
    CHECK(content::waitingForStart(started, now) == std::vector<std::string>{"display.gl", "fonts.bold"});
}

TEST_CASE("a wall for passers-by lets go of what a stray key has left, a speaker's does not") {
    const auto minutes = [](const char* file) {
        const auto loaded = content::loadConfig(file, shipped(file));
        REQUIRE(loaded.config.has_value());
        return loaded.config->kiosk.releaseMinutes;
    };
    CHECK(minutes("fukan.toml") == 0);
    CHECK(minutes("conference.toml") == 0);
    CHECK(minutes("office-wall.toml") == 15);
    CHECK(minutes("touch.toml") == 15);
}

TEST_CASE("loading the shipped file changes nothing") {
    const auto loaded = content::loadConfig("fukan.toml", shipped("fukan.toml"));
    REQUIRE(loaded.config.has_value());
    for (const auto& setting : content::configSettings()) {
        INFO(setting.name);
        CHECK(setting.write(*loaded.config) == setting.write(content::Config{}));
    }
    CHECK(loaded.config->playlist.empty());
    base::Diagnostics problems;
    const input::Keymap keymap(loaded.config->keys, problems);
    for (const auto& command : input::bindableCommands()) {
        CHECK(keymap.chordsOf(command.kind) == input::Keymap{}.chordsOf(command.kind));
    }
}

TEST_CASE("every shipped file loads without a word") {
    const auto board = test::loadAsset("health-ai").board;
    REQUIRE(board.has_value());
    for (const char* file : {"fukan.toml", "office-wall.toml", "conference.toml", "touch.toml"}) {
        INFO(file);
        const auto loaded = content::loadConfig(file, shipped(file));
        CHECK(test::listed(loaded.diagnostics).empty());
        REQUIRE(loaded.config.has_value());
        CHECK(test::listed(content::checkAgainstBoard(loaded, *board)).empty());
        base::Diagnostics problems;
        const input::Keymap keymap(loaded.config->keys, problems);
        CHECK(test::listed(problems).empty());
    }
}

TEST_CASE("the uncommented playlist of the shipped file is a valid one") {
    std::string text = shipped("fukan.toml");
    for (std::size_t at = 0; (at = text.find("\n# ", at)) != std::string::npos; ++at) {
        const std::string rest = text.substr(at + 3, text.find('\n', at + 1) - at - 3);
        if (rest.starts_with("[[") || rest.find(" = ") == rest.find(' ')) text.erase(at + 1, 2);
    }
    const auto loaded = content::loadConfig("fukan.toml", text);
    CHECK(test::listed(loaded.diagnostics).empty());
    REQUIRE(loaded.config.has_value());
    REQUIRE(loaded.config->playlist.size() == 6);
    CHECK(loaded.config->playlist[4].scene == content::SceneChoice::history);
    CHECK(loaded.config->playlist[5].caption.en == "Welcome");
}
