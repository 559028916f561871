#include "run/exit_code.hpp"

#include <fmt/core.h>

#include <cstdio>

namespace fukan {

int complain(const std::string& sentence, int code) {
    fmt::print(stderr, "fukan: {}\n", sentence);
    return code;
}

}  // namespace fukan
