// Every setting that is said to be live is changed while the wall runs: it then does what a wall does that
// was started with the new value.

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>

#include "content/config_settings.hpp"
#include "session/visitor.hpp"
#include "support/live_keys.hpp"

namespace fukan::session {
namespace {

using namespace std::chrono_literals;
using input::Key;
using test::Visitor;

struct Change {
    std::string key;
    std::string before;  // the config, beside the board
    std::string after;
    std::function<std::string(Visitor&)> seen;  // what the setting decides
};

std::string words(Visitor& wall) { return wall.words(); }
std::string picture(Visitor& wall) { return draw::dump(wall.session->frame()); }

/// A file of one value in one section.
std::string in(const std::string& section, const std::string& line) {
    return test::tokyo + "[" + section + "]\n" + line + "\n";
}
/// A playlist that begins with this scene.
std::string scene(const std::string& lines) {
    return test::tokyo + "[motion]\ntour = false\n[[playlist]]\n" + lines + "\n";
}

/// Of a board in three revisions.
std::string comparing(const std::string& lines) {
    return test::tokyo + "[[playlist]]\nscene = \"revision\"\n" + lines + "\n";
}

std::string dwell(Visitor& wall) {
    const std::string before = wall.words();
    wall.go(8s);
    return wall.words() == before ? "stays" : "goes on";
}

std::string pressed(Visitor& wall, Key key, input::Modifiers modifiers = {}) {
    return std::to_string(wall.press(key, modifiers).size());
}

/// Whether the wall still moves from one scene to the next, so long after the key.
std::string changing(Visitor& wall, motion::Duration after) {
    wall.press(Key::right);
    wall.go(after);
    return wall.session->view().transition ? "changing" : "changed";
}

/// What of a history is asked for.
std::string history(Visitor& wall) {
    const content::HistoryRange& range = wall.session->wall().config().playlist.front().history;
    return std::to_string(range.since ? range.since->year : range.last);
}

std::vector<Change> changes() {
    const std::string still = "[motion]\nreduced = true\ntour = false\n";
    const std::string image = "scene = \"image\"\nfile = \"one.png\"\n";
    return {
        {"board", "", "", words},  // by its folder: see below
        {"language", "", "language = \"en\"\n" + test::tokyo, words},
        {"theme", "", "theme = \"light\"\n" + test::tokyo, picture},
        {"time.date", "", test::tokyo + "date = 2024-05-01\n", words},
        {"time.zone", "", "[time]\nzone = \"America/New_York\"\n", words},
        {"playlist.scene", scene("scene = \"landscape\""), scene("scene = \"roadmap\""), words},
        {"playlist.revision", scene("scene = \"landscape\""),
         scene("scene = \"landscape\"\nrevision = \"before\""), words},
        {"playlist.from", comparing("to = \"third\""), comparing("to = \"third\"\nfrom = \"first\""),
         [](Visitor& wall) { return std::to_string(wall.session->view().count); }},
        {"playlist.to", comparing(""), comparing("to = \"second\""), words},
        {"playlist.of", comparing(""), comparing("of = \"landscape\""), words},
        {"playlist.seconds_per_year", scene("scene = \"lapse\""),
         scene("scene = \"lapse\"\nseconds_per_year = 60"),
         [](Visitor& wall) {
             wall.go(9s);
             return wall.session->view().position > 0.2f ? "fast" : "slow";
         }},
        {"playlist.page", scene("scene = \"roadmap\"\npage = 1"), scene("scene = \"roadmap\"\npage = 2"),
         words},
        {"playlist.dwell_seconds",
         still + test::tokyo +
             "[[playlist]]\nscene = \"landscape\"\ndwell_seconds = 60\n"
             "[[playlist]]\nscene = \"roadmap\"\n",
         still + test::tokyo +
             "[[playlist]]\nscene = \"landscape\"\ndwell_seconds = 10\n"
             "[[playlist]]\nscene = \"roadmap\"\n",
         dwell},
        {"playlist.transition", scene("scene = \"landscape\"\n[[playlist]]\nscene = \"roadmap\""),
         scene("scene = \"landscape\"\n[[playlist]]\nscene = \"roadmap\"\ntransition = \"cut\""),
         [](Visitor& wall) { return changing(wall, 300ms); }},
        {"playlist.file", scene(image), scene("scene = \"image\"\nfile = \"two.png\"\n"), picture},
        {"playlist.caption", scene(image), scene(image + "caption = { en = \"Welcome\" }\n"), words},
        {"playlist.since", scene("scene = \"history\""), scene("scene = \"history\"\nsince = 2026-04-01"),
         history},
        {"playlist.last", scene("scene = \"history\""), scene("scene = \"history\"\nlast = 3"), history},
        {"motion.reduced", "", in("motion", "reduced = true"),
         [](Visitor& wall) { return wall.untilNext() > 400ms ? "rests" : "moves"; }},
        {"motion.transition_seconds", "", in("motion", "transition_seconds = 3"),
         [](Visitor& wall) { return changing(wall, 2s); }},
        {"motion.tour", "", in("motion", "tour = false"),
         [](Visitor& wall) {
             wall.go(8s);
             return wall.sees(base::Id::of("telop").child("panel")) ? "told" : "silent";
         }},
        {"explore.idle_seconds", "", in("explore", "idle_seconds = 15"),
         [](Visitor& wall) {
             wall.type(U'+');
             wall.go(20s);
             return wall.exploring() ? "explores" : "home";
         }},
        {"touch.invite", "", in("touch", "invite = true"), words},
        {"kiosk.allow_quit", "", in("kiosk", "allow_quit = false"),
         [](Visitor& wall) { return pressed(wall, Key::q, test::ctrl); }},
        {"kiosk.keyboard", "", in("kiosk", "keyboard = false"),
         [](Visitor& wall) { return pressed(wall, Key::f11); }},
        {"kiosk.release_minutes", "", in("kiosk", "release_minutes = 1"),
         [](Visitor& wall) {
             wall.press(Key::space);
             wall.go(2min);
             return wall.state();
         }},
        {"keys", "", in("keys", "screenshot = [\"F9\"]"),
         [](Visitor& wall) { return pressed(wall, Key::f9); }},
    };
}

/// A wall that was started with `started`, and runs on with `saved`. The boards and the images lie beside it.
class Runner {
public:
    Runner(const Change& change, const std::string& started, const std::string& saved)
        : wall_("health-ai", started.empty() ? test::tokyo : started) {
        for (const char* image : {"one", "two"}) {
            const auto size = image == std::string("one") ? "1280x720" : "960x540";
            std::filesystem::copy(
                test::sourcePath("tests/golden/sample-landscape-" + std::string(size) + ".png"),
                wall_.folder.path() / (std::string(image) + ".png"));
        }
        std::filesystem::copy(test::sourcePath("assets/sample"), wall_.folder.path() / "other");
        std::filesystem::copy(test::sourcePath("tests/boards/steps"), wall_.folder.path() / "steps");
        save(change.key, started, false);
        save(change.key, saved, &saved == &change.after);
        wall_.rest();
    }

