#pragma once
// The slider of a picture of two revisions, as a thing to touch.

#include <optional>

#include "scene/scene_set.hpp"
#include "show/view.hpp"

namespace fukan::scene {

/// The slider of the scene that `view` shows; none of all others, and while scenes change.
class RevisionSlider {
public:
    static std::optional<RevisionSlider> of(const SceneSet& sceneSet, const show::View& view);

    /// Whether a touch at this viewport pixel means it: a finger's breadth about it.
    bool takes(base::Vec2 pixel) const;
    /// Where the knob goes to under that pixel, 0 … 1; left and right of the line to its ends.
    float positionAt(base::Vec2 pixel) const;

private:
    base::Rect line_;  // viewport pixels
    base::Rect touch_;
};

}  // namespace fukan::scene
