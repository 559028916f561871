#pragma once
// Lays out a page of a roadmap, at a type size that all pages of the roadmap agree on.

#include <vector>

#include "layout/roadmap/roadmap.hpp"
#include "layout/roadmap/roadmap_pages.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"

namespace fukan::layout {

/// Sheet and plan must outlive it. All lengths are pixels.
class PageMaker {
public:
    PageMaker(const Sheet& sheet, const PagePlan& plan, float headHeight);

    /// The largest body size at which all lanes fit, in half pixels above the smallest, and no word of theirs
    /// is broken.
    float largestBody() const;
    bool fits(float body) const { return sheet_.lanesHeight(plan_.lanes, body) <= bottom_ - top_; }
    /// The size that the page was dealt out at; where a row takes more than a page, the lanes do not fit it.
    float dealtBody() const { return plan_.body; }

    /// Once.
    RoadmapPageLayout make(float body);

private:
    float foot();
    void placeLanes();
    float placeLane(const LaneRows& lane, float top, float perRow);
    void placeBar(std::size_t index, float top, float height);
    void placeHeads();

    const Sheet& sheet_;
    const PagePlan& plan_;
    float headHeight_;
    float top_ = 0;     // of the lanes
    float bottom_ = 0;  // where they must end
    float body_ = 0;
    RoadmapPageLayout page_;
};

/// One size for all pages: the largest that fits each of them. A page whose lanes do not fit at the size that
/// it was dealt out at is by itself.
float commonBody(const std::vector<PageMaker>& pages, float smallest);

}  // namespace fukan::layout
