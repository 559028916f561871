#include "layout/roadmap/roadmap_estimate.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::layout {
namespace {

// Of each lane so few texts are measured that the estimate is quick even for the largest board.
constexpr std::size_t samples = 48;

/// The rows that the lane needs at least: the most tasks that run in one year.
std::size_t fewestRows(const content::Roadmap& roadmap, const std::vector<std::size_t>& tasks) {
    std::vector<int> change(roadmap.years.size() + 1, 0);
    for (const std::size_t task : tasks) {
        ++change[firstColumn(roadmap, roadmap.tasks[task])];
        --change[lastColumn(roadmap, roadmap.tasks[task]) + 1];
    }
    int running = 0;
    int most = 0;
    for (const int step : change) most = std::max(most, running += step);
    return static_cast<std::size_t>(most);
}

float averageRow(const Sheet& sheet, const std::vector<std::size_t>& tasks, float body) {
    const std::size_t step = std::max<std::size_t>(1, tasks.size() / samples);
    float sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < tasks.size(); i += step, ++count) sum += sheet.rowHeight({{tasks[i]}}, body);
    return sum / static_cast<float>(std::max<std::size_t>(count, 1));
}

}  // namespace

std::size_t estimatedPages(const Sheet& sheet, const std::vector<std::size_t>& lanes,
                           const TasksByDomain& tasks, float height, float body) {
    float needed = 0;
    for (const std::size_t domain : lanes) {
        const auto rows = static_cast<float>(fewestRows(sheet.roadmap(), tasks[domain]));
        needed += rows * (averageRow(sheet, tasks[domain], body) + sheet.rowGap()) + sheet.laneGap() +
                  sheet.bandHeight(domain, body);
    }
    return static_cast<std::size_t>(std::ceil(needed / std::max(height, 1.0f)));
}

}  // namespace fukan::layout
