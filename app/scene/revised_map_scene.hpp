#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/image_wish.hpp"
#include "layout/map/revised_map.hpp"
#include "layout/revision_strip.hpp"
#include "layout/roadmap/roadmap.hpp"
#include "scene/stops.hpp"
#include "scene/task_tag.hpp"
#include "show/reach.hpp"

namespace fukan::scene {

/// Two revisions' maps, between which it moves.
struct RevisedMapScene {
    const content::Landscape* earlier = nullptr;  ///< the board's
    const content::Landscape* later = nullptr;
    layout::RevisedMap map;
    layout::RevisionStrip strip;

    // It moves as long as the show says so.
    static constexpr bool breathes = false;
    static constexpr bool leadsElsewhere = false;
    /// With the later revision, and what became of each thing.
    std::vector<const layout::Label*> labels() const { return labels(true); }
    std::vector<const layout::Label*> labels(bool showsLater) const;
    std::vector<std::string> nearTexts(content::Language language) const;
    /// Empty: a digit leads to a scene of one revision.
    std::vector<std::size_t> domains() const { return {}; }
    std::span<const layout::LaneBox> lanes() const { return {}; }
    /// None that stand still: each map has its own.
    std::span<const layout::Label> notes() const { return {}; }
    show::Reach reach() const { return {}; }
    std::optional<base::ImageWish> image() const { return std::nullopt; }
    // It has no tour.
    const TaskTag* tag(std::size_t) const { return nullptr; }
    Lifted lifted(std::size_t) const { return {}; }
    std::size_t breathLane(std::size_t) const { return 0; }
};

}  // namespace fukan::scene
