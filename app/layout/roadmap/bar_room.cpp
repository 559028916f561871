#include "layout/roadmap/bar_room.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "text/analysis.hpp"
#include "text/lines.hpp"

namespace fukan::layout {

BarRoom::BarRoom(const text::RichText& words, float inBar, const std::function<float()>& free, float smallest,
                 float target, const text::Measurer& measurer)
    : inBar_(inBar), free_(inBar) {
    text::Analysis analysis = text::analyse(words, measurer);
    const float whole = text::widestUnbroken(analysis, text::Break::beforeBound);
    largest_ = whole > 0 ? inBar / whole : std::numeric_limits<float>::max();
    if (largest_ >= smallest) return;
    free_ = std::max(inBar, free());
    // Whole words beside the bar come before hyphens within it.
    for (const text::Break worst : {text::Break::beforeBound, text::Break::hyphenated}) {
        const float perEm = text::widestUnbroken(analysis, worst);
        for (const float width : {inBar_, free_}) {
            if (width < perEm * smallest) continue;
            perEm_ = perEm;
            largest_ = std::min(target, width / perEm);
            return;
        }
    }
    perEm_ = whole;
}

float BarRoom::width(float body) const { return std::clamp(perEm_ * body + 0.01f * body, inBar_, free_); }

}  // namespace fukan::layout
