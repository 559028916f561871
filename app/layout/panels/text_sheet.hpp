#pragma once
// A sheet of lines for the operator in the middle of the screen: what must be mended before anything can be
// shown.

#include <optional>
#include <string>
#include <vector>

#include "content/local_text.hpp"
#include "layout/canvas.hpp"
#include "layout/label.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

struct SheetWords {
    std::string title;   ///< may have line feeds; empty: none
    std::string advice;  ///< below it, the same
    std::vector<std::string> lines;
};

struct TextSheet {
    base::Id id;
    base::Rect rect;  ///< of the panel, pixels of the viewport
    std::optional<Label> title;
    std::optional<Label> advice;
    std::vector<Label> lines;  ///< as many as there is room for; then one says how many more there are

    std::vector<const Label*> labels() const;
};

/// `language`: of the line that counts what is left out.
TextSheet makeTextSheet(base::Id id, const SheetWords& words, content::Language language,
                        const Canvas& canvas, const text::Measurer& measurer);

}  // namespace fukan::layout
