// What exploring costs beside frames: laying out the world at the first touch, and the memory of many places
// seen. Prints, and judges nothing: figures depend on the machine.

#include <fmt/format.h>
#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>

#include "files/content_files.hpp"
#include "files/image_files.hpp"
#include "platform/offscreen.hpp"
#include "platform/process_memory.hpp"
#include "render/render_target.hpp"
#include "render/renderer.hpp"
#include "scene/frame.hpp"
#include "show/show.hpp"
#include "wall/font_choice.hpp"
#include "wall/wall.hpp"

namespace {

using namespace fukan;
using Clock = std::chrono::steady_clock;

double milliseconds(Clock::time_point since) {
    return std::chrono::duration<double, std::milli>(Clock::now() - since).count();
}

double mebibytes() { return static_cast<double>(platform::residentMemory().value_or(0)) / 1024 / 1024; }

/// Scales a visitor comes to rest at, each as likely as another that is as much larger as this is smaller.
motion::Camera anyCamera(const show::Reach& reach, base::Vec2 viewport, std::mt19937& random) {
    std::uniform_real_distribution<float> share(0, 1);
    const float scale = reach.minScale * std::pow(reach.maxScale / reach.minScale, share(random));
    const base::Rect world = reach.world.empty() ? base::Rect{0, 0, viewport.x, viewport.y} : reach.world;
    return {{world.x + share(random) * world.w, world.y + share(random) * world.h}, scale};
}

class Explorer {
public:
    Explorer(wall::Wall& wall, render::Renderer& renderer, render::RenderTarget& target)
        : wall_(wall), renderer_(renderer), target_(target) {}

    void layOut(std::size_t revisions) {
        for (std::size_t i = 0; i < revisions; ++i) {
            const double held = mebibytes();
            const auto begin = Clock::now();
            wall_.explore(i);
            fmt::print("world of revision {}: {:.1f} ms, {:.1f} MiB\n", i, milliseconds(begin),
                       mebibytes() - held);
        }
    }

    void lookAround(int times, std::mt19937& random) {
        for (int i = 0; i < times; ++i) {
            const auto& entry = wall_.round()[random() % wall_.round().size()];
            show::View view;
            view.scene = entry.scene;
            view.count = wall_.round().size();
            view.exploring = true;
            view.camera = anyCamera(entry.reach, wall_.settings().viewport, random);
            draw(view);
            if (i % 8 != 0) continue;
            view.moving = true;
            for (int step = 0; step < 10; ++step) {
                view.camera.scale *= 1.03f;
                draw(view);
            }
        }
    }

private:
    void draw(const show::View& view) {
        scene::FrameInput input{{20'000'000'000}, {wall_.settings().date, 12, 0}, true};
        input.world = wall_.world(view.scene);
        scene::buildFrame(wall_.sceneSet(), wall_.theme(), view, input, list_);
        renderer_.draw(list_, target_.frameTarget());
    }

    wall::Wall& wall_;
    render::Renderer& renderer_;
    render::RenderTarget& target_;
    draw::DrawList list_;
};

int fail(const std::string& why) {
    fmt::print(stderr, "{}\n", why);
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return fail("usage: bench_explore CONFIG [PLACES]");
    constexpr base::PixelSize size{1920, 1080};
    const int places = argc > 2 ? std::stoi(argv[2]) : 2000;
    files::Overrides overrides;
    overrides.config = argv[1];
    const auto files = std::make_shared<const files::ContentFiles>(files::readContent(overrides));
    if (!files->usable()) return fail("the board cannot be used");
    auto fonts = fonts::FontSet::open(wall::fontChoice(*files));
    if (!fonts) return fail(fonts.error());
    auto context = platform::OffscreenContext::open(base::GlChoice::automatic);
    if (!context) return fail(context.error());
    files::ImageFiles images(files);
    auto renderer = render::Renderer::create((*context)->info().api, (*context)->loader(), *fonts, images);
    if (!renderer) return fail(renderer.error());
    auto target = render::RenderTarget::create(size.width, size.height);
    if (!target) return fail(target.error());
    std::mt19937 random(1);
    for (const content::Language language : {content::Language::ja, content::Language::en}) {
        wall::WallSettings settings = wall::pictureSettings(overrides, *files->config.config, size,
                                                            files::today(files->config.config->time));
        settings.language = language;
        wall::Wall wall(files, *fonts, settings);
        Explorer explorer(wall, **renderer, *target);
        explorer.layOut(wall.sceneSet().board().revisions.size());
        fmt::print("{:>8} {:>10} {:>10}  {}\n", "places", "RSS MiB", "trimmed", "glyph texture");
        constexpr int steps = 8;
        for (int i = 0; i <= steps; ++i) {
            if (i > 0) explorer.lookAround(places / steps, random);
            const double held = mebibytes();
            ::malloc_trim(0);
            const base::Vec2 glyphs = (*renderer)->stats().glyphs;
            fmt::print("{:>8} {:>10.1f} {:>10.1f}  {:.0f}x{:.0f}\n", i * (places / steps), held, mebibytes(),
                       glyphs.x, glyphs.y);
        }
    }
    return 0;
}
