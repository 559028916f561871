#pragma once
// A board laid out for one wall: every scene's boxes, computed once and kept until the board, the
// viewport, the language or the day changes.

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "content/board.hpp"
#include "content/calendar.hpp"
#include "content/edition.hpp"
#include "content/history_board.hpp"
#include "content/lapse_years.hpp"
#include "layout/header.hpp"
#include "layout/panels/invitation.hpp"
#include "scene/laid_out_scene.hpp"
#include "scene/revision_pair.hpp"
#include "text/keeping_measurer.hpp"

namespace fukan::scene {

struct SceneSettings {
    base::Vec2 viewport;  ///< pixels
    layout::Legibility legibility;
    content::Language language = content::Language::ja;
    content::Date date;   ///< the data date: decides the current fiscal year
    bool invite = false;  ///< the wall says that it can be touched: a pill takes the footer's right end
    /// The revisions that are shown as spreads where the viewport has room for them: see scene/spread.
    std::vector<std::size_t> spreads{};
    bool changes = false;  ///< with `comparisons` from the start
    /// By the playlist's entries: the history that one shows; null: none.
    std::vector<std::shared_ptr<const content::HistoryBoard>> histories{};
    /// The same: the years that its lapse runs through; none: it has none.
    std::vector<std::optional<content::LapseYears>> lapses{};
    int yearsMoved = 0;  ///< how many years `date` is away from today: the header then says which is shown
};

/// May be created on one thread and used on another, but not by two threads at a time: see `header`.
class SceneSet {
public:
    /// `board` and `measurer` must outlive the scene set.
    SceneSet(const content::Board& board, const std::vector<PlaylistImage>& images,
             const SceneSettings& settings, const text::Measurer& measurer);

    const content::Board& board() const { return board_; }
    const SceneSettings& settings() const { return settings_; }
    const layout::Canvas& canvas() const { return canvas_; }
    const text::Measurer& measurer() const { return measurer_; }
    int fiscalYear() const { return fiscalYear_; }
    bool anotherYear() const { return settings_.yearsMoved != 0; }
    content::Edition edition(std::size_t revision) const {
        return {board_, revision, settings_.language, fiscalYear_, anotherYear()};
    }

    /// Every scene, revision by revision: map, then roadmap pages; then every revision from afar; then the
    /// histories, the images, and what each revision changed.
    const std::deque<LaidOutScene>& scenes() const { return scenes_; }

    /// The pill in the header of one of `scenes`, pixels; empty: it has none.
    base::Rect pillOf(const LaidOutScene& scene) const;

    /// Null unless the wall invites to touch.
    const layout::Invitation* invitation() const { return invitation_ ? &*invitation_ : nullptr; }

    /// None when the board has no such scene.
    const LaidOutScene* find(const show::SceneKey& key) const;

    /// The pictures of what each revision changed, laid out anew; `add` takes them, once. References to
    /// scenes stay valid, but no other thread may read any meanwhile.
    std::deque<LaidOutScene> comparisons() const;
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
    base::Rect whole() const { return {0, 0, settings_.viewport.x, settings_.viewport.y}; }
    layout::Canvas canvasOf(const base::Rect& place) const;
    bool hasClock(const base::Rect& place) const { return place.right() >= settings_.viewport.x; }
    bool addSpread(std::size_t revision);
    void addLandscape(std::size_t revision);
    void addRoadmap(std::size_t revision);
    void addAfar(std::size_t revision);
    LaidOutScene mapWithoutBody(std::size_t revision, const base::Rect& place) const;
    LandscapeScene mapOf(const LaidOutScene& scene) const;
    layout::HeaderTexts pageTexts(std::size_t revision) const;
    void addPages(const LaidOutScene& like, std::vector<layout::RoadmapPageLayout> pages);
    void count(std::size_t revision, LaidOutScene& scene) const;
    void addHistories();
    void addLapses();
    void addLapse(const struct LapseParts& parts);
    layout::HeaderTexts lapseTexts(const LapseParts& parts, const std::string& place) const;
    void addRevisedMap(const struct ComparedPlans& plans, std::deque<LaidOutScene>& out) const;
    void addRevisedRoadmap(const ComparedPlans& plans, std::deque<LaidOutScene>& out) const;
    layout::HeaderTexts revisedTexts(const ComparedPlans& plans, const content::LocalText& title,
                                     const content::ChangeCounts& counts, const std::string& place) const;
    void addImage(const PlaylistImage& image);
    StopsInput stopsInput(const LaidOutScene& scene) const;
    SceneBody bodyOf(const LaidOutScene& scene, layout::RoadmapPageLayout page) const;
    std::vector<TaskTag> tagsOf(const LaidOutScene& scene, const layout::RoadmapPageLayout& page) const;
    std::optional<layout::Label> legendOf(const LaidOutScene& scene) const;
    text::RichText title(const content::LocalText& text) const;
    text::RichText inLine(const content::LocalText& text) const;
    text::RichText pageLine(std::size_t revision, const std::string& place) const;
    std::string clockText(const content::CivilTime& time) const;
    layout::Frame frameFor(const layout::HeaderTexts& texts, const base::Rect& place) const;
    text::RichText pillText(std::size_t revision, std::size_t tasks, bool& inPlan) const;
    std::string todaysYear() const;

    const content::Board& board_;
    SceneSettings settings_;
    text::KeepingMeasurer measurer_;  ///< with the board's own words
    layout::Canvas canvas_;
    int fiscalYear_ = 0;
    std::optional<layout::Invitation> invitation_;
    std::deque<LaidOutScene> scenes_;  // a deque: what is added moves none of them
    bool compares_ = false;
};

}  // namespace fukan::scene
