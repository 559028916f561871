#pragma once
// The painters: each draws one part of a scene's boxes in the theme's colours. Used by frame.cpp only.

#include <span>

#include "scene/frame.hpp"
#include "scene/highlight.hpp"
#include "scene/pen.hpp"
#include "scene/world.hpp"

namespace fukan::scene {

/// What every painter needs of the frame.
struct Palette {
    const SceneSet& sceneSet;
    const Theme& theme;
    const FrameInput& input;
    const content::Board* board = nullptr;  ///< that domains are of; null: the scene set's

    /// A domain's number; `domain`: index into Board::domains.
    int numberOf(std::size_t domain) const {
        return (board ? *board : sceneSet.board()).domains[domain].number;
    }

    /// The alpha, 1, or less for what a visitor's filter leaves out: a task of this roadmap; an area or a
    /// lane of these domains.
    float matching(const content::Roadmap& roadmap, std::size_t task) const;
    float matching(std::size_t revision, std::span<const std::size_t> domains) const;
};

/// The light that falls on a map: its own tour's, or that of the page that it faces.
struct TourLight {
    const Stops* tour = nullptr;
    const show::Spotlight* spotlight = nullptr;  ///< null: none
};

void paintHeader(Pen& pen, const Palette& palette, const LaidOutScene& scene);
/// The ground of the header's pill, filled where it has this year's count. `inPlan`: it counts a year's
/// tasks.
void paintPill(Pen& pen, const Palette& palette, const base::Rect& rect, bool inPlan);
/// Its words, and the arrow that leads back from another year.
void paintPillWords(Pen& pen, const Palette& palette, const layout::HeaderLayout& header, bool inPlan);
void paintProgress(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view);
void paintPause(Pen& pen, const Palette& palette, const LaidOutScene& scene);  ///< that the show is held
/// The footer's right: the scene's own words, or the caption to the lifted task in their place.
void paintLegend(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view);
/// The map as it was laid out. `map`: the body of `scene`.
void paintLandscape(Pen& pen, const Palette& palette, const LaidOutScene& scene, const LandscapeScene& map,
                    const TourLight& light);
/// The map as part of its world: `level` decides what is drawn.
void paintLandscape(Pen& pen, const Palette& palette, const PlacedScene& placed, const LandscapeScene& map,
                    const Level& level, const TourLight& light);
void paintNotes(Pen& pen, const Palette& palette, const LaidOutScene& scene);  ///< below a map
void paintRoadmap(Pen& pen, const Palette& palette, const PageScene& page,
                  const std::optional<show::Spotlight>& spotlight);
/// The years, lanes and bars of a page, which are of `roadmap`.
void paintPage(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page,
               const content::Roadmap& roadmap, const std::optional<show::Spotlight>& spotlight);

/// All that the camera sees of the world around `scene`.
void paintWorld(Pen& pen, const Palette& palette, const World& world, const LaidOutScene& scene,
                const show::View& view);
/// The far marks of a placed scene: its areas or lanes.
void paintFar(Pen& pen, const Palette& palette, const PlacedScene& placed);

/// A picture, or the room that it will take, and its caption.
void paintImage(Pen& pen, const Palette& palette, const ImageScene& image);

/// A revision from afar. `far`: the body of `scene`.
void paintFarView(Pen& pen, const Palette& palette, const LaidOutScene& scene, const AfarScene& far);

void paintField(Pen& pen, const Palette& palette, const layout::RegionBox& field);
void paintStage(Pen& pen, const Palette& palette, const layout::RegionBox& stage);
/// The dashed edge of a region that others lie in.
void paintDashed(Pen& pen, const Palette& palette, const base::Rect& rect, base::Id id);

/// How a head is drawn.
struct HeadLook {
    base::Color ground;     ///< what it lies on
    bool together = false;  ///< the badge moves with the name, within the head's rectangle
    bool quiet = false;     ///< of an area that steps back
};

/// Numbers, name and badge.
void paintAreaHead(Pen& pen, const Palette& palette, const layout::AreaBox& head, const HeadLook& look);
/// The number of the domain that gives an area its hue; 0 when none of its domains has one.
int hueNumber(const content::Board& board, const content::Area& area);
/// Whether an area steps back: others have tasks this year, and it has none.
bool isQuiet(const LaidOutScene& scene, const layout::AreaBox& area);
/// An area's fill at its top, where its name and numbers stand.
base::Color areaGround(const Theme& theme, int number, bool quiet);
/// Whether an area is no field of work but a region that others lie in: dashed, not filled.
bool isDashed(const content::Area& area, const layout::AreaBox& box);

/// A number on a disc in the domain's hue; `quiet`: with less of it.
void paintNumber(Pen& pen, const Palette& palette, base::Id id, const base::Rect& circle,
                 const layout::Label& digits, int number, bool quiet = false);
/// A count of this year's tasks on its pill.
void paintCount(Pen& pen, const Palette& palette, base::Id id, const base::Rect& pill,
                const layout::Label& count);

}  // namespace fukan::scene
