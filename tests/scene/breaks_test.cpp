// Words that lines once broke inside of, and their like, on every wall, with the font, the dictionary and the
// hyphenation patterns of this machine.

#include <catch2/catch_test_macros.hpp>

#include "scene/scene_labels.hpp"
#include "scene/scene_sets.hpp"

using namespace fukan;
using content::Language;

namespace {

struct Pair {
    const char* ja;
    const char* en;
};

constexpr Pair texts[] = {
    {"健康維持サービスの普及", "Telecommunications modernisation"},
    {"診断・治療支援領域におけるAI開発", "AI development for diagnosis and treatment"},
    {"AI創薬の推進", "Interoperability of electronic records"},
    {"コミュニティ形成の支援", "Community-based rehabilitation"},
    {"手術支援ロボットの国際標準化", "Internationalisation of standards"},
    {"リハビリ効果の評価", "Pharmaceutical infrastructure"},
    {"医療機器等の効率的な開発", "Τηλεπικοινωνίες και περιβάλλον"},
    {"認知症の早期発見および予防", "Развитие здравоохранения"},
};

/// Three years, and each text in a bar of one year, every other one with the next year's bar beside it.
content::Board boardOfTexts() {
    content::Board board;
    board.title = {"用語", "Terms"};
    board.fiscalYearStart = {4, 1};
    board.keep = {"創薬"};
    content::Roadmap roadmap;
    roadmap.years = {2025, 2026, 2027, 2028};
    content::Landscape map;
    map.title = board.title;
    map.grid = {8, 8};
    for (const Pair& text : texts) {
        const std::size_t index = board.domains.size();
        const auto place = static_cast<float>(index);
        board.domains.push_back(
            {"d" + std::to_string(index), static_cast<int>(index + 1), {text.ja, text.en}});
        for (int year = 2025; year <= (index % 2 == 0 ? 2025 : 2026); ++year) {
            content::Task task;
            task.id = "t" + std::to_string(roadmap.tasks.size());
            task.domain = index;
            task.text = {text.ja, text.en};
            task.from = year;
            task.to = year;
            roadmap.tasks.push_back(std::move(task));
        }
        content::Area area;
        area.id = "a" + std::to_string(index);
        area.name = {text.ja, text.en};
        area.at = {std::fmod(place, 4.0f) * 2, index < 4 ? 0.0f : 4.0f, 2, 4};
        area.domains = {index};
        map.areas.push_back(std::move(area));
        if (index % 4 == 0) roadmap.pages.emplace_back();
        roadmap.pages.back().lanes.push_back(index);
    }
    content::Revision revision;
    revision.id = "only";
    revision.label = {"版", "Only"};
    revision.roadmap = std::move(roadmap);
    revision.landscape = std::move(map);
    board.revisions.push_back(std::move(revision));
    return board;
}

}  // namespace

TEST_CASE("No word of map and roadmap is broken on any wall, in any language") {
    const content::Board board = boardOfTexts();
    for (const base::Vec2 wall : test::walls) {
        for (const Language language : {Language::ja, Language::en, Language::both}) {
            const scene::SceneSet sceneSet(board, {}, {wall, {}, language, test::today}, test::notoSans());
            for (const scene::LaidOutScene& scene : sceneSet.scenes()) {
                const layout::Audit audit =
                    scene::auditOf(scene::labelsOf(sceneSet, scene, {test::today, 23, 58}));
                for (const layout::Finding& finding : audit.findings) {
                    INFO(wall.x << " x " << wall.y << " language " << static_cast<int>(language) << ": "
                                << finding.sentence());
                    CHECK(finding.kind != layout::Finding::Kind::brokenWord);
                }
            }
        }
    }
}
