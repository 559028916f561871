#pragma once
// How much of the heap is in use, whoever took it.

#include <malloc.h>

#include <cstddef>

#if defined(__SANITIZE_ADDRESS__)
// As in sanitizer/allocator_interface.h, which Debian's GCC comes without.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#endif

namespace fukan::test {

inline std::size_t heapInUse() {
#if defined(__SANITIZE_ADDRESS__)
    return __sanitizer_get_current_allocated_bytes();
#else
    const struct mallinfo2 heap = ::mallinfo2();
    return heap.uordblks + heap.hblkhd;
#endif
}

}  // namespace fukan::test
