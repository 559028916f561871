#include "layout/roadmap_pages.hpp"

#include <algorithm>
#include <set>

#include "layout/footnote_flow.hpp"

namespace fukan::layout {
namespace {

using Lanes = std::vector<LaneRows>;

constexpr int balanceSteps = 8;

class Dealer {
public:
    Dealer(const Sheet& sheet, float height) : sheet_(sheet), height_(height) {}

    std::vector<Lanes> deal(const Lanes& all, bool carriesRemarks) const {
        std::vector<Lanes> pages = greedy(all, height_, carriesRemarks);
        if (pages.size() < 2) return pages;
        // As few pages as that, each as empty as they allow: the tallest page is made as short as possible.
        float tooSmall = 0;
        float enough = height_;
        for (int step = 0; step < balanceSteps; ++step) {
            const float middle = (tooSmall + enough) / 2;
            std::vector<Lanes> tried = greedy(all, middle, carriesRemarks);
            const bool holds = tried.size() <= pages.size() &&
                               std::all_of(tried.begin(), tried.end(), [&](const Lanes& page) {
                                   return heightOf(page, carriesRemarks) <= middle;
                               });
            (holds ? enough : tooSmall) = middle;
            if (holds) pages = std::move(tried);
        }
        return pages;
    }

private:
    float heightOf(const Lanes& lanes, bool withRemarks) const {
        const auto notes = footnoteTexts(sheet_.roadmap(), footnotesOf(sheet_.roadmap(), lanes, withRemarks),
                                         withRemarks, sheet_.input().language);
        const float flow =
            flowTexts(notes, sheet_.input().area.w, 0, sheet_.canvas(), sheet_.measurer()).height;
        return sheet_.lanesHeight(lanes, sheet_.smallestBody()) + flow;
    }

    std::vector<Lanes> greedy(const Lanes& all, float capacity, bool carriesRemarks) const {
        std::vector<Lanes> pages(1);
        for (const LaneRows& lane : all) addLane(pages, lane, capacity, carriesRemarks);
        return pages;
    }

    void addLane(std::vector<Lanes>& pages, const LaneRows& lane, float capacity, bool carriesRemarks) const {
        Lanes whole = pages.back();
        whole.push_back(lane);
        if (heightOf(whole, carriesRemarks) <= capacity) {
            pages.back() = std::move(whole);
            return;
        }
        if (heightOf({lane}, carriesRemarks) <= capacity) {
            pages.push_back({lane});
            return;
        }
        for (const TaskRow& row : lane.rows) addRow(pages, lane.domain, row, capacity, carriesRemarks);
    }

    void addRow(std::vector<Lanes>& pages, std::size_t domain, const TaskRow& row, float capacity,
                bool carriesRemarks) const {
        Lanes tried = pages.back();
        if (tried.empty() || tried.back().domain != domain) tried.push_back({domain, {}});
        tried.back().rows.push_back(row);
        const bool first = pages.back().empty();
        if (first || heightOf(tried, carriesRemarks) <= capacity) {
            pages.back() = std::move(tried);
        } else {
            pages.push_back({LaneRows{domain, {row}}});
        }
    }

    const Sheet& sheet_;
    float height_;
};

}  // namespace

std::vector<int> footnotesOf(const content::Roadmap& roadmap, const Lanes& lanes, bool lastPage) {
    std::set<int> numbers;
    if (lastPage) {
        for (const content::Footnote& note : roadmap.footnotes) numbers.insert(note.number);
        for (const content::Task& task : roadmap.tasks) {
            for (const int number : task.footnotes) numbers.erase(number);
        }
    }
    for (const LaneRows& lane : lanes) {
        for (const TaskRow& row : lane.rows) {
            for (const std::size_t task : row.tasks) {
                numbers.insert(roadmap.tasks[task].footnotes.begin(), roadmap.tasks[task].footnotes.end());
            }
        }
    }
    return {numbers.begin(), numbers.end()};
}

std::vector<PagePlan> planPages(const Sheet& sheet, float height) {
    const content::Roadmap& roadmap = sheet.roadmap();
    const Dealer dealer(sheet, height);
    std::vector<PagePlan> plans;
    for (std::size_t i = 0; i < roadmap.pages.size(); ++i) {
        const bool carriesRemarks = i + 1 == roadmap.pages.size();
        for (Lanes& lanes : dealer.deal(arrangeRows(roadmap, roadmap.pages[i]), carriesRemarks)) {
            if (!lanes.empty()) plans.push_back({std::move(lanes), false});
        }
    }
    if (plans.empty()) plans.emplace_back();
    plans.back().last = true;
    return plans;
}

}  // namespace fukan::layout
