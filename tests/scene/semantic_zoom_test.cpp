// Wherever a camera rests in the world, what it shows can be read: in its place, large enough, in full
// colour, on nothing else. While it moves, nothing is there twice.

#include <catch2/catch_test_macros.hpp>

#include "scene/bodies.hpp"
#include "scene/contrast.hpp"
#include "scene/reading.hpp"

using namespace fukan;
using content::Language;

namespace {

constexpr base::Vec2 screens[] = {{1920, 1080}, {1080, 1920}, {1024, 768}, {3840, 2160}};

struct Tried {
    int frames = 0;
    std::size_t texts = 0;
    std::set<std::string> found;

    void fault(const test::Explored& explored, const motion::Camera& camera, const std::string& what) {
        if (found.size() > 12) return;
        found.insert(std::to_string(static_cast<int>(explored.viewport().x)) + " wide at " +
                     std::to_string(camera.scale) + ": " + what);
    }
    std::string all() const {
        std::string out;
        for (const std::string& one : found) out += "\n  " + one;
        return out;
    }
};

void look(const test::Explored& explored, unsigned seed, int frames, Tried& tried) {
    test::Cameras cameras(explored, seed);
    for (int i = 0; i < frames; ++i) {
        const scene::PlacedScene& placed = cameras.placed();
        const motion::Camera camera = cameras.resting(placed);
        const show::View view = explored.view(placed, camera);
        const draw::DrawList frame = explored.frame(view);
        test::Reading reading(explored, view, frame);
        for (const std::string& fault : reading.faults()) tried.fault(explored, camera, fault);
        ++tried.frames;
        tried.texts += reading.texts().size();
    }
}

void lookEverywhere(const std::string& board, Language language) {
    Tried tried;
    unsigned seed = 1;
    for (const base::Vec2 screen : screens) {
        for (std::size_t revision = 0; revision < test::board(board).revisions.size(); ++revision)
            look({test::board(board), screen, language, test::notoSans(), revision}, seed++, 200, tried);
    }
    INFO(board << tried.all());
    CHECK(tried.found.empty());
    CHECK(tried.frames >= 800);
    CHECK(tried.texts > 8000);  // or there was nothing to read
}

/// The em sizes at which a label is drawn.
std::set<float> sizesOf(const draw::DrawList& frame, base::Id label) {
    std::set<float> sizes;
    for (const draw::Command& command : frame.commands) {
        const auto* text = std::get_if<draw::Text>(&command.what);
        if (text != nullptr && command.id == label && text->color.a > 0) sizes.insert(text->size);
    }
    return sizes;
}

}  // namespace

TEST_CASE("Wherever a camera rests, all that is seen can be read in Japanese", "[long]") {
    lookEverywhere("health-ai", Language::ja);
}

TEST_CASE("Wherever a camera rests, all that is seen can be read in English", "[long]") {
    lookEverywhere("health-ai", Language::en);
    lookEverywhere("sample", Language::en);
}

TEST_CASE("Wherever a camera rests, all that is seen can be read in both languages at once", "[long]") {
    lookEverywhere("health-ai", Language::both);
    lookEverywhere("sample", Language::both);
}

TEST_CASE("A camera that stands between two ways of drawing shows one of them whole") {
    const test::Explored explored(test::board("health-ai"), test::fullHd, Language::ja, test::notoSans());
    const scene::PlacedScene& map = explored.world.scenes()[0];
    std::vector<float> scales{0.91f, 0.95f, 0.99f};
    for (const layout::AreaTimeline& timeline : map.timelines) {
        for (const float part : {0.005f, 0.04f, 0.075f}) scales.push_back(timeline.scale * (1 + part));
    }
    Tried tried;
    for (const float scale : scales) {
        for (const scene::PlacedScene& placed : explored.world.scenes()) {
            for (const layout::AreaTimeline& timeline : map.timelines) {
                const motion::Camera camera{test::mapOf(*map.scene)->areas[timeline.area].rect.center(),
                                            scale};
                const show::View view = explored.view(placed, camera);
                const draw::DrawList frame = explored.frame(view);
                for (const std::string& fault : test::Reading(explored, view, frame).faults())
                    tried.fault(explored, camera, fault);
            }
        }
    }
    INFO(tried.all());
    CHECK(tried.found.empty());
}

