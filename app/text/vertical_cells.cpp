#include "text/vertical_cells.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "text/character.hpp"

namespace fukan::text {
namespace {

// Up to so many characters share one place side by side (tate-chu-yoko) …
constexpr std::size_t mostSharing = 3;
constexpr float widestSharing = 1.2f;  // ems: two digits of Noto Sans CJK are 1.11 wide
// … and an abbreviation of so many capitals stands letter below letter. Anything longer is turned.
constexpr std::size_t mostStacked = 4;

// Unicode's "vertical forms" (U+FE10 …) and "CJK compatibility forms" (U+FE35 …), with ASCII brackets, which
// in a column are written like the full-width ones.
struct Form {
    char32_t usual;
    char32_t vertical;
};
constexpr std::array forms{
    Form{U'，', 0xFE10}, Form{U'、', 0xFE11}, Form{U'。', 0xFE12}, Form{U'：', 0xFE13}, Form{U'；', 0xFE14},
    Form{U'〖', 0xFE17}, Form{U'〗', 0xFE18}, Form{U'（', 0xFE35}, Form{U'）', 0xFE36}, Form{U'｛', 0xFE37},
    Form{U'｝', 0xFE38}, Form{U'〔', 0xFE39}, Form{U'〕', 0xFE3A}, Form{U'【', 0xFE3B}, Form{U'】', 0xFE3C},
    Form{U'《', 0xFE3D}, Form{U'》', 0xFE3E}, Form{U'〈', 0xFE3F}, Form{U'〉', 0xFE40}, Form{U'「', 0xFE41},
    Form{U'」', 0xFE42}, Form{U'『', 0xFE43}, Form{U'』', 0xFE44}, Form{U'［', 0xFE47}, Form{U'］', 0xFE48},
    Form{U'(', 0xFE35},  Form{U')', 0xFE36},  Form{U'[', 0xFE47},  Form{U']', 0xFE48},
};

char32_t verticalForm(char32_t c) {
    const auto found = std::find_if(forms.begin(), forms.end(), [c](Form form) { return form.usual == c; });
    return found == forms.end() ? 0 : found->vertical;
}

int orientation(char32_t c) {
    return u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_VERTICAL_ORIENTATION);
}

bool isTurned(char32_t c) {
    const int found = orientation(c);
    return found == U_VO_ROTATED || found == U_VO_TRANSFORMED_ROTATED;
}

// Where the font has no vertical form, a stop is moved from the lower left to the upper right of its
// place; small kana lie a tenth of an em off the centre in both directions (JIS X 4051).
base::Vec2 shiftOf(char32_t c) {
    if (std::u32string_view(U"、。，．").find(c) != std::u32string_view::npos) return {0.6f, -0.6f};
    const Kind kind = kindOf(c);
    const bool kana = kind == Kind::hiragana || kind == Kind::katakana;
    return kana && orientation(c) == U_VO_TRANSFORMED_UPRIGHT ? base::Vec2{0.1f, -0.1f} : base::Vec2{};
}

// Without the long vowel mark, which is turned as a cell of its own.
bool isLetter(char32_t c) { return u_isalnum(static_cast<UChar32>(c)) && orientation(c) == U_VO_ROTATED; }

bool isWordPart(char32_t c) {
    return isLetter(c) || std::u32string_view(U"&-+./'’%#@_").find(c) != std::u32string_view::npos;
}

bool isCapital(char32_t c) { return (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9'); }

class Builder {
public:
    Builder(const Analysis& from, VerticalText& to, const Measurer& measurer)
        : from_(from), to_(to), measurer_(measurer) {}

    void paragraph(Range range) {
        for (std::size_t i = range.begin; i < range.end;) {
            const std::size_t end = stretchFrom(i, range.end);
            place(i, end);
            i = end;
        }
    }

private:
    // The end of the stretch that starts at `begin`: a footnote mark, a Latin word or a single cluster.
    std::size_t stretchFrom(std::size_t begin, std::size_t limit) const {
        const Cluster& first = from_.clusters[begin];
        if (!first.mark && !isWordPart(first.base)) return begin + 1;
        std::size_t end = begin + 1;
        while (end < limit && from_.clusters[end].fragment == first.fragment &&
               (first.mark || isWordPart(from_.clusters[end].base)))
            ++end;
        return end;
    }

    void place(std::size_t begin, std::size_t end) {
        const Cluster& first = from_.clusters[begin];
        const auto all = [&](bool (*test)(char32_t)) {
            return std::all_of(from_.clusters.begin() + static_cast<std::ptrdiff_t>(begin),
                               from_.clusters.begin() + static_cast<std::ptrdiff_t>(end),
                               [&](const Cluster& cluster) { return test(cluster.base); });
        };
        const std::size_t count = end - begin;
        if (first.mark) {
            addShared(begin, end, markScale);
        } else if (!isWordPart(first.base)) {
            addSingle(first);
        } else if (count <= mostSharing && widthOf(begin, end) <= widestSharing && all(isLetter)) {
            addShared(begin, end, 1);
        } else if (count <= mostStacked && all(isCapital)) {
            for (std::size_t i = begin; i < end; ++i) addShared(i, i + 1, 1);
        } else {
            Cell cell;
            cell.stance = Cell::Stance::turned;
            cell.advance = widthOf(begin, end);
            add(begin, end, cell.advance, cell);
        }
    }

    void addShared(std::size_t begin, std::size_t end, float length) {
        Cell cell;
        cell.advance = widthOf(begin, end);
        // A mark stays at the right, as it stays at the top in a horizontal line.
        if (from_.clusters[begin].mark) cell.shift.x = std::max(0.0f, (1 - cell.advance) / 2);
        add(begin, end, length, cell);
    }

    void addSingle(const Cluster& cluster) {
        const Weight weight = from_.faces[cluster.fragment].weight;
        const auto index = static_cast<std::size_t>(&cluster - from_.clusters.data());
        Cell cell;
        cell.advance = cluster.width;
        const char32_t form = verticalForm(cluster.base);
        if (form != 0 && measurer_.has(form, weight)) {
            cell.form = form;
            cell.advance = measurer_.advance(form, 1, weight);
            add(index, index + 1, 1, cell);
        } else if (cluster.space || cluster.end == cluster.begin) {
            add(index, index + 1, cluster.width, cell);
        } else if (isTurned(cluster.base)) {
            cell.stance = Cell::Stance::turned;
            add(index, index + 1, cluster.width, cell);
        } else {
            cell.shift = shiftOf(cluster.base);
            add(index, index + 1, 1, cell);
        }
    }

    void add(std::size_t begin, std::size_t end, float length, const Cell& cell) {
        Cluster cluster = from_.clusters[end - 1];
        cluster.base = from_.clusters[begin].base;
        cluster.begin = from_.clusters[begin].begin;
        cluster.width = length;
        // No hyphen is drawn in a column.
        cluster.after = cluster.after == Break::hyphenated ? Break::insideWord : cluster.after;
        to_.analysis.clusters.push_back(cluster);
        to_.cells.push_back(cell);
    }

    float widthOf(std::size_t begin, std::size_t end) const {
        float width = 0;
        for (std::size_t i = begin; i < end; ++i) width += from_.clusters[i].width;
        return width;
    }

    const Analysis& from_;
    VerticalText& to_;
    const Measurer& measurer_;
};

}  // namespace

bool standsUpright(const Analysis& analysis) {
    // Below U+2460 the upright characters are signs like ™ and ※, which belong to Latin text too.
    return std::any_of(analysis.clusters.begin(), analysis.clusters.end(), [](const Cluster& cluster) {
        return cluster.base >= 0x2460 && !cluster.space && !isTurned(cluster.base);
    });
}

VerticalText verticalCells(Analysis analysis, const Measurer& measurer) {
    VerticalText vertical;
    Builder builder(analysis, vertical, measurer);
    for (const Range& paragraph : analysis.paragraphs) {
        const std::size_t begin = vertical.analysis.clusters.size();
        builder.paragraph(paragraph);
        vertical.analysis.paragraphs.push_back({begin, vertical.analysis.clusters.size()});
    }
    vertical.analysis.text = std::move(analysis.text);
    vertical.analysis.units = std::move(analysis.units);
    vertical.analysis.faces = std::move(analysis.faces);
    return vertical;
}

}  // namespace fukan::text
