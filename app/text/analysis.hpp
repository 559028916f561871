#pragma once
// What is known of a text before its size and width are chosen. All lengths are in ems of the body,
// since advances grow linearly with the size: one analysis serves every size that is tried.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/block.hpp"

namespace fukan::text {

inline constexpr float markScale = 0.62f;    ///< of the body's size
inline constexpr float secondScale = 0.78f;  ///< of the body's size, or more: see `setSize`
inline constexpr float markRaise = 0.36f;    ///< ems of the body above the baseline

/// Whether a line may end after a cluster, from the worst place to the best.
enum class Break : std::uint8_t {
    never,        ///< before a superscript mark and before a space
    lastResort,   ///< against the rules for a line's first and last character
    insideWord,   ///< Latin or Japanese
    hyphenated,   ///< inside a word, where a hyphen is drawn: by patterns, and at U+00AD
    beforeBound,  ///< before a word that leans on the one before it: a particle, a suffix, a verb's ending
    allowed,      ///< by ICU's strict rules, and between words that can be parted
};

/// A grapheme cluster: what a reader takes for one character.
struct Cluster {
    char32_t base = 0;        ///< its first code point
    std::uint32_t begin = 0;  ///< bytes [begin, end) in Analysis::text; none for an invisible character
    std::uint32_t end = 0;
    /// its end in Analysis::units; a mark has that of the character it belongs to
    std::uint32_t unitsEnd = 0;
    std::uint32_t fragment = 0;
    float width = 0;    ///< ems, at the scale of the second language that `setSize` has set
    float natural = 0;  ///< the same at scale 1
    float penalty = 0;  ///< of ending a line here; set by `findWords`
    Break after = Break::never;
    bool space = false;
    bool mark = false;
    bool second = false;  ///< in the second language
};

/// Clusters [begin, end) between two forced line breaks.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool second = false;  ///< nothing but the second language
};

struct Analysis {
    struct Face {
        Role role = Role::body;
        Weight weight = Weight::regular;
        float least = 0;
        float hyphen = 0;  ///< its width, ems
    };

    std::string text;      ///< well-formed UTF-8 without line feeds, control and invisible characters
    std::u16string units;  ///< UTF-16 for ICU: with line feeds and invisible characters, without marks
    std::vector<Cluster> clusters;
    std::vector<Range> paragraphs;
    std::vector<Face> faces;                    ///< by fragment
    std::span<const std::u16string> keptWords;  ///< of the measurer
    const Hyphenator* hyphenator = nullptr;     ///< of the measurer
    std::string_view hyphenation;               ///< the same
    bool bilingual = false;                     ///< some of it is in the second language
    float second = secondScale;                 ///< that language's scale
    bool wordsFound = false;  ///< by `findWords`: until then, Japanese may be divided anywhere

    /// The width of the hyphen with which a line ends after a cluster, ems; 0 where it ends with none.
    float hyphenAfter(const Cluster& cluster) const {
        if (cluster.after != Break::hyphenated) return 0;
        return faces[cluster.fragment].hyphen * (cluster.second ? second : 1.0f);
    }
};

/// A line feed at the very end does not begin another line. Ill-formed UTF-8 and control characters
/// become U+FFFD, tabs become spaces. Invisible characters (joiners, zero width spaces) are used to find
/// the breaks and then left out.
Analysis analyse(const RichText& text, const Measurer& measurer);

/// Sets the second language's scale for this em size of the body (pixels): `secondScale`, or as much more as
/// its `least` asks for. Until then it is `secondScale`. Does nothing to a text in one language.
void setSize(Analysis& analysis, float size);

/// Finds the words and phrases of Japanese, and sets the kind and the penalty of each break. It takes longer
/// than all the rest, so it is called only for text that has to be broken; the second call does nothing.
void findWords(Analysis& analysis);

/// Sets the places for hyphens in the words of a stretch of clusters, those of `keptWords` apart. A word in
/// which the author wrote U+00AD has no others. For a stretch that no line holds; a second call changes
/// nothing.
void findHyphens(Analysis& analysis, Range stretch);

}  // namespace fukan::text
