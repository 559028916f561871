#pragma once
// The font faces that text is measured and drawn with, found through fontconfig.

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "base/result.hpp"
#include "fonts/hyphen_patterns.hpp"
#include "text/measurer.hpp"

namespace fukan::fonts {

struct FontChoice {
    std::string family = "Noto Sans CJK JP";
    std::string regularFile;  ///< used instead of looking for the family; may be empty
    std::string boldFile;
    std::filesystem::path hyphenFolder = HyphenPatterns::distributionFolder();
};

/// A font file's bytes, for as long as the FontSet lives, and the face within it.
struct FontData {
    std::span<const unsigned char> bytes;
    int faceIndex = 0;
    std::string path;
};

class FontSet final : public text::Measurer {
public:
    /// Fails with one sentence naming the family and the package to install when nothing usable is found.
    static base::Result<std::shared_ptr<FontSet>> open(const FontChoice& choice);
    ~FontSet() override;
    FontSet(const FontSet&) = delete;
    FontSet& operator=(const FontSet&) = delete;

    float advance(char32_t character, float size, text::Weight weight) const override;
    text::FontMetrics metrics(float size, text::Weight weight) const override;
    bool has(char32_t character, text::Weight weight) const override;

    /// Words are hyphenated by the distribution's patterns.
    const HyphenPatterns* hyphenator() const override;

    const FontData& data(text::Weight weight) const;

    /// Releases the font files' pages from memory; a page that is needed again is read again from its file.
    void releasePages() const;

private:
    struct Impl;
    explicit FontSet(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace fukan::fonts
