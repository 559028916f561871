#include "layout/map/landscape_text.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/utf8.hpp"

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

bool isKatakana(char32_t c) { return (c >= 0x30A1 && c <= 0x30FA) || c == 0x30FC; }

/// The worst kind of break between the block's lines. Where a line ended with a space, a word ended,
/// even if the block dropped the space: then `source` has it before the next line's first letter.
Breaks worstBreak(const text::Block& block, const std::string& source) {
    Breaks worst = Breaks::atPhrases;
    std::size_t at = 0;  // in `source`, behind what the runs have covered
    const text::Run* before = nullptr;
    for (const text::Run& run : block.runs) {
        if (run.text.empty()) continue;
        if (run.joint == text::Joint::hyphen) return Breaks::anywhere;
        const std::size_t found = source.find(run.text, at);
        const bool adjacent = found == at;
        at = (found == std::string::npos ? at : found) + run.text.size();
        const bool newLine = before && run.role == text::Role::body && run.origin.y > before->origin.y + hair;
        if (newLine && adjacent) {
            const char32_t last = base::decodedUtf8(before->text).back();
            const char32_t first = base::decodedUtf8(run.text).front();
            if (isLatin(last) && isLatin(first)) return Breaks::anywhere;
            if (isKatakana(last) && isKatakana(first)) worst = Breaks::inKatakana;
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

std::string joined(const text::RichText& words) {
    std::string all;
    for (const text::Fragment& fragment : words) all += fragment.text;
    return all;
}

}  // namespace

TextNeed::TextNeed(text::RichText words, const text::Measurer& measurer) : words_(std::move(words)) {
    const std::string source = joined(words_);
    if (source.empty()) return;
    const WholeWords whole(measurer);
    // Rooms from the tried width down to the widest resulting line all get the same lines. So the next
    // width to try is a little less than that line, and the ways together answer for every width.
    float width = std::numeric_limits<float>::max() / 4;
    for (int tries = 0; tries < mostWays && width > 0; ++tries) {
        const text::Block block = text::layoutText(words_, {reference, mapLineHeight}, width, whole);
        Breaks breaks = worstBreak(block, source);
        // The first way with some number of lines is the one that text layout itself chooses in enough
        // room; further ways with the same number have second-best breaks.
        const bool further = !ways_.empty() && block.lines == ways_.back().lines;
        if (further) breaks = std::max(breaks, Breaks::betweenWords);
        if (!ways_.empty() && (block.size.x > width || block.lines > ways_.front().lines + moreLines)) break;
        ways_.push_back({block.lines, block.size.x / reference, breaks});
        if (breaks == Breaks::anywhere) break;
        width = block.size.x - step;
    }
}

float TextNeed::width(int lines, float size, Breaks breaks) const {
    if (ways_.empty()) return 0;
    float narrowest = ways_.front().width;
    for (const Way& way : ways_) {
        if (way.lines <= lines && way.breaks <= breaks) narrowest = std::min(narrowest, way.width);
    }
    return narrowest * size + hair;
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
    return empty() ? 0.0f : static_cast<float>(lines(roomWidth, size)) * size * mapLineHeight;
}

float TextNeed::sizeFor(base::Vec2 room) const {
    float largest = 0;
    for (const Way& way : ways_) {
        if (way.width <= 0) continue;
        const float high = room.y / (static_cast<float>(way.lines) * mapLineHeight);
        largest = std::max(largest, std::min((room.x - hair) / way.width, high));
    }
    return largest;
}

text::RichText richName(const std::string& name, text::Weight weight) {
    text::RichText rich;
    std::size_t start = 0;
    while (start < name.size()) {
        const std::size_t end = std::min(name.find('\n', start), name.size());
        std::size_t mark = end;
        while (mark > start + 1 && name[mark - 1] == '*') --mark;
        rich.push_back({name.substr(start, mark - start), text::Role::body, weight});
        if (mark < end) rich.push_back({name.substr(mark, end - mark), text::Role::mark, weight});
        if (end < name.size()) rich.push_back({"\n", text::Role::body, weight});
        start = end + 1;
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
