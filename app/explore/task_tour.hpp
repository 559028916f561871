#pragma once
// This year's tasks one after the other, wherever they lie in the world: for going from bar to bar by
// keyboard.

#include <optional>

#include "scene/frame.hpp"
#include "scene/hit.hpp"

namespace fukan::explore {

class TaskTour {
public:
    /// The task after the one that was visited last, or the one before it (`backward`); after the last
    /// comes the first. `onMap`: in the areas' timelines first, else on the pages first. `only`: the tasks
    /// that match; null: all. None when there is no task.
    std::optional<scene::Hit> next(const scene::SceneSet& sceneSet, const scene::World& world,
                                   const show::SceneKey& scene, bool onMap, bool backward,
                                   const scene::Dimming* only);

    /// The bar that was visited last.
    const std::optional<base::Id>& at() const { return at_; }
    void clear() { at_.reset(); }

private:
    std::optional<base::Id> at_;  // an id, which stays valid in other revisions and after a reload
};

}  // namespace fukan::explore
