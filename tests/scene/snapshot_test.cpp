// Frames as text. The sample board, in English and with a made-up font: where its lines break depends on no
// dictionary and on no font file.

#include <catch2/catch_test_macros.hpp>

#include "scene/scene_sets.hpp"
#include "support/snapshot.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;

namespace {

constexpr base::Vec2 snapshotScreen{1280, 720};

std::string dumpOf(show::SceneKind kind, std::size_t revision) {
    const test::RoundMeasurer font;
    const scene::SceneSet sceneSet = test::sceneSetOf("sample", snapshotScreen, content::Language::en, font);
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const show::SceneKey& key = sceneSet.scenes()[i].key;
        if (key.kind != kind || key.revision != revision || key.page != 0) continue;
        // A moment at which outlines are half breathed in and some bars shine.
        const motion::Timestamp moment = motion::Timestamp{} + std::chrono::milliseconds(5000);
        return draw::dump(scene::buildFrame(sceneSet, scene::darkTheme(), test::viewOf(sceneSet, i),
                                            test::inputAt(moment)));
    }
    return {};
}

}  // namespace

TEST_CASE("A frame of the sample roadmap is the one that was looked at") {
    test::checkSnapshot("scene/snapshots/sample-roadmap-spring.txt", dumpOf(show::SceneKind::roadmap, 0));
}

TEST_CASE("A frame of the sample map is the one that was looked at") {
    test::checkSnapshot("scene/snapshots/sample-landscape.txt", dumpOf(show::SceneKind::landscape, 1));
}
