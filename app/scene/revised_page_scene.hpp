#pragma once

#include <memory>
#include <vector>

#include "content/plan_union.hpp"
#include "layout/revision_strip.hpp"
#include "layout/roadmap/roadmap_revised.hpp"
#include "scene/plain_scene.hpp"

namespace fukan::scene {

/// A page that two revisions' roadmaps are laid out on together.
struct UnionPage {
    std::shared_ptr<const content::PlanUnion> plan;  ///< one for all of its pages
    layout::RevisedPage page;
    std::vector<bool> laterNotes;  ///< by footnote of the page: whether the later plan alone has it
};

UnionPage unionPage(std::shared_ptr<const content::PlanUnion> plan, layout::RevisedPage page);

/// A page of two revisions' roadmaps, between which it moves.
struct RevisedPageScene : UnionPage, PlainScene {
    layout::RevisionStrip strip;

    /// With the later revision, and what became of each task.
    std::vector<const layout::Label*> labels() const { return labels(true); }
    std::vector<const layout::Label*> labels(bool later) const;
};

}  // namespace fukan::scene
