#pragma once
// The memory that stb_image may take while it decodes a picture. A small file can unpack to gigabytes.

#include <cstddef>

namespace fukan::pictures {

/// While it lives, stb_image gets no more than `budget` bytes at once on this thread. They do not nest.
class DecoderMemory {
public:
    explicit DecoderMemory(std::size_t budget);
    ~DecoderMemory();
    DecoderMemory(const DecoderMemory&) = delete;
    DecoderMemory& operator=(const DecoderMemory&) = delete;

    /// Something was refused for want of budget.
    bool exceeded() const { return exceeded_; }

    // What stb_image calls in place of malloc, realloc and free. Null: refused, or there is no memory.
    static void* allocate(std::size_t size);
    static void* reallocate(void* block, std::size_t size);
    static void release(void* block);

private:
    bool take(std::size_t size);

    std::size_t left_;
    bool exceeded_ = false;
};

}  // namespace fukan::pictures
