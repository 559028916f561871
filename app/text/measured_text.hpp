#pragma once
// A text that is laid out at many sizes: it is analysed once, which takes most of the time.

#include "text/analysis.hpp"
#include "text/fit.hpp"

namespace fukan::text {

class MeasuredText {
public:
    /// `measurer` must outlive this. Not to be used by two threads at a time.
    MeasuredText(const RichText& text, const Measurer& measurer);

    /// The lines that it takes at this em size, in lines of at most `width`; both in pixels.
    int lines(float size, float width) const;
    /// The height of these lines, pixels.
    float height(const Style& style, float width) const;
    /// As `layoutText`.
    Block layout(const Style& style, float width);

private:
    mutable Analysis analysis_;  // its words are found when they are first needed
    const Measurer* measurer_;
};

}  // namespace fukan::text
