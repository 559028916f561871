#pragma once
// Instants as tests write them.

#include "motion/time.hpp"

namespace fukan::test {

constexpr motion::Timestamp at(int milliseconds) { return {milliseconds * 1'000'000ll}; }

}  // namespace fukan::test
