#include "layout/map/landscape_text.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/utf8.hpp"
#include "text/measured_text.hpp"

namespace fukan::layout {
namespace {

// Texts are measured at this em size; large, so that a measurer that rounds would not matter.
constexpr float reference = 100;
// No label of a map takes more lines than this beyond the fewest.
constexpr int moreLines = 5;
// An upper limit, far above what the longest names need.
constexpr int mostWays = 40;
// Hundredths of an em: ways of breaking that are closer than this look the same.
constexpr float step = 2;
// Pixels (and at the reference size, hundredths of an em) by which sums of advances may differ.
constexpr float hair = 0.05f;

bool isLatin(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') ||
           (c >= 0xC0 && c <= 0x24F);
}

/// The worst kind of break between the block's lines.
Breaks worstBreak(const text::Block& block) {
    Breaks worst = Breaks::atPhrases;
    const text::Run* before = nullptr;
    for (const text::Run& run : block.runs) {
        if (run.joint == text::Joint::hyphen) return Breaks::anywhere;
        if (before && run.joint == text::Joint::broken) {
            const char32_t last = base::decodedUtf8(before->text).back();
            const char32_t first = base::decodedUtf8(run.text).front();
            if (isLatin(last) && isLatin(first)) return Breaks::anywhere;
            worst = Breaks::insideJapanese;
        }
        before = &run;
    }
    return worst;
}

/// Hyphenates nothing: ways of breaking are told apart by whole words, and patterns are read only for a text
/// that has to be set so.
class WholeWords final : public text::Measurer {
public:
    explicit WholeWords(const text::Measurer& font) : font_(font) {}

    float advance(char32_t character, float size, text::Weight weight) const override {
        return font_.advance(character, size, weight);
    }
    text::FontMetrics metrics(float size, text::Weight weight) const override {
        return font_.metrics(size, weight);
    }
    bool has(char32_t character, text::Weight weight) const override { return font_.has(character, weight); }
    std::span<const std::u16string> keptWords() const override { return font_.keptWords(); }

private:
    const text::Measurer& font_;
};

}  // namespace

TextNeed::TextNeed(text::RichText words, const text::Measurer& measurer) : words_(std::move(words)) {
    if (std::all_of(words_.begin(), words_.end(), [](const auto& part) { return part.text.empty(); })) return;
    const WholeWords whole(measurer);
    // Rooms from the tried width down to the widest resulting line all get the same lines. So the next
    // width to try is a little less than that line, and the ways together answer for every width.
    text::RichText planned = words_;
    for (text::Fragment& part : planned) part.least = plannedSecond * reference;
    text::MeasuredText measured(planned, whole);
    float width = std::numeric_limits<float>::max() / 4;
    for (int tries = 0; tries < mostWays && width > 0; ++tries) {
        const text::Block block = measured.layout({reference, mapLineHeight}, width);
        Breaks breaks = worstBreak(block);
        // The first way with some number of lines is the one that text layout itself chooses in enough
        // room; further ways with the same number have second-best breaks.
        const bool further = !ways_.empty() && block.lines == ways_.back().lines;
        if (further) breaks = std::max(breaks, Breaks::betweenWords);
        if (!ways_.empty() && (block.size.x > width || block.lines > ways_.front().lines + moreLines)) break;
        const float height = block.size.y / (reference * mapLineHeight);
        ways_.push_back({block.lines, block.size.x / reference, height, breaks});
        if (breaks == Breaks::anywhere) break;
        width = block.size.x - step;
    }
}

float TextNeed::width(int lines, float size, Breaks breaks) const {
    if (ways_.empty()) return 0;
    float narrowest = ways_.front().width;
    const int most = ways_.front().lines + std::min(lines, mostWays) - 1;
    for (const Way& way : ways_) {
        if (way.lines <= most && way.breaks <= breaks) narrowest = std::min(narrowest, way.width);
    }
    return narrowest * size + hair;
}

float TextNeed::width(int lines, float size, Breaks breaks, float wholeUpTo) const {
    if (breaks > Breaks::betweenWords) {
        const float whole = width(lines, size, Breaks::betweenWords);
        if (whole <= wholeUpTo * size) return whole;
    }
    return width(lines, size, breaks);
}

const TextNeed::Way* TextNeed::wayFor(float roomWidth, float size) const {
    const auto fits = [&](const Way& way) { return way.width * size <= roomWidth + hair / 2; };
    const auto found = std::find_if(ways_.begin(), ways_.end(), fits);
    return found == ways_.end() ? nullptr : &*found;
}

Breaks TextNeed::breaks(float roomWidth, float size) const {
    const Way* way = wayFor(roomWidth, size);
    return way ? way->breaks : Breaks::anywhere;
}

int TextNeed::lines(float roomWidth, float size) const {
    if (const Way* way = wayFor(roomWidth, size)) return way->lines;
    // Narrower than anything measured: as many lines as the same area of text takes.
    if (ways_.empty() || roomWidth <= 0) return 1;
    const Way& last = ways_.back();
    return static_cast<int>(std::ceil(static_cast<float>(last.lines) * last.width * size / roomWidth));
}

float TextNeed::height(float roomWidth, float size) const {
    if (empty()) return 0;
    const Way* way = wayFor(roomWidth, size);
    const float high = way ? way->height : static_cast<float>(lines(roomWidth, size));
    return high * size * mapLineHeight;
}

float TextNeed::sizeFor(base::Vec2 room) const {
    float largest = 0;
    for (const Way& way : ways_) {
        if (way.width <= 0) continue;
        const float high = room.y / (way.height * mapLineHeight);
        largest = std::max(largest, std::min((room.x - hair) / way.width, high));
    }
    return largest;
}

text::RichText TextNeed::wordsAt(float size) const {
    text::RichText words = words_;
    for (text::Fragment& part : words) part.least = std::min(part.least, plannedSecond * size);
    return words;
}

text::RichText withMarks(const text::RichText& words) {
    text::RichText rich;
    for (const text::Fragment& part : words) {
        const auto add = [&](std::string text, text::Role role) {
            if (!text.empty()) rich.push_back({std::move(text), role, part.weight, part.least});
        };
        const std::string& all = part.text;
        std::size_t start = 0;
        while (start < all.size()) {
            const std::size_t end = std::min(all.find('\n', start), all.size());
            std::size_t mark = end;
            while (mark > start + 1 && all[mark - 1] == '*') --mark;
            add(all.substr(start, mark - start), part.role);
            add(all.substr(mark, end - mark), text::Role::mark);
            if (end < all.size()) add("\n", part.role);
            start = end + 1;
        }
    }
    return rich;
}

text::Block fitBlock(const text::RichText& words, base::Vec2 room, float size, float floor,
                     text::Style::Align align, const text::Measurer& measurer) {
    const text::Style style{size, mapLineHeight, align};
    text::Block block = text::layoutText(words, style, room.x, measurer);
    if (block.size.x <= room.x + hair && block.size.y <= room.y + hair) return block;
    text::FitRequest request{room, size, std::min(size, floor), mapLineHeight, align};
    if (auto smaller = text::fit(words, request, measurer)) return *smaller;
    request.largest = request.smallest;
    request.smallest = 1;
    if (auto tiny = text::fit(words, request, measurer)) return *tiny;
    return block;
}

}  // namespace fukan::layout
