// libFuzzer's way into the gestures.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "input/gesture_watch.hpp"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (!fukan::test::troubleWith({data, size}).empty()) std::abort();
    return 0;
}
