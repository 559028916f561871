#pragma once
// Vertical names, along the layers.

#include "text/fit.hpp"

namespace fukan::layout {

/// The length of `words` written downward in one column, in em.
float verticalLength(const text::RichText& words, const text::Measurer& measurer);

/// As text::fitVertical, at the largest size from `size` down to `floor` that fits; where even that does
/// not fit, smaller still instead of being clipped.
text::Block fitDownward(const text::RichText& words, base::Vec2 room, float size, float floor,
                        const text::Measurer& measurer);

}  // namespace fukan::layout
