// The playlist's pictures: where one goes is known before it is there.

#include "motion/easing.hpp"
#include "scene/image_arrivals.hpp"
#include "scene/paint.hpp"

namespace fukan::scene {
namespace {

using base::Id;

// Less than a bar's: it stands for nothing.
constexpr float roomAlpha = 0.35f;

}  // namespace

void paintImage(Pen& pen, const Palette& palette, const ImageScene& image) {
    const ImageArrivals* arrivals = palette.input.images;
    const float shown =
        arrivals ? arrivals->shown(image.name, palette.input.now, palette.input.reducedMotion) : 1;
    const Id id = Id::of("image").child(image.name);
    const float fade = pen.fade();
    if (shown < 1) {
        draw::Box room;
        room.rect = image.rect;
        room.radius = palette.sceneSet.canvas().px(8);
        room.fillFrom = room.fillTo = base::faded(palette.theme.resting, roomAlpha * (1 - shown));
        pen.box(id.child("room"), room);
    }
    if (shown > 0) {
        pen.setFade(fade * shown);
        pen.image(id, image.rect, image.name);
        pen.setFade(fade);
    }
    if (image.caption) pen.label(*image.caption, palette.theme.secondary, palette.theme.secondary);
}

}  // namespace fukan::scene
