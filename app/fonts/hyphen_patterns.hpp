#pragma once
// Hyphenation by the patterns that the distribution installs for libhyphen (LibreOffice has the same).

#include <filesystem>
#include <memory>

#include "text/hyphenator.hpp"

namespace fukan::fonts {

class HyphenPatterns final : public text::Hyphenator {
public:
    /// Where distributions lay patterns: cmake/Dependencies.cmake names it.
    static std::filesystem::path distributionFolder();

    /// Nothing is read yet: an alphabet's patterns are, for some milliseconds, when a word of it first needs
    /// them. English ones for Latin letters, Greek and Russian ones for the other two.
    explicit HyphenPatterns(std::filesystem::path folder);
    ~HyphenPatterns() override;
    HyphenPatterns(const HyphenPatterns&) = delete;
    HyphenPatterns& operator=(const HyphenPatterns&) = delete;

    /// Words are looked up without regard to case. Places at which the spelling would change are left out.
    std::vector<std::size_t> placesIn(std::u16string_view word, text::Alphabet alphabet) const override;

    const std::filesystem::path& folder() const;
    /// Whether the folder has patterns for this alphabet; and what to install, if it has not: "hyphen-en-us".
    bool has(text::Alphabet alphabet) const;
    static const char* package(text::Alphabet alphabet);

private:
    class Shelf;
    std::unique_ptr<Shelf> shelf_;
};

}  // namespace fukan::fonts
