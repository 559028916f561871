#include "layout/map/landscape.hpp"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <set>

#include "layout/audit.hpp"
#include "layout/health_ai.hpp"
#include "layout/landscape_fixture.hpp"

using namespace fukan;
using content::Language;
using layout::LandscapeLayout;

namespace {

constexpr float slack = 0.6f;  // pixels: the audit's own half, and rounding

void requireApart(const std::vector<base::Rect>& boxes) {
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            const base::Rect common = base::intersection(boxes[i], boxes[j]);
            INFO(i << " and " << j << " share " << common.w << " x " << common.h);
            REQUIRE((common.w <= slack || common.h <= slack));
        }
    }
}

/// Every box lies in the box around it, and those in one box keep clear of each other and of its texts.
void requireNested(const content::Landscape& map, const LandscapeLayout& laid, const base::Rect& screen) {
    std::vector<base::Rect> top;
    for (const auto* list : {&laid.fields, &laid.stages, &laid.layers}) {
        for (const auto& box : *list) top.push_back(box.rect);
    }
    std::vector<std::vector<base::Rect>> inside(map.areas.size());
    std::vector<base::Rect> areas(map.areas.size());
    for (const auto& box : laid.areas) {
        areas[box.area] = box.rect;
        const auto parent = map.areas[box.area].inside;
        if (parent) REQUIRE(areas[*parent].contains(box.rect, slack));
        (parent ? inside[*parent] : top).push_back(box.rect);
        for (const auto& number : box.numbers) {
            REQUIRE(box.rect.contains(number.rect, slack));
            inside[box.area].push_back(number.rect);
        }
        if (box.badge) {
            REQUIRE(box.rect.contains(*box.badge, slack));
            inside[box.area].push_back(*box.badge);
        }
        REQUIRE(box.rect.contains(box.name.ink(), slack));
        inside[box.area].push_back(box.name.ink());
    }
    for (const auto& box : laid.items) {
        const std::size_t area = map.items[box.item].area;
        REQUIRE(areas[area].contains(box.rect, slack));
        REQUIRE(box.rect.grown(-box.head, 0).contains(box.label.room, slack));
        inside[area].push_back(box.rect);
    }
    for (const base::Rect& box : top) REQUIRE(screen.contains(box, slack));
    requireApart(top);
    for (const auto& boxes : inside) requireApart(boxes);
}

}  // namespace

TEST_CASE("every text of the map is legible, whole and in its place on every screen", "[long]") {
    const std::size_t revision = GENERATE(0u, 1u);
    const Language language = GENERATE(Language::ja, Language::en, Language::both);
    const base::Vec2 screen = GENERATE(from_range(std::begin(test::screens), std::end(test::screens)));
    // 2026: few badges before the revision; 2022: badges in nearly every area.
    const int year = GENERATE(2022, 2026);
    CAPTURE(revision, language, screen.x, screen.y, year);

    const LandscapeLayout laid = test::layOut(test::healthAi(), revision, language, screen, year);
    const layout::Audit audit = layout::audit(laid.labels(), screen);
    for (const layout::Finding& finding : audit.findings) UNSCOPED_INFO(finding.sentence());
    REQUIRE(audit.sound());
    for (const layout::Label* label : laid.labels()) {
        INFO(test::lettersOf(*label));
        REQUIRE(label->room.contains(label->ink(), slack));
        REQUIRE(label->block.fontSize >= label->floor - 0.01f);
    }
    requireNested(*test::healthAi().revisions[revision].landscape, laid, {0, 0, screen.x, screen.y});
}

