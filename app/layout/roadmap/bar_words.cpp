#include "layout/roadmap/bar_words.hpp"

#include <string>
#include <utility>

#include "layout/ids.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"
#include "text/fit.hpp"

namespace fukan::layout {

BarWords::BarWords(const content::Roadmap& roadmap, content::Language language, float size,
                   const text::Measurer& measurer)
    : roadmap_(roadmap), language_(language), size_(size), measurer_(measurer) {}

float BarWords::lineHeight() const { return size_ * Sheet::lineHeight; }

const Label& BarWords::at(std::size_t task, float width, float height) {
    Words& words = wordsOf(task, width);
    if (words.whole.block.size.y <= height || words.whole.block.lines <= 1) return words.whole;
    if (words.line.id == base::Id{}) {
        const text::RichText text = wordsIn(roadmap_.tasks[task].text, language_, text::Weight::regular, 0);
        words.line = label(task, text::ellipsized(text, size_, width, measurer_), width);
    }
    return words.line;
}

BarWords::Words& BarWords::wordsOf(std::size_t task, float width) {
    if (const auto found = new_.find(task); found != new_.end() && found->second.width == width)
        return found->second;
    if (new_.size() >= held) old_ = std::exchange(new_, {});
    new_.erase(task);
    if (auto node = old_.extract(task); !node.empty() && node.mapped().width == width)
        return new_.insert(std::move(node)).position->second;
    const content::Task& source = roadmap_.tasks[task];
    Words& words = new_[task];
    words = {width, label(task, taskWords(source, language_, 0), width), {}};
    return words;
}

Label BarWords::label(std::size_t task, const text::RichText& rich, float width) const {
    text::Block block = text::layoutText(rich, {size_, Sheet::lineHeight}, width, measurer_);
    const base::Rect room{0, 0, width, block.size.y};
    return place(idOf(roadmap_.tasks[task]).child("text"), room, std::move(block), AlignX::left, AlignY::top,
                 size_);
}

}  // namespace fukan::layout
