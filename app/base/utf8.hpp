#pragma once
// UTF-8 to code points and back.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fukan::base {

/// The code point whose bytes begin at `at`; `at` is moved behind it. None where they are not well-formed
/// UTF-8 (Unicode 15, table 3-7: no overlong forms, no surrogates, nothing beyond U+10FFFF): `at` is then
/// moved behind the ill-formed bytes. `at` must be less than the number of bytes.
std::optional<char32_t> nextCodePoint(std::string_view bytes, std::size_t& at);

/// The code points of `bytes`. Each ill-formed sequence becomes one U+FFFD, as the Unicode Standard
/// recommends, so that it is seen instead of lost.
std::u32string decodedUtf8(std::string_view bytes);
/// The same into `out`, whose memory is used again.
void decodeUtf8(std::string_view bytes, std::u32string& out);

void appendUtf8(std::string& out, char32_t character);
void appendUtf16(std::u16string& out, char32_t character);

}  // namespace fukan::base