TEST_CASE("every name of the map appears exactly once") {
    const std::size_t revision = GENERATE(0u, 1u);
    const Language language = GENERATE(Language::ja, Language::en);
    const base::Vec2 screen = GENERATE(base::Vec2{1920, 1080}, base::Vec2{1080, 1920});
    const content::Landscape& map = *test::healthAi().revisions[revision].landscape;
    const LandscapeLayout laid = test::layOut(test::healthAi(), revision, language, screen, 2026);

    std::multiset<std::string> expected;
    const auto expect = [&](const content::LocalText& name) {
        expected.insert(test::withoutSpaces(name.in(language)));
    };
    for (const auto* places : {&map.fields, &map.stages}) {
        for (const auto& place : *places) expect(place.name);
    }
    for (const auto& area : map.areas) expect(area.name);
    for (const auto& item : map.items) expect(item.name);
    for (const auto& note : map.notes) expect(note);

    std::multiset<std::string> found;
    const auto find = [&](const layout::Label& label) {
        found.insert(test::withoutSpaces(test::lettersOf(label)));
    };
    for (const auto& box : laid.fields) find(box.label);
    for (const auto& box : laid.stages) find(box.label);
    for (const auto& box : laid.areas) find(box.name);
    for (const auto& box : laid.items) find(box.label);
    for (const auto& note : laid.notes) find(note);
    CHECK(found == expected);
    REQUIRE(laid.layers.size() == map.layers.size());
    // Running downward, some characters have forms of their own; the first ones do not.
    CHECK(test::lettersOf(laid.layers[1].label).substr(0, 3) == map.layers[1].name.in(language).substr(0, 3));
}

TEST_CASE("where the room serves both languages, items show both") {
    const test::LikeNoto font;
    const layout::LandscapeInput input{
        {test::healthAi(), 1, Language::both, 2026}, {56, 80, 3728, 920}, {456, 1010, 3328, 52}};
    const LandscapeLayout laid = layoutLandscape(input, layout::makeCanvas({3840, 1080}), font);
    const content::Landscape& map = *test::healthAi().revisions[1].landscape;
    CHECK(test::lettersOf(laid.items[1].label) == map.items[1].name.ja + map.items[1].name.en);
    CHECK(test::lettersOf(laid.areas[0].name) == map.areas[0].name.ja + map.areas[0].name.en);
}

TEST_CASE("of two languages the second is regular and smaller everywhere on the map") {
    const base::Vec2 screen = GENERATE(base::Vec2{1920, 1080}, base::Vec2{1280, 720}, base::Vec2{3840, 2160});
    const content::Landscape& map = *test::healthAi().revisions[1].landscape;
    const LandscapeLayout laid = test::layOut(test::healthAi(), 1, Language::both, screen, 2026);
    const auto checkTwo = [](const layout::Label& label, const content::LocalText& name) {
        INFO(test::lettersOf(label));
        std::string second;
        for (const text::Run& run : label.block.runs) {
            if (run.role == text::Role::body) CHECK(run.size == label.block.fontSize);
            if (run.role != text::Role::second) continue;
            second += run.text;
            CHECK(run.weight == text::Weight::regular);
            CHECK(run.size >= label.block.fontSize * 0.77f);
            CHECK(run.size <= label.block.fontSize * 0.86f);
        }
        std::string english = test::withoutSpaces(name.en);
        std::erase(english, '*');
        CHECK(test::withoutSpaces(second) == (name.ja == name.en ? "" : english));
    };
    for (const auto& box : laid.fields)
        checkTwo(box.label, map.fields[static_cast<std::size_t>(&box - laid.fields.data())].name);
    for (const auto& box : laid.stages)
        checkTwo(box.label, map.stages[static_cast<std::size_t>(&box - laid.stages.data())].name);
    for (const auto& box : laid.areas) checkTwo(box.name, map.areas[box.area].name);
    for (const auto& box : laid.items) checkTwo(box.label, map.items[box.item].name);
    CHECK(layout::audit(laid.labels(), screen, 10).sound());
}

