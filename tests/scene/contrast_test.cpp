// Every text keeps its contrast with what is really behind it.

#include <catch2/catch_test_macros.hpp>

#include "scene/contrast.hpp"
#include "scene/scene_sets.hpp"

using namespace fukan;
using base::Color;
using content::Language;

namespace {

void checkBoard(const std::string& name, Language language, const scene::Theme& theme, content::Date date) {
    scene::SceneSettings settings{test::fullHd, {}, language, date};
    settings.changes = true;
    settings.lapses = {content::LapseYears{}};
    const scene::SceneSet sceneSet(test::board(name), {}, settings, test::notoSans());
    std::set<std::string> found;
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        show::View view = test::viewOf(sceneSet, i);
        // The ends of what plays; of a lapse also years before and after its revision.
        for (const float position : {1.0f, 0.2f, 0.8f, 0.0f}) {
            const bool within = position == 0.2f || position == 0.8f;
            if (within && view.scene.kind != show::SceneKind::lapse) continue;
            if (position < 1 && !show::isPlayed(view.scene.kind)) continue;
            view.position = position;
            // Still, so that no sheen passes; breathing changes outlines and glows alone.
            const auto frame = scene::buildFrame(sceneSet, theme, view, test::inputAt({}, true));
            test::checkFrame(frame, sceneSet.canvas().unit, found);
        }
    }
    std::string all;
    for (const std::string& one : found) all += "\n  " + one;
    INFO(name << (theme.light ? " light" : " dark") << all);
    CHECK(found.empty());
}

}  // namespace

TEST_CASE("Every text keeps its contrast in the dark theme") {
    checkBoard("health-ai", Language::ja, scene::darkTheme(), test::today);
    checkBoard("sample", Language::en, scene::darkTheme(), test::today);
}

TEST_CASE("Every text keeps its contrast in the light theme") {
    checkBoard("health-ai", Language::ja, scene::lightTheme(), test::today);
    checkBoard("sample", Language::en, scene::lightTheme(), test::today);
}

TEST_CASE("The second of two languages keeps its contrast, though fainter", "[long]") {
    for (const scene::Theme& theme : {scene::darkTheme(), scene::lightTheme()})
        checkBoard("health-ai", Language::both, theme, test::today);
}

TEST_CASE("Every text keeps its contrast in other years and outside the plan", "[long]") {
    for (const scene::Theme& theme : {scene::darkTheme(), scene::lightTheme()}) {
        checkBoard("health-ai", Language::ja, theme, {2022, 6, 1});
        checkBoard("health-ai", Language::ja, theme, {2019, 6, 1});
    }
}

TEST_CASE("A theme's derived colours keep their contrast for every domain") {
    for (const scene::Theme& theme : {scene::darkTheme(), scene::lightTheme()}) {
        CAPTURE(theme.light);
        for (int number = 0; number <= 12; ++number) {
            CAPTURE(number);
            for (const Color ground : {theme.groundInner, theme.groundMiddle, theme.groundOuter}) {
                CHECK(base::contrast(theme.ink(number), ground) >= scene::bodyContrast);
                CHECK(base::contrast(theme.nowInk, ground) >= scene::bodyContrast);
            }
            for (const float strength : {0.1f, 0.3f, 0.6f, 1.0f}) {
                CHECK(base::contrast(theme.text, theme.tint(number, strength)) >= scene::bodyContrast);
            }
            CHECK(base::contrast(theme.onHue(number), theme.hue(number)) >= scene::bodyContrast);
        }
        CHECK(base::contrast(theme.onNow, theme.now) >= scene::bodyContrast);
        CHECK(base::contrast(theme.onResting, theme.resting) >= scene::bodyContrast);
        CHECK(base::contrast(theme.text, theme.panel) >= scene::bodyContrast);
        CHECK(base::contrast(theme.secondary, theme.panel) >= scene::bodyContrast);
        CHECK(base::contrast(theme.nowInk, theme.panel) >= scene::bodyContrast);
    }
}
