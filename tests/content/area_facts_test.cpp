// What a card tells of an area without a domain.

#include "content/area_facts.hpp"

#include <catch2/catch_test_macros.hpp>

#include "content/comparison.hpp"
#include "content/files.hpp"

using namespace fukan;
using content::areaFacts;
using Difference = content::AreaDifference::Kind;

namespace {

content::Area areaOf(std::string id, std::string name, std::vector<std::size_t> domains = {}) {
    content::Area area;
    area.id = std::move(id);
    area.name.en = std::move(name);
    area.at = {0, 0, 2, 1};
    area.domains = std::move(domains);
    return area;
}

content::Item itemOf(std::string name, std::size_t area) {
    content::Item item;
    item.name.en = std::move(name);
    item.area = area;
    return item;
}

content::Revision mapOf(std::vector<content::Area> areas, std::vector<content::Item> items) {
    content::Revision revision;
    content::Landscape& map = revision.landscape.emplace();
    map.grid = {10, 10};
    map.areas = std::move(areas);
    map.items = std::move(items);
    return revision;
}

/// First: plain (Berth, Buoy), renamed, belonging, gone. Second: plain (Buoy, Crane; an area inside), …
content::Board twoMaps() {
    content::Board board;
    board.domains = {{"a", 1, {"", "A"}}};
    board.revisions.push_back(mapOf({areaOf("plain", "Plain"), areaOf("renamed", "Old"),
                                     areaOf("belonging", "Belonging"), areaOf("gone", "Gone")},
                                    {itemOf("Berth", 0), itemOf("Buoy", 0)}));
    content::Revision later = mapOf({areaOf("plain", "Plain"), areaOf("inner", "Inner"),
                                     areaOf("renamed", "New"), areaOf("belonging", "Belonging", {0})},
                                    {itemOf("Buoy", 0), itemOf("Crane", 0), itemOf("Deck", 1)});
    later.landscape->areas[1].inside = 0;
    later.landscape->areas[2].at = {5, 0, 2, 1};
    board.revisions.push_back(std::move(later));
    return board;
}

}  // namespace

TEST_CASE("an area's facts are its own items and the areas in it") {
    const content::Board board = twoMaps();
    const content::AreaFacts facts = areaFacts(board, 1, 0);
    CHECK(facts.items == std::vector<std::size_t>{0, 1});
    CHECK(facts.inside == std::vector<std::size_t>{1});
    CHECK(areaFacts(board, 1, 2).items.empty());
}

TEST_CASE("an area's difference says what the other map has, seen from either side") {
    const content::Board board = twoMaps();
    const auto difference = [&](std::size_t revision, std::size_t area) {
        return *areaFacts(board, revision, area).difference;
    };
    const auto plain = difference(1, 0);
    CHECK(plain.kind == Difference::changed);
    CHECK_FALSE(plain.name);
    CHECK(plain.here == std::vector<std::size_t>{1});   // Crane
    CHECK(plain.there == std::vector<std::size_t>{0});  // Berth
    const auto back = difference(0, 0);
    CHECK(back.other == 1);
    CHECK(back.here == std::vector<std::size_t>{0});
    CHECK(back.there == std::vector<std::size_t>{1});
    CHECK(difference(1, 1).kind == Difference::added);
    const auto renamed = difference(1, 2);
    CHECK(renamed.name->en == "Old");
    CHECK(renamed.placeChanged);
    CHECK_FALSE(renamed.domains);
    CHECK(difference(0, 1).name->en == "New");
    CHECK(difference(0, 2).domains == std::vector<std::size_t>{0});
    CHECK(difference(1, 3).domains == std::vector<std::size_t>{});
    CHECK(difference(0, 3).kind == Difference::dropped);
}

TEST_CASE("a map's neighbour has a map; one alone has nothing to differ from") {
    content::Board board = twoMaps();
    board.revisions.insert(board.revisions.begin() + 1, content::Revision{});
    CHECK(content::mapNeighbourOf(board, 0) == 2u);
    CHECK(content::mapNeighbourOf(board, 2) == 0u);
    CHECK_FALSE(content::mapNeighbourOf(board, 1));
    board.revisions.resize(1);
    CHECK_FALSE(areaFacts(board, 0, 0).difference);
}

TEST_CASE("the bundled map's area of home care is the same before and after") {
    const auto loaded = test::loadAsset("health-ai");
    REQUIRE(loaded.board);
    for (const std::size_t revision : {0u, 1u}) {
        const auto& areas = loaded.board->revisions[revision].landscape->areas;
        for (std::size_t i = 0; i < areas.size(); ++i) {
            if (areas[i].id == "home")
                CHECK(areaFacts(*loaded.board, revision, i).difference->kind == Difference::unchanged);
        }
    }
}
