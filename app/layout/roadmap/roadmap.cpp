#include "layout/roadmap/roadmap.hpp"

#include <algorithm>

#include "layout/roadmap/overview_page.hpp"
#include "layout/roadmap/roadmap_foot.hpp"
#include "layout/roadmap/roadmap_heads.hpp"
#include "layout/roadmap/roadmap_page_maker.hpp"
#include "layout/roadmap/roadmap_pages.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"

namespace fukan::layout {

std::vector<RoadmapPageLayout> layoutRoadmap(const RoadmapInput& input, const Canvas& canvas,
                                             const text::Measurer& measurer) {
    const Sheet sheet(input, canvas, measurer);
    const float heads = headHeight(sheet);
    const float used = heads + canvas.px(gapBelowHeads) + canvas.px(gapAboveFoot);
    const TasksByDomain tasks = tasksByDomain(sheet.roadmap());
    const auto rows = [&](const content::RoadmapPage& page) {
        return arrangeRows(sheet.roadmap(), page, tasks);
    };
    const std::vector<PagePlan> plans = planPages(sheet, tasks, input.area.h - used, {rows});
    std::vector<PageMaker> makers;
    for (const PagePlan& plan : plans) {
        if (plan.overview.empty()) makers.emplace_back(sheet, plan, heads);
    }
    const float body = commonBody(makers, sheet.smallestBody());
    std::vector<RoadmapPageLayout> pages;
    auto maker = makers.begin();
    for (const PagePlan& plan : plans) {
        if (plan.overview.empty()) {
            pages.push_back(maker->make(std::min(body, maker->largestBody())));
            ++maker;
        } else {
            pages.push_back(layoutOverview(sheet, plan, tasks, heads));
        }
    }
    return pages;
}

std::optional<RoadmapPageLayout> layoutLanes(const RoadmapInput& input,
                                             const std::vector<std::size_t>& domains, const Canvas& canvas,
                                             const text::Measurer& measurer) {
    const Sheet sheet(input, canvas, measurer);
    const PagePlan plan{
        arrangeRows(sheet.roadmap(), content::RoadmapPage{domains}), sheet.smallestBody(), false, {}};
    if (plan.lanes.empty()) return std::nullopt;
    const float heads = headHeight(sheet);
    const float room = input.area.h - heads - canvas.px(gapBelowHeads);
    if (sheet.lanesHeight(plan.lanes, sheet.smallestBody()) > room) return std::nullopt;
    PageMaker maker(sheet, plan, heads);
    return maker.make(maker.largestBody());
}

const YearColumn* RoadmapPageLayout::currentColumn() const {
    const auto found =
        std::find_if(columns.begin(), columns.end(), [](const YearColumn& c) { return c.current; });
    return found == columns.end() ? nullptr : &*found;
}

std::vector<const Label*> RoadmapPageLayout::labels() const {
    std::vector<const Label*> all;
    for (const YearColumn& column : columns) {
        all.push_back(&column.label);
        for (const YearTick& tick : column.ticks) all.push_back(&tick.label);
    }
    for (const LaneBox& lane : lanes) {
        if (lane.number) all.push_back(&*lane.number);
        if (lane.badgeLabel) all.push_back(&*lane.badgeLabel);
        all.push_back(&lane.label);
    }
    for (const BarBox& bar : bars) all.push_back(&bar.label);
    if (overview) {
        for (const OverviewLane& lane : overview->lanes) {
            for (const YearCount& year : lane.years) {
                if (year.label) all.push_back(&*year.label);
            }
        }
    }
    for (const Label& label : footnotes) all.push_back(&label);
    for (const Label& label : remarks) all.push_back(&label);
    if (axis) all.push_back(&*axis);
    return all;
}

}  // namespace fukan::layout
