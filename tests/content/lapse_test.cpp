#include "content/lapse.hpp"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <numeric>
#include <random>

#include "content/files.hpp"

using namespace fukan;
using content::LapseChapter;
using content::LapseYears;

namespace {

const content::Board& boardOf(const std::string& name) {
    static std::map<std::string, content::LoadedBoard> loaded;
    auto& found = loaded.try_emplace(name, test::loadAsset(name)).first->second;
    REQUIRE(found.board);
    return *found.board;
}

std::vector<LapseChapter> chapters(const std::string& board, std::optional<int> from = {},
                                   std::optional<int> to = {}, int thisYear = 2026) {
    return content::lapseChapters(boardOf(board), {from, to, 3}, thisYear);
}

std::vector<std::size_t> countsOf(const std::string& name, const LapseChapter& chapter) {
    const content::Board& board = boardOf(name);
    const auto plan = content::unionOf(board, chapter.earlier, chapter.later);
    std::vector<std::size_t> out;
    for (const content::LapseYear& year : content::lapseYears(board, plan, chapter))
        out.push_back(year.count);
    return out;
}

}  // namespace

TEST_CASE("The bundled plans are one story: two years of the earlier one, then the later one until now") {
    const auto story = chapters("health-ai");
    REQUIRE(story == std::vector{LapseChapter{0, 1, 2020, 2026, 2022}});
    // Counted by hand in the two files.
    CHECK(countsOf("health-ai", story[0]) == std::vector<std::size_t>{17, 15, 21, 23, 23, 23, 23});
}

TEST_CASE("A lapse has the years that are wanted, and the plans that hold in them") {
    CHECK(chapters("health-ai", 2021, 2022) == std::vector{LapseChapter{0, 1, 2021, 2022, 2022}});
    CHECK(chapters("health-ai", 2022, {}) == std::vector{LapseChapter{1, 1, 2022, 2026, {}}});
    CHECK(chapters("health-ai", {}, 2021) == std::vector{LapseChapter{0, 0, 2020, 2021, {}}});
    CHECK(chapters("health-ai", 1990, 2020) == std::vector{LapseChapter{0, 0, 2020, 2020, {}}});
    CHECK(chapters("health-ai", {}, 2019).empty());
    CHECK(chapters("health-ai", 2040, 2050).empty());
}

TEST_CASE("An open-ended plan is followed to this year or the one that is wanted, ten years at most") {
    CHECK(chapters("health-ai", {}, {}, 2023).at(0).last == 2024);
    CHECK(chapters("health-ai", {}, {}, 2031).at(0).last == 2031);
    CHECK(chapters("health-ai", {}, {}, 2100).at(0).last == 2034);
    CHECK(chapters("health-ai", {}, 2030).at(0).last == 2030);
    CHECK(chapters("health-ai", {}, 2100).at(0).last == 2034);
    // One that ends is over then.
    CHECK(chapters("steps", {}, {}, 2100).back().last == 2026);
}

TEST_CASE("Each of several revisions has its chapter, which goes on where the one before ended") {
    const auto story = chapters("steps");
    REQUIRE(story.size() == 2);
    CHECK(story[0].earlier == 0);
    CHECK(story[0].later == 1);
    CHECK(story[1].earlier == 1);
    CHECK(story[1].later == 2);
    CHECK(story[1].first == story[0].last);
    CHECK(story[1].revised == story[0].last + 1);
}

TEST_CASE("A plan of the same years is taken to hold from the year in which it runs other tasks") {
    const auto story = chapters("sample");
    REQUIRE(story.size() == 1);
    CHECK(story[0].first == 2025);
    REQUIRE(story[0].revised);
    CHECK(*story[0].revised > 2025);
}

TEST_CASE("Whatever plans and years there are, the chapters follow one another and tell no year twice") {
    std::mt19937 random(7);
    const auto number = [&](int least, int most) {
        return std::uniform_int_distribution(least, most)(random);
    };
    for (int round = 0; round < 150; ++round) {
        content::Board board = boardOf("sample");
        const std::size_t plans = static_cast<std::size_t>(number(1, 4));
        while (board.revisions.size() < plans) board.revisions.push_back(board.revisions.front());
        board.revisions.resize(plans);
        for (content::Revision& revision : board.revisions) {
            if (number(0, 5) == 0) {
                revision.roadmap.reset();
                continue;
            }
            content::Roadmap& plan = *revision.roadmap;
            const int first = number(2018, 2028);
            plan.years.clear();
            for (int year = first; year <= first + number(0, 4); ++year) plan.years.push_back(year);
            plan.openEnded = number(0, 1) == 1;
            for (content::Task& task : plan.tasks) {
                task.from =
                    plan.years[static_cast<std::size_t>(number(0, static_cast<int>(plan.years.size()) - 1))];
                task.to = number(0, 2) == 0 ? std::nullopt : std::optional(task.from + number(0, 2));
            }
        }
        LapseYears wanted;
        if (number(0, 1) == 1) wanted.from = number(2010, 2035);
        if (number(0, 1) == 1) wanted.to = wanted.from.value_or(2015) + number(0, 20);
        const auto story = content::lapseChapters(board, wanted, 2026);
        for (std::size_t i = 0; i < story.size(); ++i) {
            const LapseChapter& chapter = story[i];
            CHECK(chapter.first <= chapter.last);
            CHECK((chapter.earlier == chapter.later) == !chapter.revised);
            if (chapter.revised) {
                CHECK(chapter.first < *chapter.revised);
                CHECK(*chapter.revised <= chapter.last);
            }
            if (wanted.from && i == 0) CHECK(chapter.first >= *wanted.from);
            if (wanted.to) CHECK(chapter.last <= *wanted.to);
            if (i > 0) {
                CHECK(chapter.earlier == story[i - 1].later);
                CHECK(chapter.revised == story[i - 1].last + 1);
            }
            const auto plan = content::unionOf(board, chapter.earlier, chapter.later);
            const auto years = content::lapseYears(board, plan, chapter);
            CHECK(static_cast<int>(years.size()) == chapter.last - chapter.first + 1);
            for (const content::LapseYear& year : years) {
                const std::size_t runs = static_cast<std::size_t>(std::ranges::count(year.runs, true));
                CHECK(runs == year.count);
                CHECK(std::accumulate(year.perDomain.begin(), year.perDomain.end(), std::size_t{0}) == runs);
            }
        }
    }
}
