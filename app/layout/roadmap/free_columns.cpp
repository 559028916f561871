#include "layout/roadmap/free_columns.hpp"

namespace fukan::layout {
namespace {

// Arranging takes the square of a lane's tasks; so many fill no pages, but an overview.
constexpr std::size_t mostTasks = 2000;

}  // namespace

std::size_t FreeColumns::lastFree(std::size_t task) {
    const std::size_t domain = roadmap_.tasks[task].domain;
    auto lane = lanes_.find(domain);
    if (lane == lanes_.end()) lane = lanes_.emplace(domain, arranged(domain)).first;
    const auto found = lane->second.find(task);
    return found == lane->second.end() ? lastColumn(roadmap_, roadmap_.tasks[task]) : found->second;
}

FreeColumns::Lane FreeColumns::arranged(std::size_t domain) {
    if (!tasks_) tasks_ = tasksByDomain(roadmap_);
    Lane out;
    if ((*tasks_)[domain].size() > mostTasks) return out;
    for (const LaneRows& lane : arrangeRows(roadmap_, content::RoadmapPage{{domain}}, *tasks_)) {
        for (const TaskRow& row : lane.rows) {
            for (std::size_t i = 0; i < row.tasks.size(); ++i) {
                const bool last = i + 1 == row.tasks.size();
                out[row.tasks[i]] = last ? roadmap_.years.size() - 1
                                         : firstColumn(roadmap_, roadmap_.tasks[row.tasks[i + 1]]) - 1;
            }
        }
    }
    return out;
}

}  // namespace fukan::layout
