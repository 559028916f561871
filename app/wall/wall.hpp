#pragma once
// What hangs on the wall: a board, laid out for a size, a language and a day, with its theme and round.

#include <future>
#include <map>
#include <memory>

#include "files/content_files.hpp"
#include "scene/round.hpp"
#include "scene/scene_set.hpp"
#include "scene/theme.hpp"
#include "scene/world.hpp"
#include "text/measurer.hpp"
#include "wall/wall_settings.hpp"

namespace fukan::wall {

class Wall {
public:
    /// `files` must be usable.
    Wall(std::shared_ptr<const files::ContentFiles> files, std::shared_ptr<const text::Measurer> fonts,
         const WallSettings& settings);

    const files::ContentFiles& files() const { return *files_; }
    const std::shared_ptr<const files::ContentFiles>& sharedFiles() const { return files_; }
    const content::Config& config() const { return *files_->config.config; }
    const WallSettings& settings() const { return settings_; }

    /// Other colours on the same boxes.
    void setTheme(content::ThemeChoice theme);
    const scene::SceneSet& sceneSet() const { return *sceneSet_; }
    const scene::Theme& theme() const { return theme_; }
    const show::Round& round() const { return plan_.round; }
    const base::Diagnostics& problems() const { return plan_.problems; }

    /// Lays out what is seen of a revision from near and from afar, for whoever explores it: some
    /// milliseconds, once. True when it is new: then the round knows how far a camera may go.
    bool explore(std::size_t revision);
    /// Begins to lay that out for every revision, beside what goes on; `explore` then only waits for what is
    /// not ready yet. A large board takes longer than a finger should wait.
    void exploreAhead();
    /// What lies around a scene; null where nothing does, and before it was explored.
    const scene::World* world(const show::SceneKey& scene) const;

private:
    std::shared_ptr<const files::ContentFiles> files_;
    std::shared_ptr<const text::Measurer> fonts_;
    WallSettings settings_;
    std::unique_ptr<scene::SceneSet> sceneSet_;
    scene::Theme theme_;
    scene::RoundPlan plan_;
    using Worlds = std::map<std::size_t, std::unique_ptr<const scene::World>>;  // by revision
    Worlds worlds_;
    Worlds ready_;               // made ahead, and not yet explored
    std::future<Worlds> ahead_;  // last: it ends before what it works on goes
    bool aheadAsked_ = false;
};

}  // namespace fukan::wall
