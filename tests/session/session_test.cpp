#include "session/session.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <vector>

#include "session/desk.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using input::Key;
using test::Desk;
using test::tokyo;

namespace {

/// Every text of a scene but its header's, which changes with the clock.
std::vector<const layout::Label*> labelsOf(const scene::LaidOutScene& scene) {
    return std::visit([](const auto& body) { return body.labels(); }, scene.body);
}

/// The scenes of the round all of whose texts are on the screen: places in the round.
std::vector<std::size_t> scenesOnScreen(const Desk& desk) {
    const std::vector<std::string> texts = draw::texts(desk.session->frame());
    const std::set<std::string> shown(texts.begin(), texts.end());
    const auto isShown = [&shown](const layout::Label* label) {
        return std::ranges::all_of(label->block.runs, [&shown](const text::Run& run) {
            return shown.contains(std::string(run.text.view()));
        });
    };
    const wall::Wall& wall = desk.session->wall();
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < wall.round().size(); ++i) {
        const show::SceneKey& key = wall.round()[i].scene;
        const scene::LaidOutScene* scene = wall.sceneSet().find(key);
        REQUIRE(scene != nullptr);
        // Two revisions may have the same map: the header names the one that is shown.
        const std::string& revision = wall.sceneSet().board().revisions[key.revision].label.en;
        if (desk.shows(revision) && std::ranges::all_of(labelsOf(*scene), isShown)) found.push_back(i);
    }
    return found;
}

}  // namespace

TEST_CASE("A wall starts with the last revision's map, the date and the year in both counts") {
    const Desk desk("health-ai");
    CHECK(desk.shows("11月22日（日） 15:42"));
    CHECK(desk.shows("2026年度 / 令和8年度"));
    CHECK(desk.shows("見直し後"));
    CHECK(desk.shows("今年度の取組"));
    CHECK_FALSE(desk.showsThing("trouble"));
}

TEST_CASE("Keys turn the scenes") {
    Desk desk("sample");
    desk.press(Key::p);  // held, so that no dwell interferes
    const std::string map = desk.words();
    desk.press(Key::right);
    desk.go(2s);
    const std::string roadmap = desk.words();
    CHECK(map != roadmap);
    CHECK(desk.shows("Waiting list"));
    desk.press(Key::left);
    desk.go(2s);
    CHECK(desk.words() == map);
}

TEST_CASE("By itself the wall shows every scene of its round, and begins anew") {
    Desk desk("sample");
    const show::Round& round = desk.session->wall().round();
    REQUIRE(round.size() > 1);
    for (std::size_t i = 0; i <= round.size(); ++i) {
        CAPTURE(i);
        CHECK(scenesOnScreen(desk) == std::vector{i % round.size()});
        desk.go(round[i % round.size()].dwell);
    }
}

TEST_CASE("L goes through the languages, T through the themes") {
    Desk desk("health-ai");
    CHECK(desk.shows("2026年度"));
    desk.press(Key::l);
    CHECK(desk.shows("FY2026"));
    desk.press(Key::l);
    CHECK(desk.session->wall().settings().language == content::Language::both);
    desk.press(Key::l);
    CHECK(desk.shows("2026年度"));

    const auto dark = draw::dump(desk.session->frame());
    desk.press(Key::t);
    CHECK(desk.session->wall().theme().light);
    CHECK(draw::dump(desk.session->frame()) != dark);
    desk.press(Key::t);
    CHECK_FALSE(desk.session->wall().theme().light);
}

TEST_CASE("H opens and closes the sheet of keys, and Escape closes it before all else") {
    Desk desk("sample");
    CHECK_FALSE(desk.shows("Save a screenshot"));
    desk.press(Key::h);
    CHECK(desk.shows("Save a screenshot"));
    CHECK(desk.shows("Ctrl+Q"));
    desk.press(Key::escape);
    CHECK_FALSE(desk.shows("Save a screenshot"));
    desk.press(Key::h);
    desk.press(Key::h);
    CHECK_FALSE(desk.shows("Save a screenshot"));
}

