#include "layout/roadmap/roadmap_rows.hpp"

#include <algorithm>

namespace fukan::layout {
namespace {

struct Occupied {
    std::size_t first;
    std::size_t last;
};

bool isFree(const std::vector<Occupied>& row, std::size_t first, std::size_t last) {
    return std::none_of(row.begin(), row.end(),
                        [&](const Occupied& o) { return first <= o.last && o.first <= last; });
}

class RowFiller {
public:
    explicit RowFiller(const content::Roadmap& roadmap) : roadmap_(roadmap) {}

    void add(std::size_t task) {
        const std::size_t first = firstColumn(roadmap_, roadmap_.tasks[task]);
        const std::size_t last = lastColumn(roadmap_, roadmap_.tasks[task]);
        const auto row = std::find_if(occupied_.begin(), occupied_.end(),
                                      [&](const auto& taken) { return isFree(taken, first, last); });
        const auto index = static_cast<std::size_t>(row - occupied_.begin());
        if (row == occupied_.end()) {
            occupied_.emplace_back();
            rows_.emplace_back();
        }
        occupied_[index].push_back({first, last});
        rows_[index].tasks.push_back(task);
    }

    std::vector<TaskRow> rows() const {
        std::vector<TaskRow> sorted = rows_;
        for (TaskRow& row : sorted) {
            std::stable_sort(row.tasks.begin(), row.tasks.end(), [this](std::size_t a, std::size_t b) {
                return roadmap_.tasks[a].from < roadmap_.tasks[b].from;
            });
        }
        return sorted;
    }

private:
    const content::Roadmap& roadmap_;
    std::vector<std::vector<Occupied>> occupied_;
    std::vector<TaskRow> rows_;
};

std::size_t columnOf(const content::Roadmap& roadmap, int year) {
    const int offset =
        std::clamp(year - roadmap.years.front(), 0, static_cast<int>(roadmap.years.size()) - 1);
    return static_cast<std::size_t>(offset);
}

}  // namespace

std::size_t firstColumn(const content::Roadmap& roadmap, const content::Task& task) {
    return columnOf(roadmap, task.from);
}

std::size_t lastColumn(const content::Roadmap& roadmap, const content::Task& task) {
    return columnOf(roadmap, task.to.value_or(roadmap.years.back()));
}

TasksByDomain tasksByDomain(const content::Roadmap& roadmap) {
    TasksByDomain out;
    for (std::size_t i = 0; i < roadmap.tasks.size(); ++i) {
        const std::size_t domain = roadmap.tasks[i].domain;
        if (domain >= out.size()) out.resize(domain + 1);
        out[domain].push_back(i);
    }
    return out;
}

std::vector<std::size_t> lanesWithTasks(const content::RoadmapPage& page, const TasksByDomain& tasks) {
    std::vector<std::size_t> out;
    for (const std::size_t domain : page.lanes) {
        if (domain < tasks.size() && !tasks[domain].empty()) out.push_back(domain);
    }
    return out;
}

std::vector<LaneRows> arrangeRows(const content::Roadmap& roadmap, const content::RoadmapPage& page,
                                  const TasksByDomain& tasks) {
    std::vector<LaneRows> out;
    for (const std::size_t domain : lanesWithTasks(page, tasks)) {
        RowFiller rows(roadmap);
        for (const std::size_t task : tasks[domain]) rows.add(task);
        out.push_back({domain, rows.rows()});
    }
    return out;
}

std::vector<LaneRows> arrangeRows(const content::Roadmap& roadmap, const content::RoadmapPage& page) {
    return arrangeRows(roadmap, page, tasksByDomain(roadmap));
}

}  // namespace fukan::layout
