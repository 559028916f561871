#pragma once
// UTF-8 to code points and back.

#include <string>
#include <string_view>

namespace fukan::text {

/// The code points of `bytes`. Each ill-formed sequence becomes one U+FFFD, as the Unicode Standard
/// recommends, so that it is seen instead of lost.
std::u32string decoded(std::string_view bytes);
/// The same into `out`, which is cleared first and keeps its memory.
void decode(std::string_view bytes, std::u32string& out);

void append(std::string& utf8, char32_t character);
void append(std::u16string& utf16, char32_t character);

}  // namespace fukan::text
