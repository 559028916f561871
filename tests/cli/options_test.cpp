#include "cli/options.hpp"

#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "cli/picture_time.hpp"
#include "support/recorded_log.hpp"

using namespace fukan;

namespace {

std::variant<cli::Options, int> parsed(std::vector<std::string> words) {
    words.insert(words.begin(), "fukan");
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    auto result = cli::parseOptions(static_cast<int>(arguments.size()), arguments.data());
    if (const int* code = std::get_if<int>(&result); code != nullptr && *code != 0) test::expectLog("--help");
    return result;
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
    CHECK(r.scenes == std::vector<std::string>{"roadmap:after:2"});
    CHECK(r.at == 3.5);
    CHECK(r.overrides.theme == content::ThemeChoice::light);

    const cli::Options c = options({"check", "assets/sample", "--layout"});
    CHECK(c.verb == cli::Options::Verb::check);
    CHECK_FALSE(c.allTexts);
    CHECK_FALSE(c.json);
    CHECK_FALSE(c.watch);
    const cli::Options all = options({"check", "--all", "--json", "--watch"});
    CHECK(all.allTexts);
    CHECK(all.json);
    CHECK(all.watch);
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

TEST_CASE("An empty value is a mistake: a variable that is not set names no file") {
    const std::vector<std::vector<std::string>> lines = {{"--config", ""},         {"--config="},
                                                         {"--config=", "check"},   {"check", "--config", ""},
                                                         {"check", "--config="},   {"check", ""},
                                                         {"--board", ""},          {"check", "--board", ""},
                                                         {"--record", ""},         {"run", "--replay", ""},
                                                         {"render", "--out", ""},  {"render", "--scene", ""},
                                                         {"render", "--scene="},   {"--lang", ""},
                                                         {"render", "--size", ""}, {"render", "--at", ""},
                                                         {"bench", "--frames", ""}};
    for (const auto& line : lines) {
        CAPTURE(line);
        CHECK(exitCode(line) == 2);
    }
}

TEST_CASE("What contradicts itself, or means nothing to a command, is a mistake") {
    const std::vector<std::vector<std::string>> lines = {{"check", "a", "--board", "b"},
                                                         {"--board", "b", "check", "a"},
                                                         {"--board", "b", "check", "--board", "a"},
                                                         {"--config", "b", "run", "--config", "a"},
                                                         {"--windowed", "800x600", "check"},
                                                         {"--record", "a", "bench"},
                                                         {"--replay", "a", "render"},
                                                         {"render", "--round", "--scene", "afar"},
                                                         {"bench", "--input", "--tour"},
                                                         {"bench", "--input", "--scene", "afar"},
                                                         {"check", "a", "b"},
                                                         {"render", "--out", "a", "--out", "b"}};
    for (const auto& line : lines) {
        CAPTURE(line);
        CHECK(exitCode(line) == 2);
    }
    CHECK(options({"--board", "b", "check"}).overrides.board == "b");
    CHECK(options({"--windowed", "800x600", "run"}).windowed == base::PixelSize{800, 600});
}

TEST_CASE("Numbers are written with digits") {
    for (const char* at : {"nan", "inf", "0x10", "1e3", "-1", "+1", "86401", " 1", "1 ", "1,5", "."}) {
        CAPTURE(at);
        CHECK(exitCode({"render", "--at", at}) == 2);
    }
    CHECK(options({"render", "--at", "86400"}).at == 86400);
    CHECK(options({"render"}).at == 0);
    for (const char* frames : {"0", "0x10", "010", "+5", "1.5", "100001", "99999999999"}) {
        CAPTURE(frames);
        CHECK(exitCode({"bench", "--frames", frames}) == 2);
    }
    CHECK(options({"bench"}).frames == 300);
    CHECK(options({"bench", "--frames", "7"}).frames == 7);
    for (const char* size : {" 640x360", "+640x360", "0x280x360", "640x 360", "640x360 "}) {
        CAPTURE(size);
        CHECK(exitCode({"check", "--size", size}) == 2);
    }
}

TEST_CASE("Scenes may be given several times and with commas") {
    using Scenes = std::vector<std::string>;
    CHECK(options({"render"}).scenes.empty());
    CHECK(options({"render", "--scene", "afar", "--scene", "landscape,roadmap:after"}).scenes ==
          Scenes{"afar", "landscape,roadmap:after"});
    CHECK(options({"bench", "--scene=afar", "--scene=landscape"}).scenes == Scenes{"afar", "landscape"});
    CHECK(exitCode({"render", "--scene", "afar", "landscape"}) == 2);
}

TEST_CASE("Pictures show the clock that there is: the real one, the one asked for, or none") {
    const content::CivilTime now{{2026, 11, 28}, 21, 47};
    content::TimeConfig time;
    CHECK(cli::pictureTime(options({"render"}), time, now) == now);
    CHECK(cli::pictureTime(options({"render", "--time", "15:42"}), time, now) ==
          content::CivilTime{{2026, 11, 28}, 15, 42});
    const content::CivilTime noClock{{2026, 11, 22}, 0, 0, false};
    CHECK(cli::pictureTime(options({"render", "--date", "2026-11-22"}), time, now) == noClock);
    CHECK(cli::pictureTime(options({"render", "--date", "2026-11-22", "--time", "00:05"}), time, now) ==
          content::CivilTime{{2026, 11, 22}, 0, 5});
    time.date = content::Date{2026, 11, 22};
    CHECK(cli::pictureTime(options({"render"}), time, now) == noClock);
    for (const char* wrong : {"24:00", "10:60", "9:00", "10.00", "10:00:00", "now", "-1:00", "1 :00", ""}) {
        CAPTURE(wrong);
        CHECK(exitCode({"render", "--time", wrong}) == 2);
    }
    CHECK(exitCode({"--time", "10:00"}) == 2);
}

TEST_CASE("Help and version end well") {
    CHECK(exitCode({"--help"}) == 0);
    CHECK(exitCode({"render", "--help"}) == 0);
    CHECK(exitCode({"check", "--help"}) == 0);
    CHECK(exitCode({"--version"}) == 0);
}

TEST_CASE("How much of a history is wanted") {
    const cli::Options usual = options({"history", "b", "--lang", "en", "--json"});
    CHECK(usual.verb == cli::Options::Verb::history);
    CHECK(usual.overrides.board == "b");
    CHECK(usual.history == content::HistoryRange{std::nullopt, 12});
    CHECK(usual.json);
    CHECK(options({"history", "--last", "60"}).history.last == 60);
    CHECK(options({"history", "--since", "2026-04-01"}).history.since == content::Date{2026, 4, 1});
    for (const char* wrong : {"0", "61", "-1", "ten", "1.5", ""})
        CHECK(exitCode({"history", "--last", wrong}) == 2);
    for (const char* wrong : {"yesterday", "2026-02-30", "2026", ""})
        CHECK(exitCode({"history", "--since", wrong}) == 2);
    CHECK(exitCode({"history", "--last", "3", "--since", "2026-04-01"}) == 2);
    CHECK(exitCode({"history", "--date", "2026-04-01"}) == 2);
    CHECK(exitCode({"history", "b", "--board", "c"}) == 2);
}
