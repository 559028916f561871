#include "scene/revision_slider.hpp"

#include <algorithm>

#include "layout/panels/control.hpp"

namespace fukan::scene {

std::optional<RevisionSlider> RevisionSlider::of(const SceneSet& sceneSet, const show::View& view) {
    const LaidOutScene* scene = sceneSet.find(view.scene);
    const base::Rect* slide = scene ? scene->slide() : nullptr;
    if (slide == nullptr || view.blank() || view.transition || view.page) return std::nullopt;
    const base::Vec2 viewport = sceneSet.settings().viewport;
    const base::Vec2 from = motion::toScreen(view.camera, viewport, slide->origin());
    RevisionSlider slider;
    slider.line_ = {from.x, from.y, slide->w * view.camera.scale, slide->h * view.camera.scale};
    const float target = layout::touchTarget(sceneSet.canvas());
    slider.touch_ = slider.line_.grown(target / 2, std::max(0.0f, (target - slider.line_.h) / 2));
    return slider;
}

bool RevisionSlider::takes(base::Vec2 pixel) const { return touch_.contains(pixel); }

float RevisionSlider::positionAt(base::Vec2 pixel) const {
    return std::clamp((pixel.x - line_.x) / std::max(line_.w, 1.0f), 0.0f, 1.0f);
}

}  // namespace fukan::scene
