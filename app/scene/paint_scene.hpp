#pragma once
// Paints a scene: its body, and what stands around it.

#include "scene/paint.hpp"

namespace fukan::scene {

/// One whole scene by itself: backdrop, body, header and footer. A telop is painted above it.
void paintScene(const Palette& palette, const LaidOutScene& scene, const show::View& view,
                draw::DrawList& out);

/// What the scene shows between header and footer, through the view's camera. Of a spread this is the page,
/// or what the camera sees of the world.
void paintBody(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view);
/// The map that a spread's page faces, at rest; nothing where it faces none.
void paintFacing(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view);
/// The scene's own words in the footer; nothing while a visitor explores or a telop lies there.
void paintFooter(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view);

/// Whether a telop may stand on the scene: not while it changes, and not while a visitor does something else:
/// reads a sheet, filters, moves the picture.
bool mayTell(const Palette& palette, const show::View& view);
/// Whether one may, and the tour has something to tell.
bool tells(const Palette& palette, const LaidOutScene& scene, const show::View& view);

}  // namespace fukan::scene
