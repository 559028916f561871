#include "cli/hyphen_problems.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fukan;

namespace {

std::vector<cli::CheckedScene> scenesWith(const std::vector<std::string>& brokenWords) {
    std::vector<cli::CheckedScene> scenes(2);
    for (const std::string& words : brokenWords)
        scenes[1].audit.findings.push_back({layout::Finding::Kind::brokenWord, "text", words});
    return scenes;
}

}  // namespace

TEST_CASE("Patterns that are not installed are told once, and only where a word was broken") {
    const fonts::HyphenPatterns none("/nowhere");
    const auto told = [&](const std::vector<std::string>& words, const char* language = "") {
        return cli::lackingPatterns(scenesWith(words), none, language);
    };
    CHECK(told({}).empty());
    CHECK(told({"コミュニ/ティ", "a/2"}).empty());
    const base::Diagnostics problems = told({"Telecommunicatio/ns", "develo/pment, deve/lopers"});
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == base::Severity::warning);
    CHECK(problems[0].format() ==
          "warning: words are broken without a hyphen: there are no hyphenation patterns for \"en-US\" in "
          "/nowhere (Debian's package is hyphen-en-us)");
    CHECK(told({"Krankenha/us"}, "de").at(0).hint == "Debian's package is hyphen-de");
    CHECK(told({"теле/коммуникации", "τηλε/πικοινωνίες"}).size() == 2);
}

TEST_CASE("Patterns that are there are not told") {
    const fonts::HyphenPatterns patterns(fonts::HyphenPatterns::distributionFolder());
    CHECK(cli::lackingPatterns(scenesWith({"streng/ths"}), patterns, {}).empty());
}
