#include "bench/frame_bench.hpp"

#include "bench/frame_report.hpp"
#include "files/image_files.hpp"
#include "files/playlist_histories.hpp"
#include "platform/log.hpp"
#include "platform/process_memory.hpp"
#include "platform/standard_streams.hpp"
#include "run/exit_code.hpp"
#include "wall/font_choice.hpp"
#include "wall/scene_name.hpp"

namespace fukan::bench {
namespace {

constexpr base::PixelSize offscreenSize{1920, 1080};

base::Result<std::unique_ptr<Surface>> openSurface(const BenchOptions& options,
                                                   const content::DisplayConfig& display) {
    if (!options.window) return openOffscreenSurface(options.size.value_or(offscreenSize), display.gl);
    return openWindowSurface(display, options.size);
}

FrameFigures about(const BenchOptions& options, const Surface& surface) {
    FrameFigures out;
    out.gl = surface.info().version;
    out.renderer = surface.info().renderer;
    out.surface = options.window ? "window" : "off screen";
    out.buffer = surface.buffer();
    out.size = surface.size();
    out.frames = options.frames;
    out.tour = options.tour;
    return out;
}

/// The scenes asked for, in the order of the round.
std::optional<base::Error> measureAll(const BenchOptions& options, const wall::Wall& wall,
                                      const std::vector<bool>& asked, FrameSampler& sampler,
                                      FrameFigures& out) {
    for (std::size_t i = 0; i < wall.round().size(); ++i) {
        if (!asked[i]) continue;
        std::optional<SceneFigures> figures =
            sampler.measure(i, options.frames, options.tour ? Playing::tour : Playing::held);
        if (!figures) return base::Error{"the window changed its size while it was being measured"};
        figures->scene = wall::sceneName(*wall.files().board, wall.round()[i].scene);
        out.scenes.push_back(*figures);
    }
    return std::nullopt;
}

}  // namespace

int benchScenes(const BenchOptions& options, AllocationCount count) {
    const auto files = std::make_shared<const files::ContentFiles>(
        files::withHistories(files::readContent(options.overrides)));
    platform::log(files->diagnostics);
    if (!files->usable()) return run::exitContent;
    const content::Config& config = *files->config.config;
    auto fonts = fonts::FontSet::open(wall::fontChoice(*files));
    if (!fonts) return run::complain(fonts.error(), run::exitMachine);
    auto surface = openSurface(options, config.display);
    if (!surface) return run::complain(surface.error(), run::exitMachine);
    files::ImageFiles images(files);
    auto renderer = render::Renderer::create((*surface)->info().api, (*surface)->loader(), *fonts, images);
    if (!renderer) return run::complain(renderer.error(), run::exitMachine);
    if (const auto failed = (*surface)->prepare()) return run::complain(failed->message, run::exitMachine);

    const wall::Wall wall(
        files, *fonts,
        wall::pictureSettings(options.overrides, config, (*surface)->size(), files::today(config.time)));
    const auto asked = wall::scenesAskedFor(*files->board, wall.round(), options.scenes);
    if (!asked) return run::complain(asked.error(), run::exitContent);
    FrameSampler sampler(wall, **renderer, **surface, count);
    FrameFigures figures = about(options, **surface);
    if (const auto failed = measureAll(options, wall, *asked, sampler, figures))
        return run::complain(failed->message, run::exitMachine);
    figures.peakBytes = platform::peakMemory();
    figures.pssBytes = platform::proportionalMemory();
    platform::print(options.json ? jsonOf(figures) : tableOf(figures));
    return run::exitDone;
}

}  // namespace fukan::bench
