#pragma once
// Letters without regard to case, as far as ASCII goes: for names that programs give, such as keys and
// monitors.

#include <algorithm>
#include <string_view>

namespace fukan::base {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr bool sameIgnoringCase(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, lower, lower);
}

}  // namespace fukan::base