TEST_CASE("While a camera moves, no name is there twice") {
    for (const Language language : {Language::ja, Language::en}) {
        const test::Explored explored(test::board("health-ai"), test::fullHd, language, test::notoSans());
        const scene::PlacedScene& map = explored.world.scenes()[0];
        std::size_t seen = 0;
        std::set<std::string> twice;
        const float most = explored.world.reachFrom(map).maxScale;
        for (float scale = 0.5f; scale < most; scale *= 1.007f) {
            for (const scene::PlacedScene& placed : explored.world.scenes()) {
                const motion::Camera camera{explored.viewport() * 0.5f, scale};
                const draw::DrawList frame = explored.frame(explored.view(placed, camera, true));
                const auto once = [&](base::Id name, const std::string& words) {
                    const std::set<float> sizes = sizesOf(frame, name);
                    seen += sizes.size();
                    if (sizes.size() > 1 && *sizes.rbegin() - *sizes.begin() > 0.02f)
                        twice.insert(words + " at " + std::to_string(scale));
                };
                const layout::LandscapeLayout& layout = *test::mapOf(*map.scene);
                for (const auto& area : layout.areas) once(area.name.id, "area " + std::to_string(area.area));
                for (const auto& field : layout.fields) once(field.label.id, "field");
                for (const auto& sceneSet : layout.stages) once(sceneSet.label.id, "stage");
            }
        }
        std::string all;
        for (const std::string& one : twice) all += "\n  " + one;
        INFO(all);
        CHECK(twice.empty());
        CHECK(seen > 1000);
    }
}

TEST_CASE("What is shown from afar and from near, closed and open, is never shown together") {
    const test::Explored explored(test::board("health-ai"), test::fullHd, Language::ja, test::notoSans());
    const layout::AreaTimeline& timeline = explored.world.scenes()[0].timelines.at(0);
    for (const bool resting : {false, true}) {
        for (float scale = 0.3f; scale < 20; scale *= 1.003f) {
            const scene::Level level{scale, resting};
            CAPTURE(scale, resting);
            CHECK(level.near() * level.far() == 0);
            CHECK(level.open(timeline) * level.closed(timeline) == 0);
            if (!resting) continue;
            CHECK(level.near() + level.far() == 1);
            CHECK(level.open(timeline) + level.closed(timeline) == 1);
        }
    }
    for (const bool resting : {false, true}) {
        CHECK(scene::Level{1, resting}.near() == 1);
        CHECK(scene::Level{scene::level::far, resting}.far() == 1);
        CHECK(scene::Level{timeline.scale * scene::level::open, resting}.open(timeline) == 1);
        CHECK(scene::Level{timeline.scale * scene::level::opens, resting}.closed(timeline) == 1);
    }
}

TEST_CASE("Every text of the world keeps its contrast, wherever the camera rests", "[long]") {
    for (const scene::Theme& theme : {scene::darkTheme(), scene::lightTheme()}) {
        std::set<std::string> found;
        for (const char* board : {"health-ai", "sample"}) {
            const test::Explored explored(test::board(board), test::fullHd, Language::en, test::notoSans());
            test::Cameras cameras(explored, 5);
            for (int i = 0; i < 150; ++i) {
                const scene::PlacedScene& placed = cameras.placed();
                const auto frame = explored.frame(explored.view(placed, cameras.resting(placed)), theme);
                for (const test::SeenText& text : test::seenTexts(frame)) {
                    const auto at = test::commandsAt(frame, draw::bounds(frame.commands[text.index]));
                    for (const base::Rect& part : text.parts) {
                        for (const float share : {0.02f, 0.5f, 0.98f})
                            test::checkPoint(frame, at, text.index,
                                             {part.x + part.w * share, part.center().y},
                                             explored.sceneSet.canvas().unit, found);
                    }
                }
            }
        }
        std::string all;
        for (const std::string& one : found) all += "\n  " + one;
        INFO((theme.light ? "light" : "dark") << all);
        CHECK(found.empty());
    }
}
