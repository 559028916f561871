#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/image_wish.hpp"
#include "content/plan_union.hpp"
#include "layout/revision_strip.hpp"
#include "layout/roadmap/roadmap_revised.hpp"
#include "scene/stops.hpp"
#include "scene/task_tag.hpp"
#include "show/reach.hpp"

namespace fukan::scene {

/// A page that two revisions' roadmaps are laid out on together.
struct UnionPage {
    std::shared_ptr<const content::PlanUnion> plan;  ///< one for all of its pages
    layout::RevisedPage page;
    std::vector<bool> laterNotes;  ///< by footnote of the page: whether the later plan alone has it
};

UnionPage unionPage(std::shared_ptr<const content::PlanUnion> plan, layout::RevisedPage page);

/// A page of two revisions' roadmaps, between which it moves.
struct RevisedPageScene : UnionPage {
    layout::RevisionStrip strip;

    // It moves as long as the show says so.
    static constexpr bool breathes = false;
    static constexpr bool leadsElsewhere = false;
    /// With the later revision, and what became of each task.
    std::vector<const layout::Label*> labels() const { return labels(true); }
    std::vector<const layout::Label*> labels(bool later) const;
    std::vector<std::string> nearTexts(content::Language) const { return {}; }
    /// Empty: a digit leads to a scene of one revision.
    std::vector<std::size_t> domains() const { return {}; }
    std::span<const layout::LaneBox> lanes() const { return {}; }
    std::span<const layout::Label> notes() const { return {}; }
    show::Reach reach() const { return {}; }
    std::optional<base::ImageWish> image() const { return std::nullopt; }
    // It has no tour.
    const TaskTag* tag(std::size_t) const { return nullptr; }
    Lifted lifted(std::size_t) const { return {}; }
    std::size_t breathLane(std::size_t) const { return 0; }
};

}  // namespace fukan::scene
