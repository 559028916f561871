#pragma once
// A roadmap page with more tasks than a visitor would leaf through: every task has its place in a row of
// its lane, however thin that row, and every lane and year has its count.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/geometry.hpp"
#include "base/id.hpp"
#include "layout/label.hpp"

namespace fukan::layout {

/// A task in its row. Small, because there may be very many.
struct PackedTask {
    std::uint32_t task = 0;  ///< index into Roadmap::tasks
    std::uint16_t first = 0;
    std::uint16_t last = 0;  ///< columns, inclusive
    bool open = false;       ///< has no end
    bool current = false;    ///< one of this year's
};

/// The number of tasks that run in one lane in one year.
struct YearCount {
    base::Id id;
    std::size_t running = 0;
    std::size_t current = 0;     ///< of them, this year's; 0 in all columns but the current one
    base::Rect cell;             ///< the year's column within the lane
    float height = 0;            ///< of the bar that stands on the cell's bottom, pixels
    std::optional<Label> label;  ///< none when nothing runs, or where a legible count finds no room
};

/// Rows are stacked from the lane's bottom upward, equally high; the rows of this year's tasks are the
/// lowest.
struct OverviewLane {
    std::vector<PackedTask> tasks;       ///< row by row, left to right in each
    std::vector<std::uint32_t> rowEnds;  ///< for each row, the index in `tasks` one past its last task
    std::vector<YearCount> years;        ///< one per column
    float pitch = 0;                     ///< from one row to the next, pixels of the layout

    std::size_t rows() const { return rowEnds.size(); }
    std::span<const PackedTask> row(std::size_t index) const;
};

struct Overview {
    std::vector<OverviewLane> lanes;  ///< as RoadmapPageLayout::lanes
    base::Rect body;                  ///< the rectangle that all lanes take together
    float columnGap = 0;              ///< between a bar's end and the next column
    float textSize = 0;               ///< em size of a bar's words, once its row is high enough for them
    std::size_t current = 0;          ///< this year's tasks, all lanes together
    std::size_t mostRunning = 1;      ///< the greatest count of any lane and year
    /// the camera's scale at which every bar has room for its words, as far as precision allows
    float largestScale = 1;
};

/// The share of a row's height that its bar takes.
inline constexpr float barShare = 0.84f;

/// Distributes the tasks over the fewest rows in which none overlaps another; counts and pitch stay
/// unset. Tasks that run in the column `pivot` come first, this year's before the others, then by year
/// and in file order; the others fill the space that these leave free, lowest rows first. Takes time n
/// log n in the tasks.
OverviewLane packLane(std::vector<PackedTask> tasks, std::size_t columns, std::size_t pivot);

}  // namespace fukan::layout
