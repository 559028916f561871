#include "layout/panels/telop.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "layout/panels/telop_texts.hpp"
#include "text/fit.hpp"

namespace fukan::layout {
namespace {

using base::Rect;

constexpr float listText = 48;  // token pixels
constexpr float countText = 30;

/// The upper row of a telop: numbers, name, count, remark, years.
class HeadMaker {
public:
    explicit HeadMaker(const TelopMetrics& metrics)
        : metrics_(metrics), canvas_(metrics.canvas), measurer_(metrics.measurer) {}

    void place(const TelopWords& words, Telop& out) const {
        const float top = metrics_.padTop();
        const Rect row{metrics_.margin(), top, metrics_.width(), metrics_.headHeight()};
        float right = row.right();
        if (!words.years.empty()) {
            text::Block block = line(bold(words.years), metrics_.headSize(), row.w * 0.45f);
            right -= block.size.x;
            out.years = layout::place(words.id.child("years"), {right, row.y, block.size.x, row.h},
                                      std::move(block), AlignX::right, AlignY::middle, canvas_.floor);
        }
        if (!words.remark.empty()) {
            const float size = std::max(metrics_.programmesSize(), canvas_.floor);
            text::Block block = text::layoutText({{words.remark}}, {size, 1.2f}, row.w, measurer_);
            right -= block.size.x + canvas_.px(18);
            out.remark = layout::place(words.id.child("remark"), {right, row.y, block.size.x, row.h},
                                       std::move(block), AlignX::left, AlignY::middle, canvas_.floor);
        }
        if (!words.count.empty()) {
            text::Block block = line(bold(words.count), canvas_.px(countText), row.w * 0.3f);
            const float wide = block.size.x + block.fontSize * 1.1f;
            const float high = block.size.y + block.fontSize * 0.35f;
            right -= wide;
            out.pill = Rect{right, row.center().y - high / 2, wide, high};
            out.count = layout::place(words.id.child("count"), *out.pill, std::move(block), AlignX::center,
                                      AlignY::middle, canvas_.floor);
        }
        const float disc = metrics_.disc();
        float x = row.x;
        for (const std::size_t domain : words.domains) {
            const int number = metrics_.edition.board.domains[domain].number;
            if (number <= 0) continue;
            const Rect circle{x, row.center().y - disc / 2, disc, disc};
            text::Block digits = text::layoutText(
                bold(std::to_string(number)), {std::max(disc * 0.56f, canvas_.floor), 1.0f}, disc, measurer_);
            out.numbers.push_back({domain, circle,
                                   layout::place(words.id.child("digits", domain), circle, std::move(digits),
                                                 AlignX::center, AlignY::middle, canvas_.floor)});
            x = circle.right() + canvas_.px(10);
        }
        if (!out.numbers.empty()) x += canvas_.px(6);
        const Rect room{x, row.y, right - canvas_.px(24) - x, row.h};
        const text::RichText name =
            wordsInLine(words.name, metrics_.edition.language, text::Weight::bold, canvas_.footnoteFloor);
        out.name = layout::place(words.id.child("name"), room, line(name, metrics_.headSize(), room.w),
                                 AlignX::left, AlignY::middle, canvas_.floor);
    }

private:
    text::Block line(const text::RichText& words, float size, float width) const {
        const float floor = canvas_.floor;
        const text::FitRequest request{
            {width, canvas_.viewport.y}, std::max(size, floor), floor, 1.2f, text::Style::Align::left, 1};
        if (auto fitted = text::fit(words, request, measurer_)) return *fitted;
        const text::RichText shortened = text::ellipsized(words, floor, width, measurer_);
        return text::layoutText(shortened, {floor, 1.2f}, width * 1.01f, measurer_);
    }

    const TelopMetrics& metrics_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
};

}  // namespace

std::vector<const Label*> Telop::labels() const {
    std::vector<const Label*> all{&name};
    for (const NumberMark& mark : numbers) all.push_back(&mark.label);
    for (const auto* one : {&years, &remark, &count, &programmes}) {
        if (*one) all.push_back(&**one);
    }
    for (const Label& label : texts) all.push_back(&label);
    return all;
}

struct TelopMaker::State {
    TelopMetrics metrics;
    std::vector<TelopWords> words;
    std::vector<TelopTexts> texts;  // as the words
};

TelopMaker::TelopMaker(const content::Edition& edition, std::vector<TelopWords> words, float body,
                       const Canvas& canvas, const text::Measurer& measurer)
    : state_(new State{{body, edition, canvas, measurer}, std::move(words), {}}) {
    state_->texts.reserve(state_->words.size());
    for (const TelopWords& one : state_->words) state_->texts.emplace_back(one, state_->metrics);
}

TelopMaker::~TelopMaker() = default;

TelopPanel TelopMaker::panel(const TelopLimits& limits) const {
    const float most = std::floor(state_->metrics.canvas.viewport.y * limits.share);
    const float smallest = state_->metrics.smallest(limits.bodies);
    TelopPanel out;
    out.fontSize = state_->metrics.largest();
    // Texts that do not even fit the smallest size are left aside.
    for (const TelopTexts& one : state_->texts) {
        if (one.fits(smallest, most)) out.fontSize = one.largestSize(smallest, out.fontSize, most);
    }
    for (const TelopTexts& one : state_->texts) {
        out.told.push_back(one.fits(out.fontSize, most));
        if (out.told.back()) out.height = std::max(out.height, one.height(out.fontSize));
    }
    return out;
}

Telops TelopMaker::make(const TelopPanel& panel) {
    const TelopMetrics& metrics = state_->metrics;
    const HeadMaker head(metrics);
    Telops out;
    out.size = {metrics.canvas.viewport.x, panel.height};
    for (std::size_t i = 0; i < state_->words.size(); ++i) {
        TelopTexts& texts = state_->texts[i];
        Telop telop;
        telop.id = state_->words[i].id;
        head.place(state_->words[i], telop);
        if (panel.told[i]) {
            const float spare = panel.height - texts.height(panel.fontSize);
            texts.place(metrics.padTop() + metrics.headHeight() + metrics.gap() + std::floor(spare / 2),
                        panel.fontSize, telop);
        }
        out.telops.push_back(std::move(telop));
    }
    return out;
}

std::vector<TelopWords> dealTexts(const content::Edition& edition, const TelopWords& words, float body,
                                  const Canvas& canvas, const text::Measurer& measurer,
                                  const std::function<bool(const TelopWords&)>& readable) {
    const TelopMetrics metrics{body, edition, canvas, measurer};
    const TelopLimits limits;
    const float most = std::floor(canvas.viewport.y * limits.share);
    const float size = std::clamp(canvas.px(listText), metrics.smallest(limits.bodies), metrics.largest());
    TelopWords none = words;
    none.texts.clear();
    std::vector<TelopWords> out;
    TelopTexts measured(none, metrics);
    for (const content::LocalText& text : words.texts) {
        if (!out.empty()) {
            out.back().texts.push_back(text);
            measured.add(text);
            if (measured.fits(size, most) && readable(out.back())) continue;
            out.back().texts.pop_back();
        }
        out.push_back(none);
        out.back().texts = {text};
        measured = TelopTexts(out.back(), metrics);
    }
    return out;
}

}  // namespace fukan::layout
