#pragma once
// Two revisions' roadmaps on the same pages: every task has one row for both, so that what stays in the plan
// moves along its row alone, and what ends or is new has its own place.

#include <cstddef>
#include <optional>
#include <vector>

#include "content/plan_union.hpp"
#include "layout/roadmap/roadmap.hpp"

namespace fukan::layout {

/// A task of either plan in its row. Where it is in another lane than before, it has a bar in each.
struct RevisedBar {
    std::size_t task = 0;  ///< index into PlanUnion::tasks
    content::Fate fate = content::Fate::kept;
    /// Its forms in this row, indices into `RevisedPage::page.bars`: in the earlier plan, in the later one.
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;
    base::Vec2 shift;           ///< how far the mark moves the text, pixels
    std::optional<Label> mark;  ///< what became of it, within its last form's bar; none of what was kept
};

struct RevisedPage {
    RoadmapPageLayout page;  ///< of the union; `bars` are forms
    std::vector<RevisedBar> bars;
    Span earlierYears;  ///< the columns that the earlier plan covers, and those of the later one
    Span laterYears;

    /// Whether anything on it is new, changed or has ended.
    bool changed() const;
    /// What stands there when the earlier plan is shown, or the later one with what became of each task.
    std::vector<const Label*> labels(bool later) const;
};

struct RevisedInput {
    const content::PlanUnion& plan;
    content::Language language = content::Language::ja;
    base::Rect area;  ///< as in RoadmapInput
    /// By index into Board::domains: the largest count that a lane's badge shows in place of what changed in
    /// it; none: what changed is said with the lane's name.
    std::vector<std::size_t> counts{};
};

/// At least one page; none where the plans have no task, or more than pages that can be leafed through.
std::vector<RevisedPage> layoutRevised(const RevisedInput& input, const Canvas& canvas,
                                       const text::Measurer& measurer);

}  // namespace fukan::layout
