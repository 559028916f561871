#pragma once
// A time of day on the command line.

namespace fukan::cli {

struct ClockTime {
    int hour = 0;    ///< 0 … 23
    int minute = 0;  ///< 0 … 59

    friend bool operator==(const ClockTime&, const ClockTime&) = default;
};

}  // namespace fukan::cli
