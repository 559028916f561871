#include "text/utf8.hpp"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace fukan::text {

std::u32string decoded(std::string_view bytes) {
    std::u32string out;
    out.reserve(bytes.size());
    decode(bytes, out);
    return out;
}

void decode(std::string_view bytes, std::u32string& out) {
    out.clear();
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const std::size_t length = bytes.size();
    for (std::size_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(data, i, length, c);
        out.push_back(static_cast<char32_t>(c));
    }
}

void append(std::string& utf8, char32_t character) {
    std::uint8_t bytes[U8_MAX_LENGTH];
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, static_cast<std::uint32_t>(character));
    utf8.append(reinterpret_cast<const char*>(bytes), length);
}

void append(std::u16string& utf16, char32_t character) {
    if (U_IS_BMP(character)) {
        utf16.push_back(static_cast<char16_t>(character));
    } else {
        utf16.push_back(static_cast<char16_t>(U16_LEAD(character)));
        utf16.push_back(static_cast<char16_t>(U16_TRAIL(character)));
    }
}

}  // namespace fukan::text
