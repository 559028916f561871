// How large the map's type is: it fills its room, and does not get smaller where a text gets shorter.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "base/utf8.hpp"
#include "content/files.hpp"
#include "layout/health_ai.hpp"
#include "layout/landscape_fixture.hpp"
#include "layout/map/landscape_search.hpp"
#include "layout/map/landscape_text.hpp"
#include "layout/map/landscape_types.hpp"

using namespace fukan;
using content::Language;
using layout::LandscapeLayout;

namespace {

const test::LikeNoto& noto() {
    static const test::LikeNoto font;
    return font;
}

const content::Board& boardNamed(const std::string& name) {
    static const content::LoadedBoard sample = test::loadAsset("sample");
    REQUIRE(sample.board);
    return name == "sample" ? *sample.board : test::healthAi();
}

/// The factor by which the text could be larger in its own room without a broken word.
float spare(const layout::Label& label, const content::LocalText& name, Language language,
            text::Weight weight) {
    const layout::TextNeed need(layout::withMarks(layout::wordsIn(name, language, weight, 0)), noto());
    constexpr float step = 1.02f;
    float by = 1;
    for (; by < 3; by *= step) {
        const float size = label.block.fontSize * by * step;
        if (need.height(label.room.w, size) > label.room.h) break;
        if (need.breaks(label.room.w, size) > layout::Breaks::betweenWords) break;
    }
    return by;
}

/// Of one area: its smallest type, and the factor by which all of it could be larger in its boxes.
struct AreaType {
    float smallest = 1000;
    float spare = 1000;

    void add(const layout::Label& label, float factor) {
        smallest = std::min(smallest, label.block.fontSize);
        spare = std::min(spare, factor);
    }
};

std::vector<AreaType> typesOf(const content::Landscape& map, const LandscapeLayout& laid, Language language) {
    std::vector<AreaType> types(map.areas.size());
    for (const auto& box : laid.areas)
        types[box.area].add(box.name,
                            spare(box.name, map.areas[box.area].name, language, text::Weight::bold));
    for (const auto& box : laid.items) {
        const content::Item& item = map.items[box.item];
        types[item.area].add(box.label, spare(box.label, item.name, language, text::Weight::regular));
    }
    return types;
}

/// The free part of an area's height below what is in it.
float freeBelow(const content::Landscape& map, const LandscapeLayout& laid, const layout::AreaBox& area) {
    float bottom = area.rect.y;
    for (const auto& box : laid.items) {
        if (map.items[box.item].area == area.area) bottom = std::max(bottom, box.rect.bottom());
    }
    for (const auto& box : laid.areas) {
        if (map.areas[box.area].inside == area.area) bottom = std::max(bottom, box.rect.bottom());
    }
    return bottom > area.rect.y ? (area.rect.bottom() - bottom) / area.rect.h : 0;
}

}  // namespace

TEST_CASE("No area of the map has a quarter of its room free while its type is below the target", "[long]") {
    const std::string board = GENERATE("health-ai", "sample");
    const Language language = GENERATE(Language::ja, Language::en, Language::both);
    const base::Vec2 screen = GENERATE(from_range(test::screens));
    const content::Board& shown = boardNamed(board);
    constexpr float quarterFree = 4.0f / 3;
    for (std::size_t revision = 0; revision < shown.revisions.size(); ++revision) {
        if (!shown.revisions[revision].landscape) continue;
        const content::Landscape& map = *shown.revisions[revision].landscape;
        const LandscapeLayout laid = test::layOut(shown, revision, language, screen, 2026);
        const float target = layout::targetOf(layout::makeCanvas(screen));
        const std::vector<AreaType> types = typesOf(map, laid, language);
        for (const layout::AreaBox& box : laid.areas) {
            const AreaType& type = types[box.area];
            INFO(board << " " << map.areas[box.area].id << " at " << screen.x << " x " << screen.y << ": "
                       << type.smallest << " px, could be " << type.spare << " times that");
            CHECK((type.smallest >= target - 0.5f || type.spare < quarterFree));
            CHECK(freeBelow(map, laid, box) < 0.25f);
        }
    }
}

TEST_CASE("An area with room has type at the target where another keeps the map's type from it") {
    content::Board board;
    auto& map = board.revisions.emplace_back().landscape.emplace();
    map.grid = {20, 10};
    map.areas.resize(2);
    map.areas[0] = {"full", {"", "Full"}, {0, 0, 4, 10}, {}, std::nullopt};
    map.areas[1] = {"free", {"", "Free"}, {4, 0, 16, 10}, {}, std::nullopt};
    const auto add = [&](std::size_t area, const std::string& name, const base::Rect& at) {
        content::Item item;
        item.area = area;
        item.name = {"", name};
        item.at = at;
        map.items.push_back(item);
    };
    for (int i = 0; i < 28; ++i)
        add(0, "Item " + std::to_string(i), {0.5f, 1.5f + 0.3f * static_cast<float>(i), 3, 0.3f});
    add(1, "Small", {5, 2, 3, 1});
    add(1, "Also small", {5, 4, 3, 1});
    const LandscapeLayout laid = test::layOut(board, 0, Language::en, {1920, 1080}, 2026);
    REQUIRE(laid.items.size() == 30);
    CHECK(laid.items[0].label.block.fontSize < 20);
    CHECK(laid.items[28].label.block.fontSize >= 21);
    CHECK(laid.items[29].label.block.fontSize == laid.items[28].label.block.fontSize);
    CHECK(freeBelow(map, laid, laid.areas[1]) < 0.05f);
}

