#include "text/analysis.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "text/breaks.hpp"
#include "text/character.hpp"

namespace fukan::text {
namespace {

bool endsLine(char32_t c) {
    return c == U'\n' || c == U'\v' || c == U'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

char32_t printable(char32_t c) {
    if (c == U'\t') return U' ';
    return c < 0x20 || (c >= 0x7F && c < 0xA0) ? U'\uFFFD' : c;
}

class Analyzer {
public:
    Analyzer(Analysis& out, const Measurer& measurer) : out_(out), measurer_(measurer) {}

    void read(const Fragment& fragment) {
        out_.faces.push_back({fragment.role, fragment.weight, fragment.least,
                              measurer_.advance(hyphen, 1.0f, fragment.weight)});
        for (const char32_t c : base::decodedUtf8(fragment.text)) {
            if (c == U'\r') continue;
            if (endsLine(c)) {
                endParagraph();
            } else {
                add(printable(c));
            }
        }
    }

    void finish() {
        if (begin_ < out_.clusters.size()) endParagraph();
        if (!alone_) joinGraphemes();
    }

private:
    void endParagraph() {
        const auto from = out_.clusters.begin() + static_cast<std::ptrdiff_t>(begin_);
        const bool second = from != out_.clusters.end() &&
                            std::all_of(from, out_.clusters.end(), [](const Cluster& c) { return c.second; });
        out_.paragraphs.push_back({begin_, out_.clusters.size(), second});
        begin_ = out_.clusters.size();
        out_.units.push_back(u'\n');
    }

    void add(char32_t c) {
        const Analysis::Face face = out_.faces.back();
        Cluster cluster;
        cluster.base = c;
        cluster.mark = face.role == Role::mark;
        cluster.space = kindOf(c) == Kind::space;
        cluster.fragment = static_cast<std::uint32_t>(out_.faces.size() - 1);
        cluster.begin = static_cast<std::uint32_t>(out_.text.size());
        if (!invisible(c)) base::appendUtf8(out_.text, c);
        cluster.end = static_cast<std::uint32_t>(out_.text.size());
        if (!cluster.mark) base::appendUtf16(out_.units, c);
        cluster.unitsEnd = static_cast<std::uint32_t>(out_.units.size());
        const bool behind = cluster.mark && out_.clusters.size() > begin_ && out_.clusters.back().second;
        cluster.second = face.role == Role::second || behind;
        out_.bilingual = out_.bilingual || cluster.second;
        const float scale = cluster.mark ? markScale : 1.0f;
        cluster.natural = invisible(c) ? 0.0f : measurer_.advance(c, 1.0f, face.weight) * scale;
        cluster.width = cluster.natural * (cluster.second ? secondScale : 1.0f);
        alone_ = alone_ && alwaysAlone(c);
        out_.clusters.push_back(cluster);
    }

    // Joins only within a fragment, because a run has one face. `at` counts the clusters before joining.
    void joinGraphemes() {
        const auto boundary = breaksOf(out_.units, BreakRules::graphemes);
        std::vector<Cluster> joined;
        for (Range& paragraph : out_.paragraphs) {
            const std::size_t begin = joined.size();
            for (std::size_t at = paragraph.begin; at < paragraph.end; ++at) {
                const Cluster& next = out_.clusters[at];
                Cluster* last = joined.size() > begin ? &joined.back() : nullptr;
                if (last && !next.mark && last->fragment == next.fragment && !boundary[last->unitsEnd]) {
                    last->end = next.end;
                    last->unitsEnd = next.unitsEnd;
                    last->width += next.width;
                    last->natural += next.natural;
                    last->space = false;
                } else {
                    joined.push_back(next);
                }
            }
            paragraph = {begin, joined.size(), paragraph.second};
        }
        out_.clusters = std::move(joined);
    }

    Analysis& out_;
    const Measurer& measurer_;
    std::size_t begin_ = 0;
    bool alone_ = true;
};

// `body` is the last character before the place that is not a mark.
Break breakBetween(char32_t body, const Cluster& next, bool allowed) {
    if (next.mark || next.space) return Break::never;
    if (neverEndsLine(body) || neverStartsLine(next.base)) return Break::lastResort;
    if (body == softHyphen) return Break::hyphenated;
    return allowed ? Break::allowed : Break::insideWord;
}

void findBreaks(Analysis& analysis) {
    const auto allowed = breaksOf(analysis.units, BreakRules::strict);
    for (const Range& paragraph : analysis.paragraphs) {
        char32_t body = 0;
        for (std::size_t i = paragraph.begin; i + 1 < paragraph.end; ++i) {
            Cluster& cluster = analysis.clusters[i];
            if (!cluster.mark) body = cluster.base;
            cluster.after = breakBetween(body, analysis.clusters[i + 1], allowed[cluster.unitsEnd] != 0);
        }
    }
}

}  // namespace

Analysis analyse(const RichText& text, const Measurer& measurer) {
    Analysis analysis;
    analysis.keptWords = measurer.keptWords();
    analysis.hyphenator = measurer.hyphenator();
    analysis.hyphenation = measurer.hyphenation();
    std::size_t bytes = 0;
    for (const Fragment& fragment : text) bytes += fragment.text.size();
    analysis.text.reserve(bytes);
    analysis.clusters.reserve(bytes / 2);
    analysis.faces.reserve(text.size());
    Analyzer reader(analysis, measurer);
    for (const Fragment& fragment : text) reader.read(fragment);
    reader.finish();
    findBreaks(analysis);
    return analysis;
}

void setSize(Analysis& analysis, float size) {
    if (!analysis.bilingual) return;
    float scale = secondScale;
    for (const Analysis::Face& face : analysis.faces) {
        if (face.role == Role::second) scale = std::max(scale, std::min(1.0f, face.least / size));
    }
    if (scale == analysis.second) return;
    analysis.second = scale;
    for (Cluster& cluster : analysis.clusters) {
        if (cluster.second) cluster.width = cluster.natural * scale;
    }
}

}  // namespace fukan::text
