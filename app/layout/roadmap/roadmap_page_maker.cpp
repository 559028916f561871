#include "layout/roadmap/roadmap_page_maker.hpp"

#include <algorithm>
#include <limits>

#include "layout/ids.hpp"
#include "layout/roadmap/roadmap_foot.hpp"
#include "layout/roadmap/roadmap_heads.hpp"
#include "layout/roadmap/roadmap_lane.hpp"
#include "text/fit.hpp"
#include "text/size_search.hpp"

namespace fukan::layout {

using base::Rect;

PageMaker::PageMaker(const Sheet& sheet, const PagePlan& plan, float headHeight)
    : sheet_(sheet), plan_(plan), headHeight_(headHeight) {
    bottom_ = sheet_.input().inset ? sheet_.input().area.bottom() : foot();
    top_ = sheet_.input().area.y + headHeight_ + sheet_.canvas().px(gapBelowHeads);
}

float PageMaker::largestBody() const {
    float largest = sheet_.largestBody();
    for (const LaneRows& lane : plan_.lanes) {
        for (const TaskRow& row : lane.rows) {
            for (const std::size_t task : row.tasks) largest = std::min(largest, sheet_.unbrokenBody(task));
        }
    }
    const auto holds = [this](float body) { return fits(body); };
    return text::largestSize(sheet_.smallestBody(), largest, holds).value_or(sheet_.smallestBody());
}

RoadmapPageLayout PageMaker::make(float body) {
    page_.body = body_ = body;
    page_.bands = sheet_.bands();
    placeLanes();
    placeHeads();
    return std::move(page_);
}

float PageMaker::foot() {
    // What the lanes leave: the page was dealt so that the footnotes' smallest fits it.
    const float left = sheet_.input().area.h - headHeight_ -
                       sheet_.canvas().px(gapBelowHeads + gapAboveFoot) -
                       sheet_.lanesHeight(plan_.lanes, plan_.body);
    return placeFoot(sheet_, footnotesOf(sheet_.roadmap(), plan_.lanes, plan_.last), plan_.last, left,
                     plan_.body, page_);
}

void PageMaker::placeLanes() {
    const float spare = std::max(0.0f, bottom_ - top_ - sheet_.lanesHeight(plan_.lanes, body_));
    std::size_t rows = 0;
    for (const LaneRows& lane : plan_.lanes) rows += lane.rows.size();
    const float perRow = rows == 0 ? 0 : spare / static_cast<float>(rows);
    float y = top_;
    for (const LaneRows& lane : plan_.lanes) {
        y += placeLane(lane, y, perRow) + sheet_.laneGap();
    }
}

float PageMaker::placeLane(const LaneRows& lane, float top, float perRow) {
    const float band = sheet_.bandHeight(lane.domain, body_);
    const float needed = sheet_.laneHeight(lane, body_) - band;
    float rowsNeed = -sheet_.rowGap();
    for (const TaskRow& row : lane.rows) rowsNeed += sheet_.rowHeight(row, body_) + sheet_.rowGap();
    // A tall name may make the lane taller than its rows: the rows share the extra height.
    const auto count = static_cast<float>(lane.rows.size());
    const float extra = (needed - rowsNeed) / count + perRow;
    float y = top + band;
    for (const TaskRow& row : lane.rows) {
        const float height = sheet_.rowHeight(row, body_) + extra;
        for (const std::size_t task : row.tasks) placeBar(task, y, height);
        y += height + sheet_.rowGap();
    }
    const float height = y - sheet_.rowGap() - top;
    page_.lanes.push_back(laneBox(sheet_, lane.domain, top, height, body_));
    return height;
}

void PageMaker::placeBar(std::size_t index, float top, float height) {
    const content::Task& task = sheet_.roadmap().tasks[index];
    BarBox bar;
    bar.id = idOf(task);
    bar.task = index;
    bar.lane = page_.lanes.size();  // the lane is added after its bars
    bar.rect = {sheet_.barLeft(index), top, sheet_.barRight(index) - sheet_.barLeft(index), height};
    bar.head = std::min(sheet_.head(index), height / 2);
    bar.arrow = !task.to.has_value();
    bar.current = content::isCurrent(task, sheet_.now());
    bar.inferred = task.inferred;
    if (bar.current) {
        const Span inside = sheet_.inside(sheet_.now().column);
        bar.now = {std::max(bar.rect.x, inside.left), std::min(bar.rect.right(), inside.right)};
    }
    const float width = sheet_.lineWidth(index, body_);
    const float rise = sheet_.rise(index);
    const Rect room{bar.rect.x + sheet_.padX() + sheet_.lead(index), bar.rect.y + rise,
                    std::max(sheet_.roomWidth(index), width), bar.rect.h - rise};
    text::Block block =
        text::layoutText(sheet_.words(index), {body_, Sheet::lineHeight}, width, sheet_.measurer());
    bar.label = place(bar.id.child("text"), room, std::move(block), AlignX::left, AlignY::middle,
                      sheet_.canvas().floor);
    if (bar.current) page_.currentBars.push_back(page_.bars.size());
    page_.bars.push_back(std::move(bar));
}

void PageMaker::placeHeads() {
    const float lanesBottom = page_.lanes.empty() ? bottom_ : page_.lanes.back().track.bottom();
    for (std::size_t i = 0; i < sheet_.roadmap().years.size(); ++i) {
        page_.columns.push_back(yearColumn(sheet_, i, headHeight_, lanesBottom));
    }
    if (!sheet_.input().inset) page_.axis = axisLabel(sheet_, headHeight_);
}

float commonBody(const std::vector<PageMaker>& pages, float smallest) {
    float body = std::numeric_limits<float>::max();
    for (const PageMaker& page : pages) {
        const float largest = page.largestBody();
        if (largest >= page.dealtBody()) body = std::min(body, largest);
    }
    // Heights do not always fall with the size.
    const auto holds = [&](const PageMaker& page) {
        return page.fits(body) || page.largestBody() < page.dealtBody();
    };
    while (body > smallest && !std::all_of(pages.begin(), pages.end(), holds)) body -= 0.5f;
    return std::max(body, smallest);
}

}  // namespace fukan::layout
