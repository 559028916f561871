// What changed between two revisions, counted by hand and on boards at random.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>
#include <set>

#include "content/files.hpp"
#include "content/landscape_diff.hpp"
#include "content/revision_diff.hpp"

using namespace fukan;
using content::Roadmap;
using content::Task;
using content::TaskChange;

namespace {

Task taskOf(const std::string& id, int from, std::optional<int> to = std::nullopt,
            const std::string& words = "same") {
    Task task;
    task.id = id;
    task.text.en = words;
    task.from = from;
    task.to = to;
    return task;
}

Roadmap planOf(std::vector<int> years, bool openEnded, std::vector<Task> tasks) {
    Roadmap plan;
    plan.years = std::move(years);
    plan.openEnded = openEnded;
    plan.tasks = std::move(tasks);
    return plan;
}

/// The one change between plans of one task each.
TaskChange changeOf(const Roadmap& before, const Roadmap& after) {
    const auto changes = content::revisionDiff(before, after);
    REQUIRE(changes.size() == 1);
    return changes.front();
}

Roadmap anyPlan(std::mt19937& random) {
    Roadmap plan;
    const int first = 2020 + static_cast<int>(random() % 4);
    for (int i = 0; i <= static_cast<int>(random() % 5); ++i) plan.years.push_back(first + i);
    plan.openEnded = random() % 2 == 0;
    for (int id = 0; id < 12; ++id) {
        if (random() % 3 == 0) continue;
        Task task = taskOf("t" + std::to_string(id), first + static_cast<int>(random() % 3), std::nullopt,
                           "words " + std::to_string(random() % 2));
        if (random() % 2 == 0) task.to = task.from + static_cast<int>(random() % 3);
        task.domain = random() % 2;
        plan.tasks.push_back(task);
    }
    std::ranges::shuffle(plan.tasks, random);
    return plan;
}

std::multiset<std::string> idsOf(const Roadmap& plan) {
    std::multiset<std::string> ids;
    for (const Task& task : plan.tasks) ids.insert(task.id);
    return ids;
}

}  // namespace

TEST_CASE("the bundled revisions' difference is what was counted by hand") {
    const auto loaded = test::loadAsset("health-ai");
    REQUIRE(loaded.board);
    const Roadmap& before = *loaded.board->revisions[0].roadmap;
    const Roadmap& after = *loaded.board->revisions[1].roadmap;
    CHECK(before.tasks.size() == 26);
    CHECK(after.tasks.size() == 28);
    // Read side by side in the source document. Kept: the same words, and the same years from 2022 on, when
    // the later plan begins.
    const std::map<std::string, std::string> byHand{
        {"genome.plan", "text years"},  // 2020–2022 became 2022 and later
        {"imaging.program", "text"},   {"surgery.data", "text"}, {"prevention.phr", "text"},
        {"claims.operation", "text"},  {"pharma.target", ""},    {"pharma.optimisation", ""},
        {"care.robots", ""},           {"care.plan", ""},        {"care.dementia-review", ""},
    };
    const auto changes = content::revisionDiff(before, after);
    CHECK(content::countsOf(changes) == content::ChangeCounts{18, 5, 5, 16});
    std::size_t both = 0;
    for (const TaskChange& change : changes) {
        const auto expected = byHand.find(change.id);
        CAPTURE(change.id);
        CHECK((change.before && change.after) == (expected != byHand.end()));
        if (expected == byHand.end()) continue;
        ++both;
        CHECK(change.textChanged == expected->second.starts_with("text"));
        CHECK(change.yearsChanged == expected->second.ends_with("years"));
        CHECK_FALSE(change.domainChanged);
        // Its programme is another: told, but no change.
        const std::set<std::string> elsewhere{"imaging.program", "surgery.data", "pharma.target"};
        CHECK(change.programmesChanged == elsewhere.contains(change.id));
    }
    CHECK(both == byHand.size());
}

TEST_CASE("years change only within those that both plans cover") {
    const std::vector<int> early{2020, 2021, 2022, 2023};
    const std::vector<int> late{2022, 2023, 2024};
    const auto years = [&](Task then, Task now, bool openEnded = true) {
        return changeOf(planOf(early, openEnded, {std::move(then)}),
                        planOf(late, openEnded, {std::move(now)}))
            .yearsChanged;
    };
    CHECK_FALSE(years(taskOf("a", 2020, 2022), taskOf("a", 2022, 2022)));
    CHECK_FALSE(years(taskOf("a", 2020), taskOf("a", 2022)));
    CHECK(years(taskOf("a", 2020, 2022), taskOf("a", 2022)));
    CHECK(years(taskOf("a", 2020, 2022), taskOf("a", 2023, 2023)));
    CHECK(years(taskOf("a", 2020, 2021), taskOf("a", 2022, 2022)));
    // Where the earlier plan ends in 2023, what the later one has beyond that cannot be compared.
    CHECK_FALSE(years(taskOf("a", 2023, 2023), taskOf("a", 2023, 2024), false));
    CHECK_FALSE(years(taskOf("a", 2022), taskOf("a", 2022, 2024), false));
    const content::CommonYears common =
        content::commonYears(planOf(early, false, {}), planOf(late, true, {}));
    CHECK(common.first == 2022);
    CHECK(common.last == 2023);
    CHECK(content::commonYears(planOf({2020}, false, {}), planOf({2024}, true, {})).empty());
}