TEST_CASE("numbers and badges are those of the area's domains") {
    const content::Board& board = test::healthAi();
    const LandscapeLayout laid = test::layOut(board, 1, Language::ja, {1920, 1080}, 2026);
    const content::Revision& revision = board.revisions[1];
    const content::CurrentYear now = content::currentYear(*revision.roadmap, 2026);
    std::size_t badges = 0;
    for (const auto& box : laid.areas) {
        const content::Area& area = revision.landscape->areas[box.area];
        INFO(area.id);
        std::size_t count = 0;
        std::vector<std::string> numbers;
        for (const std::size_t domain : area.domains) {
            count += content::currentTaskCount(*revision.roadmap, now, domain);
            if (board.domains[domain].number > 0)
                numbers.push_back(std::to_string(board.domains[domain].number));
        }
        std::vector<std::string> drawn;
        for (const auto& mark : box.numbers) drawn.push_back(test::lettersOf(mark.label));
        CHECK(drawn == numbers);
        REQUIRE(box.badge.has_value() == (count > 0));
        REQUIRE(box.badgeLabel.has_value() == (count > 0));
        if (count == 0) continue;
        ++badges;
        const std::string words = test::lettersOf(*box.badgeLabel);
        CHECK((words == std::to_string(count) + "件" || words == "今年度 " + std::to_string(count) + "件"));
    }
    CHECK(badges >= 5);
}

TEST_CASE("without a roadmap there are no badges") {
    content::Board board = test::healthAi();
    board.revisions[1].roadmap.reset();
    const LandscapeLayout laid = test::layOut(board, 1, Language::ja, {1920, 1080}, 2026);
    CHECK(std::none_of(laid.areas.begin(), laid.areas.end(), [](const auto& area) { return area.badge; }));
}

TEST_CASE("the items of an area share one size of type, and areas differ little") {
    const base::Vec2 screen = GENERATE(base::Vec2{1920, 1080}, base::Vec2{1024, 768});
    const Language language = GENERATE(Language::ja, Language::en);
    const LandscapeLayout laid = test::layOut(test::healthAi(), 1, language, screen, 2026);
    const content::Landscape& map = *test::healthAi().revisions[1].landscape;
    const float first = laid.items[0].label.block.fontSize;
    for (const auto& box : laid.items) {
        const float size = box.label.block.fontSize;
        CHECK(std::max(size / first, first / size) < 1.2f);
        for (const auto& other : laid.items) {
            if (map.items[box.item].area == map.items[other.item].area)
                CHECK(size == other.label.block.fontSize);
        }
    }
    if (screen.x == 1920) CHECK(first >= layout::token::body);
}

TEST_CASE("neighbouring boxes of the map keep the same gap everywhere") {
    const LandscapeLayout laid = test::layOut(test::healthAi(), 1, Language::ja, {1920, 1080}, 2026);
    const float gap = laid.fields[1].rect.x - laid.fields[0].rect.right();
    CHECK(gap >= 5);
    CHECK(gap <= 9);
    CHECK(laid.stages[0].rect.y - laid.fields[0].rect.bottom() == Catch::Approx(gap).margin(0.1));
    CHECK(laid.layers[1].rect.y - laid.layers[0].rect.bottom() == Catch::Approx(gap).margin(0.1));
    CHECK(laid.items[3].rect.y - laid.items[1].rect.bottom() == Catch::Approx(gap).margin(0.1));
    CHECK(laid.items[2].rect.x - laid.items[1].rect.right() == Catch::Approx(gap).margin(0.1));
}

TEST_CASE("a chain stands in file order, from left to right") {
    const LandscapeLayout laid = test::layOut(test::healthAi(), 1, Language::en, {1080, 1920}, 2026);
    const layout::ItemBox* before = nullptr;
    for (const auto& box : laid.items) {
        if (!box.chained) continue;
        CHECK(box.head > 0);
        if (before) CHECK(box.rect.x >= before->rect.right() - slack);
        if (before) CHECK(box.rect.y == before->rect.y);
        before = &box;
    }
    CHECK(before);
}

