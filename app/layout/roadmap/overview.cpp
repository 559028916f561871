#include "layout/roadmap/overview.hpp"

#include <algorithm>
#include <functional>
#include <queue>
#include <tuple>

namespace fukan::layout {
namespace {

/// Gives rows to the tasks on one side of the pivot, column by column away from it. A row that is free
/// from a column on is free in all later ones, so whichever free row a task takes, the fewest rows
/// result.
class Sweep {
public:
    /// `columns`: on this side of the pivot. `rows`: those of the lane; tasks are added to them.
    Sweep(std::size_t columns, std::vector<std::vector<std::uint32_t>>& rows)
        : freeFrom_(columns + 1), rows_(rows) {}

    void release(std::uint32_t row, std::size_t column) { freeFrom_[column].push_back(row); }

    /// `starts[c]`: the tasks that begin in the sweep's column c, counted from the pivot, in order.
    /// `length`: how many columns a task takes.
    template <typename Length>
    void run(const std::vector<std::vector<std::uint32_t>>& starts, Length length) {
        for (std::size_t column = 0; column < starts.size(); ++column) {
            for (const std::uint32_t row : freeFrom_[column]) free_.push(row);
            for (const std::uint32_t task : starts[column]) {
                const std::uint32_t row = take();
                rows_[row].push_back(task);
                release(row, column + length(task));
            }
        }
    }

private:
    std::uint32_t take() {
        if (free_.empty()) {
            rows_.emplace_back();
            return static_cast<std::uint32_t>(rows_.size() - 1);
        }
        const std::uint32_t row = free_.top();
        free_.pop();
        return row;
    }

    std::vector<std::vector<std::uint32_t>> freeFrom_;
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> free_;
    std::vector<std::vector<std::uint32_t>>& rows_;
};

class Packer {
public:
    Packer(std::vector<PackedTask> tasks, std::size_t columns, std::size_t pivot)
        : tasks_(std::move(tasks)), columns_(columns), pivot_(pivot) {}

    OverviewLane pack() {
        sort();
        startRows();
        sweepRight();
        sweepLeft();
        return flattened();
    }

private:
    bool runsAtPivot(const PackedTask& task) const { return task.first <= pivot_ && pivot_ <= task.last; }

    void sort() {
        const auto rank = [this](const PackedTask& t) {
            return std::tuple(!runsAtPivot(t), !t.current, t.first, t.last, t.task);
        };
        std::sort(tasks_.begin(), tasks_.end(),
                  [&](const PackedTask& a, const PackedTask& b) { return rank(a) < rank(b); });
    }

    void startRows() {
        while (started_ < tasks_.size() && runsAtPivot(tasks_[started_])) {
            rows_.push_back({static_cast<std::uint32_t>(started_)});
            ++started_;
        }
    }

    void sweepRight() {
        // The sweep's column 0 is the one right of the pivot.
        const std::size_t columns = columns_ - pivot_ - 1;
        Sweep sweep(columns, rows_);
        std::vector<std::vector<std::uint32_t>> starts(columns);
        for (std::uint32_t i = 0; i < started_; ++i) sweep.release(i, tasks_[i].last - pivot_);
        for (auto i = static_cast<std::uint32_t>(started_); i < tasks_.size(); ++i) {
            if (tasks_[i].first > pivot_) starts[tasks_[i].first - pivot_ - 1].push_back(i);
        }
        sweep.run(starts, [this](std::uint32_t i) { return tasks_[i].last - tasks_[i].first + 1u; });
    }

    void sweepLeft() {
        // The sweep's column 0 is the one left of the pivot, and it runs back in time. Rows that the other
        // sweep has opened are free here.
        Sweep sweep(pivot_, rows_);
        std::vector<std::vector<std::uint32_t>> starts(pivot_);
        for (std::uint32_t row = 0; row < rows_.size(); ++row)
            sweep.release(row, row < started_ ? pivot_ - tasks_[row].first : 0);
        for (auto i = static_cast<std::uint32_t>(started_); i < tasks_.size(); ++i) {
            if (tasks_[i].last < pivot_) starts[pivot_ - 1 - tasks_[i].last].push_back(i);
        }
        sweep.run(starts, [this](std::uint32_t i) { return tasks_[i].last - tasks_[i].first + 1u; });
    }

    OverviewLane flattened() {
        OverviewLane lane;
        lane.tasks.reserve(tasks_.size());
        lane.rowEnds.reserve(rows_.size());
        for (std::vector<std::uint32_t>& row : rows_) {
            std::sort(row.begin(), row.end(),
                      [this](auto a, auto b) { return tasks_[a].first < tasks_[b].first; });
            for (const std::uint32_t i : row) lane.tasks.push_back(tasks_[i]);
            lane.rowEnds.push_back(static_cast<std::uint32_t>(lane.tasks.size()));
        }
        return lane;
    }

    std::vector<PackedTask> tasks_;
    std::size_t columns_;
    std::size_t pivot_;
    std::size_t started_ = 0;                       // so many tasks run at the pivot, one a row
    std::vector<std::vector<std::uint32_t>> rows_;  // indices into tasks_
};

}  // namespace

std::span<const PackedTask> OverviewLane::row(std::size_t index) const {
    const std::size_t begin = index == 0 ? 0 : rowEnds[index - 1];
    return std::span(tasks).subspan(begin, rowEnds[index] - begin);
}

OverviewLane packLane(std::vector<PackedTask> tasks, std::size_t columns, std::size_t pivot) {
    return Packer(std::move(tasks), columns, pivot).pack();
}

}  // namespace fukan::layout
