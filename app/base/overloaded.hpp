#pragma once

namespace fukan::base {

/// One visitor of a variant out of a function for each alternative: with one missing, it does not compile.
template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

}  // namespace fukan::base
