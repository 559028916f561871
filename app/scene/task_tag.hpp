#pragma once
// The caption to a lifted bar: which domain it belongs to, and its years.

#include "content/board.hpp"
#include "layout/canvas.hpp"
#include "layout/label.hpp"
#include "text/measurer.hpp"

namespace fukan::scene {

struct TaskTag {
    int number = 0;   ///< the domain's, for its hue
    base::Rect rect;  ///< empty where the footer is too small for the words even at their floor
    layout::Label label;
};

/// At the right end of `footer`, where it covers nothing: the page around the bar stays readable, only
/// dimmed.
TaskTag layoutTaskTag(const content::Board& board, const content::Task& task, content::Language language,
                      const base::Rect& footer, const layout::Canvas& canvas, const text::Measurer& measurer);

}  // namespace fukan::scene
