#include "text/character.hpp"

#include <unicode/uchar.h>

#include <string_view>

namespace fukan::text {
namespace {

constexpr std::u32string_view stops = U"、。，．！？､｡";
constexpr std::u32string_view separators = U"・･／";
constexpr std::u32string_view opening = U"（〔［｛〈《「『【〘〖〝｟｢([{‘“«‹";
constexpr std::u32string_view closing = U"）〕］｝〉》」』】〙〗〟｠｣)]}’”»›";
// Without stops and closing brackets, which have their own lists.
constexpr std::u32string_view otherNonStarters =
    U",.!?:;：；・･゛゜ヽヾゝゞ々〻ー｡､ﾞﾟｰ…‥〜～–—―゠‐‼⁇⁈⁉%％‰℃°′″"
    U"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ";

constexpr bool among(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

constexpr bool within(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

bool isPlainAscii(char32_t c) {
    return within(c, U'a', U'z') || within(c, U'A', U'Z') || within(c, U'0', U'9');
}

bool isKanji(char32_t c) {
    return within(c, 0x4E00, 0x9FFF) || within(c, 0x3400, 0x4DBF) || within(c, 0xF900, 0xFAFF) ||
           within(c, 0x20000, 0x3FFFF) || within(c, 0x3005, 0x3007);
}

}  // namespace

Kind kindOf(char32_t c) {
    if (isPlainAscii(c)) return Kind::other;
    if (c == U' ' || c == U'\u3000') return Kind::space;
    if (within(c, 0x3041, 0x309F)) return Kind::hiragana;
    if (isKanji(c)) return Kind::kanji;
    if (within(c, 0x30A1, 0x30FA) || within(c, 0x30FC, 0x30FF) || within(c, 0x31F0, 0x31FF) ||
        within(c, 0xFF66, 0xFF9F))
        return Kind::katakana;
    if (among(stops, c)) return Kind::stop;
    if (among(separators, c)) return Kind::separator;
    if (among(opening, c)) return Kind::opening;
    if (among(closing, c)) return Kind::closing;
    return Kind::other;
}

bool neverStartsLine(char32_t c) {
    if (isPlainAscii(c) || within(c, 0x4E00, 0x9FFF)) return false;
    return among(stops, c) || among(closing, c) || among(otherNonStarters, c);
}

bool neverEndsLine(char32_t c) {
    if (isPlainAscii(c) || within(c, 0x4E00, 0x9FFF)) return false;
    return among(opening, c);
}

bool invisible(char32_t c) {
    return c >= 0xAD && u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool alwaysAlone(char32_t c) {
    if (within(c, 0x20, 0x7E) || within(c, 0x4E00, 0x9FFF)) return true;
    const auto code = static_cast<UChar32>(c);
    return u_getIntPropertyValue(code, UCHAR_GRAPHEME_CLUSTER_BREAK) == U_GCB_OTHER &&
           !u_hasBinaryProperty(code, UCHAR_EXTENDED_PICTOGRAPHIC);
}

}  // namespace fukan::text
