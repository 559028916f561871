#pragma once

#include <cstdint>

#include "motion/time.hpp"
#include "show/view.hpp"

namespace fukan::show {

/// A transition that is going on.
struct SceneChange {
    Transition what;
    motion::Timestamp begin;
    motion::Duration duration{};
};

/// What the show does next by itself, and when.
struct NextDue {
    enum class Kind : std::uint8_t { arrival, idle, dwell, demonstration };

    motion::Timestamp at;
    Kind what = Kind::dwell;
};

}  // namespace fukan::show
