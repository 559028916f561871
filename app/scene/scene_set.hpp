#pragma once
// A board laid out for one wall: every scene's boxes, computed once and kept until the board, the
// viewport, the language or the day changes.

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "content/board.hpp"
#include "scene/compared_scenes.hpp"
#include "scene/laid_out_scene.hpp"
#include "scene/scene_basis.hpp"

namespace fukan::scene {

/// May be created on one thread and used on another, but not by two threads at a time: see `header`.
class SceneSet {
public:
    /// `board` and `measurer` must outlive the scene set.
    SceneSet(const content::Board& board, const std::vector<PlaylistImage>& images,
             const SceneSettings& settings, const text::Measurer& measurer);

    const content::Board& board() const { return basis_.board(); }
    const SceneSettings& settings() const { return basis_.settings(); }
    const layout::Canvas& canvas() const { return basis_.canvas(); }
    const text::Measurer& measurer() const { return basis_.measurer(); }
    int fiscalYear() const { return basis_.fiscalYear(); }
    bool anotherYear() const { return basis_.anotherYear(); }
    content::Edition edition(std::size_t revision) const { return basis_.edition(revision); }

    /// Every scene, revision by revision: map, then roadmap pages; then every revision from afar; then the
    /// histories, the images, and what each revision changed.
    const std::deque<LaidOutScene>& scenes() const { return scenes_; }

    /// The pill in the header of one of `scenes`, pixels; empty: it has none.
    base::Rect pillOf(const LaidOutScene& scene) const;

    /// Null unless the wall invites to touch.
    const layout::Invitation* invitation() const { return basis_.invitation(); }

    /// None when the board has no such scene.
    const LaidOutScene* find(const show::SceneKey& key) const;

    /// The pictures of what each revision changed, laid out anew; `add` takes them, once. References to
    /// scenes stay valid, but no other thread may read any meanwhile.
    std::deque<LaidOutScene> comparisons() const { return comparedScenes(basis_); }
    void add(std::deque<LaidOutScene> comparisons);
    /// Whether they are among `scenes`.
    bool compares() const { return compares_; }

    /// The map that a spread's page faces; null for all else.
    const LaidOutScene* facing(const LaidOutScene& scene) const;

    /// The header of one of `scenes` at a time of day. It depends on nothing else, but is cached until it
    /// is asked for at another minute: sixty frames a second show the same one. So the reference is valid
    /// until then, and two threads must not call this at once.
    const layout::HeaderLayout& header(const LaidOutScene& scene, const content::CivilTime& time) const;

private:
    void append(std::deque<LaidOutScene> scenes);
    bool addSpread(std::size_t revision);
    void addLandscape(std::size_t revision);
    void addRoadmap(std::size_t revision);
    void addAfar(std::size_t revision);
    LaidOutScene mapWithoutBody(std::size_t revision, const base::Rect& place) const;
    LandscapeScene mapOf(const LaidOutScene& scene) const;
    layout::HeaderTexts pageTexts(std::size_t revision) const;
    void addPages(const LaidOutScene& like, std::vector<layout::RoadmapPageLayout> pages);
    void count(std::size_t revision, LaidOutScene& scene) const;
    void addImage(const PlaylistImage& image);
    StopsInput stopsInput(const LaidOutScene& scene) const;
    SceneBody bodyOf(const LaidOutScene& scene, layout::RoadmapPageLayout page) const;
    std::vector<TaskTag> tagsOf(const LaidOutScene& scene, const layout::RoadmapPageLayout& page) const;
    std::optional<layout::Label> legendOf(const LaidOutScene& scene) const;
    text::RichText pageLine(std::size_t revision, const std::string& place) const;
    text::RichText pillText(std::size_t revision, std::size_t tasks, bool& inPlan) const;

    SceneBasis basis_;
    std::deque<LaidOutScene> scenes_;  // a deque: what is added moves none of them
    bool compares_ = false;
};

}  // namespace fukan::scene
