#include "cli/check_report.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "cli/hyphen_problems.hpp"
#include "draw/hidden_text.hpp"
#include "files/image_files.hpp"
#include "files/playlist_histories.hpp"
#include "fonts/font_set.hpp"
#include "scene/scene_labels.hpp"
#include "scene/still.hpp"
#include "wall/font_choice.hpp"
#include "wall/font_problems.hpp"
#include "wall/scene_name.hpp"

namespace fukan::cli {
namespace {

/// The sizes in pixels at which a board must be readable, when nothing is known of its wall.
constexpr std::array<base::PixelSize, 7> commonSizes = {
    {{1280, 720}, {1920, 1080}, {2560, 1440}, {3840, 2160}, {1080, 1920}, {3840, 1080}, {1024, 768}}};

/// The size asked for; else, if the panel's diagonal is configured, the usual sizes of such panels; else all.
std::vector<base::PixelSize> sizesFor(const Options& options, const content::Config& config) {
    if (options.size) return {*options.size};
    if (config.legibility.panelDiagonalIn <= 0) return {commonSizes.begin(), commonSizes.end()};
    return config.display.rotation.swapsAxes() ? std::vector<base::PixelSize>{{1080, 1920}, {2160, 3840}}
                                               : std::vector<base::PixelSize>{{1920, 1080}, {3840, 2160}};
}

/// Metres from which the least legible text can be read; 0: unknown.
float reach(const layout::Audit& audit, const layout::Legibility& legibility) {
    if (legibility.pixelPitchMm <= 0) return 0;
    const bool distance = legibility.viewingDistanceMm > 0;
    // A text's floor is what its reader needs at that distance; without one, see makeCanvas.
    const float mm = distance ? legibility.viewingDistanceMm * audit.tightest
                              : audit.smallest * legibility.pixelPitchMm * 250;
    return mm / 1000;
}

std::vector<CheckedScene::Text> textsOf(const scene::SceneLabels& labels) {
    std::vector<CheckedScene::Text> texts;
    for (const scene::LabelGroup& group : labels.groups) {
        for (const layout::Label* label : group.labels) {
            if (label->block.runs.empty()) continue;
            texts.push_back({layout::shownWords(*label), label->block.fontSize,
                             std::max(label->floor, layout::smallestEm)});
        }
    }
    std::stable_sort(texts.begin(), texts.end(),
                     [](const auto& a, const auto& b) { return a.size < b.size; });
    return texts;
}

/// Adds the texts that a box is painted over, in the scene as it stands.
void addHidden(const wall::Wall& wall, const scene::LaidOutScene& scene, const content::CivilTime& time,
               layout::Audit& audit) {
    const show::Round round{show::Entry{scene.key}};
    const draw::DrawList list =
        scene::still(wall.sceneSet(), wall.theme(), round, 0, {{}, time}, {.tour = false});
    for (const draw::HiddenText& text : draw::hiddenTexts(list)) {
        ++audit.hidden;
        audit.findings.push_back({layout::Finding::Kind::hidden, text.text});
    }
}

CheckedScene checked(const wall::Wall& wall, const scene::LaidOutScene& scene, base::PixelSize size,
                     bool texts) {
    // No time of day has more characters.
    const content::CivilTime time{wall.settings().date, 23, 58};
    const content::Board& board = wall.sceneSet().board();
    const scene::SceneLabels labels = scene::labelsOf(wall.sceneSet(), scene, time);
    CheckedScene out;
    out.name = wall::sceneName(board, scene.key);
    if (show::hasRevision(scene.key.kind)) out.revision = board.revisions[scene.key.revision].id;
    out.language = wall::languageTag(wall.settings().language);
    out.size = size;
    out.audit = scene::auditOf(labels);
    addHidden(wall, scene, time, out.audit);
    out.readsUpTo = reach(out.audit, wall.settings().legibility);
    out.told = labels.told;
    out.stops = scene.tour ? scene.tour->stops.size() : 0;
    if (texts) out.texts = textsOf(labels);
    return out;
}

/// Lays every scene out at every size.
void checkLayout(const Options& options, const std::shared_ptr<fonts::FontSet>& fonts, CheckReport& report) {
    const content::Config& config = *report.files->config.config;
    const content::Date today = files::today(config.time);
    wall::MissingGlyphs glyphs(*fonts);
    glyphs.add(report.texts);
    std::set<std::string> told;
    for (const base::PixelSize size : sizesFor(options, config)) {
        wall::WallSettings settings = wall::pictureSettings(options.overrides, config, size, today);
        // A panel may be found, and then the invitation takes some room.
        settings.invite = config.touch.invite != content::InviteChoice::off;
        wall::Wall wall(report.files, fonts, settings);
        wall.compare();  // V leads through it, whatever the playlist shows
        for (const scene::LaidOutScene& scene : wall.sceneSet().scenes())
            report.scenes.push_back(checked(wall, scene, size, options.allTexts));
        for (const base::Diagnostic& problem : wall.problems()) {
            const base::Diagnostic located = report.files->config.located(problem);
            if (told.insert(located.format()).second) report.problems.push_back(located);
        }
        glyphs.add(wall);
    }
    report.missing = glyphs.found();
    for (base::Diagnostic& problem :
         lackingPatterns(report.scenes, *fonts->hyphenator(), report.files->board->hyphenation))
        report.problems.push_back(std::move(problem));
}

}  // namespace

std::size_t CheckReport::unreadable() const {
    return static_cast<std::size_t>(std::count_if(
        scenes.begin(), scenes.end(), [](const CheckedScene& scene) { return !scene.audit.sound(); }));
}

bool CheckReport::sound() const {
    return files->usable() && !base::hasErrors(problems) && missing.empty() && unreadable() == 0;
}

base::Result<CheckReport> makeReport(const Options& options) {
    CheckReport report;
    report.files = std::make_shared<const files::ContentFiles>(
        files::withHistories(files::readContent(options.overrides, {}, &report.texts)));
    report.problems = report.files->diagnostics;
    if (report.files->config.config) {
        const base::Diagnostics images = files::checkImages(*report.files);
        report.problems.insert(report.problems.end(), images.begin(), images.end());
        const base::Diagnostics named = wall::fontProblems(*report.files);
        report.problems.insert(report.problems.end(), named.begin(), named.end());
    }
    if (!report.files->usable() || base::hasErrors(report.problems)) return report;
    const auto fonts = fonts::FontSet::open(wall::fontChoice(*report.files));
    if (!fonts) return base::Error{fonts.error()};
    checkLayout(options, *fonts, report);
    return report;
}

}  // namespace fukan::cli
