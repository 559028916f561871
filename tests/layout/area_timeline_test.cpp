// Areas opened into their timelines, and areas and lanes as marks.

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "layout/audit.hpp"
#include "layout/ids.hpp"
#include "layout/large_board.hpp"
#include "layout/map/area_head.hpp"
#include "layout/map/area_timeline.hpp"
#include "layout/map/far_marks.hpp"
#include "layout/roadmap_fixture.hpp"

using namespace fukan;
using base::Rect;
using content::Language;

namespace {

const test::LikeNoto font;
constexpr int year = 2026;
constexpr Language languages[] = {Language::ja, Language::en, Language::both};

struct Case {
    const content::Board& board;
    std::size_t revision;
    Language language;
    base::Vec2 screen;

    layout::Canvas canvas() const { return layout::makeCanvas(screen); }
    layout::LandscapeInput input() const {
        return {{board, revision, language, year}, test::contentOf(canvas()), {}};
    }
    layout::LandscapeLayout map() const { return test::layOut(board, revision, language, screen, year); }
};

template <typename Do>
void forEachCase(Do&& act) {
    for (const char* name : {"health-ai", "sample"}) {
        const auto loaded = test::loadAsset(name);
        REQUIRE(loaded.board);
        for (std::size_t revision = 0; revision < loaded.board->revisions.size(); ++revision) {
            for (const Language language : languages) {
                for (const base::Vec2 screen : test::screens) {
                    CAPTURE(name, revision, static_cast<int>(language), screen.x, screen.y);
                    act(Case{*loaded.board, revision, language, screen});
                }
            }
        }
    }
}

std::vector<const layout::Label*> labelsOf(const layout::AreaBox& head) {
    std::vector<const layout::Label*> all{&head.name};
    for (const layout::NumberMark& mark : head.numbers) all.push_back(&mark.label);
    if (head.badgeLabel) all.push_back(&*head.badgeLabel);
    return all;
}

void checkSound(const std::vector<const layout::Label*>& labels, base::Vec2 size) {
    // It is drawn larger than it is laid out.
    const layout::Audit audit = layout::audit(labels, size, 0);
    std::string findings;
    for (const layout::Finding& finding : audit.findings) findings += "\n  " + finding.sentence();
    INFO(findings);
    CHECK(audit.sound());
}

std::set<std::size_t> tasksOf(const content::Roadmap& roadmap, const std::vector<std::size_t>& domains) {
    std::set<std::size_t> out;
    for (std::size_t i = 0; i < roadmap.tasks.size(); ++i) {
        if (std::find(domains.begin(), domains.end(), roadmap.tasks[i].domain) != domains.end())
            out.insert(i);
    }
    return out;
}

void checkTimeline(const Case& c, const layout::LandscapeLayout& map, const layout::AreaTimeline& timeline) {
    const content::Revision& revision = c.board.revisions[c.revision];
    const layout::AreaBox& area = map.areas[timeline.area];
    const auto& domains = revision.landscape->areas[area.area].domains;
    std::set<std::size_t> shown;
    for (const layout::BarBox& bar : timeline.page.bars) {
        shown.insert(bar.task);
        CHECK(timeline.room.contains(bar.rect, 0.5f));
    }
    CHECK(shown == tasksOf(*revision.roadmap, domains));
    CHECK(shown.size() == timeline.page.bars.size());

    const Rect whole{0, 0, area.rect.w * timeline.scale, area.rect.h * timeline.scale};
    CHECK(whole.contains(timeline.room, 0.5f));
    for (const layout::AreaBox& other : map.areas) {
        if (revision.landscape->areas[other.area].inside != area.area) continue;
        const Rect inner = {(other.rect.x - timeline.origin.x) * timeline.scale,
                            (other.rect.y - timeline.origin.y) * timeline.scale,
                            other.rect.w * timeline.scale, other.rect.h * timeline.scale};
        CHECK(base::intersection(inner, timeline.room).empty());
    }
    std::vector<const layout::Label*> labels = timeline.page.labels();
    for (const layout::Label* label : labelsOf(timeline.head)) labels.push_back(label);
    checkSound(labels, whole.size());
    for (const layout::YearColumn& column : timeline.page.columns) CHECK(column.label.block.lines == 1);
    // Name and sentences can be seen whole without moving.
    CHECK(timeline.head.name.block.size.x < c.screen.x);
    for (const layout::BarBox& bar : timeline.page.bars) CHECK(bar.label.block.size.x < c.screen.x * 0.75f);
}

content::Board boardWith(int numbers, const std::string& name) {
    content::Board board;
    board.title.en = "Made up";
    for (int i = 1; i <= numbers; ++i) board.domains.push_back({"d" + std::to_string(i), i, {"", name}});
    return board;
}

layout::HeadWords wordsOf(const content::Board& board, const std::string& name, std::size_t count) {
    layout::HeadWords words{base::Id::of("area"), {}, {name, {}}, {}, count};
    for (std::size_t i = 0; i < board.domains.size(); ++i) words.domains.push_back(i);
    return words;
}

}  // namespace

