#include "content/utf8.hpp"

#include <cstddef>

#include "base/utf8.hpp"

namespace fukan::content {

std::optional<Position> firstInvalidUtf8(std::string_view bytes) {
    Position at{1, 1};
    for (std::size_t i = 0; i < bytes.size();) {
        const bool newLine = bytes[i] == '\n';
        if (!base::nextCodePoint(bytes, i)) return at;
        at = newLine ? Position{at.line + 1, 1} : Position{at.line, at.column + 1};
    }
    return std::nullopt;
}

}  // namespace fukan::content
