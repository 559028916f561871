#include "fonts/hyphen_patterns.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <thread>

using fukan::fonts::HyphenPatterns;
using fukan::text::Alphabet;

namespace {

/// A folder with patterns of our own, which is removed with it.
struct PatternFolder {
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("fukan-hyphens-" + std::to_string(getpid()));

    PatternFolder() { std::filesystem::create_directories(path); }
    ~PatternFolder() { std::filesystem::remove_all(path); }
    PatternFolder(const PatternFolder&) = delete;
    PatternFolder& operator=(const PatternFolder&) = delete;

    void write(const char* file, const std::string& patterns) const {
        std::ofstream(path / file) << patterns;
    }
};

using Places = std::vector<std::size_t>;

}  // namespace

TEST_CASE("English words are divided by the distribution's patterns, in any case of letters") {
    const HyphenPatterns patterns(HyphenPatterns::distributionFolder());
    REQUIRE(patterns.has("en-US"));
    CHECK(patterns.placesIn(u"development", Alphabet::latin, {}) == Places{2, 5, 7});
    CHECK(patterns.placesIn(u"Development", Alphabet::latin, {}) == Places{2, 5, 7});
    CHECK(patterns.placesIn(u"DEVELOPMENT", Alphabet::latin, {}) == Places{2, 5, 7});
    // After a letter that English lacks, places are where they are.
    CHECK(patterns.placesIn(u"\u00E9development", Alphabet::latin, {}).back() == 8);
    CHECK(patterns.placesIn(u"", Alphabet::latin, {}).empty());
    CHECK(patterns.placesIn(u"strength", Alphabet::latin, {}).empty());
}

TEST_CASE("the patterns are read once by several threads") {
    const HyphenPatterns patterns(HyphenPatterns::distributionFolder());
    std::array<Places, 4> found;
    {
        std::vector<std::jthread> threads;
        for (Places& places : found)
            threads.emplace_back(
                [&] { places = patterns.placesIn(u"telecommunications", Alphabet::latin, {}); });
    }
    for (const Places& places : found) CHECK(places == Places{7, 9, 11, 13});
}

TEST_CASE("without patterns no word is divided") {
    const PatternFolder folder;
    const HyphenPatterns patterns(folder.path);
    CHECK_FALSE(patterns.has("en-US"));
    CHECK(patterns.placesIn(u"development", Alphabet::latin, {}).empty());
    const HyphenPatterns nowhere("/nowhere");
    CHECK_FALSE(nowhere.has("el"));
    CHECK(nowhere.placesIn(u"development", Alphabet::latin, {}).empty());
}

TEST_CASE("patterns in an older character set are read, and what it lacks is not divided") {
    const PatternFolder folder;
    // "зд1о" in KOI8-R.
    folder.write("hyph_ru_RU.dic", "KOI8-R\n\xDA\xC4\x31\xCF\n");
    const HyphenPatterns patterns(folder.path);
    REQUIRE(patterns.has("ru"));
    CHECK(patterns.placesIn(u"\u0417\u0434\u043E\u0440\u043E\u0432\u044C\u0435", Alphabet::cyrillic, {}) ==
          Places{2});
    CHECK(patterns.placesIn(u"\u0437\u0434\u043E\u04D9\u04D9\u04D9", Alphabet::cyrillic, {}).empty());
}

TEST_CASE("a place at which the spelling would change is no place") {
    const PatternFolder folder;
    folder.write("hyph_en_US.dic", "UTF-8\nschif1fahrt/ff=f,5,2\nfahr1t\n");
    const HyphenPatterns patterns(folder.path);
    for (const std::size_t at : patterns.placesIn(u"schiffahrten", Alphabet::latin, {})) CHECK(at > 6);
}

TEST_CASE("a file that is no pattern file does no harm") {
    const PatternFolder folder;
    folder.write("hyph_en_US.dic", "NO-SUCH-CHARSET\na1b\n");
    folder.write("hyph_el_GR.dic", "");
    const HyphenPatterns patterns(folder.path);
    CHECK(patterns.placesIn(u"development", Alphabet::latin, {}).empty());
    CHECK(patterns.placesIn(u"\u03C4\u03B7\u03BB\u03B5\u03C0\u03B9", Alphabet::greek, {}).empty());
}

TEST_CASE("a language has its country's patterns if it is named, else any, and counts for its own alphabet") {
    const PatternFolder folder;
    folder.write("hyph_en_US.dic", "UTF-8\na1b\n");
    folder.write("hyph_de_AT.dic", "UTF-8\nb1c\n");
    folder.write("hyph_de_DE.dic", "UTF-8\nc1d\n");
    folder.write("hyph_ru_RU.dic", "UTF-8\n\u0434\u0031\u0435\n");
    folder.write("hyph_uk.dic", "UTF-8\n\u0433\u0031\u0434\n");
    const HyphenPatterns patterns(folder.path);
    const auto latin = [&](const char* language) {
        return patterns.placesIn(u"xxabcdxx", Alphabet::latin, language);
    };
    CHECK(latin("") == Places{3});
    CHECK(latin("de") == Places{4});
    CHECK(latin("de-DE") == Places{5});
    CHECK(latin("de-CH") == Places{4});
    CHECK(latin("fr").empty());
    CHECK(latin("uk") == Places{3});
    const auto cyrillic = [&](const char* language) {
        return patterns.placesIn(u"\u0430\u0432\u0433\u0434\u0435\u0436\u0437", Alphabet::cyrillic, language);
    };
    CHECK(cyrillic("uk") == Places{3});
    CHECK(cyrillic("de") == Places{4});
    CHECK(patterns.has("de-CH"));
    CHECK_FALSE(patterns.has("fr"));
}