TEST_CASE("An opened area has a bar for each task of its domains, in itself, and can be read", "[long]") {
    std::size_t opened = 0;
    std::size_t shut = 0;
    forEachCase([&](const Case& c) {
        const layout::LandscapeLayout map = c.map();
        for (std::size_t i = 0; i < map.areas.size(); ++i) {
            CAPTURE(i);
            const auto timeline =
                layout::layoutAreaTimeline(c.input(), map, i, c.screen.x * 0.5f, c.canvas(), font);
            const content::Revision& revision = c.board.revisions[c.revision];
            const auto& domains = revision.landscape->areas[map.areas[i].area].domains;
            const bool hasTasks = !tasksOf(*revision.roadmap, domains).empty();
            if (!hasTasks) CHECK_FALSE(timeline);
            if (hasTasks && !timeline) ++shut;
            if (!timeline) continue;
            ++opened;
            CHECK(timeline->scale > 1.4f);
            CHECK(timeline->scale < 45);
            checkTimeline(c, map, *timeline);
        }
    });
    CHECK(opened > 500);
    CHECK(shut == 0);
}

TEST_CASE("An area with no tasks, or with more than can be shown, does not open") {
    content::Board board = test::largeMap(4, 4);
    const layout::Canvas canvas = layout::makeCanvas({1920, 1080});
    const auto opens = [&] {
        const auto map = test::layOut(board, 0, Language::en, {1920, 1080}, year);
        return layout::layoutAreaTimeline({{board, 0, Language::en, year}, {}, {}}, map, 0, 1e6f, canvas,
                                          font)
            .has_value();
    };
    CHECK_FALSE(opens());
    for (const int tasks : {20, 61}) {
        board.revisions[0].roadmap = test::largeBoard(tasks, 1).revisions[0].roadmap;
        CAPTURE(tasks);
        CHECK(opens() == (tasks <= 60));
    }
    board.revisions[0].roadmap->tasks.clear();
    CHECK_FALSE(opens());
}

TEST_CASE("A head says what it has room for: all, the short name, the numbers") {
    const layout::Canvas canvas = layout::makeCanvas({1920, 1080});
    const content::Board board = boardWith(2, "Somewhat long name");
    layout::HeadWords words = wordsOf(board, "A name that needs quite some room", 3);
    words.shortName.en = "Short one";
    const auto head = [&](float w, float h, layout::HeadStyle style = {}) {
        return layout::layoutHead(board, words, {10, 10, w, h}, style, canvas, font);
    };
    const layout::AreaBox wide = head(900, 60);
    CHECK(test::lettersOf(wide.name).starts_with("A name"));
    CHECK(wide.numbers.size() == 2);
    REQUIRE(wide.badge);
    CHECK(wide.badge->x > wide.name.ink().right());

    const layout::AreaBox high = head(150, 300);
    CHECK(test::lettersOf(high.name).starts_with("A name"));
    CHECK(high.name.ink().y > high.numbers[0].rect.bottom());

    const layout::AreaBox low = head(230, 34);
    CHECK(test::lettersOf(low.name) == "Short one");
    CHECK(head(100, 30).name.block.runs.empty());
    CHECK(head(100, 30).numbers.size() == 2);
    CHECK(head(50, 30).numbers.size() == 1);
    CHECK(head(900, 12).numbers.empty());

    words.count = 0;
    CHECK_FALSE(head(900, 60).badge);
    words.count = 3;
    const layout::AreaBox apart = head(900, 60, {26, layout::HeadStyle::Align::justified});
    CHECK(std::abs(apart.badge->right() - 910) < 0.5f);
    CHECK(apart.name.room.right() < apart.badge->x);

    // In a corner's room that is high, the name has a place of its own below numbers and count.
    const layout::AreaBox corner = head(400, 200, {26, layout::HeadStyle::Align::corner});
    CHECK(std::abs(corner.badge->right() - 410) < 0.5f);
    CHECK(std::abs(corner.badge->center().y - corner.numbers[0].rect.center().y) < 0.5f);
    CHECK(corner.numbers[0].rect.y < 20);
    CHECK(corner.name.ink().y > corner.badge->bottom());
    const layout::AreaBox lowCorner = head(900, 60, {26, layout::HeadStyle::Align::corner});
    CHECK(std::abs(lowCorner.badge->center().y - lowCorner.name.ink().center().y) < 1);
}

