#include "content/likely_pairs.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace fukan;
using content::LocalText;

namespace {

content::Roadmap planOf(const std::vector<std::pair<std::string, std::string>>& tasks,
                        std::size_t domain = 0) {
    content::Roadmap plan;
    plan.years = {2025, 2026};
    for (const auto& [id, words] : tasks) {
        content::Task task;
        task.id = id;
        task.text.en = words;
        task.domain = domain;
        task.from = 2025;
        plan.tasks.push_back(task);
    }
    return plan;
}

}  // namespace

TEST_CASE("texts are as alike as the pairs of characters that they share") {
    CHECK(content::likeness({"見直し", ""}, {"見直し", ""}) == 1);
    CHECK(content::likeness({"", "night"}, {"", "nacht"}) == Catch::Approx(0.25f));
    CHECK(content::likeness({"", "berth planning"}, {"", "berthplanning"}) == 1);
    CHECK(content::likeness({"審査", ""}, {"", "review"}) == 0);
    CHECK(content::likeness({"", ""}, {"", ""}) == 0);
    // Of two languages the more alike counts.
    CHECK(content::likeness({"審査の開始", "Begin"}, {"審査の開始", "Start"}) == 1);
}

TEST_CASE("a task that was given another id is found by its text, and each in one pair at most") {
    const auto before =
        planOf({{"a", "Build the database for imaging"}, {"b", "Train the staff"}, {"c", "Same"}});
    const auto after = planOf({{"x", "Build a database for imaging"},
                               {"y", "Build the database for imaging now"},
                               {"z", "Open the clinic"},
                               {"c", "Same"}});
    const auto pairs = content::likelyPairs(before, after);
    REQUIRE(pairs.size() == 1);
    CHECK(before.tasks[pairs[0].before].id == "a");
    CHECK(after.tasks[pairs[0].after].id == "y");
    CHECK(pairs[0].likeness > 0.9f);
    // Where the ids are the same there is nothing to join, however the texts differ; in another domain
    // neither.
    CHECK(content::likelyPairs(before, before).empty());
    CHECK(content::likelyPairs(before, planOf({{"x", "Build the database for imaging"}}, 1)).empty());
}

TEST_CASE("plans of thousands of such tasks are not compared: that would take seconds") {
    std::vector<std::pair<std::string, std::string>> then;
    std::vector<std::pair<std::string, std::string>> now;
    for (int i = 0; i < 1000; ++i) {
        then.emplace_back("a" + std::to_string(i), "The same words");
        now.emplace_back("b" + std::to_string(i), "The same words");
    }
    CHECK(content::likelyPairs(planOf(then), planOf(now)).empty());
}
