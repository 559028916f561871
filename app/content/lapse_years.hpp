#pragma once
// Which years a time lapse runs through, and how fast.

#include <optional>

#include "content/range.hpp"

namespace fukan::content {

struct LapseYears {
    static constexpr Range years{1, 9999};
    static constexpr Range seconds{1, 60};  ///< per year

    std::optional<int> from;  ///< as the board's `years` count them; none: the first plan's first year
    std::optional<int> to;  ///< inclusive; none: the last plan's last year, or this year where that is later
    double secondsPerYear = 3;

    friend bool operator==(const LapseYears&, const LapseYears&) = default;
};

}  // namespace fukan::content
