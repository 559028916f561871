#pragma once
// What a number in a file may be.

#include <string>

namespace fukan::content {

/// Both ends are allowed.
struct Range {
    double least = 0;
    double most = 0;
};

/// "64 to 16384", as messages and the docs write it.
std::string rangeText(Range range);

}  // namespace fukan::content
