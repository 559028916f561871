#include "platform/real_clock.hpp"

#include <ctime>

namespace fukan::platform {
namespace {

std::int64_t nanoseconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<std::int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

}  // namespace

motion::Reading RealClock::read() {
    return {motion::Timestamp{nanoseconds(CLOCK_MONOTONIC)}, nanoseconds(CLOCK_REALTIME)};
}

}  // namespace fukan::platform
