#include "layout/panels/telop.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Rect;
using content::Language;

// Token pixels.
constexpr float largestText = 66;
constexpr float headText = 36;
constexpr float listText = 48;
constexpr float programmeText = 24;
constexpr float padTop = 22;
constexpr float padBottom = 26;
constexpr float headGap = 12;  // between the parts of the head, and below it
constexpr float lineHeight = 1.28f;
constexpr float secondShare = 0.78f;  // the second language's size
constexpr int mostLines = 3;
constexpr int mostLinesOfTwo = 4;

text::RichText bold(const std::string& words) { return {{words, text::Role::body, text::Weight::bold}}; }

/// One text of a telop in its languages.
struct Laid {
    text::Block first;
    std::optional<text::Block> second;

    float height() const { return first.size.y + (second ? second->size.y : 0); }
    int lines() const { return static_cast<int>(first.lines + (second ? second->lines : 0)); }
};

class TelopMaker {
public:
    TelopMaker(float body, const TelopLimits& limits, Language language, const Canvas& canvas,
               const text::Measurer& measurer)
        : share_(limits.share), language_(language), canvas_(canvas), measurer_(measurer) {
        margin_ = canvas.px(token::margin) + canvas.px(12);
        width_ = canvas.viewport.x - 2 * margin_;
        largest_ = std::max(canvas.px(largestText), canvas.floor);
        // A page with few tasks has grown its body: that does not make a telop's any less legible.
        const float read = std::min(body, canvas.type(token::body));
        smallest_ = std::min(largest_, std::max(read * limits.bodies, canvas.floor));
    }

    float smallest() const { return smallest_; }
    float largest() const { return largest_; }
    float most() const { return std::floor(canvas_.viewport.y * share_); }

    float headHeight() const { return std::max(circle(), canvas_.type(headText) * 1.25f); }

    std::optional<text::Block> programmes(const TelopWords& words) const {
        if (words.programmes.empty()) return std::nullopt;
        std::string all;
        for (const std::string& one : words.programmes) all += (all.empty() ? "" : "　") + one;
        const float floor = canvas_.footnoteFloor;
        return text::fit({{all}},
                         {{width_, canvas_.viewport.y},
                          std::max(canvas_.px(programmeText), floor),
                          floor,
                          1.3f,
                          text::Style::Align::left,
                          2},
                         measurer_);
    }

    std::vector<Laid> texts(const TelopWords& words, float size) const {
        std::vector<Laid> out;
        for (const content::LocalText& text : words.texts) {
            const bool two = text.spoken(language_) == Language::both && text.ja != text.en;
            const Language first = two ? Language::ja : language_;
            Laid laid{block(text.in(first), size), {}};
            if (two) laid.second = block(text.in(Language::en), std::max(size * secondShare, canvas_.floor));
            out.push_back(std::move(laid));
        }
        return out;
    }

    /// The panel's height for these words at this size.
    float height(const TelopWords& words, float size) const {
        float sum = canvas_.px(padTop + padBottom + headGap) + headHeight();
        const auto laid = texts(words, size);
        for (const Laid& one : laid) sum += one.height();
        sum += gapBetween() * static_cast<float>(laid.size() - 1);
        if (const auto foot = programmes(words)) sum += foot->size.y + canvas_.px(headGap);
        return std::ceil(sum);
    }

    bool fits(const TelopWords& words, float size) const {
        return !words.texts.empty() && height(words, size) <= most();
    }

    /// Lines of a single text; several are a list, whose height alone counts.
    int lines(const TelopWords& words, float size) const {
        return words.texts.size() > 1 ? 0 : texts(words, size).front().lines();
    }

    /// How many lines it may take: more only where it needs them at the smallest size as well.
    int allowed(const TelopWords& words) const {
        const bool two = texts(words, smallest_).front().second.has_value();
        return std::max(two ? mostLinesOfTwo : mostLines, lines(words, smallest_));
    }

