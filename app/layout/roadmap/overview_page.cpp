#include "layout/roadmap/overview_page.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <utility>

#include "layout/grid_bend.hpp"
#include "layout/roadmap/overview_counts.hpp"
#include "layout/roadmap/roadmap_foot.hpp"
#include "layout/roadmap/roadmap_heads.hpp"
#include "layout/roadmap/roadmap_lane.hpp"

namespace fukan::layout {
namespace {

using base::Rect;

// More footnotes than this would take the lanes' room.
constexpr std::size_t mostFootnotes = 12;
constexpr int balanceSteps = 8;
// Lines of a bar's words that the largest scale makes room for.
constexpr float wordLines = 4;
// Very thin rows would need more, but then errors of single precision would be seen as trembling.
constexpr float largestScale = 4096;

float leastHeight(const Sheet& sheet, std::size_t domain) {
    const float count = sheet.canvas().floor * 1.3f + sheet.canvas().px(8);
    if (sheet.bands()) return sheet.bandHeight(domain, sheet.targetBody()) + count + sheet.canvas().px(8);
    return std::max(sheet.laneHeight({domain, {}}, sheet.smallestBody()), count) + sheet.canvas().px(8);
}

std::vector<std::vector<std::size_t>> dealUpTo(const std::vector<std::size_t>& lanes,
                                               const std::vector<float>& heights, float capacity) {
    std::vector<std::vector<std::size_t>> pages(1);
    float used = 0;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        if (!pages.back().empty() && used + heights[i] > capacity) {
            pages.emplace_back();
            used = 0;
        }
        pages.back().push_back(lanes[i]);
        used += heights[i];
    }
    return pages;
}

class OverviewMaker {
public:
    OverviewMaker(const Sheet& sheet, const PagePlan& plan, const TasksByDomain& tasks, float headHeight)
        : sheet_(sheet), plan_(plan), tasks_(tasks), headHeight_(headHeight) {}

    RoadmapPageLayout make() {
        const float bottom =
            placeFoot(sheet_, footnotes(), plan_.last, sheet_.input().area.h, sheet_.targetBody(), page_);
        const float top = sheet_.input().area.y + headHeight_ + sheet_.canvas().px(gapBelowHeads);
        const Rect& area = sheet_.input().area;
        page_.bands = sheet_.bands();
        page_.overview.emplace();
        page_.overview->body = {area.x, top, area.w, bottom - top};
        page_.overview->columnGap = sheet_.columnGap();
        page_.overview->textSize = sheet_.canvas().type(token::body * 0.85f);
        placeLanes();
        setCounts(sheet_, page_);
        setLargestScale();
        for (std::size_t i = 0; i < columns(); ++i)
            page_.columns.push_back(yearColumn(sheet_, i, headHeight_, bottom));
        page_.axis = axisLabel(sheet_, headHeight_);
        return std::move(page_);
    }

private:
    std::size_t columns() const { return sheet_.roadmap().years.size(); }

    std::vector<int> footnotes() const {
        std::set<int> numbers;
        for (const std::size_t domain : plan_.overview) {
            for (const std::size_t task : tasks_[domain]) {
                const auto& marks = sheet_.roadmap().tasks[task].footnotes;
                numbers.insert(marks.begin(), marks.end());
            }
        }
        if (plan_.last) numbers.merge(unreferencedFootnotes(sheet_.roadmap()));
        if (numbers.size() > mostFootnotes) return {};
        return {numbers.begin(), numbers.end()};
    }

    void placeLanes() {
        std::vector<float> shares;
        std::vector<LineSpan> spans;
        for (std::size_t i = 0; i < plan_.overview.size(); ++i) {
            const std::size_t domain = plan_.overview[i];
            shares.push_back(static_cast<float>(tasks_[domain].size()));
            spans.push_back({i, i + 1, leastHeight(sheet_, domain) + sheet_.laneGap()});
        }
        const Rect& body = page_.overview->body;
        const BentLines lines = bendLines(shares, spans, body.h + sheet_.laneGap());
        for (std::size_t i = 0; i < plan_.overview.size(); ++i) {
            const float height = lines.at[i + 1] - lines.at[i] - sheet_.laneGap();
            page_.lanes.push_back(
                laneBox(sheet_, plan_.overview[i], body.y + lines.at[i], height, sheet_.targetBody()));
            page_.overview->lanes.push_back(packed(plan_.overview[i], page_.lanes.back().track.h));
        }
    }

    OverviewLane packed(std::size_t domain, float height) const {
        const content::Roadmap& roadmap = sheet_.roadmap();
        std::vector<PackedTask> tasks;
        tasks.reserve(tasks_[domain].size());
        for (const std::size_t index : tasks_[domain]) {
            const content::Task& task = roadmap.tasks[index];
            tasks.push_back({static_cast<std::uint32_t>(index),
                             static_cast<std::uint16_t>(firstColumn(roadmap, task)),
                             static_cast<std::uint16_t>(lastColumn(roadmap, task)), !task.to.has_value(),
                             content::isCurrent(task, sheet_.now())});
        }
        const bool over = sheet_.now().kind == content::CurrentYear::Kind::after;
        const std::size_t pivot = over ? columns() - 1 : sheet_.now().column;
        OverviewLane lane = packLane(std::move(tasks), columns(), pivot);
        lane.pitch = height / static_cast<float>(lane.rows());
        return lane;
    }

    void setLargestScale() {
        Overview& overview = *page_.overview;
        const float words = wordLines * overview.textSize * Sheet::lineHeight + 2 * sheet_.padY();
        for (const OverviewLane& lane : overview.lanes)
            overview.largestScale = std::max(overview.largestScale, words / (lane.pitch * barShare));
        overview.largestScale = std::min(overview.largestScale, largestScale);
    }

    const Sheet& sheet_;
    const PagePlan& plan_;
    const TasksByDomain& tasks_;
    float headHeight_;
    RoadmapPageLayout page_;
};

}  // namespace

std::vector<std::vector<std::size_t>> dealOverview(const Sheet& sheet, const std::vector<std::size_t>& lanes,
                                                   float height) {
    std::vector<float> heights;
    heights.reserve(lanes.size());
    for (const std::size_t domain : lanes) heights.push_back(leastHeight(sheet, domain) + sheet.laneGap());
    const float whole = height + sheet.laneGap();
    std::vector<std::vector<std::size_t>> pages = dealUpTo(lanes, heights, whole);
    // With as few pages as that, the fullest page is made as empty as possible.
    const float share = whole / balanceSteps;
    for (float capacity = whole - share; capacity > share / 2; capacity -= share) {
        auto tried = dealUpTo(lanes, heights, capacity);
        if (tried.size() > pages.size()) break;
        pages = std::move(tried);
    }
    return pages;
}

RoadmapPageLayout layoutOverview(const Sheet& sheet, const PagePlan& plan, const TasksByDomain& tasks,
                                 float headHeight) {
    return OverviewMaker(sheet, plan, tasks, headHeight).make();
}

}  // namespace fukan::layout
