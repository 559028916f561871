#pragma once

#include <optional>

#include "input/command.hpp"
#include "show/wish.hpp"

namespace fukan::show {

/// What a key asks for. None for a gesture, whose parts follow the finger (`Show::hear`), and for a sign of
/// life alone.
std::optional<Wish> wishOf(const input::Command& command);

}  // namespace fukan::show
