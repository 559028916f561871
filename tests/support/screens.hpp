#pragma once
// The screen that most tests lay out for.

#include "base/geometry.hpp"

namespace fukan::test {

inline constexpr base::Vec2 fullHd{1920, 1080};

}  // namespace fukan::test
