#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/image_wish.hpp"
#include "layout/map/far_view.hpp"
#include "scene/stops.hpp"
#include "scene/task_tag.hpp"
#include "show/reach.hpp"

namespace fukan::scene {

/// A revision on one picture. Nothing on it moves, so that it is drawn once.
struct AfarScene {
    const content::Revision* source = nullptr;  ///< the board's
    layout::FarView view;

    static constexpr bool breathes = false;
    static constexpr bool leadsElsewhere = true;
    std::vector<const layout::Label*> labels() const { return view.labels(); }
    std::vector<std::string> nearTexts(content::Language) const { return {}; }
    /// Empty: a digit leads to a scene on which the domain can be read.
    std::vector<std::size_t> domains() const { return {}; }
    std::span<const layout::LaneBox> lanes() const { return {}; }
    std::span<const layout::Label> notes() const { return {}; }
    show::Reach reach() const;
    std::optional<base::ImageWish> image() const { return std::nullopt; }
    // It has no tour.
    const TaskTag* tag(std::size_t) const { return nullptr; }
    Lifted lifted(std::size_t) const { return {}; }
    std::size_t breathLane(std::size_t) const { return 0; }
};

}  // namespace fukan::scene