TEST_CASE("Few words on a large map grow to 1.6 times their size and no further") {
    content::Board board;
    auto& map = board.revisions.emplace_back().landscape.emplace();
    map.grid = {4, 4};
    map.areas.push_back({"one", {"", "One"}, {0, 0, 4, 4}, {}, std::nullopt});
    content::Item item;
    item.name = {"", "Two"};
    item.at = {1, 1, 2, 2};
    map.items.push_back(item);
    const LandscapeLayout laid = test::layOut(board, 0, Language::en, {1920, 1080}, 2026);
    CHECK(laid.items[0].label.block.fontSize > layout::token::body * 1.55f);
    CHECK(laid.items[0].label.block.fontSize <= layout::token::body * layout::token::growth);
    CHECK(laid.areas[0].name.block.fontSize <= layout::token::laneName * layout::token::growth);
}

namespace {

std::vector<content::LocalText*> textsOf(content::Landscape& map) {
    std::vector<content::LocalText*> texts;
    for (auto* regions : {&map.fields, &map.stages, &map.layers}) {
        for (auto& region : *regions) texts.push_back(&region.name);
    }
    for (auto& area : map.areas) texts.push_back(&area.name);
    for (auto& item : map.items) texts.push_back(&item.name);
    return texts;
}

void cutOff(std::string& text, std::size_t characters) {
    std::u32string all = base::decodedUtf8(text);
    if (all.size() <= characters + 1) return;
    all.resize(all.size() - characters);
    text.clear();
    for (const char32_t c : all) base::appendUtf8(text, c);
}

/// The smallest type, as far as it is not above the tokens: what is above is room that is left.
float foundSize(const content::Board& board, Language language, const layout::Canvas& canvas) {
    const base::Rect area{0, 0, canvas.viewport.x * 0.95f, canvas.viewport.y * 0.82f};
    const layout::LandscapeInput input{{board, 0, language, 2026}, area, {}};
    const layout::MapNode map = layout::buildMap(input, {language, language}, canvas, noto());
    const layout::FoundPlan found = layout::findPlan(map, area.size(), canvas);
    const float token = layout::token::body * std::max(canvas.unit, canvas.floor / layout::token::floor);
    return std::min({found.plan.sizes.item, found.plan.sizes.name, token});
}

}  // namespace

TEST_CASE("A shorter text never makes the map's type smaller by more than half a pixel", "[long]") {
    const std::string name = GENERATE("health-ai", "sample");
    const Language language = GENERATE(Language::ja, Language::en, Language::both);
    const base::Vec2 screen = GENERATE(from_range(test::screens));
    const float floor = GENERATE(18.0f, 23.0f, 26.0f);
    std::mt19937 random(static_cast<unsigned>(screen.x * 7 + screen.y + floor) + 1U);
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(random()) % count; };
    layout::Canvas canvas = layout::makeCanvas(screen);
    canvas.floor *= floor / layout::token::floor;
    content::Board board = boardNamed(name);
    float size = foundSize(board, language, canvas);
    // Half a token pixel; sizes are in half pixels.
    const float step = std::ceil(std::max({1.0f, canvas.unit, canvas.floor / layout::token::floor})) / 2;
    for (int round = 0; round < 8; ++round) {
        const auto texts = textsOf(*board.revisions[0].landscape);
        content::LocalText& text = *texts[below(texts.size())];
        const std::size_t characters = 1 + below(8);
        cutOff(text.ja, characters);
        cutOff(text.en, characters);
        const float next = foundSize(board, language, canvas);
        INFO(name << " " << screen.x << " x " << screen.y << ", floor " << canvas.floor << ", now "
                  << text.in(language) << ": from " << size << " to " << next);
        CHECK(next >= size - step);
        size = next;
    }
}

TEST_CASE("Read from 4 m on an upright panel of 55 inches, the English map reaches its floor") {
    // 1080 × 1920 pixels of 0.634 mm: 25.2 px.
    const LandscapeLayout laid =
        test::layOut(test::healthAi(), GENERATE(0, 1), Language::en, {1080, 1920}, 2026, {4000, 0.634f});
    for (const layout::Label* label : laid.labels()) {
        INFO(test::lettersOf(*label));
        CHECK(label->block.fontSize >= label->floor - 0.01f);
        for (const text::Run& run : label->block.runs) CHECK(run.joint != text::Joint::broken);
    }
}
