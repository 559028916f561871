// The mark that says that the show is held.

#include <catch2/catch_test_macros.hpp>

#include "layout/panels/bottom_bar.hpp"
#include "scene/contrast.hpp"
#include "scene/panels.hpp"
#include "scene/scene_sets.hpp"

using namespace fukan;
using base::Id;
using content::Language;

namespace {

/// The two strokes; fewer when they are not drawn.
std::vector<draw::Box> strokes(const draw::DrawList& list, Id id) {
    std::vector<draw::Box> found;
    for (const draw::Command& command : list.commands) {
        for (const std::uint64_t i : {0, 1}) {
            const auto* box = std::get_if<draw::Box>(&command.what);
            if (command.id == id.child("icon", i) && box != nullptr) found.push_back(*box);
        }
    }
    return found;
}

draw::DrawList frameOf(const scene::SceneSet& sceneSet, const show::View& view, bool light = false) {
    const scene::Theme theme =
        scene::themeOf(light ? content::ThemeChoice::light : content::ThemeChoice::dark);
    return scene::buildFrame(sceneSet, theme, view, {motion::Timestamp{}, test::afternoon});
}

void checkMark(const scene::SceneSet& sceneSet, const show::View& view) {
    const draw::DrawList list = frameOf(sceneSet, view);
    const auto mark = strokes(list, Id::of("pause"));
    REQUIRE(mark.size() == 2);
    const base::Vec2 viewport = sceneSet.settings().viewport;
    for (const draw::Box& stroke : mark) {
        CHECK(stroke.rect.x >= 0);
        CHECK(stroke.rect.bottom() <= viewport.y);
        CHECK(stroke.rect.w >= 2);
        CHECK(stroke.rect.h >= sceneSet.canvas().floor * 0.8f);
    }
    CHECK(mark[0].rect.right() + 1 <= mark[1].rect.x);
    // Above all else but a telop's ground: no words lie under it, nor the progress.
    for (const draw::Command& command : list.commands) {
        const bool words = std::holds_alternative<draw::Text>(command.what);
        const bool progress = command.id == Id::of("progress").child("mark", std::uint64_t{0});
        if (!words && !progress) continue;
        for (const draw::Box& stroke : mark)
            CHECK(base::intersection(draw::bounds(command), stroke.rect).empty());
    }
}

}  // namespace

TEST_CASE("A held show has its mark on every wall, in every scene, beside everything else", "[long]") {
    for (const char* board : {"health-ai", "sample"}) {
        for (const base::Vec2 wall : test::walls) {
            const scene::SceneSet sceneSet = test::sceneSetOf(board, wall, Language::en, test::notoSans());
            for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
                INFO(board << " " << i << " at " << wall.x << " x " << wall.y);
                show::View view = test::viewOf(sceneSet, i);
                CHECK(strokes(frameOf(sceneSet, view), Id::of("pause")).empty());
                view.state = show::State::held;
                checkMark(sceneSet, view);
                // While a telop covers the footer, and in a round of one scene, there is no progress.
                view.count = 1;
                view.spotlight = show::Spotlight{};
                view.spotlight->amount = view.spotlight->dim = view.spotlight->slide = 1;
                view.spotlight->lap = {0, 1};
                checkMark(sceneSet, view);
            }
        }
    }
}

TEST_CASE("The mark stands out in both themes, and is not in the colour of what is now") {
    const scene::SceneSet sceneSet = test::sceneSetOf("sample", {1280, 720}, Language::en, test::notoSans());
    show::View view = test::viewOf(sceneSet, 0);
    view.state = show::State::held;
    for (const bool light : {false, true}) {
        const scene::Theme theme =
            scene::themeOf(light ? content::ThemeChoice::light : content::ThemeChoice::dark);
        const auto mark = strokes(frameOf(sceneSet, view, light), Id::of("pause"));
        REQUIRE(mark.size() == 2);
        CHECK(base::contrast(mark[0].fillFrom, theme.groundOuter) > 7);
        CHECK(base::contrast(mark[0].fillFrom, theme.panel) > 7);
        CHECK(mark[0].fillFrom != theme.now);
    }
}

TEST_CASE("A blank screen stays wholly blank, and an exploring visitor finds the mark on the bar") {
    const scene::SceneSet sceneSet = test::sceneSetOf("sample", {1280, 720}, Language::en, test::notoSans());
    show::View view = test::viewOf(sceneSet, 0);
    view.state = show::State::blankBlack;
    CHECK(frameOf(sceneSet, view).commands.size() == 1);
    view.state = show::State::held;
    view.exploring = true;
    CHECK(strokes(frameOf(sceneSet, view), Id::of("pause")).empty());

    const layout::BottomBar bar = layout::layoutBottomBar(
        {{test::board("sample"), 0, Language::en, 2026}, 2026}, sceneSet.canvas(), test::notoSans());
    const scene::Theme theme = scene::themeOf(content::ThemeChoice::dark);
    for (const bool held : {false, true}) {
        scene::PanelState state;
        state.bar = {&bar, 1, std::nullopt, held};
        draw::DrawList list{{1280, 720}, {}};
        scene::paintPanels(list, sceneSet, theme, state);
        const auto mark = strokes(list, Id::of("bar.pause"));
        REQUIRE(mark.size() == (held ? 2u : 0u));
        for (const draw::Box& stroke : mark)
            CHECK(base::intersection(stroke.rect, bar.panel.rect) == stroke.rect);
    }
}

TEST_CASE("A show that is held moves no more with the mark than without") {
    const scene::SceneSet sceneSet = test::sceneSetOf("sample", {1280, 720}, Language::en, test::notoSans());
    show::View view = test::viewOf(sceneSet, 0);
    view.state = show::State::held;
    CHECK_FALSE(scene::isAnimated(sceneSet, view, true));
}
