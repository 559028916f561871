// What is said about a config with mistakes in it, and what each key does.

#include <catch2/catch_test_macros.hpp>

#include <string>

#include "content/config_loader.hpp"
#include "content/files.hpp"
#include "content/small_board.hpp"

namespace content = fukan::content;
namespace test = fukan::test;

namespace {

std::string said(const std::string& text) {
    const auto loaded = content::loadConfig("my.toml", text);
    CHECK(loaded.config.has_value() != fukan::base::hasErrors(loaded.diagnostics));
    return test::listed(loaded.diagnostics);
}

content::Config config(const std::string& text) {
    const auto loaded = content::loadConfig("my.toml", text);
    INFO(test::listed(loaded.diagnostics));
    REQUIRE(loaded.diagnostics.empty());
    REQUIRE(loaded.config.has_value());
    return *loaded.config;
}

}  // namespace

TEST_CASE("an empty config is the defaults") {
    const auto defaults = config("");
    CHECK(defaults.board == "../assets/health-ai");
    CHECK(defaults.language == content::Language::ja);
    CHECK(defaults.playlist.empty());
    CHECK(defaults.keys.empty());
    CHECK_FALSE(defaults.time.date.has_value());
}

TEST_CASE("the kiosk's keys reach their places, and what they cannot be is said") {
    CHECK(config("").kiosk.keyboard);
    CHECK(config("").kiosk.releaseMinutes == 0);
    const auto read = config("[kiosk]\nkeyboard = false\nrelease_minutes = 0.5\n");
    CHECK_FALSE(read.kiosk.keyboard);
    CHECK(read.kiosk.releaseMinutes == 0.5);
    CHECK(said("[kiosk]\nkeyboard = \"no\"\nrelease_minutes = 1441\n") ==
          "my.toml:2:12: kiosk.keyboard: is a string (expected true or false)\n"
          "my.toml:3:19: kiosk.release_minutes: is 1441 (from 0 to 1440)\n");
    CHECK(said("[kiosk]\nrelease_minutes = -1\n") ==
          "my.toml:2:19: kiosk.release_minutes: is -1 (from 0 to 1440)\n");
    CHECK(said("[kiosk]\nrelease_minutes = nan\n").starts_with("my.toml:2:19: kiosk.release_minutes: is "));
}

TEST_CASE("each section's keys reach their places") {
    const auto read = config(R"(
board = "boards/harbor"
language = "both"
theme = "light"
[display]
monitor = 1
fullscreen = false
rotation = 270
max_fps = 240
gl = "gles"
[time]
date = 2026-11-22
zone = "Asia/Tokyo"
[legibility]
viewing_distance_m = 3.5
[motion]
transition_seconds = 0
[touch]
invite = false
[keys]
hold = "Space"
quit = ["Ctrl+Q", "Alt+F4"]
help = []
)");
    CHECK(read.board == "boards/harbor");
    CHECK(read.language == content::Language::both);
    CHECK(read.theme == content::ThemeChoice::light);
    CHECK(read.display.monitor == "1");
    CHECK_FALSE(read.display.fullscreen);
    CHECK(read.touch.invite == content::InviteChoice::off);
    CHECK(read.display.rotation == base::Turn::threeQuarters());
    CHECK(read.display.maxFps == 240);
    CHECK(read.display.gl == fukan::base::GlChoice::gles);
    CHECK(read.time.date == content::Date{2026, 11, 22});
    CHECK(read.time.zone == "Asia/Tokyo");
    CHECK(read.legibility.viewingDistanceM == 3.5);
    CHECK(read.motion.transitionSeconds == 0);
    CHECK(read.keys.at("hold") == std::vector<std::string>{"Space"});
    CHECK(read.keys.at("quit") == std::vector<std::string>{"Ctrl+Q", "Alt+F4"});
    CHECK(read.keys.at("help").empty());
}

TEST_CASE("a fixed date may be written as a string, and auto is today") {
    CHECK(config("time.date = \"2026-04-01\"").time.date == content::Date{2026, 4, 1});
    CHECK_FALSE(config("time.date = \"auto\"").time.date.has_value());
}

