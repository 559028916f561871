#include "pictures/decoder_memory.hpp"

#include <cstdlib>
#include <limits>
#include <new>

namespace fukan::pictures {
namespace {

thread_local DecoderMemory* current = nullptr;

// Each block begins with its size, which is given back when it is released.
struct alignas(std::max_align_t) Head {
    std::size_t size;
};

Head* headOf(void* block) { return static_cast<Head*>(block) - 1; }

constexpr std::size_t largest = std::numeric_limits<std::size_t>::max() - sizeof(Head);

}  // namespace

DecoderMemory::DecoderMemory(std::size_t budget) : left_(budget) { current = this; }

DecoderMemory::~DecoderMemory() { current = nullptr; }

bool DecoderMemory::take(std::size_t size) {
    if (size > left_) {
        exceeded_ = true;
        return false;
    }
    left_ -= size;
    return true;
}

void* DecoderMemory::allocate(std::size_t size) {
    if (size > largest || (current && !current->take(size))) return nullptr;
    void* memory = std::malloc(sizeof(Head) + size);
    if (memory == nullptr) {
        if (current) current->left_ += size;
        return nullptr;
    }
    return new (memory) Head{size} + 1;
}

void* DecoderMemory::reallocate(void* block, std::size_t size) {
    if (block == nullptr) return allocate(size);
    const std::size_t before = headOf(block)->size;
    const std::size_t more = size > before ? size - before : 0;
    if (size > largest || (current && !current->take(more))) return nullptr;
    void* memory = std::realloc(headOf(block), sizeof(Head) + size);
    if (memory == nullptr) {
        if (current) current->left_ += more;
        return nullptr;
    }
    if (current && size < before) current->left_ += before - size;
    return new (memory) Head{size} + 1;
}

void DecoderMemory::release(void* block) {
    if (block == nullptr) return;
    if (current) current->left_ += headOf(block)->size;
    std::free(headOf(block));
}

}  // namespace fukan::pictures
