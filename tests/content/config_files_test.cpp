// The defaults in the code, in the shipped file and in the docs are the same ones.

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

using Values = std::map<std::string, std::string>;  // "section.key" → value as TOML

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> all;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) all.push_back(line);
    return all;
}

std::string name(const std::string& section, const std::string& key) {
    return section.empty() ? key : section + "." + key;
}

// The keys that stand in a config file, commented out or not, as they are written.
Values writtenIn(const std::string& text) {
    Values values;
    std::string section;
    for (std::string line : lines(text)) {
        if (line.starts_with("# ")) line = line.substr(2);
        const auto equals = line.find(" = ");
        if (line.starts_with("[[")) {
            section = line.substr(2, line.find(']') - 2);
        } else if (line.starts_with("[")) {
            section = line.substr(1, line.find(']') - 1);
        } else if (equals != std::string::npos && line.find(' ') == equals) {
            std::string value = line.substr(equals + 3);
            if (const auto comment = value.find("  #"); comment != std::string::npos) value.resize(comment);
            while (value.ends_with(' ')) value.pop_back();
            values.emplace(name(section, line.substr(0, equals)), value);
        }
    }
    return values;
}

// The rows "| `key` | `default` | takes effect | meaning |" below the headings "## `[section]`"; those of
// [keys] have no third column. `effects` gets the third.
Values documentedIn(const std::string& text, Values& effects) {
    Values values;
    std::string section;
    for (const std::string& line : lines(text)) {
        if (line.starts_with("## ")) {
            const auto open = line.find_first_of('[');
            const auto begin = open == std::string::npos ? open : line.find_first_not_of('[', open);
            section = open == std::string::npos ? "" : line.substr(begin, line.find(']') - begin);
        } else if (line.starts_with("| `")) {
            const auto keyEnd = line.find("` | `");
            const auto valueEnd = line.find("` | ", keyEnd + 5);
            REQUIRE(keyEnd != std::string::npos);
            REQUIRE(valueEnd != std::string::npos);
            CHECK(line.size() > valueEnd + 8);
            const std::string key = name(section, line.substr(3, keyEnd - 3));
            CHECK(values.emplace(key, line.substr(keyEnd + 5, valueEnd - keyEnd - 5)).second);
            if (section != "keys") {
                const auto effectEnd = line.find(" | ", valueEnd + 4);
                REQUIRE(effectEnd != std::string::npos);
                effects[key] = line.substr(valueEnd + 4, effectEnd - valueEnd - 4);
            }
        }
    }
    return values;
}

Values defaults() {
    Values values;
    for (const auto& setting : content::configSettings()) {
        values.emplace(name(setting.section, setting.key), setting.write(content::Config{}));
    }
    for (const auto& setting : content::playlistSettings()) {
        values.emplace(name(setting.section, setting.key), setting.write(content::PlaylistEntry{}));
    }
    const input::Keymap keymap;
    for (const auto command : input::bindableCommands()) {
        std::string chords;
        for (const auto& chord : keymap.chordsOf(command)) {
            // Written by its name where TOML would need an escape for the sign.
            const std::string shown = input::nameOf(chord) == "\\" ? "Backslash" : input::nameOf(chord);
            chords += (chords.empty() ? "" : ", ") + content::tomlString(shown);
        }
        values.emplace("keys." + std::string(input::nameOf(command)), "[" + chords + "]");
    }
    return values;
}

// "section.key" → "live" or "at start", as the program has it; without [keys].
Values effects() {
    Values values;
    const auto add = [&values](const auto& settings) {
        for (const auto& setting : settings) {
            const bool live = setting.effect == content::Effect::live;
            values.emplace(name(setting.section, setting.key), live ? "live" : "at start");
        }
    };
    add(content::configSettings());
    add(content::playlistSettings());
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

TEST_CASE("the docs list every key with its default") {
    const auto docs = test::readFile(test::sourcePath("docs/config.md"));
    REQUIRE(docs.has_value());
    Values effects;
    checkSame(documentedIn(*docs, effects), defaults());
}

TEST_CASE("the docs say of every key whether it is live, as the program has it") {
    const auto docs = test::readFile(test::sourcePath("docs/config.md"));
    REQUIRE(docs.has_value());
    Values documented;
    documentedIn(*docs, documented);
    checkSame(documented, effects());
    const bool live = docs->find("leaves it without any. All of them are live.") != std::string::npos;
    CHECK(live == (content::effectOfKeys == content::Effect::live));
}

TEST_CASE("the README names the keys that wait for the next start, and no others") {
    const auto readme = test::readFile(test::sourcePath("README.md"));
    REQUIRE(readme.has_value());
    std::set<std::string> waiting;
    for (const auto& setting : content::configSettings()) {
        if (setting.effect == content::Effect::atStart) waiting.insert(setting.key);
    }
    CHECK(quotedAfter(*readme, "At the next start only: ") == waiting);
    CHECK(waiting == std::set<std::string>{"gl", "family", "regular", "bold"});
    // The Japanese part says it of the section.
    CHECK(readme->find("（`gl` と `[fonts]` だけは次の起動から）") != std::string::npos);
}

TEST_CASE("the shipped file says \"at start\" of the keys that wait for it, and of no others") {
    std::string section;
    const Values expected = effects();
    std::size_t seen = 0;
    for (std::string line : lines(shipped("fukan.toml"))) {
        if (line.starts_with("# ")) line = line.substr(2);
        if (line.starts_with("[")) section = line.substr(line.find_first_not_of('['), line.find(']') - 1);
        while (section.ends_with(']')) section.pop_back();
        const auto equals = line.find(" = ");
        if (section == "keys" || equals == std::string::npos || line.find(' ') != equals) continue;
        const std::string key = name(line.find("board") == 0 ? "" : section, line.substr(0, equals));
        if (!expected.contains(key)) continue;
        INFO(key);
        CHECK((line.find("# at start: ") != std::string::npos) == (expected.at(key) == "at start"));
        ++seen;
    }
    CHECK(seen >= content::configSettings().size());
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

TEST_CASE("the shipped file has every key with its default") {
    Values expected = defaults();
    // The file shows these two at work, in an image scene.
    expected["playlist.file"] = "\"welcome.png\"";
    expected["playlist.caption"] = "{ en = \"Welcome\" }";
    checkSame(writtenIn(shipped("fukan.toml")), expected);
}

TEST_CASE("loading the shipped file changes nothing") {
    const auto loaded = content::loadConfig("fukan.toml", shipped("fukan.toml"));
    REQUIRE(loaded.config.has_value());
    for (const auto& setting : content::configSettings()) {
        INFO(setting.key);
        CHECK(setting.write(*loaded.config) == setting.write(content::Config{}));
    }
    CHECK(loaded.config->playlist.empty());
    base::Diagnostics problems;
    const input::Keymap keymap(loaded.config->keys, problems);
    for (const auto command : input::bindableCommands()) {
        CHECK(keymap.chordsOf(command) == input::Keymap{}.chordsOf(command));
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
    REQUIRE(loaded.config->playlist.size() == 3);
    CHECK(loaded.config->playlist[2].caption.en == "Welcome");
}