TEST_CASE("a playlist keeps its order and its pages") {
    const auto list = config(R"(
[[playlist]]
scene = "roadmap"
revision = "one"
page = 2
dwell_seconds = 7.5
transition = "slide"
[[playlist]]
scene = "roadmap"
page = "all"
dwell_seconds = "tour"
[[playlist]]
scene = "image"
file = "a.png"
caption = { ja = "図", en = "Figure" }
)")
                          .playlist;
    REQUIRE(list.size() == 3);
    CHECK(list[0].page == 2);
    CHECK(list[0].dwellSeconds == 7.5);
    CHECK(list[0].transition == content::TransitionChoice::slide);
    CHECK_FALSE(list[1].dwellSeconds);  // "tour"
    CHECK(list[1].page == 0);
    CHECK(list[1].revision.empty());
    CHECK(list[2].scene == content::SceneChoice::image);
    CHECK(list[2].caption.ja == "図");
}

TEST_CASE("each mistake in a config is named by line, column and key") {
    CHECK(said("board = \"\"") == "my.toml:1:9: board: is empty\n");
    CHECK(said("language = \"fr\"") ==
          "my.toml:1:12: language: \"fr\" is unknown here (expected \"ja\", \"en\" or \"both\")\n");
    CHECK(said("[display]\nmax_fps = 0") == "my.toml:2:11: display.max_fps: is 0 (from 1 to 240)\n");
    CHECK(said("[display]\nmax_fps = \"fast\"") ==
          "my.toml:2:11: display.max_fps: is \"fast\" (\"auto\", or 1 to 240 frames a second)\n");
    CHECK(said("[[playlist]]\nscene = \"roadmap\"\ndwell_seconds = 0") ==
          "my.toml:3:17: playlist[1].dwell_seconds: is 0 (from 1 to 86400)\n");
    CHECK(said("[[playlist]]\nscene = \"roadmap\"\ndwell_seconds = \"long\"") ==
          "my.toml:3:17: playlist[1].dwell_seconds: is \"long\" (\"tour\", or 1 to 86400 seconds)\n");
    CHECK(
        said("[[playlist]]\nscene = \"roadmap\"\ndwell_seconds = true") ==
        "my.toml:3:17: playlist[1].dwell_seconds: is a boolean (expected \"tour\", or 1 to 86400 seconds)\n");
    CHECK(said("[display]\nmax_fps = true") ==
          "my.toml:2:11: display.max_fps: is a boolean (expected \"auto\", or 1 to 240 frames a second)\n");
    CHECK(said("[touch]\ninvite = \"yes\"") ==
          "my.toml:2:10: touch.invite: is \"yes\" (\"auto\", true or false)\n");
    CHECK(said("[touch]\ninvite = 1") ==
          "my.toml:2:10: touch.invite: is an integer (expected \"auto\", true or false)\n");
    CHECK(said("[display]\nrotation = 45") ==
          "my.toml:2:12: display.rotation: is 45 (0, 90, 180 or 270 degrees clockwise)\n");
    CHECK(said("[display]\nmonitor = true") ==
          "my.toml:2:11: display.monitor: is a boolean (expected a string)\n");
    CHECK(said("[display]\nmax_fsp = 30") ==
          "my.toml:2:1: warning: display.max_fsp: is not a known key, and was left out (did you mean "
          "\"max_fps\"?)\n");
    CHECK(
        said("[dispaly]\n") ==
        "my.toml:1:2: warning: dispaly: is not a known key, and was left out (did you mean \"display\"?)\n");
    CHECK(said("display = 3") == "my.toml:1:11: display: is an integer (expected [display])\n");
    CHECK(said("[time]\nzone = \"Tokyo/Asia\"") ==
          "my.toml:2:8: time.zone: there is no time zone \"Tokyo/Asia\" (\"local\" or a name such as "
          "\"Asia/Tokyo\")\n");
    CHECK(said("[time]\ndate = \"2026-02-30\"") ==
          "my.toml:2:8: time.date: there is no day 2026-02-30 (\"auto\" or a date such as 2026-11-22)\n");
    CHECK(said("[motion]\ntransition_seconds = nan") ==
          "my.toml:2:22: motion.transition_seconds: is nan (from 0 to 3)\n");
    CHECK(said("[keys]\nhold = 3") ==
          "my.toml:2:8: keys.hold: is an integer (expected a chord such as \"Ctrl+Q\", or a list of them)\n");
    CHECK(said("[[playlist]]\n") ==
          "my.toml:1:1: playlist[1].scene: is missing (\"landscape\", \"roadmap\", \"afar\", "
          "\"revision\", \"lapse\", \"image\" or \"history\")\n");
    CHECK(said("[[playlist]]\nscene = \"image\"") ==
          "my.toml:1:1: playlist[1].file: is missing (an image scene names its PNG or JPEG)\n");
    CHECK(said("[[playlist]]\nscene = \"landscape\"\npage = 1") ==
          "my.toml:3:8: playlist[1].page: means nothing in this scene (only for scene = \"roadmap\", "
          "\"revision\" or \"lapse\")\n");
    CHECK(said("[[playlist]]\nscene = \"roadmap\"\npage = \"first\"") ==
          "my.toml:3:8: playlist[1].page: \"first\" is unknown here (expected \"all\")\n");
    CHECK(said("[[playlist]]\nscene = \"roadmap\"\ndwell_seconds = 0.5") ==
          "my.toml:3:17: playlist[1].dwell_seconds: is 0.5 (from 1 to 86400)\n");
}

