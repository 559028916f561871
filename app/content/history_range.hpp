#pragma once
// How much of a plan's history is wanted.

#include <optional>

#include "content/fiscal_year.hpp"
#include "content/range.hpp"

namespace fukan::content {

/// What was committed on that day or later, else the last so many versions.
struct HistoryRange {
    static constexpr Range lasts{1, 60};  ///< no more of them are read, also from a day on
    static constexpr int usual = 12;

    std::optional<Date> since;
    int last = usual;

    /// The most versions that are wanted.
    int most() const { return since ? static_cast<int>(lasts.most) : last; }

    friend bool operator==(const HistoryRange&, const HistoryRange&) = default;
};

}  // namespace fukan::content
