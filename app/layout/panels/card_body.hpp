#pragma once
// The content of a card below its head.

#include <cstddef>
#include <vector>

#include "layout/panels/card.hpp"
#include "layout/panels/panel_type.hpp"

namespace fukan::layout {

/// Adds the content to `out`, from the top of `room` downward and as wide as `room`, the height of which
/// is ignored. Returns the y at which the content ends.
float addTaskBody(const CardInput& input, const PanelType& type, base::Rect room, PanelContent& out);
/// Of a domain, or of an area with several.
float addDomainBody(const CardInput& input, const PanelType& type, base::Rect room, PanelContent& out);

/// All domains of the area that the card is about, the input's own first; none when it is about a task or
/// about one domain.
std::vector<std::size_t> domainsOfArea(const CardInput& input);

}  // namespace fukan::layout
