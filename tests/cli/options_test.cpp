#include "cli/options.hpp"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace fukan;

namespace {

std::variant<cli::Options, int> parsed(std::vector<std::string> words) {
    words.insert(words.begin(), "fukan");
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    return cli::parseOptions(static_cast<int>(arguments.size()), arguments.data());
}

cli::Options options(std::vector<std::string> words) {
    const auto result = parsed(std::move(words));
    REQUIRE(std::holds_alternative<cli::Options>(result));
    return std::get<cli::Options>(result);
}

int exitCode(std::vector<std::string> words) {
    const auto result = parsed(std::move(words));
    return std::holds_alternative<int>(result) ? std::get<int>(result) : -1;
}

}  // namespace

TEST_CASE("Without a word the wall runs, with what the config says") {
    const cli::Options o = options({});
    CHECK(o.verb == cli::Options::Verb::run);
    CHECK(o.overrides.config.empty());
    CHECK_FALSE(o.overrides.date);
    CHECK_FALSE(o.overrides.language);
    CHECK_FALSE(o.windowed);
    CHECK(o.record.empty());
    CHECK(o.replay.empty());
    CHECK(options({"run"}).verb == cli::Options::Verb::run);
}

TEST_CASE("What a command line says is taken over, before and after the verb") {
    const cli::Options o = options({"run", "--config", "a.toml", "--board", "b", "--date", "2026-11-22",
                                    "--lang", "en", "--windowed", "1280x720"});
    CHECK(o.overrides.config == "a.toml");
    CHECK(o.overrides.board == "b");
    CHECK(o.overrides.date == content::Date{2026, 11, 22});
    CHECK(o.overrides.language == content::Language::en);
    REQUIRE(o.windowed);
    CHECK(o.windowed->width == 1280);
    CHECK(o.windowed->height == 720);
    CHECK(options({"--windowed", "800x600"}).windowed->width == 800);

    const cli::Options recorded = options({"run", "--record", "out.events", "--replay", "in.events"});
    CHECK(recorded.record == "out.events");
    CHECK(recorded.replay == "in.events");
    CHECK(options({"--replay", "in.events"}).replay == "in.events");

    const cli::Options r = options({"render", "--out", "pictures", "--size", "960x540", "--scene",
                                    "roadmap:after:2", "--at", "3.5", "--theme", "light"});
    CHECK(r.verb == cli::Options::Verb::render);
    CHECK(r.out == "pictures");
    CHECK(r.size == base::PixelSize{960, 540});
    CHECK(r.scene == "roadmap:after:2");
    CHECK(r.at == 3.5);
    CHECK(r.overrides.theme == content::ThemeChoice::light);

    const cli::Options c = options({"check", "assets/sample", "--layout"});
    CHECK(c.verb == cli::Options::Verb::check);
    CHECK(c.overrides.board == "assets/sample");
    CHECK(c.layoutReport);
}

TEST_CASE("A bad command line ends with code 2") {
    for (const char* size : {"1920", "1920x", "x1080", "1920x1080x2", "0x0", "63x1080", "1920x20000",
                             "-5x100", "widexhigh", "1920X1080"}) {
        CAPTURE(size);
        CHECK(exitCode({"render", "--size", size}) == 2);
    }
    for (const char* date : {"2026-02-30", "2026-13-01", "22.11.2026", "today", ""}) {
        CAPTURE(date);
        CHECK(exitCode({"--date", date}) == 2);
    }
    CHECK(exitCode({"--lang", "fr"}) == 2);
    CHECK(exitCode({"render", "--theme", "sepia"}) == 2);
    CHECK(exitCode({"render", "--at", "-1"}) == 2);
    CHECK(exitCode({"--no-such-option"}) == 2);
    CHECK(exitCode({"dance"}) == 2);
    CHECK(exitCode({"--config"}) == 2);
    CHECK(exitCode({"run", "--replay"}) == 2);
    CHECK(exitCode({"render", "--record", "a"}) == 2);
}

TEST_CASE("Help and version end well") {
    CHECK(exitCode({"--help"}) == 0);
    CHECK(exitCode({"render", "--help"}) == 0);
    CHECK(exitCode({"check", "--help"}) == 0);
    CHECK(exitCode({"--version"}) == 0);
}
