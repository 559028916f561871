// Whole pictures, compared with those under golden/, which were looked at. FUKAN_UPDATE_SNAPSHOTS=1 writes
// them anew.
//
// The sample board in English: the Japanese one's lines end where ICU's dictionary sees the ends of phrases,
// and that dictionary is not the same on every distribution.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

#include "content/files.hpp"
#include "files/folders.hpp"
#include "files/image_files.hpp"
#include "pictures/decode_image.hpp"
#include "pictures/png.hpp"
#include "platform/offscreen.hpp"
#include "render/read_back.hpp"
#include "render/render_target.hpp"
#include "render/renderer.hpp"
#include "scene/still.hpp"
#include "support/snapshot.hpp"
#include "wall/wall.hpp"

using namespace fukan;

namespace {

// FreeType's hinting and Mesa's rounding differ by version: letters' edges come out a little lighter or
// darker, and that only. A lost glow, gradient, text or column goes beyond one limit or the other; that no
// box moves by a pixel is for the snapshots of layouts and frames to say.
constexpr double mostMeanDifference = 1.5;  // of 255
constexpr int farOff = 48;                  // of 255
constexpr double mostFarOff = 0.005;        // share of the pixels

struct Size {
    int width;
    int height;
};
constexpr Size sizes[] = {{1280, 720}, {960, 540}};

class Painter {
public:
    explicit Painter(base::GlChoice choice)
        : files_(std::make_shared<const files::ContentFiles>(read())), images_(files_) {
        REQUIRE(files_->usable());
        auto context = platform::OffscreenContext::open(choice);
        // Told to pretend to be a Raspberry Pi, Mesa has no OpenGL 3.3.
        if (!context && std::getenv("MESA_GL_VERSION_OVERRIDE") != nullptr) SKIP(context.error());
        if (!context) FAIL(context.error());
        context_ = std::move(*context);
        auto renderer =
            render::Renderer::create(context_->info().api, context_->loader(), test::fonts(), images_);
        if (!renderer) FAIL(renderer.error());
        renderer_ = std::move(*renderer);
    }

    /// The autumn plan's scene of this kind, four of twenty seconds into its dwell, with nothing lifted.
    pictures::Pixels paint(show::SceneKind kind, Size size) {
        wall::WallSettings settings;
        settings.viewport = {static_cast<float>(size.width), static_cast<float>(size.height)};
        settings.language = content::Language::en;
        settings.date = {2026, 11, 22};
        const wall::Wall wall(files_, test::fonts(), settings);
        show::Round round = wall.round();
        for (show::Entry& entry : round) entry.dwell = std::chrono::seconds(20);
        const auto index = show::findAgain(round, {kind, 1, 0, {}}, 0);
        REQUIRE(index);
        const scene::Instant instant{std::chrono::seconds(4), {settings.date, 10, 0}};
        auto target = render::RenderTarget::create(size.width, size.height);
        if (!target) FAIL(target.error());
        renderer_->draw(scene::still(wall.sceneSet(), wall.theme(), round, *index, instant, {.tour = false}),
                        target->frameTarget());
        return render::readBack(target->frameTarget());
    }

private:
    static files::ContentFiles read() {
        files::Overrides overrides;
        overrides.config = test::sourcePath("config/fukan.toml");
        overrides.board = test::sourcePath("assets/sample");
        return files::readContent(overrides);
    }

    std::shared_ptr<const files::ContentFiles> files_;
    files::ImageFiles images_;
    std::unique_ptr<platform::OffscreenContext> context_;
    std::unique_ptr<render::Renderer> renderer_;
};

/// Channels in steps of 8. The dithering of gradients, which no eye sees, would make the files four times as
/// large.
pictures::Pixels coarse(pictures::Pixels pixels) {
    for (std::uint8_t& channel : pixels.rgba)
        channel = static_cast<std::uint8_t>(std::min((channel + 4) / 8 * 8, 255));
    return pixels;
}

struct Difference {
    double mean = 0;    ///< of the channels, of 255
    double farOff = 0;  ///< share of pixels with a channel beyond the limit
};

Difference difference(const pictures::Pixels& a, const pictures::Pixels& b) {
    double sum = 0;
    std::size_t far = 0;
    for (std::size_t i = 0; i < a.rgba.size(); i += 4) {
        int most = 0;
        for (std::size_t c = 0; c < 3; ++c) {
            const int off = std::abs(a.rgba[i + c] - b.rgba[i + c]);
            sum += off;
            most = std::max(most, off);
        }
        if (most > farOff) ++far;
    }
    const auto pixels = static_cast<double>(a.rgba.size()) / 4;
    return {sum / pixels / 3, static_cast<double>(far) / pixels};
}

void checkGolden(Painter& painter, show::SceneKind kind, Size size) {
    const std::string scene = kind == show::SceneKind::landscape ? "landscape" : "roadmap";
    const std::string name =
        "sample-" + scene + "-" + std::to_string(size.width) + "x" + std::to_string(size.height) + ".png";
    const std::string path = test::sourcePath("tests/golden/" + name);
    const pictures::Pixels now = coarse(painter.paint(kind, size));
    if (test::updatesSnapshots()) {
        REQUIRE_FALSE(pictures::writePng(now, path));
        return;
    }
    const auto bytes = test::readFile(path);
    REQUIRE(bytes);
    const auto golden = pictures::decodeImage(*bytes);
    if (!golden) FAIL(golden.error());
    REQUIRE(golden->width == now.width);
    REQUIRE(golden->height == now.height);
    const Difference off = difference(*golden, now);
    // What was painted instead is worth a look.
    if (off.mean > mostMeanDifference || off.farOff > mostFarOff)
        static_cast<void>(pictures::writePng(now, "actual-" + name));
    INFO(name << " (what was painted: actual-" << name << " in the folder of the test)");
    CHECK(off.mean <= mostMeanDifference);
    CHECK(off.farOff <= mostFarOff);
}

void checkAll(base::GlChoice choice) {
    Painter painter(choice);
    for (const Size size : sizes) {
        checkGolden(painter, show::SceneKind::landscape, size);
        checkGolden(painter, show::SceneKind::roadmap, size);
    }
}

}  // namespace

// The pictures are kept as OpenGL 3.3 paints them, and ES 3.0 is held to the same ones.
TEST_CASE("With OpenGL 3.3 map and roadmap look as they did", "[golden]") { checkAll(base::GlChoice::gl); }

TEST_CASE("With OpenGL ES 3.0 map and roadmap look as they did", "[golden]") {
    if (test::updatesSnapshots()) SKIP("written by OpenGL 3.3");
    checkAll(base::GlChoice::gles);
}

TEST_CASE("The same scene gives the same bytes twice, in one program and in two", "[golden]") {
    const auto png = [](Painter& painter) {
        return pictures::encodePng(painter.paint(show::SceneKind::roadmap, {960, 540}));
    };
    std::string first;
    {
        Painter painter(base::GlChoice::automatic);
        first = png(painter);
        painter.paint(show::SceneKind::landscape, {640, 360});
        CHECK(png(painter) == first);
    }
    Painter painter(base::GlChoice::automatic);
    CHECK(png(painter) == first);
}
