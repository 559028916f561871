#include "layout/panels/telop_texts.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fukan::layout {
namespace {

using base::Rect;
using content::Language;

constexpr float lineHeight = 1.28f;
constexpr int linesOfOneLanguage = 3;
constexpr int linesOfTwo = 4;

std::optional<text::Block> programmesOf(const TelopWords& words, const TelopMetrics& metrics) {
    if (words.programmes.empty()) return std::nullopt;
    text::RichText all;
    for (const content::LocalText& one : words.programmes) {
        if (!all.empty()) all.push_back({"　"});
        const text::RichText line = wordsInLine(one, metrics.edition.language, text::Weight::regular,
                                                metrics.canvas.footnoteFloor, " / ");
        all.insert(all.end(), line.begin(), line.end());
    }
    const float floor = metrics.canvas.footnoteFloor;
    return text::fit(all,
                     {{metrics.width(), metrics.canvas.viewport.y},
                      std::max(metrics.programmesSize(), floor),
                      floor,
                      1.3f,
                      text::Style::Align::left,
                      2},
                     metrics.measurer);
}

}  // namespace

text::RichText bold(const std::string& words) { return {{words, text::Role::body, text::Weight::bold}}; }

float TelopMetrics::headHeight() const { return std::max(disc(), canvas.type(head) * 1.25f); }

float TelopMetrics::smallest(float bodies) const {
    // A page with few tasks has grown its body: that does not make a telop's any less legible.
    const float read = std::min(body, canvas.type(token::body));
    return std::min(largest(), std::max(read * bodies, canvas.floor));
}

TelopTexts::TelopTexts(const TelopWords& words, const TelopMetrics& metrics)
    : metrics_(&metrics), programmes_(programmesOf(words, metrics)) {
    texts_.reserve(words.texts.size());
    for (const content::LocalText& text : words.texts) add(text);
}

void TelopTexts::add(const content::LocalText& text) {
    const Language language = metrics_->edition.language;
    const bool two = text.spoken(language) == Language::both && text.ja != text.en;
    texts_.push_back({text::MeasuredText(wordsIn(text, language, text::Weight::bold, metrics_->canvas.floor),
                                         metrics_->measurer),
                      two});
}

int TelopTexts::linesOf(const Text& text, float size) const {
    return text.words.lines(size, metrics_->width());
}

float TelopTexts::heightOf(const Text& text, float size) const {
    return text.words.height({size, lineHeight}, metrics_->width());
}

float TelopTexts::height(float size) const {
    float sum = metrics_->padTop() + metrics_->padBottom() + metrics_->gap() + metrics_->headHeight();
    for (const Text& text : texts_) sum += heightOf(text, size);
    sum += metrics_->gapBetweenTexts() * static_cast<float>(texts_.size() - 1);
    if (programmes_) sum += programmes_->size.y + metrics_->gap();
    return std::ceil(sum);
}

int TelopTexts::lines(float size) const { return texts_.size() > 1 ? 0 : linesOf(texts_.front(), size); }

int TelopTexts::mostLines(float smallest) const {
    return std::max(texts_.front().two ? linesOfTwo : linesOfOneLanguage, lines(smallest));
}

float TelopTexts::largestSize(float smallest, float largest, float most) const {
    const int allowed = mostLines(smallest);
    const auto holds = [&](float size) { return fits(size, most) && lines(size) <= allowed; };
    if (holds(largest)) return largest;
    float enough = smallest;
    float tooLarge = largest;
    while (tooLarge - enough > 1) {
        const float middle = std::floor((enough + tooLarge) / 2);
        if (middle <= enough) break;
        (holds(middle) ? enough : tooLarge) = middle;
    }
    return enough;
}

void TelopTexts::place(float y, float size, Telop& out) {
    std::uint64_t index = 0;
    for (Text& text : texts_) {
        text::Block block = text.words.layout({size, lineHeight}, metrics_->width());
        const Rect room{metrics_->margin(), y, metrics_->width(), block.size.y};
        out.texts.push_back(layout::place(out.id.child("told", index++), room, std::move(block), AlignX::left,
                                          AlignY::top, metrics_->canvas.floor));
        y += room.h + metrics_->gapBetweenTexts();
    }
    y += metrics_->gap() - metrics_->gapBetweenTexts();
    if (!programmes_) return;
    const Rect room{metrics_->margin(), y, metrics_->width(), programmes_->size.y};
    out.programmes = layout::place(out.id.child("programmes"), room, *programmes_, AlignX::left, AlignY::top,
                                   metrics_->canvas.footnoteFloor);
}

}  // namespace fukan::layout