TEST_CASE("the keys that are known are listed once, those that were read included") {
    CHECK(said("[time]\ndate = \"auto\"\nzone = \"local\"\nunheard_of = 1") ==
          "my.toml:4:1: warning: time.unheard_of: is not a known key, and was left out (known: \"date\" or "
          "\"zone\")\n");
}

TEST_CASE("all the problems of a config come out at once") {
    CHECK(said("theme = \"drak\"\n[motion]\ntour = 1\n[kiosk]\nallow_quit = \"no\"\n") ==
          "my.toml:1:9: theme: \"drak\" is unknown here (expected \"dark\" or \"light\")\n"
          "my.toml:3:8: motion.tour: is an integer (expected true or false)\n"
          "my.toml:5:14: kiosk.allow_quit: is a string (expected true or false)\n");
}

TEST_CASE("a history has a day or a number, and neither a revision nor a page") {
    const auto entry = [](const std::string& lines) {
        return said("[[playlist]]\nscene = \"history\"\n" + lines);
    };
    CHECK(entry("").empty());
    CHECK(entry("since = 2026-04-01").empty());
    CHECK(entry("since = \"2026-04-01\"").empty());
    CHECK(entry("since = \"any\"\nlast = 60").empty());
    CHECK(entry("since = \"2026-02-30\"") ==
          "my.toml:3:9: playlist[1].since: there is no day 2026-02-30 (\"any\" or a date such as "
          "2026-11-22)\n");
    CHECK(entry("last = 61") == "my.toml:3:8: playlist[1].last: is 61 (from 1 to 60)\n");
    CHECK(entry("since = 2026-04-01\nlast = 3") ==
          "my.toml:4:8: playlist[1].last: means nothing beside since (leave one of them out)\n");
    CHECK(entry("revision = \"after\"") ==
          "my.toml:3:12: playlist[1].revision: means nothing in this scene (only for scene = \"landscape\", "
          "\"roadmap\" or \"afar\")\n");
    CHECK(entry("page = 1") ==
          "my.toml:3:8: playlist[1].page: means nothing in this scene (only for scene = \"roadmap\", "
          "\"revision\" or \"lapse\")\n");
    CHECK(said("[[playlist]]\nscene = \"afar\"\nlast = 3\n") ==
          "my.toml:3:8: playlist[1].last: means nothing in this scene (only for scene = \"history\")\n");
    CHECK(said("[[playlist]]\nscene = \"afar\"\nsince = 2026-04-01\n") ==
          "my.toml:3:9: playlist[1].since: means nothing in this scene (only for scene = \"history\")\n");
}

