#include "wall/wall.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <set>
#include <string_view>
#include <utility>

#include "content/calendar.hpp"
#include "files/image_files.hpp"
#include "platform/real_clock.hpp"
#include "text/utf8.hpp"

namespace fukan {
namespace {

std::vector<scene::ImageScene> imageScenes(const ContentFiles& files, content::Language language) {
    std::vector<scene::ImageScene> out;
    std::set<std::string> seen;
    for (const content::PlaylistEntry& entry : files.config.config->playlist) {
        if (entry.scene != content::SceneChoice::image || !seen.insert(entry.file).second) continue;
        const base::Vec2 size = imageSize(files, entry.file);
        if (size.x > 0) out.push_back({entry.file, entry.caption.in(language), size});
    }
    return out;
}

void collect(std::set<char32_t>& characters, std::string_view text) {
    for (const char32_t c : text::decoded(text)) {
        if (c >= 0x20) characters.insert(c);
    }
}

void collect(std::set<char32_t>& characters, const std::vector<const layout::Label*>& labels) {
    for (const layout::Label* label : labels) {
        for (const text::Run& run : label->block.runs) collect(characters, run.text);
    }
}

}  // namespace

WallSettings startingSettings(const Options& options, const content::Config& config, base::Vec2 viewport,
                              layout::Legibility legibility, content::Date today) {
    return {viewport, legibility, options.language.value_or(config.language),
            options.theme.value_or(config.theme), dataDate(options, config.time, today)};
}

WallSettings wallSettings(const Options& options, const content::Config& config, PixelSize size,
                          content::Language language) {
    platform::RealClock clock;
    const base::Vec2 viewport{static_cast<float>(size.width), static_cast<float>(size.height)};
    const content::Date today = content::civilTime(clock.read().unixNanoseconds, config.time.zone).date;
    WallSettings settings =
        startingSettings(options, config, viewport, legibilityOf(config.legibility, viewport), today);
    settings.language = language;
    return settings;
}

scene::Theme themeOf(content::Theme theme) {
    return theme == content::Theme::light ? scene::lightTheme() : scene::darkTheme();
}

Wall::Wall(std::shared_ptr<const ContentFiles> files, std::shared_ptr<const text::Measurer> fonts,
           const WallSettings& settings)
    : files_(std::move(files)), fonts_(std::move(fonts)), settings_(settings) {
    const scene::StageSettings stage{settings.viewport, settings.legibility, settings.language,
                                     settings.date};
    stage_ = std::make_unique<scene::Stage>(*files_->board, imageScenes(*files_, settings.language), stage,
                                            *fonts_);
    setTheme(settings.theme);
    plan_ = scene::makeRound(*files_->config.config, *stage_);
}

void Wall::setTheme(content::Theme theme) {
    settings_.theme = theme;
    theme_ = themeOf(theme);
}

bool Wall::explore(std::size_t revision) {
    if (ahead_.valid()) ready_ = ahead_.get();
    const auto [found, isNew] = worlds_.try_emplace(revision);
    if (!isNew) return false;
    if (auto made = ready_.extract(revision)) {
        found->second = std::move(made.mapped());
    } else {
        found->second = std::make_unique<scene::World>(*stage_, revision);
    }
    for (show::Entry& entry : plan_.round) {
        if (entry.scene.kind == show::SceneKind::image || entry.scene.revision != revision) continue;
        const scene::WorldPlace* place = found->second->find(entry.scene);
        if (place == nullptr) continue;
        show::Reach reach = found->second->reachFrom(*place);
        reach.maxScale = std::max(reach.maxScale, entry.reach.maxScale);
        entry.reach = std::move(reach);
    }
    return true;
}

void Wall::exploreAhead() {
    if (std::exchange(aheadAsked_, true)) return;
    std::set<std::size_t> revisions;
    for (const show::Entry& entry : plan_.round) {
        const bool known = worlds_.contains(entry.scene.revision);
        if (entry.scene.kind != show::SceneKind::image && !known) revisions.insert(entry.scene.revision);
    }
    ahead_ = std::async(std::launch::async, [&stage = *stage_, revisions] {
        Worlds out;
        for (const std::size_t revision : revisions)
            out[revision] = std::make_unique<scene::World>(stage, revision);
        return out;
    });
}

const scene::World* Wall::world(const show::SceneKey& scene) const {
    const auto found = worlds_.find(scene.revision);
    if (scene.kind == show::SceneKind::image || found == worlds_.end()) return nullptr;
    return found->second->find(scene) ? found->second.get() : nullptr;
}

std::vector<std::string> missingGlyphs(const Wall& wall, const render::FontSet& fonts) {
    std::set<char32_t> characters;
    for (const scene::LaidOutScene& scene : wall.stage().scenes()) {
        collect(characters, wall.stage().header(scene, {}).labels());
        if (scene.landscape) collect(characters, scene.landscape->labels());
        if (scene.roadmap) collect(characters, scene.roadmap->labels());
    }
    std::vector<std::string> out;
    for (const char32_t c : characters) {
        if (fonts.has(c, text::Weight::regular) && fonts.has(c, text::Weight::bold)) continue;
        std::array<char, 16> code{};
        std::snprintf(code.data(), code.size(), "U+%04X ", static_cast<unsigned>(c));
        std::string line = code.data();
        text::append(line, c);
        out.push_back(std::move(line));
    }
    return out;
}

layout::Legibility legibilityOf(const content::LegibilityConfig& config, base::Vec2 panel,
                                float panelWidthMm) {
    constexpr float millimetresPerInch = 25.4f;
    layout::Legibility out;
    out.viewingDistanceMm = static_cast<float>(config.viewingDistanceM * 1000);
    out.pixelPitchMm = config.panelDiagonalIn > 0 ? static_cast<float>(config.panelDiagonalIn) *
                                                        millimetresPerInch / std::hypot(panel.x, panel.y)
                                                  : panelWidthMm / panel.x;
    return out;
}

render::FontChoice fontChoice(const ContentFiles& files) {
    const content::FontsConfig& fonts = files.config.config->fonts;
    const auto found = [&files](const std::string& file) {
        return file.empty() ? file : files.beside(file).string();
    };
    return {fonts.family, found(fonts.regular), found(fonts.bold)};
}

}  // namespace fukan
