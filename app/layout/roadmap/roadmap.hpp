#pragma once
// The roadmap timeline as boxes: swimlanes by domain, columns by fiscal year, bars by task, spread over
// as many pages as the legibility floor requires; or, where those would be too many to leaf through, as
// an overview.

#include <cstddef>
#include <optional>
#include <vector>

#include "content/board.hpp"
#include "content/edition.hpp"
#include "content/fiscal_year.hpp"
#include "layout/canvas.hpp"
#include "layout/label.hpp"
#include "layout/roadmap/marking.hpp"
#include "layout/roadmap/overview.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

/// A year within an open-ended last column.
struct YearTick {
    Label label;  ///< "2024", "25", and of the last "27→": that year and all later ones
    bool current = false;
};

/// The horizontal part of a page that something takes, pixels.
struct Span {
    float left = 0;
    float right = 0;

    friend bool operator==(const Span&, const Span&) = default;
};

struct YearColumn {
    base::Id id;
    int year = 0;
    base::Rect head;
    base::Rect body;  ///< from the head's top to the last lane's bottom
    Label label;      ///< "2024年度 〜"; of the current column "いま 2026年度"
    bool current = false;
    // Of the current column alone:
    std::vector<YearTick> ticks;  ///< the years of an open-ended column, at their places in it
    Span inside;                  ///< what bars take of the column
    Span now;                     ///< the current year's part of it: all, or its place among the ticks
};

struct LaneBox {
    base::Id id;
    std::size_t domain = 0;
    base::Rect name;                       ///< the cell or band with number and name
    base::Rect track;                      ///< where its bars lie
    std::optional<base::Rect> numberRect;  ///< the circle's bounding square
    std::optional<Label> number;
    Label label;
    std::optional<base::Rect> badge;  ///< the pill with the count of this year's tasks; none when that is 0
    std::optional<Label> badgeLabel;
};

struct BarBox {
    base::Id id;
    std::size_t task = 0;  ///< index into Roadmap::tasks
    std::size_t lane = 0;  ///< index into RoadmapPageLayout::lanes
    base::Rect rect;
    bool arrow = false;    ///< open ended
    float head = 0;        ///< length of the arrow head, inside rect
    bool current = false;  ///< one of this year's
    Span now;              ///< of a current bar: its part in the current column
    bool inferred = false;
    Label label;
};

struct RoadmapPageLayout {
    std::vector<YearColumn> columns;
    std::vector<LaneBox> lanes;
    std::vector<BarBox> bars;  ///< top to bottom, left to right
    float body = 0;            ///< em size of the bars' texts, pixels
    bool bands = false;        ///< lanes' names lie above their tracks, across the page, not beside them
    std::vector<std::size_t> currentBars;  ///< indices into `bars` of this year's tasks: the tour's stops
    /// those that the page's tasks refer to; on the last page also those that no task refers to
    std::vector<Label> footnotes;
    std::vector<Label> remarks;
    std::optional<Label>
        axis;  ///< the time axis's name, in the corner left of the heads; with bands above them
    std::optional<Overview> overview;  ///< there are too many tasks to read: no bars, and no stops

    /// The current year's column; null outside of the plan.
    const YearColumn* currentColumn() const;

    /// How many of this year's tasks the page shows.
    std::size_t currentTasks() const { return overview ? overview->current : currentBars.size(); }

    std::vector<const Label*> labels() const;
};

/// A timeline that is part of something larger, such as an area of the map: it may be wider than the screen.
struct Inset {
    float mostText = 0;  ///< the widest that a text may be, pixels: it can be seen whole, its bar need not
    bool names = false;  ///< whether lanes have a cell with their name
};

struct RoadmapInput {
    content::Edition edition;          ///< of a revision with a roadmap
    base::Rect area;                   ///< where year heads, lanes, footnotes and remarks may be
    std::optional<Inset> inset{};      ///< none: a page of its own
    const Marking* marking = nullptr;  ///< must outlive the layout
};

/// The lanes of these domains (indices into Board::domains) without footnotes, for an inset; none when they
/// do not fit the area at the smallest type, or when none of them has a task.
std::optional<RoadmapPageLayout> layoutLanes(const RoadmapInput& input,
                                             const std::vector<std::size_t>& domains, const Canvas& canvas,
                                             const text::Measurer& measurer);

/// The pages of the roadmap, at least one.
std::vector<RoadmapPageLayout> layoutRoadmap(const RoadmapInput& input, const Canvas& canvas,
                                             const text::Measurer& measurer);

}  // namespace fukan::layout
