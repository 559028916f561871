#include "bench/frame_bench.hpp"

#include <fmt/core.h>

#include <cstdio>

#include "bench/input_bench.hpp"
#include "bench/frame_report.hpp"
#include "run/exit_code.hpp"
#include "run/gl_api_of.hpp"
#include "files/image_files.hpp"
#include "platform/process_memory.hpp"
#include "wall/scene_name.hpp"

namespace fukan {
namespace {

base::Result<std::unique_ptr<BenchSurface>> openSurface(const Options& options,
                                                        const content::DisplayConfig& display) {
    if (!options.benchWindow) return openOffscreenSurface(options.size, display.gl);
    return openWindowSurface(display, options.sizeGiven ? std::optional(options.size) : std::nullopt);
}

BenchFigures about(const Options& options, const BenchSurface& surface) {
    BenchFigures out;
    out.gl = surface.info().version;
    out.renderer = surface.info().renderer;
    out.surface = options.benchWindow ? "window" : "off screen";
    out.buffer = surface.buffer();
    out.size = surface.size();
    out.frames = options.frames;
    return out;
}

/// The scenes asked for, in the order of the round.
std::optional<base::Error> measureAll(const Options& options, const Wall& wall, BenchSampler& sampler,
                                      BenchFigures& out) {
    for (std::size_t i = 0; i < wall.round().size(); ++i) {
        const std::string name = sceneName(*wall.files().board, wall.round()[i].scene);
        if (!isAskedFor(name, options.scene)) continue;
        std::optional<SceneFigures> figures = sampler.measure(i, options.frames);
        if (!figures) return base::Error{"the window changed its size while it was being measured"};
        figures->scene = name;
        out.scenes.push_back(*figures);
    }
    return std::nullopt;
}

}  // namespace

int bench(const Options& options, AllocationCount count) {
    return options.benchInput ? benchInput(options) : benchScenes(options, count);
}

int benchScenes(const Options& options, AllocationCount count) {
    const auto files = std::make_shared<const ContentFiles>(readContent(options));
    for (const base::Diagnostic& d : files->diagnostics) fmt::print(stderr, "{}\n", d.format());
    if (!files->usable()) return exitContent;
    const content::Config& config = *files->config.config;
    auto fonts = render::FontSet::open(fontChoice(*files));
    if (!fonts) return complain(fonts.error(), exitMachine);
    auto surface = openSurface(options, config.display);
    if (!surface) return complain(surface.error(), exitMachine);
    ImageFiles images(files);
    auto renderer =
        render::Renderer::create(rendererApiOf((*surface)->info().api), (*surface)->loader(), *fonts, images);
    if (!renderer) return complain(renderer.error(), exitMachine);
    if (const auto failed = (*surface)->prepare()) return complain(failed->message, exitMachine);

    const Wall wall(
        files, *fonts,
        wallSettings(options, config, (*surface)->size(), options.language.value_or(config.language)));
    BenchSampler sampler(wall, **renderer, **surface, count);
    BenchFigures figures = about(options, **surface);
    if (const auto failed = measureAll(options, wall, sampler, figures))
        return complain(failed->message, exitMachine);
    if (figures.scenes.empty())
        return complain(noSuchScene(*files->board, wall.round(), options.scene), exitContent);
    figures.peakBytes = peakMemory();
    figures.pssBytes = proportionalMemory();
    fmt::print("{}", options.json ? jsonOf(figures) : tableOf(figures));
    return exitDone;
}

}  // namespace fukan
