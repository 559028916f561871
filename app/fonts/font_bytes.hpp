#pragma once
// The bytes of a font file.

#include <cstddef>
#include <memory>
#include <span>
#include <string>

#include "base/result.hpp"

namespace fukan::fonts {

/// Mapped from a local disk, copied from a share: whatever uses a mapped page, such as the drawing of a
/// letter, waits for as long as its file system hangs.
class FontBytes {
public:
    enum class Keep { automatic, copy };

    /// Fails with one sentence.
    static base::Result<std::shared_ptr<FontBytes>> open(const std::string& path,
                                                         Keep keep = Keep::automatic);
    ~FontBytes();
    FontBytes(const FontBytes&) = delete;
    FontBytes& operator=(const FontBytes&) = delete;

    std::span<const unsigned char> bytes() const {
        return {static_cast<const unsigned char*>(bytes_), size_};
    }

    /// Releases mapped pages from memory; one that is needed again is read again. Copied ones stay.
    void releasePages() const;

private:
    FontBytes(void* bytes, std::size_t size, bool mapped) : bytes_(bytes), size_(size), mapped_(mapped) {}

    void* bytes_;
    std::size_t size_;
    bool mapped_;
};

}  // namespace fukan::fonts
