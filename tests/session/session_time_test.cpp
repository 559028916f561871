// What time brings to a wall: minutes, midnights, years, and when the next frame is due.

#include <catch2/catch_test_macros.hpp>

#include "session/desk.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using input::Key;
using test::afternoon;
using test::Desk;
using test::interval;
using test::newYearsEve;
using test::tokyo;

TEST_CASE("At midnight the date changes, and with it the fiscal year") {
    Desk desk("health-ai", tokyo, newYearsEve);
    CHECK(desk.shows("3月31日（水） 23:59"));
    CHECK(desk.shows("2026年度 / 令和8年度"));
    desk.go(60s);
    CHECK(desk.shows("4月1日（木） 00:00"));
    CHECK(desk.shows("2027年度 / 令和9年度"));
}

TEST_CASE("The last millisecond of a fiscal year is still its own") {
    constexpr std::int64_t turn = newYearsEve + 30 * test::second;
    Desk desk("health-ai", tokyo + "[motion]\nreduced = true\ntour = false\n", turn - 2 * test::second);
    desk.press(Key::p);
    desk.setCivil(turn - 1'000'000);  // 23:59:59.999
    CHECK(desk.shows("23:59"));
    CHECK(desk.shows("2026年度 / 令和8年度"));
    CHECK(desk.session->wall().sceneSet().fiscalYear() == 2026);
    CHECK(desk.untilNext() <= 1ms);
    desk.go(1ms);
    CHECK(desk.shows("00:00"));
    CHECK(desk.shows("2027年度 / 令和9年度"));
    CHECK(desk.session->wall().sceneSet().fiscalYear() == 2027);
    CHECK(desk.session->wall().settings().yearsMoved == 0);
}

TEST_CASE("In a year of quarter days the wall's current year turns once, at its instant", "[long]") {
    constexpr std::int64_t turn = newYearsEve + 30 * test::second;
    constexpr std::int64_t quarter = 6 * 3600 * test::second;
    Desk desk("sample", tokyo, turn - 730 * quarter);
    const content::Board& board = desk.session->wall().sceneSet().board();
    int turns = 0;
    int last = desk.session->wall().sceneSet().fiscalYear();
    for (std::int64_t i = -729; i <= 730; ++i) {
        const std::int64_t at = turn + i * quarter;
        desk.setCivil(at);
        const int year = desk.session->wall().sceneSet().fiscalYear();
        CHECK(year == content::fiscalYear(content::civilTime(at, "Asia/Tokyo").date, board));
        if (year != last) ++turns;
        CHECK(year >= last);
        last = year;
    }
    CHECK(turns == 1);
}

TEST_CASE("A fixed date holds over midnight, and over the config when it comes from the command line") {
    Desk fixed("health-ai", "[time]\nzone = \"Asia/Tokyo\"\ndate = 2023-05-01\n", newYearsEve);
    CHECK(fixed.shows("2023年度 / 令和5年度"));
    fixed.go(60s);
    CHECK(fixed.shows("2023年度 / 令和5年度"));

    files::Overrides overrides;
    overrides.date = content::Date{2022, 5, 1};
    overrides.language = content::Language::en;
    const Desk asked("health-ai", "[time]\nzone = \"Asia/Tokyo\"\ndate = 2023-05-01\n", newYearsEve,
                     overrides);
    CHECK(asked.shows("FY2022 / Reiwa 4"));
}

TEST_CASE("The year keys go through the fiscal years and back to today") {
    Desk desk("health-ai");
    desk.type('[');
    CHECK(desk.shows("2025年度の取組"));
    desk.type('[');
    CHECK(desk.shows("2024年度の取組"));
    desk.type(']');
    CHECK(desk.shows("2025年度の取組"));
    for (int i = 0; i < 8; ++i) desk.type('[');
    CHECK(desk.shows("2017年度　計画期間外 2022–2024"));
    CHECK(desk.shows("2026年度 / 令和8年度"));
    desk.type('\\');
    CHECK(desk.shows("今年度の取組"));
}

TEST_CASE("Going through the years from a leap day gives days that exist") {
    files::Overrides overrides;
    overrides.date = content::Date{2028, 2, 29};
    Desk desk("health-ai", tokyo, afternoon, overrides);
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

TEST_CASE("A clock that is set is followed at once, and no scene is skipped, shown twice or cut short") {
    constexpr std::int64_t hour = 3600 * test::second;
    // From 1970, as a machine without a battery starts; by hours either way; over the end of a fiscal year.
    for (const std::int64_t to : {afternoon, std::int64_t{0}, afternoon + 5 * hour, afternoon - 30 * hour,
                                  newYearsEve + 60 * test::second, newYearsEve}) {
        CAPTURE(to);
        Desk desk("health-ai", tokyo, to == afternoon ? 0 : afternoon);
        desk.go(3s);
        const show::View before = desk.session->view();
        desk.setCivil(to);
        const show::View after = desk.session->view();
        CHECK(after.scene == before.scene);
        CHECK(after.index == before.index);
        CHECK(std::abs(after.dwellProgress - before.dwellProgress) < 1e-3f);
        CHECK_FALSE(after.transition);
        const content::CivilTime civil = content::civilTime(to, "Asia/Tokyo");
        CHECK(desk.shows(content::formatClock(civil)));
        CHECK(desk.session->wall().settings().date == civil.date);
        CHECK(desk.shows(to == newYearsEve + 60 * test::second ? "2027年度"
                         : to == 0                             ? "1969年度"
                                                               : "2026年度"));
        // The round goes on by the steady clock: what was left of the dwell is left.
        desk.go(1s);
        CHECK(desk.session->view().index == before.index);
    }
}

TEST_CASE("A round takes as long as ever while the clock is set to and fro") {
    const auto scenesOf = [](bool set) {
        Desk desk("sample", tokyo + "[motion]\ntour = false\n");
        std::vector<std::size_t> seen;
        for (int i = 0; i < 300; ++i) {
            desk.go(500ms);
            if (set) desk.setCivil(afternoon + (i % 7 - 3) * 3600 * test::second);
            const std::size_t index = desk.session->view().index;
            if (seen.empty() || seen.back() != index) seen.push_back(index);
        }
        return seen;
    };
    CHECK(scenesOf(true) == scenesOf(false));
}
