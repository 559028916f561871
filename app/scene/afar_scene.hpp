#pragma once

#include <vector>

#include "layout/map/far_view.hpp"
#include "scene/plain_scene.hpp"

namespace fukan::scene {

/// A revision on one picture. Nothing on it moves, so that it is drawn once.
struct AfarScene : PlainScene {
    const content::Revision* source = nullptr;  ///< the board's
    layout::FarView view;

    static constexpr bool leadsElsewhere = true;
    std::vector<const layout::Label*> labels() const { return view.labels(); }
    show::Reach reach() const;
};

}  // namespace fukan::scene
