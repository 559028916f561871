// The mark that says that something is on its way.

#include "scene/loading.hpp"

#include <catch2/catch_test_macros.hpp>
#include <chrono>

#include "scene/overlay.hpp"
#include "scene/scene_sets.hpp"

using namespace fukan;
using namespace std::chrono_literals;

namespace {

draw::DrawList groundWithMark(motion::Duration shownFor, bool reducedMotion = false) {
    draw::DrawList list = scene::emptyFrame(test::fullHd, scene::darkTheme());
    scene::paintLoading(list, scene::darkTheme(), shownFor, reducedMotion);
    return list;
}

const draw::Box* markIn(const draw::DrawList& list) {
    for (const draw::Command& command : list.commands) {
        if (command.id == base::Id::of("loading")) return std::get_if<draw::Box>(&command.what);
    }
    return nullptr;
}

}  // namespace

TEST_CASE("Before there is any scene there is a plain ground, without a word") {
    const draw::DrawList list = scene::emptyFrame(test::fullHd, scene::lightTheme());
    REQUIRE(list.commands.size() == 1);
    const auto* ground = std::get_if<draw::Backdrop>(&list.commands[0].what);
    REQUIRE(ground);
    CHECK(ground->outer == scene::lightTheme().groundOuter);
    CHECK(list.viewport == test::fullHd);
}

TEST_CASE("The loading mark runs along the top edge and comes round again, the same for the same instant") {
    float last = -1;  // of both ends: at an edge of the screen only one of them moves
    for (motion::Duration at = 400ms; at <= 1400ms; at += 200ms) {
        const draw::DrawList list = groundWithMark(at);
        const draw::Box* mark = markIn(list);
        REQUIRE(mark);
        CHECK(mark->rect.y == 0);
        CHECK(mark->rect.h < 10);
        CHECK(mark->rect.x >= 0);
        CHECK(mark->rect.right() <= test::fullHd.x + 0.01f);
        CHECK(mark->rect.x + mark->rect.right() > last);
        CHECK(mark->fillTo == scene::darkTheme().now);
        last = mark->rect.x + mark->rect.right();
        CHECK(draw::dump(list) == draw::dump(groundWithMark(at)));
        CHECK(draw::dump(list) == draw::dump(groundWithMark(at + 160s)));
    }
}

TEST_CASE("The loading mark comes in softly") {
    const draw::DrawList list = groundWithMark(150ms);
    const draw::Box* mark = markIn(list);
    REQUIRE(mark);
    CHECK(mark->fillTo.a > 64);
    CHECK(mark->fillTo.a < 192);
}

TEST_CASE("With reduced motion the loading mark stands still") {
    const draw::DrawList list = groundWithMark(0ms, true);
    REQUIRE(markIn(list));
    CHECK(draw::dump(list) == draw::dump(groundWithMark(777ms, true)));
}

TEST_CASE("The loading mark lies above a scene, and only while something is loading") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("sample", test::fullHd, content::Language::en, test::notoSans());
    draw::DrawList list{test::fullHd, {}};
    scene::Overlays overlays;
    scene::paintOverlays(list, sceneSet, scene::darkTheme(), overlays);
    CHECK(list.commands.empty());
    overlays.loading = 400ms;
    scene::paintOverlays(list, sceneSet, scene::darkTheme(), overlays);
    CHECK(markIn(list));
    CHECK(draw::texts(list).empty());
}
