// Two plans as one: nothing of either is lost, and each can be read out of it again.

#include "content/plan_union.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>

#include "content/files.hpp"

using namespace fukan;
using content::Board;
using content::Fate;
using content::PlanUnion;
using content::Roadmap;
using content::Task;

namespace {

constexpr std::size_t lanes = 3;

Roadmap randomPlan(std::mt19937& random) {
    Roadmap plan;
    const int first = 2020 + static_cast<int>(random() % 4);
    for (int i = 0; i <= static_cast<int>(random() % 4); ++i) plan.years.push_back(first + i);
    plan.openEnded = random() % 2 == 0;
    plan.pages.push_back({{0, 1, 2}});
    for (int number = 1; number <= 3; ++number)
        plan.footnotes.push_back({number, {"", "note " + std::to_string(random() % 4)}});
    for (int id = 0; id < 10; ++id) {
        if (random() % 3 == 0) continue;
        Task task;
        task.id = "t" + std::to_string(id);
        task.text.en = "words " + std::to_string(random() % 2);
        task.domain = random() % lanes;
        task.from = first + static_cast<int>(random() % plan.years.size());
        if (random() % 2 == 0)
            task.to = std::max(task.from, plan.years.back() - static_cast<int>(random() % 2));
        if (random() % 2 == 0) task.footnotes = {static_cast<int>(random() % 3) + 1};
        plan.tasks.push_back(std::move(task));
    }
    return plan;
}

Board boardOf(const Roadmap& before, const Roadmap& after) {
    Board board;
    board.domains.resize(lanes);
    board.revisions.resize(2);
    board.revisions[0].roadmap = before;
    board.revisions[1].roadmap = after;
    return board;
}

/// The texts of the footnotes that a task refers to.
std::vector<std::string> notesOf(const Roadmap& plan, const Task& task) {
    std::vector<std::string> out;
    for (const int number : task.footnotes) {
        const auto note = std::ranges::find(plan.footnotes, number, &content::Footnote::number);
        REQUIRE(note != plan.footnotes.end());
        if (std::ranges::find(out, note->text.en) == out.end()) out.push_back(note->text.en);
    }
    return out;
}

/// A task that has no end in a plan that ends, ends with it.
std::optional<int> endOf(const Roadmap& plan, const Task& task) {
    if (task.to || plan.openEnded) return task.to;
    return plan.years.back();
}

void checkForm(const PlanUnion& both, std::optional<std::size_t> form, const Roadmap& plan,
               std::optional<std::size_t> task) {
    REQUIRE(form.has_value() == task.has_value());
    if (!form) return;
    const Task& stands = both.roadmap().tasks[*form];
    const Task& was = plan.tasks[*task];
    CHECK(stands.id == was.id);
    CHECK(stands.text == was.text);
    CHECK(stands.domain == was.domain);
    CHECK(stands.from == was.from);
    CHECK(stands.to == endOf(plan, was));
    CHECK(notesOf(both.roadmap(), stands) == notesOf(plan, was));
}

}  // namespace

TEST_CASE("Either of two plans can be read out of their union, whatever they are") {
    std::mt19937 random(20221);
    for (int round = 0; round < 300; ++round) {
        const Roadmap before = randomPlan(random);
        const Roadmap after = randomPlan(random);
        const PlanUnion both = content::unionOf(boardOf(before, after), 0, 1);
        std::size_t earlier = 0;
        std::size_t later = 0;
        for (const content::UnionTask& task : both.tasks) {
            checkForm(both, task.before, before, task.change.before);
            checkForm(both, task.after, after, task.change.after);
            earlier += task.before ? 1 : 0;
            later += task.after ? 1 : 0;
            CHECK((task.fate == Fate::added) == !task.before);
            CHECK((task.fate == Fate::dropped) == !task.after);
        }
        CHECK(earlier == before.tasks.size());
        CHECK(later == after.tasks.size());
        CHECK(both.counts.added + both.counts.changed + both.counts.kept == later);
        CHECK(both.counts.dropped + both.counts.changed + both.counts.kept == earlier);
        std::size_t inLanes = 0;
        for (const content::ChangeCounts& lane : both.perDomain)
            inLanes += lane.added + lane.changed + lane.kept + lane.dropped;
        CHECK(inLanes == both.tasks.size());
        for (const Task& form : both.roadmap().tasks) {
            CHECK(form.from >= both.roadmap().years.front());
            CHECK(form.to.value_or(both.roadmap().years.back()) <= both.roadmap().years.back());
        }
    }
}

TEST_CASE("The axis has all years of both plans, and an open end where one of them has") {
    Roadmap before;
    before.years = {2020, 2021};
    Roadmap after;
    after.years = {2024, 2025};
    after.openEnded = true;
    const PlanUnion both = content::unionOf(boardOf(before, after), 0, 1);
    CHECK(both.roadmap().years == std::vector{2020, 2021, 2022, 2023, 2024, 2025});
    CHECK(both.roadmap().openEnded);
    CHECK(both.earlierYears.first == 2020);
    CHECK(both.earlierYears.last == 2021);
    CHECK(both.laterYears.first == 2024);
    CHECK(both.laterYears.last == 2025);
}

TEST_CASE("A footnote that both plans have stands once; the earlier plan's own are numbered on") {
    Roadmap before;
    before.years = {2020};
    before.footnotes = {{1, {"", "old"}}, {2, {"", "both"}}};
    Roadmap after;
    after.years = {2020};
    after.footnotes = {{1, {"", "both"}}, {2, {"", "new"}}};
    const PlanUnion both = content::unionOf(boardOf(before, after), 0, 1);
    REQUIRE(both.roadmap().footnotes.size() == 3);
    CHECK(both.roadmap().footnotes[2].number == 3);
    CHECK(both.roadmap().footnotes[2].text.en == "old");
    CHECK(both.laterNotes == std::vector{2});
}

TEST_CASE("A lane that the later plan has no more stands where it stood") {
    Roadmap before;
    before.years = {2020};
    before.pages = {{{0, 1, 2}}};
    Roadmap after;
    after.years = {2020};
    after.pages = {{{2, 0}}};
    const PlanUnion both = content::unionOf(boardOf(before, after), 0, 1);
    REQUIRE(both.roadmap().pages.size() == 1);
    CHECK(both.roadmap().pages[0].lanes == std::vector<std::size_t>{2, 0, 1});
}
