#pragma once
// The columns beside a bar in which nothing stands in its row.

#include <cstddef>
#include <map>
#include <optional>

#include "layout/roadmap/roadmap_rows.hpp"

namespace fukan::layout {

/// Arranges the rows of a lane when one of its tasks is first asked for, and remembers them.
class FreeColumns {
public:
    /// `roadmap` must outlive it.
    explicit FreeColumns(const content::Roadmap& roadmap) : roadmap_(roadmap) {}

    /// The last column from the task's own on before the next bar of its row, or the plan's last. Of a lane
    /// of thousands of tasks, of which no page holds the rows, the task's own last.
    std::size_t lastFree(std::size_t task);

private:
    using Lane = std::map<std::size_t, std::size_t>;  // by task

    Lane arranged(std::size_t domain);

    const content::Roadmap& roadmap_;
    std::optional<TasksByDomain> tasks_;
    std::map<std::size_t, Lane> lanes_;  // by domain
};

}  // namespace fukan::layout
