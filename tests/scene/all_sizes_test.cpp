// The proof that every scene can be read: nothing clipped, nothing over anything else, nothing below its
// floor, on every wall that the boards are meant for, with the font that they are drawn with.

#include <catch2/catch_test_macros.hpp>

#include "layout/audit.hpp"
#include "scene/scene_sets.hpp"

using namespace fukan;
using content::Language;

namespace {

std::string nameOf(const scene::SceneSet& sceneSet, const scene::LaidOutScene& scene) {
    const char* kind = scene.landscape ? "map " : scene.afar ? "afar " : "roadmap ";
    return kind + sceneSet.board().revisions[scene.key.revision].id + " " +
           std::to_string(scene.key.page + 1);
}

layout::Audit auditOf(const scene::SceneSet& sceneSet, const scene::LaidOutScene& scene) {
    // The widest time of day: none has more characters.
    const layout::HeaderLayout header = sceneSet.header(scene, {sceneSet.settings().date, 23, 58});
    std::vector<const layout::Label*> labels = header.labels();
    const auto add = [&labels](const std::vector<const layout::Label*>& more) {
        labels.insert(labels.end(), more.begin(), more.end());
    };
    if (scene.landscape) add(scene.landscape->labels());
    if (scene.roadmap) add(scene.roadmap->labels());
    if (scene.afar) add(scene.afar->labels());
    if (scene.legend) labels.push_back(&*scene.legend);
    return layout::audit(labels, sceneSet.settings().viewport);
}

void checkReadable(const std::string& board, Language language, content::Date date) {
    for (const base::Vec2 wall : test::walls) {
        const scene::SceneSet sceneSet = test::sceneSetOf(board, wall, language, test::notoSans(), date);
        CHECK(sceneSet.scenes().size() >= 4);
        for (const scene::LaidOutScene& scene : sceneSet.scenes()) {
            const layout::Audit audit = auditOf(sceneSet, scene);
            std::string findings;
            for (const std::string& finding : audit.findings) findings += "\n  " + finding;
            INFO(board << " " << nameOf(sceneSet, scene) << " at " << wall.x << " x " << wall.y << findings);
            CHECK(audit.sound());
            CHECK(audit.texts > 10);
        }
    }
}

}  // namespace

TEST_CASE("The bundled board can be read on every wall in Japanese") {
    checkReadable("health-ai", Language::ja, test::today);
}

TEST_CASE("The bundled board can be read on every wall in English") {
    checkReadable("health-ai", Language::en, test::today);
}

TEST_CASE("The bundled board can be read on every wall in both languages at once", "[long]") {
    checkReadable("health-ai", Language::both, test::today);
}

TEST_CASE("The sample board can be read on every wall") {
    checkReadable("sample", Language::en, test::today);
}

TEST_CASE("What the header says outside the plan, and in a year with its own column, fits as well") {
    checkReadable("sample", Language::en, {2023, 5, 1});
    checkReadable("health-ai", Language::ja, {2023, 5, 1});
}