    /// In a panel of this height; what is shorter stands in the middle below its head.
    Telop make(const content::Board& board, const TelopWords& words, float size, float panel) const {
        Telop out;
        out.id = words.id;
        placeHead(board, words, out);
        if (!fits(words, size)) return out;
        float y = canvas_.px(padTop) + headHeight() + canvas_.px(headGap);
        y += std::floor((panel - height(words, size)) / 2);
        std::uint64_t index = 0;
        for (Laid& laid : texts(words, size)) {
            const auto put = [&](text::Block&& block, std::vector<Label>& to) {
                const Rect room{margin_, y, width_, block.size.y};
                y += room.h;
                to.push_back(layout::place(words.id.child("told", index++), room, std::move(block),
                                           AlignX::left, AlignY::top, canvas_.floor));
            };
            put(std::move(laid.first), out.texts);
            if (laid.second) put(std::move(*laid.second), out.second);
            y += gapBetween();
        }
        y += canvas_.px(headGap) - gapBetween();
        if (auto foot = programmes(words)) {
            const Rect room{margin_, y, width_, foot->size.y};
            out.programmes = layout::place(words.id.child("programmes"), room, std::move(*foot), AlignX::left,
                                           AlignY::top, canvas_.footnoteFloor);
        }
        return out;
    }

private:
    float circle() const { return std::max(canvas_.px(52), canvas_.floor * 1.5f); }
    float gapBetween() const { return canvas_.px(8); }

    text::Block block(const std::string& words, float size) const {
        return text::layoutText(bold(words), {size, lineHeight}, width_, measurer_);
    }

    text::Block line(const std::string& words, float size, float width, float floor) const {
        const text::FitRequest request{
            {width, canvas_.viewport.y}, std::max(size, floor), floor, 1.2f, text::Style::Align::left, 1};
        if (auto fitted = text::fit(bold(words), request, measurer_)) return *fitted;
        const std::string shortened = text::ellipsized(words, floor, text::Weight::bold, width, measurer_);
        return text::layoutText(bold(shortened), {floor, 1.2f}, width * 1.01f, measurer_);
    }

    void placeHead(const content::Board& board, const TelopWords& words, Telop& out) const {
        const float top = canvas_.px(padTop);
        const Rect row{margin_, top, width_, headHeight()};
        float right = row.right();
        if (!words.years.empty()) {
            text::Block block = line(words.years, canvas_.px(headText), row.w * 0.45f, canvas_.floor);
            right -= block.size.x;
            out.years = layout::place(words.id.child("years"), {right, row.y, block.size.x, row.h},
                                      std::move(block), AlignX::right, AlignY::middle, canvas_.floor);
        }
        if (!words.remark.empty()) {
            const float size = std::max(canvas_.px(programmeText), canvas_.floor);
            text::Block block = text::layoutText({{words.remark}}, {size, 1.2f}, row.w, measurer_);
            right -= block.size.x + canvas_.px(18);
            out.remark = layout::place(words.id.child("remark"), {right, row.y, block.size.x, row.h},
                                       std::move(block), AlignX::left, AlignY::middle, canvas_.floor);
        }
        if (!words.count.empty()) {
            text::Block block = line(words.count, canvas_.px(30), row.w * 0.3f, canvas_.floor);
            const float wide = block.size.x + block.fontSize * 1.1f;
            const float high = block.size.y + block.fontSize * 0.35f;
            right -= wide;
            out.pill = Rect{right, row.center().y - high / 2, wide, high};
            out.count = layout::place(words.id.child("count"), *out.pill, std::move(block), AlignX::center,
                                      AlignY::middle, canvas_.floor);
        }
        float x = row.x;
        for (const std::size_t domain : words.domains) {
            const int number = board.domains[domain].number;
            if (number <= 0) continue;
            const Rect disc{x, row.center().y - circle() / 2, circle(), circle()};
            text::Block digits =
                text::layoutText(bold(std::to_string(number)),
                                 {std::max(circle() * 0.56f, canvas_.floor), 1.0f}, circle(), measurer_);
            out.numbers.push_back({domain, disc,
                                   layout::place(words.id.child("digits", domain), disc, std::move(digits),
                                                 AlignX::center, AlignY::middle, canvas_.floor)});
            x = disc.right() + canvas_.px(10);
        }
        if (!out.numbers.empty()) x += canvas_.px(6);
        const Rect room{x, row.y, right - canvas_.px(24) - x, row.h};
        out.name = layout::place(words.id.child("name"), room,
                                 line(words.name, canvas_.px(headText), room.w, canvas_.floor), AlignX::left,
                                 AlignY::middle, canvas_.floor);
    }

