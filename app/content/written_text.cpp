#include "content/written_text.hpp"

#include <fmt/format.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace fukan::content {
namespace {

// Scripts whose letters change their shapes or places beside one another, which takes a shaping engine.
constexpr std::array shaped{
    USCRIPT_ARABIC,    USCRIPT_SYRIAC,  USCRIPT_DEVANAGARI, USCRIPT_BENGALI, USCRIPT_GURMUKHI,
    USCRIPT_GUJARATI,  USCRIPT_ORIYA,   USCRIPT_TAMIL,      USCRIPT_TELUGU,  USCRIPT_KANNADA,
    USCRIPT_MALAYALAM, USCRIPT_SINHALA, USCRIPT_TIBETAN,    USCRIPT_MYANMAR, USCRIPT_KHMER,
    USCRIPT_MONGOLIAN, USCRIPT_NKO,     USCRIPT_THAANA,
};

bool plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

icu::UnicodeString decoded(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

bool isMark(UChar32 c) { return u_getCombiningClass(c) != 0; }

UScriptCode scriptOf(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return U_SUCCESS(status) ? script : USCRIPT_UNKNOWN;
}

bool isVariationSelector(UChar32 c) { return u_hasBinaryProperty(c, UCHAR_VARIATION_SELECTOR) != 0; }

}  // namespace

std::string composed(std::string text) {
    if (plain(text)) return text;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return text;
    const icu::UnicodeString written = decoded(text);
    icu::UnicodeString out;
    bool changed = false;
    for (std::int32_t at = 0; at < written.length();) {
        const std::int32_t begin = at;
        at = written.moveIndex32(at, 1);
        while (at < written.length() && isMark(written.char32At(at))) at = written.moveIndex32(at, 1);
        icu::UnicodeString letter = written.tempSubStringBetween(begin, at);
        if (letter.countChar32() > 1) {
            letter = nfc->normalize(letter, status);
            changed = true;
        }
        out += letter;
    }
    if (!changed || U_FAILURE(status)) return text;
    text.clear();
    return out.toUTF8String(text);
}

bool hasVisible(std::string_view text) {
    const icu::UnicodeString written = decoded(text);
    for (std::int32_t at = 0; at < written.length(); at = written.moveIndex32(at, 1)) {
        const UChar32 c = written.char32At(at);
        if (!u_isUWhiteSpace(c) && u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) == 0)
            return true;
    }
    return false;
}

std::optional<std::string> notDrawnAsWritten(std::string_view text) {
    if (plain(text)) return std::nullopt;
    const icu::UnicodeString written = decoded(text);
    for (std::int32_t at = 0; at < written.length(); at = written.moveIndex32(at, 1)) {
        const UChar32 c = written.char32At(at);
        const UScriptCode script = scriptOf(c);
        const UCharDirection direction = u_charDirection(c);
        if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC)
            return fmt::format("{} letters, which are drawn from left to right", uscript_getName(script));
        if (std::find(shaped.begin(), shaped.end(), script) != shaped.end())
            return fmt::format("{} letters, which are drawn one by one, without joining them",
                               uscript_getName(script));
        if (isVariationSelector(c))
            return fmt::format("a variation selector (U+{:04X}); the usual form is drawn",
                               static_cast<std::uint32_t>(c));
    }
    return std::nullopt;
}

}  // namespace fukan::content
