// The years of a plan, one after the other, and its revision between them.

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <map>

#include "layout/audit.hpp"
#include "scene/bodies.hpp"
#include "scene/hit.hpp"
#include "scene/lapse_light.hpp"
#include "scene/overlapping.hpp"
#include "scene/scene_sets.hpp"
#include "show/show.hpp"
#include "support/snapshot.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using Catch::Approx;
using content::Language;

namespace {

constexpr int lapseFrames = 60;

template <typename Check>
void forEachLapse(const scene::SceneSet& sceneSet, const Check& check) {
    std::size_t pages = 0;
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const scene::LapseScene* lapse = test::lapseOf(sceneSet.scenes()[i]);
        if (lapse == nullptr) continue;
        ++pages;
        INFO("page " << sceneSet.scenes()[i].key.page + 1);
        check(i, *lapse);
    }
    CHECK(pages > 0);
}

/// The middle of a year.
float at(const scene::LapseScene& lapse, std::size_t year) {
    std::vector<float> steps = lapse.clock.steps();
    const auto stops = lapse.clock.stops();
    const auto revision = std::ranges::find_if(stops, [](const auto& stop) { return stop.revision; });
    if (revision != stops.end()) steps.erase(steps.begin() + (revision - stops.begin()));
    return steps[year];
}

std::map<base::Id, draw::Box> boxesOf(const draw::DrawList& list) {
    std::map<base::Id, draw::Box> out;
    for (const draw::Command& command : list.commands) {
        if (const auto* box = std::get_if<draw::Box>(&command.what)) out.emplace(command.id, *box);
    }
    return out;
}

}  // namespace

TEST_CASE("Each year of a lapse has its time, and before its first year the later plan has its own") {
    const scene::LapseClock clock(4, 2, 3);
    const float whole = 4 * 3 + 3.4f;
    CHECK(clock.course({}).length == std::chrono::milliseconds(15400));
    CHECK(clock.course({}).still == 1);
    CHECK(clock.course(3).still == Approx((9 + 3.4f + 1.5f) / whole));
    CHECK(clock.course({}).turn == Approx((6 + 1.7f) / whole));
    const auto yearAt = [&](float seconds) { return clock.at(seconds / whole).year; };
    CHECK(yearAt(0) == 0);
    CHECK(yearAt(2.9f) == 0);
    CHECK(yearAt(3.1f) == 1);
    CHECK(yearAt(6.1f) == 1);  // the plan is being revised
    CHECK(yearAt(9.3f) == 1);
    CHECK(yearAt(9.5f) == 2);
    CHECK(yearAt(whole) == 3);
    CHECK(clock.at(5.9f / whole).revision == 0);
    CHECK(clock.at((6 + 1.7f) / whole).revision == Approx(0.5f));
    CHECK(clock.at(9.5f / whole).revision == 1);
    // Every year has come before half of its time is over; the third step is the plan once it is revised.
    for (const std::size_t step : {0, 1, 3, 4}) CHECK(clock.at(clock.steps()[step]).come == 1);
    CHECK(clock.at(clock.steps()[2]).told() == 1);
    CHECK(clock.at(3.2f / whole).come < 1);
    CHECK(clock.at(4.5f / whole).come == 1);
    CHECK(clock.steps().size() == 5);
    CHECK(clock.stops().size() == 5);

    const scene::LapseClock one(1, {}, 60);
    CHECK(one.at(0).revision == 1);
    CHECK(one.at(1).year == 0);
    CHECK(one.course({}).turn == 0);
}

TEST_CASE("At no instant of a lapse are two texts seen on one another", "[long]") {
    for (const auto& [board, language] :
         {std::pair{"steps", Language::en}, {"sample", Language::en}, {"health-ai", Language::ja}}) {
        for (const base::Vec2 wall : {base::Vec2{1280, 720}, base::Vec2{1080, 1920}}) {
            const scene::SceneSet sceneSet =
                test::sceneSetWithLapse(board, wall, language, test::roundMeasurer);
            forEachLapse(sceneSet, [&](std::size_t index, const scene::LapseScene&) {
                for (int i = 0; i <= lapseFrames; ++i) {
                    const float position = static_cast<float>(i) / lapseFrames;
                    INFO(board << " at " << wall.x << " x " << wall.y << ", " << position);
                    CHECK(test::overlapping(test::frameOf(sceneSet, test::viewAt(sceneSet, index, position)))
                              .empty());
                }
            });
        }
    }
}

