#pragma once
// The report of `fukan history`.

#include <optional>
#include <string>
#include <vector>

#include "content/change_counts.hpp"
#include "content/local_text.hpp"
#include "content/plan_history.hpp"

namespace fukan::cli {

/// What a version has changed of the one before it; none: one of the two lacks such a thing.
struct VersionChanges {
    std::optional<content::ChangeCounts> tasks;
    std::optional<content::ChangeCounts> places;
};

struct HistoryReport {
    explicit HistoryReport(const content::PlanHistory& of);

    const content::PlanHistory& history;
    std::vector<VersionChanges> changes;  ///< of each version; the first one has none
};

/// The newest commit first: each version with its counts, each commit that was left out with the reason.
std::string linesOf(const HistoryReport& report, content::Language language);

/// One object with the same, in the same order.
std::string jsonOf(const HistoryReport& report);

}  // namespace fukan::cli
