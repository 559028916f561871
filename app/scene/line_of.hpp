#pragma once

#include <vector>

#include "text/block.hpp"

namespace fukan::scene {

/// The parts on one line, a wide space between two of them; empty ones are left out.
text::RichText lineOf(const std::vector<text::RichText>& parts);

}  // namespace fukan::scene
