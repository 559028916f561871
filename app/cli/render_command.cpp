#include "cli/render_command.hpp"

#include <fmt/core.h>

#include <charconv>
#include <cmath>
#include <cstdio>
#include <filesystem>

#include "run/exit_code.hpp"
#include "run/gl_api_of.hpp"
#include "files/image_files.hpp"
#include "motion/time.hpp"
#include "platform/offscreen.hpp"
#include "pictures/png.hpp"
#include "render/read_back.hpp"
#include "render/render_target.hpp"
#include "render/renderer.hpp"
#include "scene/frame.hpp"
#include "wall/scene_name.hpp"
#include "show/show.hpp"
#include "wall/wall.hpp"

namespace fukan {
namespace {

namespace fs = std::filesystem;

// Pictures are taken at ten in the morning, whenever they are taken: the same call, the same bytes.
constexpr int pictureHour = 10;

std::string fileName(std::size_t index, std::string scene, content::Language language) {
    for (char& c : scene) {
        if (c == ':' || c == '/') c = '-';
    }
    return fmt::format("{:02}-{}-{}.png", index + 1, scene, languageTag(language));
}

class SceneWriter {
public:
    SceneWriter(const Options& options, const Wall& wall, render::Renderer& renderer,
                render::RenderTarget& target)
        : options_(options), wall_(wall), renderer_(renderer), target_(target) {}

    /// Draws the scene at this place of the round; nothing when it worked.
    std::optional<base::Error> write(std::size_t index, const std::string& name) {
        show::Settings settings;
        settings.viewport = wall_.settings().viewport;
        settings.reducedMotion = wall_.config().motion.reduced;
        show::Show show(wall_.round(), settings, {});
        show.cutTo(index, {});
        // The scene asked for, however long it would stand: just before its dwell ends at the latest.
        const auto asked = motion::Duration{std::llround(options_.at * 1e9)};
        const motion::Duration most = wall_.round()[index].dwell - std::chrono::milliseconds(1);
        const motion::Timestamp now = motion::Timestamp{} + std::min(asked, most);
        show.advance(now);
        const scene::FrameInput input{
            now, {wall_.settings().date, pictureHour, 0}, wall_.config().motion.reduced};
        renderer_.draw(scene::buildFrame(wall_.stage(), wall_.theme(), show.view(now), input),
                       target_.frameTarget());
        const fs::path path = fs::path(options_.out) / fileName(index, name, wall_.settings().language);
        auto failed = render::writePng(render::readBack(target_.frameTarget()), path);
        if (!failed) fmt::print("{}\n", path.string());
        return failed;
    }

private:
    const Options& options_;
    const Wall& wall_;
    render::Renderer& renderer_;
    render::RenderTarget& target_;
};

}  // namespace

int renderScenes(const Options& options) {
    const auto files = std::make_shared<const ContentFiles>(readContent(options));
    for (const base::Diagnostic& d : files->diagnostics) fmt::print(stderr, "{}\n", d.format());
    if (!files->usable()) return exitContent;
    auto fonts = render::FontSet::open(fontChoice(*files));
    if (!fonts) return complain(fonts.error(), exitMachine);
    auto context = platform::OffscreenContext::open(platform::GlChoice::automatic);
    if (!context) return complain(context.error(), exitMachine);
    ImageFiles images(files);
    auto renderer =
        render::Renderer::create(rendererApiOf((*context)->info().api), (*context)->loader(), *fonts, images);
    if (!renderer) return complain(renderer.error(), exitMachine);

    std::error_code failed;
    fs::create_directories(options.out, failed);
    if (failed)
        return complain(fmt::format("the folder {} cannot be made: {}", options.out, failed.message()),
                        exitContent);

    const Wall wall(files, *fonts,
                    wallSettings(options, *files->config.config, options.size,
                                 options.language.value_or(files->config.config->language)));
    auto target = render::RenderTarget::create(options.size.width, options.size.height);
    if (!target) return complain(target.error(), exitMachine);
    SceneWriter writer(options, wall, **renderer, *target);
    std::size_t written = 0;
    for (std::size_t i = 0; i < wall.round().size(); ++i) {
        const std::string name = sceneName(*files->board, wall.round()[i].scene);
        if (!isAskedFor(name, options.scene)) continue;
        if (const auto error = writer.write(i, name)) return complain(error->message, exitContent);
        ++written;
    }
    for (const base::Diagnostic& problem : wall.problems()) {
        fmt::print(stderr, "{}\n", files->config.located(problem).format());
    }
    for (const std::string& problem : (*renderer)->takeProblems()) fmt::print(stderr, "fukan: {}\n", problem);
    if (written > 0) return exitDone;
    return complain(noSuchScene(*files->board, wall.round(), options.scene), exitContent);
}

}  // namespace fukan
