#include "base/utf8.hpp"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace fukan::base {

std::optional<char32_t> nextCodePoint(std::string_view bytes, std::size_t& at) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    UChar32 c = 0;
    U8_NEXT(data, at, bytes.size(), c);
    if (c < 0) return std::nullopt;
    return static_cast<char32_t>(c);
}

std::u32string decodedUtf8(std::string_view bytes) {
    std::u32string out;
    out.reserve(bytes.size());
    decodeUtf8(bytes, out);
    return out;
}

void decodeUtf8(std::string_view bytes, std::u32string& out) {
    out.clear();
    for (std::size_t i = 0; i < bytes.size();) out.push_back(nextCodePoint(bytes, i).value_or(U'\uFFFD'));
}

void appendUtf8(std::string& out, char32_t character) {
    std::uint8_t bytes[U8_MAX_LENGTH];
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, static_cast<std::uint32_t>(character));
    out.append(reinterpret_cast<const char*>(bytes), length);
}

void appendUtf16(std::u16string& out, char32_t character) {
    if (U_IS_BMP(character)) {
        out.push_back(static_cast<char16_t>(character));
    } else {
        out.push_back(static_cast<char16_t>(U16_LEAD(character)));
        out.push_back(static_cast<char16_t>(U16_TRAIL(character)));
    }
}

}  // namespace fukan::base
