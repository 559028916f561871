#pragma once
// What is shown on the wall: a board, laid out for a size, a language and a day, with its theme and round.

#include <map>
#include <memory>
#include <stop_token>

#include "files/content_files.hpp"
#include "scene/round.hpp"
#include "scene/scene_set.hpp"
#include "scene/theme.hpp"
#include "scene/world.hpp"
#include "text/measurer.hpp"
#include "wall/laid_out_ahead.hpp"
#include "wall/wall_settings.hpp"

namespace fukan::wall {

class Wall {
public:
    /// `files` must be usable. Throws `platform::Stopped` soon after `stop` was requested.
    Wall(std::shared_ptr<const files::ContentFiles> files, std::shared_ptr<const text::Measurer> fonts,
         const WallSettings& settings, std::stop_token stop = {});
    /// Stops what is laid out ahead.
    ~Wall();
    Wall(const Wall&) = delete;
    Wall& operator=(const Wall&) = delete;

    const files::ContentFiles& files() const { return *files_; }
    const std::shared_ptr<const files::ContentFiles>& sharedFiles() const { return files_; }
    const content::Config& config() const { return *files_->config.config; }
    const WallSettings& settings() const { return settings_; }

    /// Changes the colours; the layout stays the same.
    void setTheme(content::ThemeChoice theme);
    const scene::SceneSet& sceneSet() const { return *sceneSet_; }
    const scene::Theme& theme() const { return theme_; }
    const show::Round& round() const { return plan_.round; }
    /// Scenes that the round lacks.
    const show::Round& others() const { return plan_.others; }
    const base::Diagnostics& problems() const { return plan_.problems; }

    /// Lays out the world of a revision (what is seen of it from near and from afar), which exploring
    /// needs: some milliseconds, once per revision. True when it is new: then the round knows how far a
    /// camera may go.
    bool explore(std::size_t revision);
    /// Lays out what each revision changed, where the playlist does not show that anyway: the way to another
    /// revision leads through it. True when it is new: then it is among the others.
    bool compare();
    /// Starts to lay out the worlds of all revisions on another thread, for `explore` to take, which waits
    /// only for its own revision; then what each revision changed, for `compare`. For a large board that
    /// takes longer than a visitor should wait.
    void prepareAhead();
    /// The world around a scene; null where there is none, and before `explore`.
    const scene::World* world(const show::SceneKey& scene) const;
    /// The world of a revision; null before `explore`.
    const scene::World* worldOf(std::size_t revision) const;

private:
    void plan();
    void follow(std::size_t revision, const scene::World& world);

    std::shared_ptr<const files::ContentFiles> files_;
    std::stop_source end_;
    std::shared_ptr<const text::Measurer> fonts_;
    WallSettings settings_;
    std::unique_ptr<scene::SceneSet> sceneSet_;
    scene::Theme theme_;
    scene::RoundPlan plan_;
    std::map<std::size_t, LaidOutAhead::World> worlds_;  // by revision
    std::unique_ptr<LaidOutAhead> ahead_;  // declared after what it uses, so that it ends before that
};

}  // namespace fukan::wall
