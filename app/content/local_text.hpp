#pragma once
// A text in the languages that its author wrote it in.

#include <cstdint>
#include <string>

namespace fukan::content {

enum class Language : std::uint8_t { ja, en, both };

struct LocalText {
    std::string ja;
    std::string en;

    bool empty() const { return ja.empty() && en.empty(); }

    /// The text in `language`, or in the other one when the author wrote none in it. `both` puts the
    /// two on lines of their own, Japanese first, once when they are the same.
    std::string in(Language language) const {
        if (language == Language::both && !ja.empty() && !en.empty() && ja != en) return ja + "\n" + en;
        if (language == Language::en) return en.empty() ? ja : en;
        return ja.empty() ? en : ja;
    }

    /// The same on one line: where both languages are told, one after the other.
    std::string onOneLine(Language language) const {
        std::string words = in(language);
        for (char& c : words) {
            if (c == '\n') c = ' ';
        }
        return words;
    }

    /// The language that `in` answers in.
    Language spoken(Language wanted) const {
        if (ja.empty() != en.empty()) return ja.empty() ? Language::en : Language::ja;
        return wanted;
    }

    friend bool operator==(const LocalText&, const LocalText&) = default;
};

}  // namespace fukan::content