TEST_CASE("Every year of a lapse can be read on every wall", "[long]") {
    for (const auto& [board, language] : {std::pair{"steps", Language::en},
                                          {"sample", Language::en},
                                          {"health-ai", Language::ja},
                                          {"health-ai", Language::en},
                                          {"health-ai", Language::both}}) {
        for (const base::Vec2 wall : test::walls) {
            const scene::SceneSet sceneSet = test::sceneSetWithLapse(board, wall, language, test::notoSans());
            forEachLapse(sceneSet, [&](std::size_t, const scene::LapseScene& lapse) {
                for (std::size_t year = 0; year < lapse.years->size(); ++year) {
                    const layout::Audit audit = layout::audit(lapse.labels(year), wall);
                    std::string findings;
                    for (const layout::Finding& finding : audit.findings)
                        findings += "\n  " + finding.sentence();
                    INFO(board << " at " << wall.x << " x " << wall.y << ", year " << year << findings);
                    CHECK(audit.sound());
                }
            });
        }
    }
}

TEST_CASE("In every year just the tasks that run in it are lit, in its column alone; lanes tell how many") {
    const base::Vec2 wall = GENERATE(from_range(std::begin(test::walls), std::end(test::walls)));
    CAPTURE(wall.x, wall.y);
    const scene::SceneSet sceneSet =
        test::sceneSetWithLapse("health-ai", wall, Language::ja, test::roundMeasurer);
    std::map<std::size_t, std::size_t> lit;  // by year, over all pages
    forEachLapse(sceneSet, [&](std::size_t index, const scene::LapseScene& lapse) {
        for (std::size_t year = 0; year < lapse.years->size(); ++year) {
            const content::LapseYear& told = (*lapse.years)[year];
            const draw::DrawList list =
                test::frameOf(sceneSet, test::viewAt(sceneSet, index, at(lapse, year)));
            const auto boxes = boxesOf(list);
            CHECK(test::says(list, std::to_string(told.year) + "年度"));
            CHECK(test::says(list, "取組 " + std::to_string(told.count) + "件"));
            const layout::Span column = lapse.column(year);
            for (const layout::RevisedBar& bar : lapse.page.bars) {
                const auto form = told.later ? bar.after : bar.before;
                const layout::BarBox& any = lapse.page.page.bars[bar.after ? *bar.after : *bar.before];
                const auto part = boxes.find(any.id.child(bar.after ? "bar" : "gone").child("lit"));
                CHECK((part != boxes.end()) == (form && told.runs[bar.task]));
                if (part == boxes.end()) continue;
                ++lit[year];
                CHECK(part->second.rect.x >= column.left - 0.6f);
                CHECK(part->second.rect.right() <= column.right + 0.6f);
            }
            for (std::size_t lane = 0; lane < lapse.page.page.lanes.size(); ++lane) {
                const std::size_t count = told.perDomain[lapse.page.page.lanes[lane].domain];
                CHECK(lapse.counts[year][lane].has_value() == (count > 0));
                if (count > 0) CHECK(test::says(list, std::to_string(count) + "件"));
            }
        }
    });
    const std::vector<std::size_t> byHand{17, 15, 21, 23, 23, 23, 23};
    for (std::size_t year = 0; year < byHand.size(); ++year) CHECK(lit[year] == byHand[year]);
}

TEST_CASE("The column glides: from year to year it goes to the right alone, and never jumps") {
    const scene::SceneSet sceneSet =
        test::sceneSetWithLapse("health-ai", {1920, 1080}, Language::ja, test::roundMeasurer);
    forEachLapse(sceneSet, [&](std::size_t, const scene::LapseScene& lapse) {
        float left = 0;
        for (int i = 0; i <= 5000; ++i) {
            const scene::LapseLight light(lapse, static_cast<float>(i) / 5000);
            const layout::Span column = light.column();
            CHECK(column.left >= left - 0.01f);
            if (i > 0) CHECK(column.left < left + 12);
            CHECK(column.right > column.left);
            left = column.left;
            for (std::size_t task = 0; task < lapse.plan->tasks.size(); ++task) {
                CHECK(light.on(task) >= 0);
                CHECK(light.on(task) <= 1);
            }
        }
    });
}

TEST_CASE("A lapse that a finger drags aside stays in its year, and what comes beside it has not begun") {
    const scene::SceneSet sceneSet =
        test::sceneSetWithLapse("health-ai", {1920, 1080}, Language::ja, test::roundMeasurer);
    std::size_t first = 0;
    while (!test::lapseOf(sceneSet.scenes()[first])) ++first;
    REQUIRE(test::lapseOf(sceneSet.scenes()[first + 1]));
    show::View view = test::viewAt(sceneSet, first, at(*test::lapseOf(sceneSet.scenes()[first]), 1));
    REQUIRE(test::says(test::frameOf(sceneSet, view), "2021年度"));
    view.page = show::PageShift{sceneSet.scenes()[first + 1].key, -0.3f};
    const draw::DrawList dragged = test::frameOf(sceneSet, view);
    CHECK(test::says(dragged, "取組 15件"));  // of 2021
    CHECK(test::says(dragged, "取組 17件"));  // of 2020, beside it
    CHECK_FALSE(test::says(dragged, "取組 23件"));
}

