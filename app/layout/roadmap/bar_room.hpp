#pragma once
// The width that a bar's text takes: the bar's own, or more where a word does not fit it and the columns
// beside it are free.

#include <functional>

#include "text/fit.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

class BarRoom {
public:
    /// Pixels; `inBar`: what the bar leaves to its text; `free`: that, and the free columns to its right,
    /// asked for only where a word does not fit the bar. `smallest` and `target`: em sizes of type, of which
    /// a word that does not fit the bar has no more than `target`.
    BarRoom(const text::RichText& words, float inBar, const std::function<float()>& free, float smallest,
            float target, const text::Measurer& measurer);

    /// The width for lines at this em size.
    float width(float body) const;
    /// The em size up to which no word is broken.
    float largest() const { return largest_; }

private:
    float inBar_;
    float free_;
    float perEm_ = 0;  // of the widest stretch that is not divided; 0: the bar holds all
    float largest_ = 0;
};

}  // namespace fukan::layout
