#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/image_wish.hpp"
#include "layout/roadmap/roadmap.hpp"
#include "scene/stops.hpp"
#include "scene/task_tag.hpp"
#include "show/reach.hpp"

namespace fukan::scene {

std::vector<std::size_t> domainsOf(std::span<const layout::LaneBox> lanes);

/// A page of a revision's roadmap, on which each task can be read.
struct PageScene {
    const content::Roadmap* source = nullptr;  ///< the board's
    layout::RoadmapPageLayout page;            ///< without an overview
    std::vector<TaskTag> tags;                 ///< one for each of `page.currentBars`

    static constexpr bool breathes = true;
    static constexpr bool leadsElsewhere = false;
    std::vector<const layout::Label*> labels() const { return page.labels(); }
    std::vector<std::string> nearTexts(content::Language) const { return {}; }
    std::vector<std::size_t> domains() const { return domainsOf(page.lanes); }
    std::span<const layout::LaneBox> lanes() const { return page.lanes; }
    std::span<const layout::Label> notes() const { return {}; }
    show::Reach reach() const { return {}; }
    std::optional<base::ImageWish> image() const { return std::nullopt; }
    const TaskTag* tag(std::size_t stop) const { return stop < tags.size() ? &tags[stop] : nullptr; }
    Lifted lifted(std::size_t subject) const { return {page.bars[subject].task, {}}; }
    std::size_t breathLane(std::size_t subject) const { return page.bars[subject].lane; }
};

}  // namespace fukan::scene
