#pragma once
// A file, socket or other kernel object that is closed with its owner.

#include <unistd.h>

#include <utility>

namespace fukan::platform {

/// Owns a descriptor; -1: none. Made from what open(), socket() and their like return, so that a failure is
/// seen by `valid`, with errno as they left it.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor) : descriptor_(descriptor) {}
    ~FileDescriptor() {
        if (valid()) ::close(descriptor_);
    }
    FileDescriptor(FileDescriptor&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }

    bool valid() const { return descriptor_ >= 0; }
    int get() const { return descriptor_; }

private:
    int descriptor_ = -1;
};

}  // namespace fukan::platform
