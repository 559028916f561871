#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "text/block.hpp"

namespace fukan::scene {

/// The parts on one line, a wide space between two of them; empty ones are left out.
text::RichText lineOf(const std::vector<text::RichText>& parts);

/// A page among pages: "2/5"; empty where it is the only one. `page`: from 0.
std::string pageAmong(std::size_t page, std::size_t pages);

}  // namespace fukan::scene