    float share_;
    Language language_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    float margin_ = 0;
    float width_ = 0;
    float largest_ = 0;
    float smallest_ = 0;
};

/// The largest size up to `largest`, in whole pixels above the smallest, at which the words keep to their
/// lines and the height; they fit the smallest.
float largestSize(const TelopMaker& maker, const TelopWords& words, float largest) {
    const int allowed = maker.allowed(words);
    const auto holds = [&](float size) {
        return maker.fits(words, size) && maker.lines(words, size) <= allowed;
    };
    if (holds(largest)) return largest;
    // Halved rather than counted down: each size tried is a layout.
    float enough = maker.smallest();
    float tooLarge = largest;
    while (tooLarge - enough > 1) {
        const float middle = std::floor((enough + tooLarge) / 2);
        if (middle <= enough) break;
        (holds(middle) ? enough : tooLarge) = middle;
    }
    return enough;
}

/// The size of all telops of a scene; texts that do not even fit the smallest are left aside.
float commonSize(const TelopMaker& maker, const std::vector<TelopWords>& words) {
    float size = maker.largest();
    for (const TelopWords& one : words) {
        if (maker.fits(one, maker.smallest())) size = largestSize(maker, one, size);
    }
    return size;
}

}  // namespace

std::vector<const Label*> Telop::labels() const {
    std::vector<const Label*> all{&name};
    for (const NumberMark& mark : numbers) all.push_back(&mark.label);
    for (const auto* one : {&years, &remark, &count, &programmes}) {
        if (*one) all.push_back(&**one);
    }
    for (const auto* many : {&texts, &second}) {
        for (const Label& label : *many) all.push_back(&label);
    }
    return all;
}

Telops layoutTelops(const content::Board& board, const std::vector<TelopWords>& words, float body,
                    const TelopLimits& limits, Language language, const Canvas& canvas,
                    const text::Measurer& measurer) {
    const TelopMaker maker(body, limits, language, canvas, measurer);
    const float size = commonSize(maker, words);
    Telops out;
    for (const TelopWords& one : words) {
        if (maker.fits(one, size)) out.size.y = std::max(out.size.y, maker.height(one, size));
    }
    for (const TelopWords& one : words) out.telops.push_back(maker.make(board, one, size, out.size.y));
    out.size.x = canvas.viewport.x;
    return out;
}

std::vector<TelopWords> dealTexts(const TelopWords& words, float body, Language language,
                                  const Canvas& canvas, const text::Measurer& measurer,
                                  const std::function<bool(const TelopWords&)>& readable) {
    const TelopMaker maker(body, {}, language, canvas, measurer);
    const float size = std::clamp(canvas.px(listText), maker.smallest(), maker.largest());
    std::vector<TelopWords> out;
    for (const content::LocalText& text : words.texts) {
        if (!out.empty()) {
            out.back().texts.push_back(text);
            if (maker.fits(out.back(), size) && readable(out.back())) continue;
            out.back().texts.pop_back();
        }
        out.push_back(words);
        out.back().texts = {text};
    }
    return out;
}

}  // namespace fukan::layout
