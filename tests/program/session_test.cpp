#include "session.hpp"

#include <catch2/catch_test_macros.hpp>

#include "motion/manual_clock.hpp"
#include "program/folders.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using input::Key;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t afternoon = 1795329720 * second;  // 2026-11-22 15:42:00 in Tokyo
constexpr std::int64_t newYearsEve =
    1806505170 * second;  // 2027-03-31 23:59:30 in Tokyo, a fiscal year's end
constexpr motion::Duration interval = 16ms;
const std::string tokyo = "[time]\nzone = \"Asia/Tokyo\"\n";

/// A wall whose hands and clock are the test's.
class Desk {
public:
    explicit Desk(const std::string& board, const std::string& config = tokyo, std::int64_t unix = afternoon,
                  Options options = {})
        : folder(board, config), clock_({}, unix) {
        const auto files = folder.read();
        INFO(test::listed(files->diagnostics));
        REQUIRE(files->usable());
        options.config = folder.options().config;
        session = std::make_unique<Session>(files, test::fonts(), options, base::Vec2{1280, 720},
                                            layout::Legibility{}, clock_.read());
        go(1s);
    }

    std::vector<Request> go(motion::Duration by) {
        clock_.advance(by);
        return session->advance(clock_.read());
    }

    std::vector<Request> press(Key key, input::Modifiers modifiers = {}) {
        std::vector<Request> requests =
            session->handle({clock_.read().steady, input::KeyEvent{key, input::Press::pressed, modifiers}});
        clock_.advance(50ms);
        session->handle({clock_.read().steady, input::KeyEvent{key, input::Press::released, modifiers}});
        go(50ms);
        return requests;
    }

    void type(char32_t character) {
        session->handle({clock_.read().steady, input::KeyEvent{}});
        session->handle({clock_.read().steady, input::CharacterEvent{character}});
        session->handle({clock_.read().steady, input::KeyEvent{Key::other, input::Press::released, {}}});
        go(100ms);
    }

    void reload() {
        session->reload(folder.read());
        go(0s);
    }

    /// Every text on the screen, a run a line.
    std::string words() const {
        std::string out;
        for (const std::string& text : draw::texts(session->frame())) out += text + "\n";
        return out;
    }
    bool shows(const std::string& part) const { return words().find(part) != std::string::npos; }
    bool showsThing(const char* id) const {
        for (const draw::Command& command : session->frame().commands) {
            if (command.id == base::Id::of(id)) return true;
        }
        return false;
    }
    motion::Duration untilNext() { return session->nextFrame(interval) - clock_.read().steady; }

    test::WallFolder folder;
    std::unique_ptr<Session> session;

private:
    motion::ManualClock clock_;
};

constexpr input::Modifiers ctrl{false, true, false, false};

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
    const std::size_t scenes = desk.session->wall().round().size();
    std::vector<std::string> seen;
    for (std::size_t i = 0; i <= scenes; ++i) {
        seen.push_back(desk.words());
        desk.go(20s);
    }
    // The same minute twice would be needed for the same words; the title line is enough.
    CHECK(seen.front().substr(0, 40) == seen.back().substr(0, 40));
    CHECK(seen[0].substr(0, 200) != seen[1].substr(0, 200));
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
    CHECK(desk.press(Key::f9) == std::vector{Request::screenshot});
}

TEST_CASE("What only the window can do is asked of its owner") {
    Desk desk("sample");
    CHECK(desk.press(Key::s) == std::vector{Request::screenshot});
    CHECK(desk.press(Key::f11) == std::vector{Request::toggleFullScreen});
    CHECK(desk.press(Key::f5) == std::vector{Request::enterFullScreen});
    CHECK(desk.press(Key::q, ctrl) == std::vector{Request::quit});
    CHECK(desk.press(Key::q).empty());
    CHECK(desk.press(Key::escape).empty());
}

