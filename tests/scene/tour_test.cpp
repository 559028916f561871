#include <catch2/catch_test_macros.hpp>

#include "scene/scene_sets.hpp"

using namespace fukan;
using content::Language;

namespace {

constexpr float slack = 0.6f;  // pixels, for rounding

std::vector<std::size_t> boxesOf(const draw::DrawList& frame, base::Id id) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < frame.commands.size(); ++i) {
        if (frame.commands[i].id == id && std::holds_alternative<draw::Box>(frame.commands[i].what))
            out.push_back(i);
    }
    return out;
}

const draw::Box& boxAt(const draw::DrawList& frame, std::size_t index) {
    return std::get<draw::Box>(frame.commands[index].what);
}

/// The frame in which this stop of the scene's tour is fully lifted.
draw::DrawList liftedFrame(const scene::SceneSet& sceneSet, std::size_t scene, std::size_t stop) {
    show::View view = test::viewOf(sceneSet, scene);
    view.spotlight = show::Spotlight{stop, 1};
    return scene::buildFrame(sceneSet, scene::darkTheme(), view, test::inputAt({}, true));
}

void checkLifted(const scene::SceneSet& sceneSet, std::size_t index, std::size_t stop) {
    const scene::LaidOutScene& scene = sceneSet.scenes()[index];
    const layout::RoadmapPageLayout& page = *scene.roadmap;
    const layout::BarBox& bar = page.bars[page.currentBars[stop]];
    const draw::DrawList frame = liftedFrame(sceneSet, index, stop);
    const auto lifted = boxesOf(frame, bar.id);
    const auto tag = boxesOf(frame, base::Id::of("tag"));
    REQUIRE(lifted.size() == 1);
    REQUIRE(tag.size() == 1);
    CHECK(tag[0] > lifted[0]);
    for (const layout::BarBox& other : page.bars) {
        if (other.id == bar.id) continue;
        const auto resting = boxesOf(frame, other.id);
        REQUIRE(resting.size() == 1);
        CHECK(resting[0] < lifted[0]);
        CHECK(boxAt(frame, resting[0]).fillFrom.a < 128);
    }
    CHECK(boxAt(frame, lifted[0]).fillFrom.a == 255);
    CHECK(boxAt(frame, lifted[0]).rect.w > bar.rect.w * 1.005f);

    const base::Rect screen{0, 0, frame.viewport.x, frame.viewport.y};
    const draw::Box& box = boxAt(frame, tag[0]);
    CHECK(screen.contains(box.rect, slack));
    CHECK(base::intersection(box.rect, bar.label.ink()).empty());
    std::size_t words = 0;
    for (const draw::Command& command : frame.commands) {
        const auto* text = std::get_if<draw::Text>(&command.what);
        if (text == nullptr || command.id != base::Id::of("tag")) continue;
        ++words;
        CHECK(box.rect.contains(
            base::Rect{text->origin.x, text->origin.y - text->size * 0.88f, text->width, text->size}, slack));
        CHECK(text->size >= sceneSet.canvas().footnoteFloor - 0.01f);
    }
    CHECK(words > 0);
}

}  // namespace

TEST_CASE(
    "The lifted task lies above the others, which step back, and its caption is on the screen on every "
    "wall") {
    for (const base::Vec2 wall : test::walls) {
        for (const auto& [name, language] :
             {std::pair{"health-ai", Language::ja}, {"health-ai", Language::en}, {"sample", Language::en}}) {
            const scene::SceneSet sceneSet = test::sceneSetOf(name, wall, language, test::notoSans());
            for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
                if (!sceneSet.scenes()[i].roadmap) continue;
                const std::size_t stops = sceneSet.scenes()[i].roadmap->currentBars.size();
                for (std::size_t stop = 0; stop < stops; ++stop) {
                    CAPTURE(wall.x, wall.y, name, i, stop);
                    checkLifted(sceneSet, i, stop);
                }
            }
        }
    }
}

TEST_CASE("A spotlight that no task answers to changes nothing") {
    const scene::SceneSet sceneSet = test::sceneSetOf("sample", test::fullHd, Language::en, test::notoSans());
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const draw::DrawList still = scene::buildFrame(sceneSet, scene::darkTheme(),
                                                       test::viewOf(sceneSet, i), test::inputAt({}, true));
        CHECK(draw::hash(liftedFrame(sceneSet, i, 999)) == draw::hash(still));
    }
}
