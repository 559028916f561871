#pragma once
// The font measurements that the layout needs. The real implementation reads font files
// (fonts/font_set.hpp); tests use a made-up one with round numbers.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace fukan::text {

class Hyphenator;

enum class Weight : std::uint8_t { regular, bold };

struct FontMetrics {
    float ascent = 0;   ///< pixels above the baseline, positive
    float descent = 0;  ///< pixels below the baseline, positive
};

/// Sizes are em sizes in pixels; advances and metrics scale linearly with them (no hinting).
class Measurer {
public:
    virtual ~Measurer() = default;

    /// The advance width in pixels. A character that no font has is as wide as the box drawn in its
    /// place: one em.
    virtual float advance(char32_t character, float size, Weight weight) const = 0;
    virtual FontMetrics metrics(float size, Weight weight) const = 0;
    /// False when no font in the chain has this character.
    virtual bool has(char32_t character, Weight weight) const = 0;
    /// Words, in UTF-16, that no line may divide. They must outlive the texts that are laid out.
    virtual std::span<const std::u16string> keptWords() const { return {}; }
    /// Null: no word is hyphenated. It must outlive the texts that are laid out.
    virtual const Hyphenator* hyphenator() const { return nullptr; }
    /// Whose rules of hyphenation hold, as "de" or "en-GB"; empty: each alphabet's usual ones. It must
    /// outlive the texts, too.
    virtual std::string_view hyphenation() const { return {}; }
};

}  // namespace fukan::text
