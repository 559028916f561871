#pragma once
// What the panels are laid out and painted from.

#include "show/view.hpp"
#include "wall/wall.hpp"

namespace fukan::explore {

/// Read only: a panel says what was chosen on it, and the explorer steers. `wall` must outlive the call that
/// it is passed to.
struct PanelContext {
    const wall::Wall& wall;
    show::View view;
    motion::Timestamp now;
    int today = 0;  ///< the fiscal year of today

    const scene::SceneSet& sceneSet() const { return wall.sceneSet(); }
    content::Edition edition() const { return sceneSet().edition(view.scene.revision); }
    bool atOnce() const { return wall.config().motion.reduced; }
};

}  // namespace fukan::explore
