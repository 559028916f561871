#pragma once
// The filter chip, shown while the index is closed: the filter in a few words, with the count of the
// tasks that match. A touch clears the filter.

#include "content/edition.hpp"
#include "content/filter.hpp"
#include "layout/canvas.hpp"
#include "layout/panels/panel.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

struct FilterChipInput {
    content::Edition edition;
    const content::Filter& filter;  ///< with at least one condition set
    std::size_t count = 0;          ///< of the tasks that match
    base::Rect free;                ///< the part of the screen that the bar and the card leave free
};

/// At the bottom of the free part, in its middle. The words are shortened where they are too long, the
/// count never.
Panel layoutFilterChip(const FilterChipInput& input, const Canvas& canvas, const text::Measurer& measurer);

}  // namespace fukan::layout
