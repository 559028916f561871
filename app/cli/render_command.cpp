#include "cli/render_command.hpp"

#include <fmt/core.h>

#include <charconv>
#include <cmath>
#include <cstdio>
#include <filesystem>

#include "files/image_files.hpp"
#include "motion/time.hpp"
#include "pictures/png.hpp"
#include "platform/log.hpp"
#include "platform/offscreen.hpp"
#include "render/read_back.hpp"
#include "render/render_target.hpp"
#include "render/renderer.hpp"
#include "run/exit_code.hpp"
#include "scene/frame.hpp"
#include "show/show.hpp"
#include "wall/font_choice.hpp"
#include "wall/scene_name.hpp"
#include "wall/wall.hpp"

namespace fukan::cli {
namespace {

namespace fs = std::filesystem;

// Pictures show ten in the morning, whenever they are made, so that the same call gives the same bytes.
constexpr int pictureHour = 10;

std::string fileName(std::size_t index, std::string scene, content::Language language) {
    for (char& c : scene) {
        if (c == ':' || c == '/') c = '-';
    }
    return fmt::format("{:02}-{}-{}.png", index + 1, scene, wall::languageTag(language));
}

class SceneWriter {
public:
    SceneWriter(const Options& options, const wall::Wall& wall, render::Renderer& renderer,
                render::RenderTarget& target)
        : options_(options), wall_(wall), renderer_(renderer), target_(target) {}

    /// Draws the scene at `index` of the round and writes it to a file; none when it succeeded.
    std::optional<base::Error> write(std::size_t index, const std::string& name) {
        show::Settings settings;
        settings.viewport = wall_.settings().viewport;
        settings.reducedMotion = wall_.config().motion.reduced;
        show::Show show(wall_.round(), settings, {});
        show.cutTo(index, {});
        // Shows the scene asked for at any time: at the latest just before its dwell ends.
        const auto asked = motion::Duration{std::llround(options_.at * 1e9)};
        const motion::Duration most = wall_.round()[index].dwell - std::chrono::milliseconds(1);
        const motion::Timestamp now = motion::Timestamp{} + std::min(asked, most);
        show.advance(now);
        const scene::FrameInput input{
            now, {wall_.settings().date, pictureHour, 0}, wall_.config().motion.reduced};
        renderer_.draw(scene::buildFrame(wall_.sceneSet(), wall_.theme(), show.view(now), input),
                       target_.frameTarget());
        const fs::path path = fs::path(options_.out) / fileName(index, name, wall_.settings().language);
        auto failed = pictures::writePng(render::readBack(target_.frameTarget()), path);
        if (!failed) fmt::print("{}\n", path.string());
        return failed;
    }

private:
    const Options& options_;
    const wall::Wall& wall_;
    render::Renderer& renderer_;
    render::RenderTarget& target_;
};

}  // namespace

int renderCommand(const Options& options) {
    const auto files = std::make_shared<const files::ContentFiles>(files::readContent(options.overrides));
    platform::log(files->diagnostics);
    if (!files->usable()) return run::exitContent;
    auto fonts = fonts::FontSet::open(wall::fontChoice(*files));
    if (!fonts) return run::complain(fonts.error(), run::exitMachine);
    auto context = platform::OffscreenContext::open(base::GlChoice::automatic);
    if (!context) return run::complain(context.error(), run::exitMachine);
    files::ImageFiles images(files);
    auto renderer = render::Renderer::create((*context)->info().api, (*context)->loader(), *fonts, images);
    if (!renderer) return run::complain(renderer.error(), run::exitMachine);

    std::error_code failed;
    fs::create_directories(options.out, failed);
    if (failed)
        return run::complain(fmt::format("the folder {} cannot be made: {}", options.out, failed.message()),
                             run::exitContent);

    const content::Config& config = *files->config.config;
    const base::PixelSize size = options.size.value_or(defaultSize);
    const wall::Wall wall(files, *fonts,
                          wall::pictureSettings(options.overrides, config, size, files::today(config.time)));
    auto target = render::RenderTarget::create(size.width, size.height);
    if (!target) return run::complain(target.error(), run::exitMachine);
    SceneWriter writer(options, wall, **renderer, *target);
    std::size_t written = 0;
    for (std::size_t i = 0; i < wall.round().size(); ++i) {
        const std::string name = wall::sceneName(*files->board, wall.round()[i].scene);
        if (!wall::isAskedFor(name, options.scene)) continue;
        if (const auto error = writer.write(i, name)) return run::complain(error->message, run::exitContent);
        ++written;
    }
    for (const base::Diagnostic& problem : wall.problems()) {
        platform::log({files->config.located(problem)});
    }
    for (const std::string& problem : (*renderer)->takeProblems()) platform::log(problem);
    if (written > 0) return run::exitDone;
    return run::complain(wall::noSuchScene(*files->board, wall.round(), options.scene), run::exitContent);
}

}  // namespace fukan::cli
