#pragma once
// The times measured for one way of filling the screen.

#include <cstddef>
#include <optional>
#include <vector>

#include "bench/frame_figures.hpp"

namespace fukan::bench {

/// The value that a `share` (0 … 1) of them do not exceed (nearest rank). Needs at least one value.
double percentile(std::vector<double> values, double share);

class Samples {
public:
    /// Reserves memory for `most` samples, so that measuring allocates none.
    explicit Samples(std::size_t most);

    void add(double milliseconds, double cpuMilliseconds, std::optional<double> gpuMilliseconds);
    FrameCost cost() const;

private:
    std::vector<double> wall_;
    std::vector<double> gpu_;
    double cpu_ = 0;
};

}  // namespace fukan::bench
