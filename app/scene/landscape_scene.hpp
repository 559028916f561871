#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/image_wish.hpp"
#include "layout/map/landscape.hpp"
#include "layout/roadmap/roadmap.hpp"
#include "scene/stops.hpp"
#include "scene/task_tag.hpp"
#include "show/reach.hpp"

namespace fukan::scene {

/// A revision's map.
struct LandscapeScene {
    const content::Landscape* source = nullptr;  ///< the board's
    layout::LandscapeLayout map;

    static constexpr bool breathes = true;
    static constexpr bool leadsElsewhere = false;
    std::vector<const layout::Label*> labels() const { return map.labels(); }
    std::vector<std::string> nearTexts(content::Language language) const;
    std::vector<std::size_t> domains() const;
    std::span<const layout::LaneBox> lanes() const { return {}; }
    std::span<const layout::Label> notes() const { return map.notes; }
    show::Reach reach() const;
    std::optional<base::ImageWish> image() const { return std::nullopt; }
    const TaskTag* tag(std::size_t) const { return nullptr; }
    Lifted lifted(std::size_t subject) const { return {{}, map.areas[subject].area}; }
    std::size_t breathLane(std::size_t subject) const { return subject; }
};

}  // namespace fukan::scene
