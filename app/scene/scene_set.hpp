#pragma once
// A board laid out for one wall: every scene's boxes, computed once and kept until the board, the
// viewport, the language or the day changes.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "content/board.hpp"
#include "content/calendar.hpp"
#include "content/edition.hpp"
#include "layout/header.hpp"
#include "layout/map/far_view.hpp"
#include "layout/map/landscape.hpp"
#include "layout/panels/invitation.hpp"
#include "layout/roadmap/bar_words.hpp"
#include "layout/roadmap/roadmap.hpp"
#include "scene/stops.hpp"
#include "scene/task_tag.hpp"
#include "show/scene_key.hpp"
#include "text/keeping_measurer.hpp"

namespace fukan::scene {

struct SceneSettings {
    base::Vec2 viewport;  ///< pixels
    layout::Legibility legibility;
    content::Language language = content::Language::ja;
    content::Date date;   ///< the data date: decides the current fiscal year
    bool invite = false;  ///< the wall says that it can be touched: a pill takes the footer's right end
};

/// An image scene of the playlist.
struct ImageScene {
    std::string file;     ///< as in the playlist
    std::string caption;  ///< may be empty
    base::Vec2 size;      ///< pixels of the bitmap; zero when it could not be read
};

/// One scene's boxes. Exactly one of `landscape`, `roadmap`, `afar` and `image` is set.
struct LaidOutScene {
    show::SceneKey key;
    layout::HeaderTexts headerTexts;  ///< with the clock left empty: it is filled in per frame
    layout::Frame frame;
    std::shared_ptr<const layout::LandscapeLayout> landscape;
    std::shared_ptr<const layout::RoadmapPageLayout> roadmap;
    std::shared_ptr<const layout::FarView> afar;
    std::shared_ptr<layout::BarWords> words;  ///< of the roadmap's overview, if it is one
    std::optional<base::Rect> image;          ///< where the bitmap goes
    std::optional<layout::Label> caption;     ///< under the bitmap
    std::optional<layout::Label> legend;      ///< the footer's own words
    std::vector<TaskTag> tags;                ///< one for each of the roadmap's current bars, in their order
    std::shared_ptr<const Stops> tour;        ///< its stops; null for images
    bool inPlan = false;                      ///< the current year lies in the plan
    std::size_t current = 0;                  ///< how many of this year's tasks are shown here
};

/// May be created on one thread and used on another, but not by two threads at a time: see `header`.
class SceneSet {
public:
    /// `board` and `measurer` must outlive the scene set.
    SceneSet(const content::Board& board, const std::vector<ImageScene>& images,
             const SceneSettings& settings, const text::Measurer& measurer);

    const content::Board& board() const { return board_; }
    const SceneSettings& settings() const { return settings_; }
    const layout::Canvas& canvas() const { return canvas_; }
    const text::Measurer& measurer() const { return measurer_; }
    int fiscalYear() const { return fiscalYear_; }
    content::Edition edition(std::size_t revision) const {
        return {board_, revision, settings_.language, fiscalYear_};
    }

    /// Every scene, revision by revision: map, then roadmap pages; then every revision from afar; then the
    /// images.
    const std::vector<LaidOutScene>& scenes() const { return scenes_; }

    /// Null unless the wall invites to touch.
    const layout::Invitation* invitation() const { return invitation_ ? &*invitation_ : nullptr; }

    /// None when the board has no such scene.
    const LaidOutScene* find(const show::SceneKey& key) const;

    /// The header of one of `scenes` at a time of day. It depends on nothing else, but is cached until it
    /// is asked for at another minute: sixty frames a second show the same one. So the reference is valid
    /// until then, and two threads must not call this at once.
    const layout::HeaderLayout& header(const LaidOutScene& scene, const content::CivilTime& time) const;

private:
    void addLandscape(std::size_t revision);
    void addRoadmap(std::size_t revision);
    void addAfar(std::size_t revision);
    void count(std::size_t revision, LaidOutScene& scene) const;
    void addImage(const ImageScene& image);
    StopsInput stopsInput(const LaidOutScene& scene) const;
    std::vector<TaskTag> tagsOf(const LaidOutScene& scene) const;
    std::shared_ptr<layout::BarWords> wordsFor(const LaidOutScene& scene) const;
    std::string revisionLine(std::size_t revision, const std::string& more) const;
    std::string clockText(const content::CivilTime& time) const;
    layout::Frame frameFor(const layout::HeaderTexts& texts) const;
    std::string pillText(const content::Roadmap& roadmap, std::size_t tasks, bool& inPlan) const;

    const content::Board& board_;
    SceneSettings settings_;
    text::KeepingMeasurer measurer_;  ///< with the board's own words
    layout::Canvas canvas_;
    int fiscalYear_ = 0;
    std::optional<layout::Invitation> invitation_;
    std::vector<LaidOutScene> scenes_;

    struct RememberedHeader {
        std::optional<content::CivilTime> time;  // none: not laid out yet
        layout::HeaderLayout layout;
    };
    mutable std::vector<RememberedHeader> headers_;  // one per scene
};

}  // namespace fukan::scene
