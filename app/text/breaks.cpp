#include "text/breaks.hpp"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <memory>

namespace fukan::text {
namespace {

using Iterator = std::unique_ptr<icu::BreakIterator>;

Iterator make(BreakRules rules) {
    using icu::BreakIterator;
    using icu::Locale;
    UErrorCode status = U_ZERO_ERROR;
    Iterator made;
    switch (rules) {
        case BreakRules::graphemes:
            made.reset(BreakIterator::createCharacterInstance(Locale::getRoot(), status));
            break;
        case BreakRules::words:
            made.reset(BreakIterator::createWordInstance(Locale("ja"), status));
            break;
        case BreakRules::strict:
            made.reset(BreakIterator::createLineInstance(Locale("ja@lb=strict"), status));
            break;
        case BreakRules::phrases:
            made.reset(BreakIterator::createLineInstance(Locale("ja@lb=strict;lw=phrase"), status));
            break;
    }
    if (U_FAILURE(status)) made.reset();
    return made;
}

// Creating an iterator takes ICU far longer than breaking a text with it. The originals never change and
// are only cloned, which several threads may do at once.
Iterator iteratorFor(BreakRules rules) {
    static const Iterator originals[] = {make(BreakRules::graphemes), make(BreakRules::words),
                                         make(BreakRules::strict), make(BreakRules::phrases)};
    const Iterator& original = originals[static_cast<std::size_t>(rules)];
    return Iterator(original ? original->clone() : nullptr);
}

}  // namespace

std::vector<std::uint8_t> breaksOf(const std::u16string& text, BreakRules rules) {
    std::vector<std::uint8_t> flags(text.size() + 1, 0);
    flags.front() = 1;
    flags.back() = 1;
    const Iterator iterator = iteratorFor(rules);
    if (!iterator) return flags;

    // Shares the characters, which outlive the iterator.
    const icu::UnicodeString shared(false, text.data(), static_cast<std::int32_t>(text.size()));
    iterator->setText(shared);
    for (auto at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next()) {
        flags[static_cast<std::size_t>(at)] = 1;
    }
    return flags;
}

}  // namespace fukan::text