TEST_CASE("Whatever the room, a head lies in it and can be read") {
    test::Dice dice(7);
    const std::string names[] = {"AI",
                                 "Diagnosis and treatment support",
                                 "予防",
                                 "人工知能開発基盤の整備と活用",
                                 "Incomprehensibilities",
                                 ""};
    std::size_t named = 0;
    for (int i = 0; i < 3000; ++i) {
        const layout::Canvas canvas = layout::makeCanvas(
            {400.0f + static_cast<float>(dice.below(3000)), 400.0f + static_cast<float>(dice.below(2000))});
        const content::Board board = boardWith(dice.below(4), "Name");
        const layout::HeadWords words =
            wordsOf(board, names[dice.below(6)], static_cast<std::size_t>(dice.below(3) * dice.below(40)));
        const Rect room{5, 5, canvas.px(static_cast<float>(dice.below(900) + 1)),
                        canvas.px(static_cast<float>(dice.below(200) + 1))};
        const layout::HeadStyle style{canvas.px(26), static_cast<layout::HeadStyle::Align>(dice.below(3))};
        const layout::AreaBox head = layout::layoutHead(board, words, room, style, canvas, font);
        CAPTURE(i, room.w, room.h);
        checkSound(labelsOf(head), {1e5f, 1e5f});
        for (const layout::NumberMark& mark : head.numbers) CHECK(room.contains(mark.rect, 0.5f));
        if (head.badge) CHECK(room.contains(*head.badge, 0.5f));
        if (!head.name.block.runs.empty()) ++named;
    }
    CHECK(named > 500);
}

TEST_CASE(
    "From afar every area and lane says which it is, from farther still as many as have room; all can be "
    "read",
    "[long]") {
    forEachCase([&](const Case& c) {
        const content::Revision& revision = c.board.revisions[c.revision];
        const auto far = [&](const layout::FarMarks& marks, const auto& domainsOf) {
            std::vector<const layout::Label*> labels;
            for (const layout::FarMark& mark : marks.marks) {
                const auto domains = domainsOf(mark.index);
                CAPTURE(marks.scale, mark.index);
                if (marks.scale > 0.6f && !domains.empty())
                    CHECK((!mark.head.numbers.empty() || !mark.head.name.block.runs.empty()));
                for (const layout::Label* label : labelsOf(mark.head)) {
                    labels.push_back(label);
                    CHECK((label->block.runs.empty() || mark.rect.contains(label->ink(), 2)));
                }
                if (!mark.head.badge) continue;
                std::size_t count = 0;
                for (const std::size_t domain : domains)
                    count += content::currentTaskCount(*revision.roadmap,
                                                       content::currentYear(*revision.roadmap, year), domain);
                const char* unit = c.language == Language::en ? "" : "件";
                CHECK(test::lettersOf(*mark.head.badgeLabel) == std::to_string(count) + unit);
            }
            for (const layout::Label& label : marks.places) labels.push_back(&label);
            checkSound(labels, c.screen * marks.scale);
        };
        const layout::Canvas canvas = c.canvas();
        const layout::LandscapeLayout map = c.map();
        const auto pages = test::roadmapPages(c.board, c.revision, c.screen, year, font, c.language);
        for (const float scale : {0.5f, 0.7f}) {
            far(layout::farMarks(c.input(), map, scale, canvas, font),
                [&](std::size_t i) { return revision.landscape->areas[map.areas[i].area].domains; });
            for (const layout::RoadmapPageLayout& page : pages) {
                const layout::RoadmapInput input{{c.board, c.revision, c.language, year},
                                                 test::contentOf(canvas)};
                far(layout::farMarks(input, page, scale, canvas, font),
                    [&](std::size_t i) { return std::vector<std::size_t>{page.lanes[i].domain}; });
            }
        }
    });
}
