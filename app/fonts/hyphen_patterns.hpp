#pragma once
// Hyphenation by the patterns that the distribution installs for libhyphen (LibreOffice has the same).

#include <filesystem>
#include <memory>
#include <string>

#include "text/hyphenator.hpp"

namespace fukan::fonts {

class HyphenPatterns final : public text::Hyphenator {
public:
    /// Where distributions lay patterns: cmake/Dependencies.cmake names it.
    static std::filesystem::path distributionFolder();

    /// Nothing is read yet: a language's patterns are, for some milliseconds, when a word of it first needs
    /// them.
    explicit HyphenPatterns(std::filesystem::path folder);
    ~HyphenPatterns() override;
    HyphenPatterns(const HyphenPatterns&) = delete;
    HyphenPatterns& operator=(const HyphenPatterns&) = delete;

    /// Words are looked up without regard to case. Places at which the spelling would change are left out.
    std::vector<std::size_t> placesIn(std::u16string_view word, text::Alphabet alphabet,
                                      std::string_view language) const override;

    /// The language whose patterns are meant for words of this alphabet, where the board names `language`:
    /// "en-US".
    static std::string languageFor(text::Alphabet alphabet, std::string_view language);
    /// Whether the folder has patterns for what `languageFor` has returned.
    bool has(const std::string& language) const;
    const std::filesystem::path& folder() const;

private:
    class Shelf;
    std::unique_ptr<Shelf> shelf_;
};

}  // namespace fukan::fonts
