#include "text/breaks.hpp"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <memory>

namespace fukan::text {
namespace {

// ICU keeps the rules it has loaded: after the first time (about 1 ms) this takes 20 µs.
std::unique_ptr<icu::BreakIterator> iteratorFor(BreakRules rules, UErrorCode& status) {
    using icu::BreakIterator;
    using icu::Locale;
    BreakIterator* made = nullptr;
    switch (rules) {
        case BreakRules::graphemes:
            made = BreakIterator::createCharacterInstance(Locale::getRoot(), status);
            break;
        case BreakRules::strict:
            made = BreakIterator::createLineInstance(Locale("ja@lb=strict"), status);
            break;
        case BreakRules::phrases:
            made = BreakIterator::createLineInstance(Locale("ja@lb=strict;lw=phrase"), status);
            break;
    }
    return std::unique_ptr<BreakIterator>(made);
}

}  // namespace

std::vector<std::uint8_t> breaksOf(const std::u16string& text, BreakRules rules) {
    std::vector<std::uint8_t> flags(text.size() + 1, 0);
    flags.front() = 1;
    flags.back() = 1;
    UErrorCode status = U_ZERO_ERROR;
    const auto iterator = iteratorFor(rules, status);
    if (U_FAILURE(status) || !iterator) return flags;

    // Shares the characters, which outlive the iterator.
    const icu::UnicodeString shared(false, text.data(), static_cast<std::int32_t>(text.size()));
    iterator->setText(shared);
    for (auto at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next()) {
        flags[static_cast<std::size_t>(at)] = 1;
    }
    return flags;
}

}  // namespace fukan::text