TEST_CASE("ids are distinct, and the same in both revisions for the same thing") {
    const LandscapeLayout before = test::layOut(test::healthAi(), 0, Language::ja, {1920, 1080}, 2026);
    const LandscapeLayout after = test::layOut(test::healthAi(), 1, Language::en, {1280, 720}, 2022);
    std::set<base::Id> ids;
    for (const layout::Label* label : after.labels()) CHECK(ids.insert(label->id).second);
    for (const auto& box : after.areas) CHECK(ids.insert(box.id).second);
    for (const auto& box : after.items) CHECK(ids.insert(box.id).second);
    REQUIRE(before.items.size() == after.items.size());
    for (std::size_t i = 0; i < before.items.size(); ++i) CHECK(before.items[i].id == after.items[i].id);
}

TEST_CASE("the same input gives the same map to the bit") {
    const base::Vec2 screen = GENERATE(base::Vec2{1920, 1080}, base::Vec2{1080, 1920});
    const LandscapeLayout one = test::layOut(test::healthAi(), 1, Language::en, screen, 2026);
    const LandscapeLayout two = test::layOut(test::healthAi(), 1, Language::en, screen, 2026);
    const auto a = one.labels();
    const auto b = two.labels();
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        CHECK(a[i]->id == b[i]->id);
        CHECK(a[i]->room == b[i]->room);
        CHECK(a[i]->origin == b[i]->origin);
        CHECK(a[i]->block.fontSize == b[i]->block.fontSize);
        CHECK(test::lettersOf(*a[i]) == test::lettersOf(*b[i]));
    }
}

TEST_CASE("a floor that no map can keep is told by sizes below it, not by clipped texts") {
    // 3.6 m away from a panel with pixels of 0.3 mm: letters of 48 pixels.
    const LandscapeLayout laid =
        test::layOut(test::healthAi(), 1, Language::ja, {1920, 1080}, 2026, {3600, 0.3f});
    const layout::Audit audit = layout::audit(laid.labels(), {1920, 1080});
    CHECK(audit.tooSmall > 0);
    CHECK(audit.clipped == 0);
    CHECK(audit.overlapping == 0);
    std::size_t items = laid.items.size();
    for (const layout::CrowdBox& crowd : laid.crowds) items += crowd.items.size();
    CHECK(items == test::healthAi().revisions[1].landscape->items.size());
}

TEST_CASE("a raised floor is kept while there is room for it") {
    // 24 pixels instead of 18.
    const LandscapeLayout laid =
        test::layOut(test::healthAi(), 1, Language::ja, {1920, 1080}, 2026, {3000, 0.5f});
    for (const layout::Label* label : laid.labels()) CHECK(label->block.fontSize >= label->floor - 0.01f);
    CHECK(laid.items[0].label.block.fontSize >= 24);
}

TEST_CASE("a map of two boxes fills its place") {
    content::Board board;
    board.revisions.resize(1);
    auto& map = board.revisions[0].landscape.emplace();
    map.grid = {10, 4};
    map.areas.resize(2);
    map.areas[0] = {"left", {"", "Left"}, {0, 0, 5, 4}, {}, std::nullopt};
    map.areas[1] = {"right", {"", "Right"}, {5, 0, 5, 4}, {}, std::nullopt};
    const test::LikeNoto font;
    const layout::Canvas canvas = layout::makeCanvas({1920, 1080});
    const base::Rect place{56, 128, 1808, 872};
    const LandscapeLayout laid = layoutLandscape({{board, 0, Language::en, 2026}, place, {}}, canvas, font);
    REQUIRE(laid.areas.size() == 2);
    CHECK(laid.areas[0].rect.x == Catch::Approx(place.x));
    CHECK(laid.areas[1].rect.right() == Catch::Approx(place.right()));
    CHECK(laid.areas[0].rect.w == Catch::Approx(laid.areas[1].rect.w));
    CHECK(laid.areas[1].rect.h == Catch::Approx(place.h));
}
