#pragma once
// The times that were taken of one way of filling the screen.

#include <cstddef>
#include <optional>
#include <vector>

#include "bench/frame_figures.hpp"

namespace fukan::bench {

/// The value that `share` of them do not exceed (nearest rank). At least one value.
double percentile(std::vector<double> values, double share);

class Samples {
public:
    /// Takes the memory for so many, so that measuring takes none.
    explicit Samples(std::size_t most);

    void add(double milliseconds, double cpuMilliseconds, std::optional<double> gpuMilliseconds);
    FrameCost cost() const;

private:
    std::vector<double> wall_;
    std::vector<double> gpu_;
    double cpu_ = 0;
};

}  // namespace fukan::bench
