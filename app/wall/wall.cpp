#include "wall/wall.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "scene/dives.hpp"
#include "scene/spread.hpp"
#include "wall/stoppable_measurer.hpp"

namespace fukan::wall {
namespace {

std::vector<scene::PlaylistImage> playlistImages(const files::ContentFiles& files,
                                                 const WallSettings& settings) {
    const float least = layout::makeCanvas(settings.viewport, settings.legibility).footnoteFloor;
    std::vector<scene::PlaylistImage> out;
    std::set<std::string> seen;
    for (const content::PlaylistEntry& entry : files.config.config->playlist) {
        if (entry.scene != content::SceneChoice::image || !seen.insert(entry.file).second) continue;
        const auto size = files.imageSizes.find(entry.file);
        if (size == files.imageSizes.end() || size->second.x <= 0) continue;
        out.push_back({entry.file,
                       layout::wordsIn(entry.caption, settings.language, text::Weight::regular, least),
                       size->second});
    }
    return out;
}

/// By the playlist's entries.
std::vector<std::optional<content::LapseYears>> lapsesOf(
    const std::vector<content::PlaylistEntry>& playlist) {
    std::vector<std::optional<content::LapseYears>> out(playlist.size());
    for (std::size_t i = 0; i < playlist.size(); ++i) {
        if (playlist[i].scene == content::SceneChoice::lapse) out[i] = playlist[i].lapse;
    }
    return out;
}

bool showsChanges(const std::vector<content::PlaylistEntry>& playlist) {
    return std::ranges::any_of(playlist, [](const content::PlaylistEntry& entry) {
        return entry.scene == content::SceneChoice::revision;
    });
}

}  // namespace

Wall::Wall(std::shared_ptr<const files::ContentFiles> files, std::shared_ptr<const text::Measurer> fonts,
           const WallSettings& settings, std::stop_token stop)
    : files_(std::move(files)),
      fonts_(std::make_shared<StoppableMeasurer>(std::move(fonts), std::move(stop), end_.get_token())),
      settings_(settings) {
    const scene::SceneSettings sceneSet{
        settings.viewport,
        settings.legibility,
        settings.language,
        settings.date,
        settings.invite,
        scene::revisionsInSpreads(files_->config.config->playlist, *files_->board),
        showsChanges(files_->config.config->playlist),
        files_->histories,
        lapsesOf(files_->config.config->playlist),
        settings.yearsMoved};
    sceneSet_ = std::make_unique<scene::SceneSet>(*files_->board, playlistImages(*files_, settings), sceneSet,
                                                  *fonts_);
    setTheme(settings.theme);
    plan();
}

Wall::~Wall() { end_.request_stop(); }

void Wall::setTheme(content::ThemeChoice theme) {
    settings_.theme = theme;
    theme_ = scene::themeOf(theme);
}

void Wall::plan() {
    plan_ = scene::makeRound(*files_->config.config, *sceneSet_);
    for (const auto& [revision, world] : worlds_) follow(revision, *world);
}

/// Lets the camera go as far as the world of a revision.
void Wall::follow(std::size_t revision, const scene::World& world) {
    const auto follow = [&](show::Entry& entry) {
        if (!show::hasRevision(entry.scene.kind) || entry.scene.revision != revision) return;
        const scene::PlacedScene* placed = world.find(entry.scene);
        if (placed == nullptr) return;
        show::Reach reach = world.reachFrom(*placed);
        reach.maxScale = std::max(reach.maxScale, entry.reach.maxScale);
        entry.reach = std::move(reach);
        if (settings_.invite) entry.dives = scene::divesOf(*sceneSet_, world, *placed->scene);
    };
    for (show::Round* round : {&plan_.round, &plan_.others}) std::ranges::for_each(*round, follow);
}

bool Wall::explore(std::size_t revision) {
    const auto [found, isNew] = worlds_.try_emplace(revision);
    if (!isNew) return false;
    if (ahead_) found->second = ahead_->take(revision);
    if (!found->second) found->second = std::make_unique<scene::World>(*sceneSet_, revision);
    follow(revision, *found->second);
    return true;
}

bool Wall::compare() {
    if (sceneSet_->compares()) return false;
    auto comparisons = ahead_ ? ahead_->takeComparisons() : std::nullopt;
    sceneSet_->add(comparisons ? std::move(*comparisons) : sceneSet_->comparisons());
    plan();
    return true;
}

void Wall::prepareAhead() {
    if (ahead_) return;
    std::set<std::size_t> revisions;
    for (const show::Entry& entry : plan_.round) {
        const bool known = worlds_.contains(entry.scene.revision);
        if (show::hasRevision(entry.scene.kind) && !known) revisions.insert(entry.scene.revision);
    }
    LaidOutAhead::Make make;
    make.world = [&sceneSet = *sceneSet_](std::size_t revision) {
        return std::make_unique<const scene::World>(sceneSet, revision);
    };
    if (!sceneSet_->compares())
        make.comparisons = [&sceneSet = *sceneSet_] { return sceneSet.comparisons(); };
    ahead_ = std::make_unique<LaidOutAhead>(std::deque<std::size_t>(revisions.begin(), revisions.end()),
                                            std::move(make));
}

const scene::World* Wall::world(const show::SceneKey& scene) const {
    const scene::World* found = show::hasRevision(scene.kind) ? worldOf(scene.revision) : nullptr;
    return found && found->find(scene) ? found : nullptr;
}

const scene::World* Wall::worldOf(std::size_t revision) const {
    const auto found = worlds_.find(revision);
    return found == worlds_.end() ? nullptr : found->second.get();
}

}  // namespace fukan::wall