TEST_CASE("that years are inferred, and footnotes alone, are no change") {
    Roadmap before = planOf({2025, 2026}, true, {taskOf("a", 2025)});
    Roadmap after = before;
    after.tasks[0].inferred = true;
    CHECK(changeOf(before, after).same());
    before.footnotes = {{1, {{}, "One fund"}}};
    before.tasks[0].footnotes = {1};
    after.footnotes = {{3, {{}, "One fund"}}};
    after.tasks[0].footnotes = {3};
    CHECK_FALSE(changeOf(before, after).programmesChanged);
    after.footnotes[0].text.en = "Another fund";
    CHECK(changeOf(before, after).same());
    CHECK(changeOf(before, after).programmesChanged);
    after.tasks[0].domain = 1;
    CHECK(changeOf(before, after).domainChanged);
    CHECK_FALSE(changeOf(before, after).same());
}

TEST_CASE("applied to the one plan, a difference gives the other") {
    std::mt19937 random(15);
    for (int round = 0; round < 300; ++round) {
        const Roadmap before = anyPlan(random);
        const Roadmap after = anyPlan(random);
        const auto changes = content::revisionDiff(before, after);
        const content::ChangeCounts counts = content::countsOf(changes);
        CHECK(counts.added + counts.changed + counts.kept == after.tasks.size());
        CHECK(counts.dropped + counts.changed + counts.kept == before.tasks.size());
        std::multiset<std::string> ids = idsOf(before);
        for (const TaskChange& change : changes) {
            if (change.dropped()) ids.erase(ids.find(change.id));
            if (change.added()) ids.insert(change.id);
            if (change.before) CHECK(before.tasks[*change.before].id == change.id);
            if (change.after) CHECK(after.tasks[*change.after].id == change.id);
            if (!change.same()) continue;
            const Task& then = before.tasks[*change.before];
            const Task& now = after.tasks[*change.after];
            CHECK(then.text == now.text);
            CHECK(then.domain == now.domain);
        }
        CHECK(ids == idsOf(after));
        // The other way round what was added is dropped, and as much has changed.
        const content::ChangeCounts back = content::countsOf(content::revisionDiff(after, before));
        CHECK(back == content::ChangeCounts{counts.dropped, counts.changed, counts.kept, counts.added});
    }
}

TEST_CASE("of a map each thing is told once, with what has changed of it") {
    content::Landscape before;
    before.grid = {10, 10};
    before.fields = {{"f", {{}, "Field"}, {0, 0, 5, 1}}};
    before.areas = {{"a", {{}, "Area"}, {0, 2, 5, 5}, {0}, std::nullopt},
                    {"b", {{}, "Other"}, {5, 2, 5, 5}, {}, std::nullopt}};
    before.items = {{{{}, "Seat"}, {1, 3, 1, 1}, 0, false}, {{{}, "Lamp"}, {2, 3, 1, 1}, 0, false}};
    content::Landscape after = before;
    for (const content::PlaceChange& change : content::landscapeDiff(before, after)) CHECK(change.same());
    // A finer grid with everything in its place is no change.
    after.grid = {20, 20};
    const auto finer = [](auto& things) {
        for (auto& thing : things)
            thing.at = {thing.at.x * 2, thing.at.y * 2, thing.at.w * 2, thing.at.h * 2};
    };
    finer(after.fields), finer(after.areas), finer(after.items);
    for (const content::PlaceChange& change : content::landscapeDiff(before, after)) CHECK(change.same());
    after.areas[0].name.en = "Renamed";
    after.areas[0].domains = {0, 1};
    after.areas.pop_back();
    after.items[1].name.en = "Light";
    after.items[0].at.x += 2;
    std::map<std::string, int> told;
    for (const content::PlaceChange& change : content::landscapeDiff(before, after)) {
        using Kind = content::PlaceKind;
        if (change.same()) continue;
        if (change.kind == Kind::area && change.id == "a") {
            CHECK((change.nameChanged && change.domainsChanged && !change.placeChanged));
            ++told["area"];
        } else if (change.kind == Kind::area) {
            CHECK(change.dropped());
            ++told["dropped area"];
        } else if (change.kind == Kind::item && change.before && change.after) {
            CHECK((change.placeChanged && !change.nameChanged));
            ++told["moved item"];
        } else {
            CHECK(change.kind == Kind::item);
            ++told[change.added() ? "new item" : "dropped item"];
        }
    }
    CHECK(told ==
          std::map<std::string, int>{
              {"area", 1}, {"dropped area", 1}, {"moved item", 1}, {"new item", 1}, {"dropped item", 1}});
}
