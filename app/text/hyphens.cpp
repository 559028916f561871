// Where a word that no line holds is divided with a hyphen.

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <optional>

#include "text/analysis.hpp"
#include "text/character.hpp"
#include "text/hyphenator.hpp"
#include "text/kept_words.hpp"

namespace fukan::text {
namespace {

// Two letters before the hyphen and three behind it.
constexpr std::size_t fewestLetters = 5;

class WordHyphens {
public:
    WordHyphens(Analysis& analysis, Range stretch)
        : analysis_(analysis), clusters_(analysis.clusters), stretch_(stretch) {}

    void find() {
        for (std::size_t begin = stretch_.begin; begin < stretch_.end;) {
            const auto alphabet = alphabetOf(clusters_[begin].base);
            std::size_t end = begin + 1;
            bool manual = false;
            while (alphabet && end < stretch_.end && goesOn(end, *alphabet)) {
                manual = manual || clusters_[end].base == softHyphen;
                ++end;
            }
            if (alphabet && !manual && end - begin >= fewestLetters) hyphenate({begin, end}, *alphabet);
            begin = end;
        }
    }

private:
    /// Whether the word goes on with the cluster at `at`.
    bool goesOn(std::size_t at, Alphabet alphabet) const {
        const Cluster& cluster = clusters_[at];
        return !cluster.mark && (cluster.base == softHyphen || alphabetOf(cluster.base) == alphabet);
    }

    std::size_t unitsBegin(std::size_t at) const { return at == 0 ? 0 : clusters_[at - 1].unitsEnd; }

    void hyphenate(Range word, Alphabet alphabet) {
        const std::size_t begin = unitsOf(word.begin);
        const std::size_t length = clusters_[word.end - 1].unitsEnd - begin;
        const auto word16 = std::u16string_view(analysis_.units).substr(begin, length);
        const auto places = analysis_.hyphenator->placesIn(word16, alphabet, analysis_.hyphenation);
        if (places.empty()) return;
        if (inside_.empty()) inside_ = insideKept(analysis_);
        for (std::size_t i = word.begin; i + 1 < word.end; ++i) {
            Cluster& cluster = clusters_[i];
            if (cluster.after != Break::insideWord || inside_[cluster.unitsEnd]) continue;
            if (std::binary_search(places.begin(), places.end(), cluster.unitsEnd - begin))
                cluster.after = Break::hyphenated;
        }
    }

    /// Where a word's first character begins in `units`: between them lie line feeds, which no cluster has.
    std::size_t unitsOf(std::size_t at) const {
        std::size_t begin = unitsBegin(at);
        while (begin < analysis_.units.size() && analysis_.units[begin] == u'\n') ++begin;
        return begin;
    }

    Analysis& analysis_;
    std::vector<Cluster>& clusters_;
    Range stretch_;
    std::vector<std::uint8_t> inside_;
};

}  // namespace

std::optional<Alphabet> alphabetOf(char32_t character) {
    const auto code = static_cast<UChar32>(character);
    if (!u_isalpha(code)) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(code, &status)) {
        case USCRIPT_LATIN:
            return Alphabet::latin;
        case USCRIPT_GREEK:
            return Alphabet::greek;
        case USCRIPT_CYRILLIC:
            return Alphabet::cyrillic;
        default:
            return std::nullopt;
    }
}

void findHyphens(Analysis& analysis, Range stretch) {
    if (analysis.hyphenator) WordHyphens(analysis, stretch).find();
}

}  // namespace fukan::text
