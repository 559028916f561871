#include "cli/render_command.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "cli/picture_time.hpp"
#include "files/image_files.hpp"
#include "files/playlist_histories.hpp"
#include "motion/time.hpp"
#include "pictures/png.hpp"
#include "platform/log.hpp"
#include "platform/offscreen.hpp"
#include "platform/standard_streams.hpp"
#include "render/read_back.hpp"
#include "render/render_target.hpp"
#include "render/renderer.hpp"
#include "run/exit_code.hpp"
#include "scene/still.hpp"
#include "wall/font_choice.hpp"
#include "wall/font_problems.hpp"
#include "wall/scene_name.hpp"
#include "wall/wall.hpp"

namespace fukan::cli {
namespace {

namespace fs = std::filesystem;

std::string fileName(std::size_t index, std::string scene, content::Language language) {
    for (char& c : scene) {
        if (c == ':' || c == '/') c = '-';
    }
    return fmt::format("{:02}-{}-{}.png", index + 1, scene, wall::languageTag(language));
}

class SceneWriter {
public:
    SceneWriter(const Options& options, const content::CivilTime& clock, const wall::Wall& wall,
                render::Renderer& renderer, render::RenderTarget& target)
        : options_(options), clock_(clock), wall_(wall), renderer_(renderer), target_(target) {}

    /// Draws the scene at `index` of the round and writes it to a file; none when it succeeded.
    std::optional<base::Error> write(std::size_t index) {
        const content::MotionConfig& motion = wall_.config().motion;
        const scene::Instant instant{motion::Duration{std::llround(options_.at * 1e9)}, clock_};
        renderer_.draw(scene::still(wall_.sceneSet(), wall_.theme(), wall_.round(), index, instant,
                                    {.reducedMotion = motion.reduced, .tour = motion.tour}),
                       target_.frameTarget());
        const std::string name = wall::sceneName(*wall_.files().board, wall_.round()[index].scene);
        const fs::path path = fs::path(options_.out) / fileName(index, name, wall_.settings().language);
        auto failed = pictures::writePng(render::readBack(target_.frameTarget()), path);
        if (!failed) platform::print(path.string() + "\n");
        return failed;
    }

private:
    const Options& options_;
    content::CivilTime clock_;
    const wall::Wall& wall_;
    render::Renderer& renderer_;
    render::RenderTarget& target_;
};

std::optional<base::Error> makeFolder(const std::string& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (!failed) return std::nullopt;
    return base::Error{fmt::format("the folder {} cannot be made: {}", folder, failed.message())};
}

/// Logs what the round leaves out, with the reason for each image; true when no image is left out.
bool reportLeftOut(const wall::Wall& wall) {
    const base::Diagnostics images = files::checkImages(wall.files());
    const auto isImage = [&images](const base::Diagnostic& problem) {
        return std::any_of(images.begin(), images.end(),
                           [&problem](const base::Diagnostic& image) { return image.key == problem.key; });
    };
    platform::log(images);
    for (const base::Diagnostic& problem : wall.problems()) {
        if (!isImage(problem)) platform::log({wall.files().config.located(problem)});
    }
    return images.empty();
}

}  // namespace

int renderCommand(const Options& options) {
    const auto files = std::make_shared<const files::ContentFiles>(
        files::withHistories(files::readContent(options.overrides)));
    platform::log(files->diagnostics);
    if (!files->usable()) return run::exitContent;
    auto fonts = fonts::FontSet::open(wall::fontChoice(*files));
    if (!fonts) return run::complain(wall::withPlace(*files, fonts.error()), run::exitMachine);
    auto context = platform::OffscreenContext::open(base::GlChoice::automatic);
    if (!context) return run::complain(context.error(), run::exitMachine);
    files::ImageFiles images(files);
    auto renderer = render::Renderer::create((*context)->info().api, (*context)->loader(), *fonts, images);
    if (!renderer) return run::complain(renderer.error(), run::exitMachine);

    const content::Config& config = *files->config.config;
    const content::CivilTime now = files::now(config.time);
    const base::PixelSize size = options.size.value_or(defaultSize);
    const wall::Wall wall(files, *fonts, wall::pictureSettings(options.overrides, config, size, now.date));
    const auto asked = wall::scenesAskedFor(*files->board, wall.round(), options.scenes);
    const bool allImages = reportLeftOut(wall);
    if (!asked) return run::complain(asked.error(), run::exitContent);
    if (const auto error = makeFolder(options.out)) return run::complain(error->message, run::exitContent);
    auto target = render::RenderTarget::create(size.width, size.height);
    if (!target) return run::complain(target.error(), run::exitMachine);
    SceneWriter writer(options, pictureTime(options, config.time, now), wall, **renderer, *target);
    for (std::size_t i = 0; i < wall.round().size(); ++i) {
        if (!(*asked)[i]) continue;
        if (const auto error = writer.write(i)) return run::complain(error->message, run::exitContent);
    }
    const std::vector<std::string> problems = (*renderer)->takeProblems();
    for (const std::string& problem : problems) platform::log(problem);
    return allImages && problems.empty() ? run::exitDone : run::exitContent;
}

}  // namespace fukan::cli
