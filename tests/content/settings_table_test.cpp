// The table of settings is enough to describe every key: what a schema would say of a kind, a range, a choice
// or a default is what the reader holds. Each test goes over the whole table.

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "content/config_settings.hpp"
#include "content/files.hpp"
#include "content/table_reader.hpp"

namespace fukan::content {
namespace {

template <typename Target>
struct ReadBack {
    Target target;
    std::string problems;  // a line for each
};

/// What `setting` makes of `key = value`.
template <typename Target>
ReadBack<Target> readBack(const Setting<Target>& setting, const std::string& value) {
    ReadBack<Target> out;
    Report report("my.toml");
    const auto document = parseToml(std::string(setting.key()) + " = " + value + "\n", report);
    REQUIRE(document);
    TableReader reader(report, *document);
    setting.read(reader, out.target);
    reader.warnOfUnknownKeys();
    out.problems = test::listed(report.inOrder());
    return out;
}

/// Calls `check` with each setting of both tables.
template <typename Check>
void forEachSetting(Check check) {
    const auto each = [&check](const auto& settings) {
        for (const auto& setting : settings) {
            INFO(setting.name);
            check(setting);
        }
    };
    each(configSettings());
    each(playlistSettings());
}

template <typename Target>
void checkTaken(const Setting<Target>& setting, const std::string& value) {
    const auto read = readBack(setting, value);
    CHECK(read.problems.empty());
    CHECK(setting.write(read.target) == value);
}

/// Refused at its place, with what would be right, and nothing is changed.
template <typename Target>
void checkRefused(const Setting<Target>& setting, const std::string& value, const std::string& right) {
    INFO(value);
    const auto read = readBack(setting, value);
    const std::string column = std::to_string(setting.key().size() + 4);
    CHECK(read.problems.starts_with("my.toml:1:" + column + ": " + std::string(setting.key()) + ": "));
    CHECK(read.problems.find(right) != std::string::npos);
    CHECK(setting.write(read.target) == setting.write(Target{}));
}

std::vector<std::string> namesOf(const kind::Choice& choice) {
    return {choice.names.begin(), choice.names.end()};
}

std::string asCode(const std::string& text) { return "`" + text + "`"; }

/// A value of each kind that is the default of no setting.
struct Other {
    std::string operator()(const kind::Flag&) const { return "true"; }
    std::string operator()(const kind::Whole& whole) const {
        return tomlOf(whole, static_cast<int>(whole.range.most));
    }
    std::string operator()(const kind::Real& real) const { return tomlOf(real, real.range.most); }
    std::string operator()(const kind::Text&) const { return "\"another\""; }
    std::string operator()(const kind::Choice& choice) const {
        return tomlOf(choice, static_cast<int>(choice.names.size()) - 1);
    }
    std::string operator()(const kind::QuarterTurn&) const { return "270"; }
    std::string operator()(const kind::TextOrNumber&) const { return "\"HDMI-1\""; }
    std::string operator()(const kind::Page& page) const {
        return tomlOf(page, static_cast<int>(page.range.most));
    }
    std::string operator()(const kind::Date&) const { return "2001-02-03"; }
    std::string operator()(const kind::Zone&) const { return "\"Asia/Tokyo\""; }
    std::string operator()(const kind::LocalText&) const { return "{ ja = \"図\", en = \"Figure\" }"; }
};

/// The names of the settings whose values differ.
template <typename Target>
std::vector<std::string_view> changed(std::span<const Setting<Target>> settings, const Target& before,
                                      const Target& after) {
    std::vector<std::string_view> names;
    for (const auto& setting : settings) {
        if (setting.write(before) != setting.write(after)) names.push_back(setting.name);
    }
    return names;
}

}  // namespace

TEST_CASE("each setting has a name of its own, in a section of the file") {
    std::set<std::string_view> names;
    forEachSetting([&names](const auto& setting) { CHECK(names.insert(setting.name).second); });
    for (const auto& setting : configSettings()) {
        INFO(setting.name);
        CHECK(std::ranges::count(configSections(), setting.section(), &Section::name) == 1);
    }
    for (const auto& setting : playlistSettings()) CHECK(setting.section() == playlistSection().name);
    for (const Section& section : configSections()) {
        INFO(section.name);
        CHECK(std::ranges::any_of(configSettings(),
                                  [&](const auto& setting) { return setting.section() == section.name; }));
    }
}

TEST_CASE("each setting reaches a place of its own") {
    const auto each = [](const auto& settings) {
        for (const auto& setting : settings) {
            INFO(setting.name);
            auto value = std::visit(Other{}, setting.kind);
            using Target = decltype(readBack(setting, value).target);
            if (value == setting.write(Target{})) value = "false";  // a flag that is on
            checkTaken(setting, value);
            CHECK(changed(settings, Target{}, readBack(setting, value).target) == std::vector{setting.name});
        }
    };
    each(configSettings());
    each(playlistSettings());
}

TEST_CASE("each default is a value of its kind") {
    forEachSetting([]<typename Target>(const Setting<Target>& setting) {
        // An entry without a caption has an empty one; what is written must have words.
        if (std::holds_alternative<kind::LocalText>(setting.kind)) return;
        checkTaken(setting, setting.write(Target{}));
    });
}

TEST_CASE("each range is taken up to its ends, and what lies beyond is refused with the range in the hint") {
    std::size_t ranges = 0;
    forEachSetting([&ranges](const auto& setting) {
        const auto range = rangeOf(setting.kind);
        if (!range) return;
        ++ranges;
        CHECK(range->least < range->most);
        const auto number = [](double value) { return tomlOf(kind::Real{}, value); };
        CHECK(readBack(setting, number(range->least)).problems.empty());
        CHECK(readBack(setting, number(range->most)).problems.empty());
        const std::string hint = "(from " + number(range->least) + " to " + number(range->most) + ")";
        checkRefused(setting, number(range->least - 1), hint);
        checkRefused(setting, number(range->most + 1), hint);
    });
    CHECK(ranges >= 11);
}

TEST_CASE("each choice takes its names, and refuses another with all of them in the hint") {
    std::size_t choices = 0;
    forEachSetting([&choices](const auto& setting) {
        const auto* choice = std::get_if<kind::Choice>(&setting.kind);
        if (!choice) return;
        ++choices;
        for (const std::string& name : namesOf(*choice)) checkTaken(setting, tomlString(name));
        checkRefused(setting, "\"klingon\"", "(expected " + oneOf(namesOf(*choice)) + ")");
    });
    CHECK(choices >= 5);
}

TEST_CASE("a word in place of a value is taken, and another one refused with it in the hint") {
    std::size_t words = 0;
    forEachSetting([&words](const auto& setting) {
        const std::string word(wordOf(setting.kind));
        if (word.empty()) return;
        ++words;
        checkTaken(setting, tomlString(word));
        checkRefused(setting, "\"klingon\"", tomlString(word));
        checkRefused(setting, "[]", tomlString(word));
    });
    CHECK(words >= 5);
}

TEST_CASE("a value of another kind is refused, and it is said which kind it has to be") {
    forEachSetting([](const auto& setting) { checkRefused(setting, "[]", ": is a list (expected "); });
}

TEST_CASE("the texts of a setting tell what its kind holds") {
    forEachSetting([](const auto& setting) {
        const std::string meaning = filledIn(setting.meaning, setting.kind);
        const std::string comment = filledIn(setting.comment, setting.kind);
        CHECK(meaning.ends_with('.'));
        CHECK(meaning.find_first_of("|\n{}") ==
              std::string::npos);  // a cell of a table, without placeholders
        CHECK(comment.find_first_of("\n{}") == std::string::npos);
        if (const auto* choice = std::get_if<kind::Choice>(&setting.kind)) {
            for (const std::string& name : namesOf(*choice)) {
                CHECK(meaning.find(asCode(tomlString(name))) != std::string::npos);
                CHECK(comment.find(tomlString(name)) != std::string::npos);
            }
        }
        if (const std::string word(wordOf(setting.kind)); !word.empty()) {
            CHECK(meaning.find(asCode(tomlString(word))) != std::string::npos);
        }
        // What a number may be stands in the docs, and comes from the range.
        const bool number = std::holds_alternative<kind::Whole>(setting.kind) ||
                            std::holds_alternative<kind::Real>(setting.kind);
        if (number) CHECK(meaning != setting.meaning);
    });
}

TEST_CASE("a text has its range filled in, wherever it names it") {
    const Kind kind = kind::Real{{0.5, 16384}};
    CHECK(filledIn("{range}, or {least}, {least} … {most}", kind) == "0.5 to 16384, or 0.5, 0.5 … 16384");
    CHECK(filledIn("as it is", kind) == "as it is");
    CHECK(filledIn("{range}", kind::Flag{}) == "{range}");
}

}  // namespace fukan::content
