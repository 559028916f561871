#pragma once
// What `Explorer` and its parts work on.

#include <optional>

#include "explore/panel_context.hpp"
#include "scene/hit.hpp"
#include "show/show.hpp"

namespace fukan::explore {

/// All that it refers to must outlive the call that it is passed to.
struct ExploreContext {
    const wall::Wall& wall;
    const scene::World* world = nullptr;  ///< around the scene that is shown; null: it has none
    show::Show& show;
    motion::Timestamp now;
    int today = 0;  ///< the fiscal year of today

    const scene::SceneSet& sceneSet() const { return wall.sceneSet(); }
    show::View view() const { return show.view(now); }
    bool atOnce() const { return wall.config().motion.reduced; }
    PanelContext panels() const { return {wall, view(), now, today}; }

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