    std::string sees(const Change& change) { return change.seen(wall_); }

private:
    void save(const std::string& key, const std::string& config, bool after) {
        const bool inSteps = key == "playlist.from" || key == "playlist.to" || key == "playlist.of";
        const std::string board = inSteps ? "steps" : key == "board" && after ? "other" : "board";
        wall_.folder.write("fukan.toml",
                           "board = \"" + board + "\"\n" + (config.empty() ? test::tokyo : config));
        const auto files = wall_.folder.read();
        INFO(test::listed(files->diagnostics));
        REQUIRE(files->diagnostics.empty());
        wall_.session->reload(files);
        wall_.go(0s);
    }

    Visitor wall_;
};

}  // namespace

TEST_CASE("Every live setting that is changed while the wall runs is in force", "[long]") {
    for (const Change& change : changes()) {
        CAPTURE(change.key);
        const std::string unchanged = Runner(change, change.before, change.before).sees(change);
        const std::string changed = Runner(change, change.before, change.after).sees(change);
        const std::string startedSo = Runner(change, change.after, change.after).sees(change);
        CHECK(changed != unchanged);
        CHECK(changed == startedSo);
    }
}

TEST_CASE("No live setting is left out: each is changed here or in the window") {
    std::set<std::string> changed = test::liveKeysOfTheWindow();
    for (const Change& change : changes()) {
        INFO(change.key << " is changed twice");
        CHECK(changed.insert(change.key).second);
    }
    std::set<std::string> live;
    const auto add = [&live](const auto& settings) {
        for (const auto& setting : settings) {
            if (setting.effect == content::Effect::live) live.emplace(setting.name);
        }
    };
    add(content::configSettings());
    add(content::playlistSettings());
    static_assert(content::effectOfKeys == content::Effect::live);
    live.insert("keys");
    CHECK(changed == live);
}

}  // namespace fukan::session
