#include "layout/roadmap/roadmap_foot.hpp"

#include <algorithm>
#include <utility>

#include "layout/roadmap/footnote_flow.hpp"

namespace fukan::layout {
namespace {

constexpr float flowShare = 0.1f;  // of the page's height, before footnotes go down to their floor

}  // namespace

float placeFoot(const Sheet& sheet, const std::vector<int>& footnotes, bool withRemarks, float mostHeight,
                float body, RoadmapPageLayout& page) {
    const base::Rect& area = sheet.input().area;
    const auto notes = footnoteTexts(sheet.roadmap(), footnotes, withRemarks, sheet.input().edition.language,
                                     sheet.canvas().footnoteFloor);
    const float largest = std::min(sheet.canvas().px(token::caption), body * Sheet::noteShare);
    Flow flow = flowTexts(notes, area.w, std::min(area.h * flowShare, mostHeight), largest, sheet.canvas(),
                          sheet.measurer());
    const float top = area.bottom() - flow.height;
    for (std::size_t i = 0; i < flow.labels.size(); ++i) {
        Label& label = flow.labels[i];
        label.origin = label.origin + base::Vec2{area.x, top};
        label.room = label.room.moved({area.x, top});
        const bool isRemark = i + (withRemarks ? sheet.roadmap().remarks.size() : 0) >= flow.labels.size();
        (isRemark ? page.remarks : page.footnotes).push_back(std::move(label));
    }
    return notes.empty() ? area.bottom() : top - sheet.canvas().px(gapAboveFoot);
}

}  // namespace fukan::layout
