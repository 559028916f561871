#pragma once
// Arranges tasks in the rows of their swimlanes.

#include <cstddef>
#include <vector>

#include "content/board.hpp"

namespace fukan::layout {

struct TaskRow {
    std::vector<std::size_t> tasks;  ///< indices into Roadmap::tasks; their years do not overlap
};

struct LaneRows {
    std::size_t domain = 0;
    std::vector<TaskRow> rows;
};

/// For every domain of the board (by index, up to the last one that has tasks), its tasks in file order.
using TasksByDomain = std::vector<std::vector<std::size_t>>;
TasksByDomain tasksByDomain(const content::Roadmap& roadmap);

/// The last column (index) that a task covers; open-ended ones reach the plan's end.
std::size_t lastColumn(const content::Roadmap& roadmap, const content::Task& task);
std::size_t firstColumn(const content::Roadmap& roadmap, const content::Task& task);

/// The lanes of `page` that have tasks, in order: indices into Board::domains, each once.
std::vector<std::size_t> lanesWithTasks(const content::RoadmapPage& page, const TasksByDomain& tasks);

/// The page's lanes in order; in each, every task goes into the first row that is free in its years, so
/// that tasks that follow one another are on one line, as plans are usually drawn. Lanes without tasks
/// are left out.
std::vector<LaneRows> arrangeRows(const content::Roadmap& roadmap, const content::RoadmapPage& page,
                                  const TasksByDomain& tasks);
std::vector<LaneRows> arrangeRows(const content::Roadmap& roadmap, const content::RoadmapPage& page);

}  // namespace fukan::layout