TEST_CASE("A task that is tapped is of the plan that holds then") {
    const scene::SceneSet sceneSet =
        test::sceneSetWithLapse("health-ai", {1920, 1080}, Language::ja, test::roundMeasurer);
    std::size_t found = 0;
    forEachLapse(sceneSet, [&](std::size_t index, const scene::LapseScene& lapse) {
        for (const bool later : {false, true}) {
            const show::View view = test::viewAt(sceneSet, index, later ? 1.0f : 0.0f);
            for (const layout::RevisedBar& bar : lapse.page.bars) {
                const auto form = later ? bar.after : bar.before;
                if (!form) continue;
                const auto hit =
                    scene::hitScene(sceneSet, nullptr, view, lapse.page.page.bars[*form].rect.center());
                REQUIRE(hit);
                const content::TaskChange& change = lapse.plan->tasks[bar.task].change;
                CHECK(hit->scene.revision == (later ? 1 : 0));
                CHECK(hit->index == (later ? *change.after : *change.before));
                ++found;
            }
        }
    });
    CHECK(found == 26 + 28);
}

TEST_CASE("A lapse plays to its end, keys go from year to year, and what stands still shows this year") {
    const scene::SceneSet sceneSet =
        test::sceneSetWithLapse("health-ai", {1920, 1080}, Language::ja, test::roundMeasurer);
    content::Config config;
    config.playlist.resize(1);
    config.playlist[0].scene = content::SceneChoice::lapse;
    const scene::RoundPlan plan = scene::makeRound(config, sceneSet);
    CHECK(plan.problems.empty());
    REQUIRE(plan.round.size() > 1);
    for (const show::Entry& entry : plan.round) {
        CHECK(entry.scene.kind == show::SceneKind::lapse);
        CHECK(entry.course.length == std::chrono::milliseconds(7 * 3000 + 3400));
        CHECK(entry.dwell > show::Playback::before + entry.course.length);
        CHECK(entry.steps.size() == 8);
    }
    const auto& lapse = *test::lapseOf(sceneSet.scenes()[sceneSet.scenes().size() - plan.round.size()]);
    CHECK(lapse.clock.at(plan.round[0].course.still).year == 6);  // 2026
    for (const show::Entry& other : plan.others) CHECK(other.scene.kind != show::SceneKind::lapse);
    // However short the scene is to be, the story is told to its end; of one page, only that one.
    config.playlist[0].dwellSeconds = 1;
    config.playlist[0].page = 2;
    const scene::RoundPlan brief = scene::makeRound(config, sceneSet);
    REQUIRE(brief.round.size() == 1);
    CHECK(brief.round[0].scene.page == 1);
    CHECK(brief.round[0].dwell == show::Playback::before + brief.round[0].course.length);
}

TEST_CASE("A lapse of years that no plan has is left out, and told") {
    content::LapseYears never;
    never.from = 2090;
    const scene::SceneSet sceneSet =
        test::sceneSetWithLapse("health-ai", {1920, 1080}, Language::ja, test::roundMeasurer, never);
    content::Config config;
    config.playlist.resize(1);
    config.playlist[0].scene = content::SceneChoice::lapse;
    config.playlist[0].lapse = never;
    const scene::RoundPlan plan = scene::makeRound(config, sceneSet);
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].message == "no roadmap of the board has such years");
    CHECK_FALSE(plan.round.empty());  // the board itself
}

TEST_CASE("Frames of a lapse are the ones that were looked at") {
    const scene::SceneSet sceneSet =
        test::sceneSetWithLapse("steps", {1280, 720}, Language::en, test::roundMeasurer);
    const auto first = std::ranges::find_if(sceneSet.scenes(), test::lapseOf);
    REQUIRE(first != sceneSet.scenes().end());
    const auto index = static_cast<std::size_t>(first - sceneSet.scenes().begin());
    for (const int percent : {0, 40, 100}) {
        const draw::DrawList list =
            test::frameOf(sceneSet, test::viewAt(sceneSet, index, static_cast<float>(percent) / 100));
        test::checkSnapshot("scene/snapshots/steps-lapse-" + std::to_string(percent) + ".txt",
                            draw::dump(list));
    }
}
