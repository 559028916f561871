#pragma once
// This year's tasks one after the other, wherever they lie in the world: for a keyboard that goes from bar to
// bar.

#include <optional>

#include "scene/frame.hpp"
#include "scene/hit.hpp"

namespace fukan::explore {

class TaskTour {
public:
    /// The task after that which was visited last, or the one before; on from the last to the first. `onMap`:
    /// in the areas' timelines, else on the pages; each wherever it is to be found, if not there. `only`:
    /// those that match; null: all. None when there is none.
    std::optional<scene::Hit> next(const scene::SceneSet& sceneSet, const scene::World& world,
                                   const show::SceneKey& scene, bool onMap, bool backward,
                                   const scene::Dimming* only);

    /// The bar that was visited last.
    const std::optional<base::Id>& at() const { return at_; }
    void clear() { at_.reset(); }

private:
    std::optional<base::Id> at_;  // the same in other revisions, and after a reload
};

}  // namespace fukan::explore
