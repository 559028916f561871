#include <catch2/catch_test_macros.hpp>
#include <set>

#include "layout/audit.hpp"
#include "layout/landscape_fixture.hpp"
#include "layout/large_board.hpp"
#include "support/screens.hpp"

using namespace fukan;
using content::Language;
using layout::CrowdBox;
using layout::LandscapeLayout;

namespace {

LandscapeLayout laidOut(const content::Board& board) {
    return test::layOut(board, 0, Language::en, test::fullHd, 2026);
}

}  // namespace

TEST_CASE("A map of thousands shows how many items its areas have, and nothing that cannot be read") {
    const content::Board board = test::largeMap(12, 250);
    const LandscapeLayout laid = laidOut(board);
    CHECK(laid.items.empty());
    REQUIRE(laid.crowds.size() == 12);
    for (const CrowdBox& crowd : laid.crowds) CHECK(test::lettersOf(crowd.label) == "250 items");
    const layout::Audit audit = layout::audit(laid.labels(), test::fullHd);
    for (const layout::Finding& finding : audit.findings) FAIL_CHECK(finding.sentence());
}

TEST_CASE("The items of a crowd lie in its place, apart from one another, and can be read from near") {
    const LandscapeLayout laid = laidOut(test::largeMap(12, 120));
    REQUIRE_FALSE(laid.crowds.empty());
    std::set<std::size_t> seen;
    for (const CrowdBox& crowd : laid.crowds) {
        CHECK(crowd.readableFrom > 1);
        std::size_t unread = 0;
        for (std::size_t i = 0; i < crowd.items.size(); ++i) {
            const layout::ItemBox& item = crowd.items[i];
            CHECK(seen.insert(item.item).second);
            CHECK(item.crowded);
            CHECK(crowd.rect.contains(item.rect, 0.1f));
            CHECK(item.rect.contains(item.label.ink(), 0.1f));
            if (item.label.block.fontSize * crowd.readableFrom < item.label.floor - 0.01f) ++unread;
            for (std::size_t j = i + 1; j < crowd.items.size(); ++j)
                CHECK(base::intersection(item.rect, crowd.items[j].rect).empty());
        }
        CHECK(unread <= crowd.items.size() / 10);
    }
    CHECK(seen.size() + laid.items.size() == 1440);
}

TEST_CASE("Only as many areas are gathered as the others need") {
    content::Board board = test::largeMap(4, 6);
    content::Landscape& map = *board.revisions[0].landscape;
    const base::Rect at = map.areas[0].at;
    for (int i = 0; i < 600; ++i) {
        const float x = at.x + 0.5f + static_cast<float>(i % 30) / 30 * (at.w - 1);
        const float y = at.y + 2 + static_cast<float>(i / 30) / 20 * (at.h - 2.5f);
        map.items.push_back({{"", "Further thing " + std::to_string(i)}, {x, y, 0.1f, 0.1f}, 0, false});
    }
    const LandscapeLayout laid = laidOut(board);
    REQUIRE(laid.crowds.size() == 1);
    CHECK(laid.crowds[0].area == 0);
    CHECK(laid.crowds[0].items.size() == 606);
    CHECK(laid.items.size() == 18);
    CHECK(layout::audit(laid.labels(), test::fullHd).sound());
}

TEST_CASE("A chain of thousands is one crowd as well") {
    content::Board board = test::largeMap(1, 1);
    content::Landscape& map = *board.revisions[0].landscape;
    const base::Rect at = map.areas[0].at;
    map.items.clear();
    for (int i = 0; i < 3000; ++i) {
        const float x = at.x + static_cast<float>(i) / 3000 * at.w;
        map.items.push_back({{"", "Step"}, {x, at.y + 2, at.w / 3000, 1}, 0, true});
    }
    const LandscapeLayout laid = laidOut(board);
    REQUIRE(laid.crowds.size() == 1);
    CHECK(laid.crowds[0].items.size() == 3000);
}

TEST_CASE("The same board is laid out alike twice") {
    const content::Board board = test::largeMap(12, 100);
    const LandscapeLayout a = laidOut(board);
    const LandscapeLayout b = laidOut(board);
    REQUIRE(a.crowds.size() == b.crowds.size());
    for (std::size_t i = 0; i < a.crowds.size(); ++i) {
        CHECK(a.crowds[i].rect == b.crowds[i].rect);
        CHECK(a.crowds[i].readableFrom == b.crowds[i].readableFrom);
    }
}
