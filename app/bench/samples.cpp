#include "bench/samples.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::bench {

double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const double rank = std::ceil(share * static_cast<double>(values.size()));
    return values[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

Samples::Samples(std::size_t most) {
    wall_.reserve(most);
    gpu_.reserve(most);
}

void Samples::add(double milliseconds, double cpuMilliseconds, std::optional<double> gpuMilliseconds) {
    wall_.push_back(milliseconds);
    cpu_ += cpuMilliseconds;
    if (gpuMilliseconds) gpu_.push_back(*gpuMilliseconds);
}

FrameCost Samples::cost() const {
    FrameCost out;
    out.median = percentile(wall_, 0.5);
    out.p99 = percentile(wall_, 0.99);
    out.cpu = cpu_ / static_cast<double>(wall_.size());
    if (!gpu_.empty()) out.gpu = percentile(gpu_, 0.5);
    return out;
}

}  // namespace fukan::bench
