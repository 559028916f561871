#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "layout/roadmap/bar_words.hpp"
#include "scene/page_scene.hpp"

namespace fukan::scene {

/// A roadmap with more tasks than can be read: their counts by lane and year and, where the camera is near,
/// the tasks themselves.
struct OverviewScene {
    const content::Roadmap* source = nullptr;  ///< the board's
    layout::RoadmapPageLayout page;            ///< with an overview
    std::unique_ptr<layout::BarWords> words;   ///< a cache, hence not for two threads at a time

    static constexpr bool breathes = true;
    static constexpr bool leadsElsewhere = false;
    std::vector<const layout::Label*> labels() const { return page.labels(); }
    std::vector<std::string> nearTexts(content::Language language) const;
    std::vector<std::size_t> domains() const { return domainsOf(page.lanes); }
    std::span<const layout::LaneBox> lanes() const { return page.lanes; }
    std::span<const layout::Label> notes() const { return {}; }
    show::Reach reach() const;
    std::optional<base::ImageWish> image() const { return std::nullopt; }
    // Its tour has no stops: a bar that stands for many tasks is not lifted.
    const TaskTag* tag(std::size_t) const { return nullptr; }
    Lifted lifted(std::size_t) const { return {}; }
    std::size_t breathLane(std::size_t) const { return 0; }
};

}  // namespace fukan::scene
