// What the README and the docs say of a config key by the way is true of the table of settings.

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <map>
#include <regex>
#include <string>
#include <vector>

#include "content/config_settings.hpp"
#include "content/files.hpp"
#include "content/table_reader.hpp"

namespace fukan::content {
namespace {

struct Known {
    std::string value;                                      // the default, as TOML
    std::function<bool(const std::string& value)> accepts;  // as TOML
};

template <typename Target>
bool reads(const Setting<Target>& setting, const std::string& value) {
    Report report("my.toml");
    const auto document = parseToml(std::string(setting.key()) + " = " + value + "\n", report);
    if (!document) return false;
    TableReader reader(report, *document);
    Target target;
    setting.read(reader, target);
    return report.inOrder().empty();
}

std::map<std::string, Known, std::less<>> knownSettings() {
    std::map<std::string, Known, std::less<>> known;
    const auto add = [&known]<typename Target>(std::span<const Setting<Target>> settings) {
        for (const auto& setting : settings) {
            known[std::string(setting.name)] = {
                setting.write(Target{}),
                [&setting](const std::string& value) { return reads(setting, value); }};
        }
    };
    add(configSettings());
    add(playlistSettings());
    return known;
}

std::string wholePage(const std::string& path) {
    const auto bytes = test::readFile(test::sourcePath(path));
    REQUIRE(bytes.has_value());
    return *bytes;
}

std::vector<std::string> codeIn(const std::string& cell) {
    static const std::regex code("`([^`]*)`");
    std::vector<std::string> all;
    for (std::sregex_iterator at(cell.begin(), cell.end(), code), end; at != end; ++at)
        all.push_back((*at)[1]);
    return all;
}

}  // namespace

TEST_CASE("the README's table names keys that there are, with their defaults") {
    const auto known = knownSettings();
    const std::string readme = wholePage("README.md");
    const auto start = readme.find("\n| key | default | what |\n");
    REQUIRE(start != std::string::npos);
    static const std::regex row("\\| ([^|]*) \\| ([^|]*) \\| [^\n]*");
    std::size_t keys = 0;
    const std::string table = readme.substr(start, readme.find("\n\n", start) - start);
    for (std::sregex_iterator at(table.begin(), table.end(), row), end; at != end; ++at) {
        std::string section;
        std::vector<std::string> names = codeIn((*at)[1]);
        const std::vector<std::string> values = codeIn((*at)[2]);
        if (!names.empty() && names.front().starts_with("[")) {
            section = names.front().substr(1, names.front().size() - 2) + ".";
            names.erase(names.begin());
        }
        for (std::size_t i = 0; i < names.size(); ++i) {
            INFO(section + names[i]);
            const auto setting = known.find(section + names[i]);
            REQUIRE(setting != known.end());
            REQUIRE((values.size() == 1 || values.size() == names.size()));
            CHECK(values[values.size() == 1 ? 0 : i] == setting->second.value);
            ++keys;
        }
    }
    CHECK(keys >= 24);
}

TEST_CASE("a key that the README or the docs name with its section is there, and takes the value said") {
    const auto known = knownSettings();
    static const std::regex mention("`\\[(\\w+)\\] (\\w+)(?: = ([^`]*))?`");
    std::size_t mentions = 0;
    for (const char* path : {"README.md", "docs/building.md", "docs/kiosk.md", "docs/performance.md",
                             "docs/robustness.md", "docs/config.md"}) {
        const std::string text = wholePage(path);
        for (std::sregex_iterator at(text.begin(), text.end(), mention), end; at != end; ++at) {
            INFO(path << ": " << (*at)[0]);
            const auto setting = known.find((*at)[1].str() + "." + (*at)[2].str());
            REQUIRE(setting != known.end());
            if ((*at)[3].matched) CHECK(setting->second.accepts((*at)[3]));
            ++mentions;
        }
    }
    CHECK(mentions >= 15);
}

}  // namespace fukan::content
