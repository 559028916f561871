#include "layout/roadmap/overview_counts.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "layout/phrases.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Rect;

constexpr float lineHeight = 1.2f;

class Counter {
public:
    Counter(const Sheet& sheet, RoadmapPageLayout& page)
        : sheet_(sheet), page_(page), overview_(*page.overview) {}

    void count() {
        for (std::size_t i = 0; i < overview_.lanes.size(); ++i) {
            countLane(overview_.lanes[i], page_.lanes[i]);
            for (const YearCount& year : overview_.lanes[i].years) {
                overview_.current += year.current;
                overview_.mostRunning = std::max(overview_.mostRunning, year.running);
            }
        }
        const float size = typeSize();
        for (OverviewLane& lane : overview_.lanes) {
            for (YearCount& year : lane.years) write(year, size);
        }
    }

private:
    void countLane(OverviewLane& lane, const LaneBox& box) const {
        const std::size_t columns = sheet_.roadmap().years.size();
        std::vector<std::size_t> starts(columns + 1, 0);
        std::vector<std::size_t> ends(columns + 1, 0);
        std::size_t current = 0;
        for (const PackedTask& task : lane.tasks) {
            ++starts[task.first];
            ++ends[task.last + 1];
            current += task.current ? 1 : 0;
        }
        std::size_t running = 0;
        for (std::size_t column = 0; column < columns; ++column) {
            running += starts[column] - ends[column];
            YearCount year;
            year.id = box.id.child("count", static_cast<std::uint64_t>(sheet_.roadmap().years[column]));
            year.running = running;
            if (sheet_.now().inPlan() && sheet_.now().column == column) year.current = current;
            const float left = sheet_.columnX(column);
            year.cell = {left, box.track.y, sheet_.columnEnd(column) - left, box.track.h};
            year.height = lane.pitch * static_cast<float>(running);
            lane.years.push_back(std::move(year));
        }
    }

    text::RichText words(const YearCount& year, bool both) const {
        const bool now = year.current > 0;
        text::RichText rich{{phrases::number(year.running), text::Role::body,
                             now ? text::Weight::bold : text::Weight::regular}};
        // When the current year is beyond the open-ended last column, this year's tasks are fewer than
        // the column's.
        if (both && now && year.current != year.running) {
            rich.push_back({"\n" + phrases::countInShownYear(sheet_.input().edition, year.current,
                                                             sheet_.input().edition.language),
                            text::Role::mark, text::Weight::bold});
        }
        return rich;
    }

    Rect roomOf(const YearCount& year) const {
        return year.cell.grown(-sheet_.canvas().px(4), -sheet_.canvas().px(3));
    }

    /// The largest type size at which the widest count fits its cell and the lowest lane holds a line.
    float typeSize() const {
        float size = sheet_.canvas().type(22);
        for (const OverviewLane& lane : overview_.lanes) {
            for (const YearCount& year : lane.years) {
                if (year.running == 0) continue;
                const float em = text::widthOf(words(year, false), 1, sheet_.measurer());
                size = std::min({size, roomOf(year).w / em, roomOf(year).h / lineHeight});
            }
        }
        return std::max(sheet_.canvas().floor, std::floor(size * 2) / 2);
    }

    bool write(YearCount& year, float size, bool both) const {
        const Rect room = roomOf(year);
        const text::Style style{size, lineHeight, text::Style::Align::center};
        text::Block block =
            text::layoutText(words(year, both), style, std::max(room.w, size), sheet_.measurer());
        if (block.size.x > room.w || block.size.y > room.h || block.lines > (both ? 2 : 1)) return false;
        year.label = place(year.id.child("label"), room, std::move(block), AlignX::center, AlignY::bottom,
                           sheet_.canvas().floor);
        return true;
    }

    void write(YearCount& year, float size) const {
        if (year.running == 0) return;
        const bool differs = year.current > 0 && year.current != year.running;
        if (differs && write(year, size, true)) return;
        write(year, size, false);
    }

    const Sheet& sheet_;
    RoadmapPageLayout& page_;
    Overview& overview_;
};

}  // namespace

void setCounts(const Sheet& sheet, RoadmapPageLayout& page) { Counter(sheet, page).count(); }

}  // namespace fukan::layout
