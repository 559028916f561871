#include "layout/roadmap/roadmap_dealer.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "layout/roadmap/footnote_flow.hpp"
#include "layout/roadmap/roadmap_pages.hpp"

namespace fukan::layout {
namespace {

constexpr int balanceSteps = 8;

/// Rows [first, last) of a lane.
struct Part {
    std::size_t lane = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

using Numbers = std::vector<int>;  // of footnotes, ascending

/// A page while it is filled. Copied for every trial, so it holds no rows.
struct Filling {
    std::vector<Part> parts;
    float closed = 0;  // height of the parts before the last, gaps included
    float rows = 0;    // of the last part
    Numbers notes;
    float height = 0;
};

struct Dealt {
    std::vector<Filling> pages;
    bool holds = true;  // no page is taller than was asked for
};

class Dealer {
public:
    Dealer(const Sheet& sheet, const std::vector<LaneRows>& lanes, float body, bool carriesRemarks)
        : sheet_(sheet), lanes_(lanes), body_(body), carriesRemarks_(carriesRemarks) {
        if (carriesRemarks) {
            const std::set<int> always = unreferencedFootnotes(sheet.roadmap());
            always_.assign(always.begin(), always.end());
        }
        for (const LaneRows& lane : lanes) measure(lane);
    }

    std::vector<Filling> deal(float height) {
        std::vector<Filling> pages = greedy(height).pages;
        if (pages.size() < 2) return pages;
        // With as few pages as that, the tallest page is made as short as possible.
        float tooSmall = 0;
        float enough = height;
        for (int step = 0; step < balanceSteps; ++step) {
            const float middle = (tooSmall + enough) / 2;
            Dealt tried = greedy(middle);
            const bool holds = tried.pages.size() <= pages.size() && tried.holds;
            (holds ? enough : tooSmall) = middle;
            if (holds) pages = std::move(tried.pages);
        }
        return pages;
    }

private:
    struct Measured {
        std::vector<float> rows;     // heights
        std::vector<Numbers> notes;  // of each row
        float band = 0;              // above the rows
        float least = 0;             // what a name beside them needs
    };

    void measure(const LaneRows& lane) {
        Measured out;
        for (const TaskRow& row : lane.rows) {
            out.rows.push_back(sheet_.rowHeight(row, body_));
            std::set<int> notes;
            for (const std::size_t task : row.tasks) {
                const auto& numbers = sheet_.roadmap().tasks[task].footnotes;
                notes.insert(numbers.begin(), numbers.end());
            }
            out.notes.emplace_back(notes.begin(), notes.end());
        }
        out.band = sheet_.bandHeight(lane.domain, body_);
        if (!sheet_.bands()) out.least = sheet_.laneHeight({lane.domain, {}}, body_);
        measured_.push_back(std::move(out));
    }

    float flowHeight(const Numbers& notes) {
        const auto [known, isNew] = flows_.try_emplace(notes, 0.0f);
        if (isNew) {
            const auto texts = footnoteTexts(sheet_.roadmap(), notes, carriesRemarks_,
                                             sheet_.input().edition.language, sheet_.canvas().footnoteFloor);
            known->second =
                flowTexts(texts, sheet_.input().area.w, 0, 0, sheet_.canvas(), sheet_.measurer()).height;
        }
        return known->second;
    }

    /// `page` with the rows [first, last) of a lane added.
    Filling with(Filling page, std::size_t lane, std::size_t first, std::size_t last) {
        if (page.parts.empty()) {
            page.notes = always_;
            page.closed = -sheet_.laneGap();
        }
        if (page.parts.empty() || page.parts.back().lane != lane) {
            if (!page.parts.empty()) page.closed += lastHeight(page) + sheet_.laneGap();
            page.parts.push_back({lane, first, first});
            page.rows = -sheet_.rowGap();
        }
        const Measured& measured = measured_[lane];
        for (std::size_t row = first; row < last; ++row) {
            page.rows += measured.rows[row] + sheet_.rowGap();
            addNotes(page.notes, measured.notes[row]);
        }
        page.parts.back().last = last;
        page.height = page.closed + lastHeight(page) + sheet_.laneGap() + flowHeight(page.notes);
        return page;
    }

    float lastHeight(const Filling& page) const {
        const Measured& lane = measured_[page.parts.back().lane];
        return lane.band + std::max(page.rows, lane.least);
    }

    static void addNotes(Numbers& notes, const Numbers& more) {
        if (std::includes(notes.begin(), notes.end(), more.begin(), more.end())) return;
        Numbers all;
        std::set_union(notes.begin(), notes.end(), more.begin(), more.end(), std::back_inserter(all));
        notes = std::move(all);
    }

    Dealt greedy(float capacity) {
        std::vector<Filling> pages(1);
        for (std::size_t lane = 0; lane < lanes_.size(); ++lane) addLane(pages, lane, capacity);
        const bool holds = std::all_of(pages.begin(), pages.end(),
                                       [&](const Filling& page) { return page.height <= capacity; });
        return {std::move(pages), holds};
    }

    void addLane(std::vector<Filling>& pages, std::size_t lane, float capacity) {
        const std::size_t rows = lanes_[lane].rows.size();
        Filling whole = with(pages.back(), lane, 0, rows);
        if (whole.height <= capacity) {
            pages.back() = std::move(whole);
            return;
        }
        Filling alone = with({}, lane, 0, rows);
        if (alone.height <= capacity) {
            pages.push_back(std::move(alone));
            return;
        }
        for (std::size_t row = 0; row < rows; ++row) {
            Filling tried = with(pages.back(), lane, row, row + 1);
            const bool first = pages.back().parts.empty();
            if (first || tried.height <= capacity)
                pages.back() = std::move(tried);
            else
                pages.push_back(with({}, lane, row, row + 1));
        }
    }

    const Sheet& sheet_;
    const std::vector<LaneRows>& lanes_;
    float body_;
    bool carriesRemarks_;
    Numbers always_;  // footnotes that any page may have to carry
    std::vector<Measured> measured_;
    std::map<Numbers, float> flows_;
};

}  // namespace

std::vector<std::vector<LaneRows>> dealPages(const Sheet& sheet, const std::vector<LaneRows>& lanes,
                                             float height, float body, bool carriesRemarks) {
    std::vector<std::vector<LaneRows>> pages;
    if (lanes.empty()) return pages;
    for (const Filling& filling : Dealer(sheet, lanes, body, carriesRemarks).deal(height)) {
        std::vector<LaneRows> page;
        for (const Part& part : filling.parts) {
            const auto begin = lanes[part.lane].rows.begin();
            page.push_back({lanes[part.lane].domain,
                            {begin + static_cast<std::ptrdiff_t>(part.first),
                             begin + static_cast<std::ptrdiff_t>(part.last)}});
        }
        if (!page.empty()) pages.push_back(std::move(page));
    }
    return pages;
}

}  // namespace fukan::layout
