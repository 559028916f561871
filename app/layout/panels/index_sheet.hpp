#pragma once
// The index: every domain as a large target, and the filters above them.

#include "content/edition.hpp"
#include "content/filter.hpp"
#include "layout/canvas.hpp"
#include "layout/panels/panel.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

struct IndexSheetInput {
    content::Edition edition;
    content::Filter filter;
};

/// In the middle of the viewport. The title, the count of matching tasks and the close button do not
/// scroll; chips and tiles scroll where there are too many. Numbered domains come first, by their
/// number.
Panel layoutIndexSheet(const IndexSheetInput& input, const Canvas& canvas, const text::Measurer& measurer);

}  // namespace fukan::layout
