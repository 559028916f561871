#include "base/quoted.hpp"

#include <cstddef>

#include "base/utf8.hpp"

namespace fukan::base {
namespace {

constexpr std::size_t longest = 60;  // bytes

bool isControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

/// Of the Unicode bidirectional algorithm: embeddings, overrides and isolates.
bool isDirection(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

/// U+2028 and U+2029.
bool isLineEnd(char32_t c) { return c == 0x2028 || c == 0x2029; }

}  // namespace

std::string quoted(std::string_view name) {
    std::string out = "\"";
    for (std::size_t at = 0; at < name.size();) {
        std::size_t end = at;
        const char32_t c = nextCodePoint(name, end).value_or(U'\uFFFD');
        if (end > longest) return out + "…\"";
        appendUtf8(out, isControl(c) ? U' ' : c);
        at = end;
    }
    return out + "\"";
}

std::string plainLine(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at).value_or(U'\uFFFD');
        if (!isDirection(c)) appendUtf8(out, isControl(c) || isLineEnd(c) ? U' ' : c);
    }
    return out;
}

}  // namespace fukan::base
