#include "bench/allocation_count.hpp"

#if defined(__has_feature)
#if __has_feature(address_sanitizer) && !defined(__SANITIZE_ADDRESS__)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif

#ifdef __SANITIZE_ADDRESS__

std::optional<std::uint64_t> fukan::bench::allocationsSoFar() { return std::nullopt; }

#else

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::uint64_t> allocations = 0;

void* taken(std::size_t size) noexcept {
    allocations.fetch_add(1, std::memory_order_relaxed);
    return std::malloc(size == 0 ? 1 : size);
}

void* taken(std::size_t size, std::align_val_t alignment) noexcept {
    allocations.fetch_add(1, std::memory_order_relaxed);
    const auto unit = static_cast<std::size_t>(alignment);
    // aligned_alloc needs a multiple of the alignment; a size too large to be rounded up is too large anyway.
    if (size > SIZE_MAX - unit) return nullptr;
    return std::aligned_alloc(unit, (size + unit - 1) / unit * unit);
}

/// Calls the new handler before it gives up, as the standard's own operator new does.
template <typename... Arguments>
void* takenOrThrow(Arguments... arguments) {
    while (true) {
        if (void* memory = taken(arguments...)) return memory;
        const std::new_handler handler = std::get_new_handler();
        if (handler == nullptr) throw std::bad_alloc();
        handler();
    }
}

template <typename... Arguments>
void* takenOrNull(Arguments... arguments) noexcept {
    try {
        return takenOrThrow(arguments...);
    } catch (...) {
        return nullptr;
    }
}

}  // namespace

std::optional<std::uint64_t> fukan::bench::allocationsSoFar() {
    return allocations.load(std::memory_order_relaxed);
}

// Every form is replaced, all with malloc and free: memory from any new may be given to any delete.
void* operator new(std::size_t size) { return takenOrThrow(size); }
void* operator new[](std::size_t size) { return takenOrThrow(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return takenOrNull(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return takenOrNull(size); }
void* operator new(std::size_t size, std::align_val_t to) { return takenOrThrow(size, to); }
void* operator new[](std::size_t size, std::align_val_t to) { return takenOrThrow(size, to); }
void* operator new(std::size_t size, std::align_val_t to, const std::nothrow_t&) noexcept {
    return takenOrNull(size, to);
}
void* operator new[](std::size_t size, std::align_val_t to, const std::nothrow_t&) noexcept {
    return takenOrNull(size, to);
}

void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory, std::align_val_t, const std::nothrow_t&) noexcept { std::free(memory); }

#endif