TEST_CASE("The sheet shows keys as they are bound") {
    Desk desk("sample", tokyo + "[keys]\nscreenshot = [\"F9\"]\n");
    desk.press(Key::h);
    CHECK(desk.shows("F9"));
    desk.press(Key::h);
    CHECK(desk.press(Key::s).empty());
    CHECK(desk.press(Key::f9) == std::vector{session::Request::screenshot});
}

TEST_CASE("What only the window can do is asked of its owner") {
    Desk desk("sample");
    CHECK(desk.press(Key::s) == std::vector{session::Request::screenshot});
    CHECK(desk.press(Key::f11) == std::vector{session::Request::toggleFullScreen});
    CHECK(desk.press(Key::f5) == std::vector{session::Request::enterFullScreen});
    CHECK(desk.press(Key::q, test::ctrl) == std::vector{session::Request::quit});
    CHECK(desk.press(Key::q).empty());
    CHECK(desk.press(Key::escape).empty());
}

TEST_CASE("A kiosk that may not be quit is not") {
    Desk desk("sample", tokyo + "[kiosk]\nallow_quit = false\n");
    CHECK(desk.press(Key::q, test::ctrl).empty());
}

TEST_CASE("A key that wakes a blank screen does nothing else") {
    Desk desk("health-ai");
    desk.press(Key::b);
    CHECK(desk.session->frame().commands.size() == 1);
    CHECK(desk.words().empty());
    desk.press(Key::l);
    CHECK(desk.session->frame().commands.size() > 1);
    CHECK(desk.session->wall().settings().language == content::Language::ja);
    desk.press(Key::l);
    CHECK(desk.session->wall().settings().language == content::Language::en);

    desk.press(Key::w);
    CHECK(desk.press(Key::s).empty());
    CHECK(desk.press(Key::s) == std::vector{session::Request::screenshot});
}

TEST_CASE("A message stands for three seconds") {
    Desk desk("sample");
    desk.session->say("saved as out/picture.png");
    CHECK(desk.shows("saved as"));
    desk.go(2900ms);
    CHECK(desk.shows("saved as"));
    desk.go(200ms);
    CHECK_FALSE(desk.shows("saved as"));
}

TEST_CASE("Files that cannot be used leave the wall as it is, with a mark; mended ones are taken over") {
    Desk desk("sample");
    const std::string before = desk.words();
    desk.folder.append("board/board.toml", "\nnonsense =\n");
    desk.reload();
    CHECK(desk.showsThing("trouble"));
    CHECK_FALSE(desk.session->problems().empty());
    CHECK(desk.words().find(before.substr(0, before.find('\n'))) != std::string::npos);
    CHECK(desk.session->wall().files().usable());
    desk.press(Key::d);
    CHECK(desk.shows("board.toml:"));
    desk.press(Key::d);

    std::string text = *test::readFile(test::sourcePath("assets/sample/board.toml"));
    text.replace(text.find("Harbor product roadmap"), 22, "Harbour product plan!!");
    desk.folder.write("board/board.toml", text);
    desk.reload();
    CHECK_FALSE(desk.showsThing("trouble"));
    CHECK(desk.session->problems().empty());
    CHECK(desk.session->wall().files().board->title.en == "Harbour product plan!!");
}

TEST_CASE("A config that is broken at a reload changes nothing but the mark") {
    Desk desk("sample");
    desk.folder.write("fukan.toml", "board = \"board\"\nlanguage = \"klingon\"\n");
    desk.reload();
    CHECK(desk.showsThing("trouble"));
    CHECK(desk.session->wall().config().time.zone == "Asia/Tokyo");
}

TEST_CASE("A new size lays the wall out anew and keeps the scene") {
    Desk desk("sample");
    desk.press(Key::p);
    desk.press(Key::right);
    desk.go(2s);
    desk.session->resize({1080, 1920}, {});
    desk.go(0s);
    CHECK(desk.session->frame().viewport == base::Vec2{1080, 1920});
    CHECK(desk.shows("Waiting"));
    CHECK(desk.session->wall().sceneSet().settings().viewport == base::Vec2{1080, 1920});
}