TEST_CASE("a lapse runs from one year to a later one, a revision scene from one id to another") {
    const auto lapse = [](const std::string& lines) {
        return said("[[playlist]]\nscene = \"lapse\"\n" + lines);
    };
    CHECK(lapse("").empty());
    CHECK(lapse("from = 2020\nto = 2020\nseconds_per_year = 1.5\npage = 2").empty());
    CHECK(lapse("from = \"2020\"\nto = \"\"").empty());
    CHECK(lapse("from = \"before\"") ==
          "my.toml:3:8: playlist[1].from: is \"before\", no year (a number such as 2020)\n");
    CHECK(lapse("to = 10000") == "my.toml:3:6: playlist[1].to: is 10000 (from 1 to 9999)\n");
    CHECK(lapse("to = \"0\"") == "my.toml:3:6: playlist[1].to: is \"0\", no year (a number such as 2020)\n");
    CHECK(lapse("to = \"10000\"") ==
          "my.toml:3:6: playlist[1].to: is \"10000\", no year (a number such as 2020)\n");
    CHECK(lapse("to = 2020.5") ==
          "my.toml:3:6: playlist[1].to: is a number with a fraction (expected a string)\n");
    CHECK(lapse("from = 2024\nto = 2023") ==
          "my.toml:4:6: playlist[1].to: is 2023, before from (2024 or later)\n");
    CHECK(lapse("seconds_per_year = 0.5") ==
          "my.toml:3:20: playlist[1].seconds_per_year: is 0.5 (from 1 to 60)\n");
    CHECK(lapse("of = \"both\"") ==
          "my.toml:3:6: playlist[1].of: means nothing in this scene (only for scene = \"revision\")\n");
    CHECK(said("[[playlist]]\nscene = \"revision\"\nfrom = 2020\n") ==
          "my.toml:3:8: playlist[1].from: is an integer (expected a revision's id)\n");
    CHECK(said("[[playlist]]\nscene = \"afar\"\nseconds_per_year = 3\n") ==
          "my.toml:3:20: playlist[1].seconds_per_year: means nothing in this scene (only for scene = "
          "\"lapse\")\n");
    CHECK(said("[[playlist]]\nscene = \"afar\"\nto = 3\n") ==
          "my.toml:3:6: playlist[1].to: means nothing in this scene (only for scene = \"revision\" or "
          "\"lapse\")\n");
}

TEST_CASE("a playlist that the board cannot show is named by its line") {
    const auto board =
        test::loadFiles(test::changed("board.toml", "landscape = \"landscape.toml\"\n", "")).board;
    REQUIRE(board.has_value());
    const auto loaded = content::loadConfig("my.toml",
                                            "[[playlist]]\nscene = \"roadmap\"\nrevision = \"one\"\n"
                                            "[[playlist]]\nscene = \"roadmap\"\nrevision = \"tow\"\n"
                                            "[[playlist]]\nscene = \"landscape\"\n");
    REQUIRE(loaded.config.has_value());
    CHECK(test::listed(content::checkAgainstBoard(loaded, *board)) ==
          "my.toml:6:12: playlist[2].revision: the board has no revision \"tow\" (known: \"one\")\n"
          "my.toml:7:1: playlist[3].revision: the revision \"one\" has no landscape (see its [[revision]] in "
          "board.toml)\n");
}

TEST_CASE("a comparison that the board cannot show is named by its line") {
    const auto steps = test::loadAsset("steps").board;
    REQUIRE(steps.has_value());
    const auto loaded = content::loadConfig("my.toml",
                                            "[[playlist]]\nscene = \"revision\"\n"
                                            "[[playlist]]\nscene = \"revision\"\nfrom = \"frist\"\n"
                                            "[[playlist]]\nscene = \"revision\"\nto = \"first\"\n"
                                            "[[playlist]]\nscene = \"revision\"\nfrom = \"third\"\n");
    REQUIRE(loaded.config.has_value());
    CHECK(test::listed(content::checkAgainstBoard(loaded, *steps)) ==
          "my.toml:5:8: playlist[2].from: the board has no revision \"frist\" (did you mean \"first\"?)\n"
          "my.toml:8:6: playlist[3].to: the revision \"first\" does not come before \"first\" (revisions are "
          "in the order of board.toml, from the earliest to the last)\n"
          "my.toml:11:8: playlist[4].from: the revision \"third\" does not come before \"third\" (revisions "
          "are in the order of board.toml, from the earliest to the last)\n");
    const auto single = test::loadAsset("hospital").board;
    REQUIRE(single.has_value());
    const auto one = content::loadConfig("my.toml", "[[playlist]]\nscene = \"revision\"\n");
    CHECK(
        test::listed(content::checkAgainstBoard(one, *single)) ==
        "my.toml:2:9: warning: playlist[1].scene: the board has only one revision: nothing can have changed "
        "(the scene is left out)\n");
}

TEST_CASE("a problem with a key's chord that is found later gets its line") {
    const auto loaded = content::loadConfig("my.toml", "[keys]\nhold = \"Spacee\"\n");
    fukan::base::Diagnostic problem;
    problem.key = "keys.hold";
    problem.message = "no such key";
    CHECK(loaded.located(problem).format() == "my.toml:2:8: keys.hold: no such key");
    const auto several = content::loadConfig("my.toml", "[keys]\nhold = [\n  \"H\",\n  \"Spacee\"]\n");
    problem.key = "keys.hold[2]";
    CHECK(several.located(problem).format() == "my.toml:4:3: keys.hold[2]: no such key");
}