TEST_CASE("A kiosk that may not be quit is not") {
    Desk desk("sample", tokyo + "[kiosk]\nallow_quit = false\n");
    CHECK(desk.press(Key::q, ctrl).empty());
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
    CHECK(desk.press(Key::s) == std::vector{Request::screenshot});
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

TEST_CASE("At midnight the date changes, and with it the fiscal year") {
    Desk desk("health-ai", tokyo, newYearsEve);
    CHECK(desk.shows("3月31日（水） 23:59"));
    CHECK(desk.shows("2026年度 / 令和8年度"));
    desk.go(60s);
    CHECK(desk.shows("4月1日（木） 00:00"));
    CHECK(desk.shows("2027年度 / 令和9年度"));
}

TEST_CASE("A fixed date holds over midnight, and over the config when it comes from the command line") {
    Desk fixed("health-ai", "[time]\nzone = \"Asia/Tokyo\"\ndate = 2023-05-01\n", newYearsEve);
    CHECK(fixed.shows("2023年度 / 令和5年度"));
    fixed.go(60s);
    CHECK(fixed.shows("2023年度 / 令和5年度"));

    Options options;
    options.date = content::Date{2022, 5, 1};
    options.language = content::Language::en;
    const Desk asked("health-ai", "[time]\nzone = \"Asia/Tokyo\"\ndate = 2023-05-01\n", newYearsEve, options);
    CHECK(asked.shows("FY2022 / Reiwa 4"));
}

TEST_CASE("The year keys go through the fiscal years and back to today") {
    Desk desk("health-ai");
    desk.type('[');
    CHECK(desk.shows("2025年度 / 令和7年度"));
    desk.type('[');
    CHECK(desk.shows("2024年度 / 令和6年度"));
    desk.type(']');
    CHECK(desk.shows("2025年度 / 令和7年度"));
    for (int i = 0; i < 8; ++i) desk.type('[');
    CHECK(desk.shows("計画期間外 2022–2024"));
    desk.type('\\');
    CHECK(desk.shows("2026年度 / 令和8年度"));
}

TEST_CASE("Going through the years from a leap day gives days that exist") {
    Options options;
    options.date = content::Date{2028, 2, 29};
    Desk desk("health-ai", tokyo, afternoon, options);
    desk.type('[');
    CHECK(desk.session->wall().settings().date == content::Date{2027, 2, 28});
    desk.type(']');
    CHECK(desk.session->wall().settings().date == content::Date{2028, 2, 29});
}

TEST_CASE("While something breathes, the next frame is due after one interval") {
    Desk desk("sample");
    CHECK(desk.untilNext() == interval);
}

TEST_CASE("A wall at rest wakes for the progress mark, and when it is held for the minute") {
    for (const char* still :
         {"date = 2019-06-01\n", "date = \"auto\"\n[motion]\nreduced = true\ntour = false\n"}) {
        CAPTURE(still);
        Desk desk("sample", tokyo + still);
        desk.go(2s);
        CHECK(desk.untilNext() > 100ms);
        CHECK(desk.untilNext() <= 505ms);  // a fortieth of 20 seconds
        // Nothing changes until then.
        const auto hash = draw::hash(desk.session->frame());
        desk.press(Key::p);
        desk.go(1s);
        const motion::Duration minute = desk.untilNext();
        CHECK(minute > 10s);
        CHECK(minute <= 60s);
        const auto held = draw::hash(desk.session->frame());
        CHECK(hash != 0);
        desk.go(minute - 1ms);
        CHECK(draw::hash(desk.session->frame()) == held);
        desk.go(2ms);
        CHECK(draw::hash(desk.session->frame()) != held);
        CHECK(desk.shows("15:43"));
    }
}

TEST_CASE("No frame changes before the instant that was announced for it") {
    Desk desk("sample", tokyo + "date = 2019-06-01\n");
    for (int i = 0; i < 60; ++i) {
        const motion::Duration wait = desk.untilNext();
        REQUIRE(wait >= 0ns);
        const auto before = draw::hash(desk.session->frame());
        if (wait > interval) {
            desk.go(wait - 2ms);
            CHECK(draw::hash(desk.session->frame()) == before);
            desk.go(4ms);
            if (wait <= 505ms) CHECK(draw::hash(desk.session->frame()) != before);
        } else {
            desk.go(interval);
        }
    }
}

TEST_CASE("After a hundred days the wall goes on as if nothing were") {
    Desk desk("health-ai");
    desk.go(2400h);
    CHECK(desk.shows("3月2日（火） 15:42"));
    CHECK(desk.untilNext() <= interval);
    const std::string words = desk.words();
    desk.press(Key::right);
    desk.go(2s);
    CHECK(desk.words() != words);
}

TEST_CASE("A new size lays the wall out anew and keeps the scene") {
    Desk desk("sample");
    desk.press(Key::p);
    desk.press(Key::right);
    desk.go(2s);
    desk.session->resize({1080, 1920}, {});
    desk.go(0s);
    CHECK(desk.session->frame().viewport == base::Vec2{1080, 1920});
    CHECK(desk.shows("Waiting list"));
    CHECK(desk.session->wall().stage().settings().viewport == base::Vec2{1080, 1920});
}
