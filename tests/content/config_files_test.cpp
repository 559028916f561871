// The defaults in the code, in the shipped file and in the docs are the same ones.

#include <catch2/catch_test_macros.hpp>

#include <map>
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

// The rows "| `key` | `default` | meaning |" below the headings "## `[section]`".
Values documentedIn(const std::string& text) {
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
    checkSame(documentedIn(*docs), defaults());
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
