#pragma once
// The painters: each lays one part of a scene's boxes down in colours. Used by frame.cpp only.

#include "scene/frame.hpp"
#include "scene/highlight.hpp"
#include "scene/pen.hpp"

namespace fukan::scene {

/// What every painter needs of the frame.
struct Palette {
    const Stage& stage;
    const Theme& theme;
    const FrameInput& input;
};

void paintHeader(Pen& pen, const Palette& palette, const LaidOutScene& scene);
void paintProgress(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view);
/// The footer's right: the scene's own words, or the caption to the lifted task in their place.
void paintLegend(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view);
void paintLandscape(Pen& pen, const Palette& palette, const LaidOutScene& scene);
void paintRoadmap(Pen& pen, const Palette& palette, const LaidOutScene& scene,
                  const std::optional<show::Spotlight>& spotlight);

/// The parts of a roadmap's page that do not depend on how its tasks are drawn.
void paintColumnGround(Pen& pen, const Palette& palette, const layout::YearColumn& column);
/// Over the bars, so that the column is seen where they cover it.
void paintColumnFrame(Pen& pen, const Palette& palette, const layout::YearColumn& column);
void paintYearHead(Pen& pen, const Palette& palette, const layout::YearColumn& column);
/// The cell of a lane's name, in `rect`; returns the colour of its ground where the number stands.
base::Color paintLaneCell(Pen& pen, const Palette& palette, const layout::LaneBox& lane,
                          const base::Rect& rect);

/// A number in its circle, in the domain's ink; `ground` is the colour that it lies on.
void paintNumber(Pen& pen, const Palette& palette, base::Id id, const base::Rect& circle,
                 const layout::Label& digits, int number, base::Color ground);

}  // namespace fukan::scene
