#include "scene/paint_pressed.hpp"

#include "scene/pen.hpp"

namespace fukan::scene {

void paintPressed(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme, const show::View& view,
                  const Pressed& pressed) {
    const LaidOutScene* scene = sceneSet.find(view.scene);
    if (scene == nullptr) return;
    const float unit = sceneSet.canvas().unit;
    const float top = scene->frame.content.y;
    Pen pen(list);
    draw::Box veil;
    if (pressed.inHeader) {
        veil.rect = pressed.rect;
        veil.radius = pressed.rect.h / 2;
    } else {
        veil.rect =
            base::intersection(motion::toScreen(view.camera, list.viewport, pressed.rect).grown(2 * unit),
                               {0, top, list.viewport.x, list.viewport.y - top});
        veil.radius = 10 * unit;
    }
    veil.fillFrom = veil.fillTo = base::faded(theme.text, 0.14f);
    pen.box(base::Id::of("pressed"), veil);
}

}  // namespace fukan::scene
