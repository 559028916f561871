#pragma once
// What `Explorer` and its parts work on.

#include <optional>

#include "explore/panel_context.hpp"
#include "scene/header_pill.hpp"
#include "scene/hit.hpp"
#include "scene/revision_slider.hpp"
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

    /// Whether all that is shown lies in other scenes, to which a touch leads.
    bool afar() const {
        const scene::LaidOutScene* scene = sceneSet().find(view().scene);
        return scene != nullptr && scene->leadsElsewhere();
    }

    std::optional<scene::RevisionSlider> slider() const {
        return scene::RevisionSlider::of(sceneSet(), view());
    }

    std::optional<scene::HeaderPill> headerPill() const {
        return scene::headerPill(sceneSet(), world, view());
    }

    /// What is under a viewport pixel; nothing of what the camera has moved under the header.
    std::optional<scene::Hit> hitAt(base::Vec2 pixel) const {
        if (scene::underHeader(sceneSet(), world, view(), pixel)) return std::nullopt;
        return scene::hitScene(sceneSet(), world, view(), pixel);
    }
};

}  // namespace fukan::explore
