// The proof that every scene can be read: nothing clipped, nothing over anything else, nothing below its
// floor, on every wall that the boards are meant for, with the font that they are drawn with.

#include <catch2/catch_test_macros.hpp>

#include "content/history_board.hpp"
#include "draw/hidden_text.hpp"
#include "scene/bodies.hpp"
#include "scene/scene_labels.hpp"
#include "scene/scene_sets.hpp"
#include "scene/still.hpp"

using namespace fukan;
using content::Language;

namespace {

std::string nameOf(const scene::SceneSet& sceneSet, const scene::LaidOutScene& scene) {
    const char* kind = test::mapOf(scene)               ? "map "
                       : test::isAfar(scene)            ? "afar "
                       : show::isPlayed(scene.key.kind) ? "revision "
                                                        : "roadmap ";
    return kind + sceneSet.board().revisions[scene.key.revision].id + " " +
           std::to_string(scene.key.page + 1);
}

/// What is painted over, of all scenes and in both themes; one line a text.
std::string hiddenIn(const scene::SceneSet& sceneSet) {
    std::string out;
    const show::Round round = scene::makeRound({}, sceneSet).round;
    for (std::size_t i = 0; i < round.size(); ++i) {
        for (const scene::Theme& theme : {scene::darkTheme(), scene::lightTheme()}) {
            const draw::DrawList list =
                scene::still(sceneSet, theme, round, i, {{}, test::afternoon}, {.tour = false});
            for (const draw::HiddenText& text : draw::hiddenTexts(list)) out += text.text + "\n";
        }
    }
    return out;
}

void checkReadable(const std::string& board, Language language, content::Date date) {
    for (const base::Vec2 wall : test::walls) {
        const scene::SceneSet sceneSet = test::sceneSetOf(board, wall, language, test::notoSans(), date);
        CHECK(sceneSet.scenes().size() >= 4);
        for (const scene::LaidOutScene& scene : sceneSet.scenes()) {
            // The widest time of day: none has more characters.
            const layout::Audit audit =
                scene::auditOf(scene::labelsOf(sceneSet, scene, {sceneSet.settings().date, 23, 58}));
            std::string findings;
            for (const layout::Finding& finding : audit.findings) findings += "\n  " + finding.sentence();
            INFO(board << " " << nameOf(sceneSet, scene) << " at " << wall.x << " x " << wall.y << findings);
            CHECK(audit.sound());
            CHECK(audit.texts > 10);
        }
        CHECK(hiddenIn(sceneSet).empty());
    }
}

}  // namespace

TEST_CASE("The bundled board can be read on every wall in Japanese") {
    checkReadable("health-ai", Language::ja, test::today);
}

TEST_CASE("The bundled board can be read on every wall in English", "[long]") {
    checkReadable("health-ai", Language::en, test::today);
}

TEST_CASE("The bundled board can be read on every wall in both languages at once", "[long]") {
    checkReadable("health-ai", Language::both, test::today);
}

TEST_CASE("The sample board can be read on every wall") {
    checkReadable("sample", Language::en, test::today);
}

TEST_CASE("A plan's history is a board like any other, and can be read") {
    const content::Board& whole = test::board("health-ai");
    content::Board first = whole;
    first.revisions.pop_back();
    std::vector<content::PlanVersion> versions;
    for (const content::Board& board : {first, whole}) {
        content::PlanVersion version;
        version.commit.hash = std::string(40, versions.empty() ? 'a' : 'b');
        version.commit.local.date = test::today;
        version.board = std::make_shared<const content::Board>(board);
        versions.push_back(std::move(version));
    }
    const content::HistoryBoard history = content::withoutRepeats(content::historyBoard(versions));
    for (const Language language : {Language::ja, Language::en}) {
        const scene::SceneSet sceneSet(history.board, {}, {{1920, 1080}, {}, language, test::today},
                                       test::notoSans());
        CHECK(sceneSet.scenes().size() ==
              test::sceneSetOf("health-ai", {1920, 1080}, language, test::notoSans()).scenes().size());
        for (const scene::LaidOutScene& scene : sceneSet.scenes()) {
            INFO(nameOf(sceneSet, scene));
            CHECK(scene::auditOf(scene::labelsOf(sceneSet, scene, {test::today, 23, 58})).sound());
        }
    }
}

TEST_CASE("An upright panel of 55 inches that is read from 4 m keeps its floor on English maps") {
    constexpr float pitch = 0.634f;  // millimetres
    const scene::SceneSet sceneSet(test::board("health-ai"), {},
                                   {{1080, 1920}, {4000, pitch}, Language::en, test::today},
                                   test::notoSans());
    std::size_t maps = 0;
    for (const scene::LaidOutScene& scene : sceneSet.scenes()) {
        const layout::LandscapeLayout* map = test::mapOf(scene);
        if (!map) continue;
        ++maps;
        const layout::Audit audit = layout::audit(map->labels(), {1080, 1920});
        for (const layout::Finding& finding : audit.findings) UNSCOPED_INFO(finding.sentence());
        CHECK(audit.sound());
        CHECK(audit.broken == 0);
    }
    CHECK(maps == 2);
}

TEST_CASE("What the header says outside the plan, and in a year with its own column, fits as well") {
    checkReadable("sample", Language::en, {2023, 5, 1});
    checkReadable("health-ai", Language::ja, {2023, 5, 1});
}

TEST_CASE("An area that lies on another hides its texts, and that is found") {
    content::Board board = test::board("sample");
    auto& areas = board.revisions.back().landscape->areas;
    REQUIRE(areas.size() > 1);
    areas[1].at = areas[0].at;
    areas[1].inside.reset();
    const scene::SceneSet sceneSet(board, {}, {{1920, 1080}, {}, Language::en, test::today},
                                   test::notoSans());
    const std::string first = areas[0].name.en.substr(0, areas[0].name.en.find(' '));
    CHECK(hiddenIn(sceneSet).find(first) != std::string::npos);
}
