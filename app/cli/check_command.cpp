#include "cli/check_command.hpp"

#include <fmt/core.h>

#include <array>
#include <vector>

#include "files/image_files.hpp"
#include "platform/standard_streams.hpp"
#include "run/exit_code.hpp"
#include "scene/scene_labels.hpp"
#include "wall/font_choice.hpp"
#include "wall/font_problems.hpp"
#include "wall/missing_glyphs.hpp"
#include "wall/scene_name.hpp"

namespace fukan::cli {
namespace {

template <typename... Values>
void print(fmt::format_string<Values...> form, const Values&... values) {
    platform::print(fmt::vformat(form, fmt::make_format_args(values...)));
}

/// The sizes in pixels at which a board must be readable, when nothing is known of its wall.
constexpr std::array<base::PixelSize, 7> commonSizes = {
    {{1280, 720}, {1920, 1080}, {2560, 1440}, {3840, 2160}, {1080, 1920}, {3840, 1080}, {1024, 768}}};

class LayoutReport {
public:
    explicit LayoutReport(bool verbose) : verbose_(verbose) {
        if (verbose_)
            print("{:<24} {:<4} {:>9} {:>8} {:>8} {:>8} {:>8} {:>6} {:>7}\n", "scene", "lang", "size",
                  "texts", "smallest", "clipped", "overlap", "free", "told");
    }

    void add(const wall::Wall& wall) {
        // No time of day has more characters.
        const content::CivilTime time{wall.settings().date, 23, 58};
        for (const scene::LaidOutScene& scene : wall.sceneSet().scenes()) {
            const scene::SceneLabels labels = scene::labelsOf(wall.sceneSet(), scene, time);
            const layout::Audit audit = scene::auditOf(labels);
            report(wall, scene, audit, labels.told);
            if (!audit.sound()) ++unsound_;
        }
    }

    std::size_t unsound() const { return unsound_; }

private:
    /// `told`: how many of the tour's stops have a telop.
    void report(const wall::Wall& wall, const scene::LaidOutScene& scene, const layout::Audit& audit,
                std::size_t told) const {
        if (!verbose_ && audit.sound()) return;
        const std::string size =
            fmt::format("{:.0f}x{:.0f}", wall.settings().viewport.x, wall.settings().viewport.y);
        print("{:<24} {:<4} {:>9} {:>8} {:>6.1f}px {:>8} {:>8} {:>5.0f}% {:>7}\n",
              wall::sceneName(wall.sceneSet().board(), scene.key),
              wall::languageTag(wall.settings().language), size, audit.texts, audit.smallest, audit.clipped,
              audit.overlapping, audit.free * 100,
              scene.tour ? fmt::format("{}/{}", told, scene.tour->stops.size()) : "");
        for (const std::string& finding : audit.findings) print("    {}\n", finding);
    }

    bool verbose_;
    std::size_t unsound_ = 0;
};

/// The size asked for; else, if the panel's diagonal is configured, the usual sizes of such panels; else all.
std::vector<base::PixelSize> sizesFor(const Options& options, const content::Config& config) {
    if (options.size) return {*options.size};
    if (config.legibility.panelDiagonalIn <= 0) return {commonSizes.begin(), commonSizes.end()};
    return config.display.rotation.swapsAxes() ? std::vector<base::PixelSize>{{1080, 1920}, {2160, 3840}}
                                               : std::vector<base::PixelSize>{{1920, 1080}, {3840, 2160}};
}

bool hasLanguage(const content::Board& board, content::Language language) {
    for (const content::Domain& domain : board.domains) {
        if (!(language == content::Language::ja ? domain.name.ja : domain.name.en).empty()) return true;
    }
    return false;
}

/// The language asked for; else each that the board has, and both together where it has two.
std::vector<content::Language> languagesFor(const Options& options, const content::Board& board) {
    if (options.overrides.language) return {*options.overrides.language};
    std::vector<content::Language> languages;
    for (const content::Language language : {content::Language::ja, content::Language::en}) {
        if (hasLanguage(board, language)) languages.push_back(language);
    }
    if (languages.size() == 2) languages.push_back(content::Language::both);
    return languages;
}

/// Lays every scene out at every size and language; reports unreadable texts and missing glyphs.
bool reportLegibility(const Options& options, const std::shared_ptr<const files::ContentFiles>& files,
                      const std::shared_ptr<fonts::FontSet>& fonts) {
    LayoutReport report(options.layoutReport);
    std::size_t missing = 0;
    const std::vector<base::PixelSize> sizes = sizesFor(options, *files->config.config);
    const content::Config& config = *files->config.config;
    const content::Date today = files::today(config.time);
    for (const content::Language language : languagesFor(options, *files->board)) {
        files::Overrides overrides = options.overrides;
        overrides.language = language;
        const auto laidOut = [&](base::PixelSize size) {
            wall::WallSettings settings = wall::pictureSettings(overrides, config, size, today);
            // A panel may be found, and then the invitation takes some room.
            settings.invite = config.touch.invite != content::InviteChoice::off;
            return wall::Wall(files, fonts, settings);
        };
        for (const base::PixelSize size : sizes) report.add(laidOut(size));
        const wall::Wall wall = laidOut(sizes.front());
        for (const base::Diagnostic& problem : wall.problems())
            print("{}\n", files->config.located(problem).format());
        for (const std::string& glyph : wall::missingGlyphs(wall, *fonts)) {
            print("no font has the character {} (it is drawn as a box)\n", glyph);
            ++missing;
        }
    }
    if (report.unsound() > 0) print("{} scenes have texts that cannot be read\n", report.unsound());
    return report.unsound() == 0 && missing == 0;
}

}  // namespace

int checkCommand(const Options& options) {
    const auto files = std::make_shared<const files::ContentFiles>(files::readContent(options.overrides));
    base::Diagnostics problems = files->diagnostics;
    if (files->config.config) {
        const base::Diagnostics images = files::checkImages(*files);
        problems.insert(problems.end(), images.begin(), images.end());
        const base::Diagnostics named = wall::fontProblems(*files);
        problems.insert(problems.end(), named.begin(), named.end());
    }
    for (const base::Diagnostic& problem : problems) print("{}\n", problem.format());
    if (!files->usable() || base::hasErrors(problems)) return run::exitContent;

    const auto fonts = fonts::FontSet::open(wall::fontChoice(*files));
    if (!fonts) {
        return run::complain(fonts.error(), run::exitMachine);
    }
    if (!reportLegibility(options, files, *fonts)) return run::exitContent;
    print("{} and {}: no mistakes; every text can be read\n", files->boardFolder.string(),
          files->configFile.empty() ? "the built-in defaults" : files->configFile.string());
    return run::exitDone;
}

}  // namespace fukan::cli
