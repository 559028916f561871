#pragma once
// What `Explorer` and its parts work on.

#include <optional>

#include "scene/hit.hpp"
#include "show/show.hpp"
#include "wall/wall.hpp"

namespace fukan::explore {

/// All that it refers to must outlive the call that it is passed to.
struct ExploreContext {
    const wall::Wall& wall;
    const scene::World* world = nullptr;  ///< around the scene that is shown; null: it has none
    show::Show& show;
    motion::Timestamp now;
    int fiscalYear = 0;  ///< the data year
    int today = 0;       ///< the fiscal year of today

    const scene::SceneSet& sceneSet() const { return wall.sceneSet(); }
    show::View view() const { return show.view(now); }
    content::Edition edition() const { return sceneSet().edition(view().scene.revision); }
    bool atOnce() const { return wall.config().motion.reduced; }

    bool afar() const { return view().scene.kind == show::SceneKind::afar; }

    /// What is under a viewport pixel. Without a world: something of a far view, a lane of an overview, or
    /// none.
    std::optional<scene::Hit> hitAt(base::Vec2 pixel) const {
        if (afar()) return scene::hitFarView(sceneSet(), view(), pixel);
        return world ? scene::hitAt(sceneSet(), *world, view(), pixel)
                     : scene::hitOverview(sceneSet(), view(), pixel);
    }
};

}  // namespace fukan::explore
